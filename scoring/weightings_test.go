package scoring

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// exactShare is the recursion in exact rationals.
func exactShare(d []int) *big.Rat {
	var u, v []int64
	for _, x := range d {
		if x > 0 {
			u = append(u, int64(x))
		} else if x < 0 {
			v = append(v, int64(-x))
		}
	}
	var w func(i, j int) *big.Rat
	memo := map[[2]int]*big.Rat{}
	w = func(i, j int) *big.Rat {
		switch {
		case i == len(u):
			return new(big.Rat)
		case j == len(v):
			return big.NewRat(1, 1)
		case memo[[2]int{i, j}] != nil:
			return memo[[2]int{i, j}]
		}
		sum := new(big.Rat).Mul(big.NewRat(u[i], u[i]+v[j]), w(i, j+1))
		sum.Add(sum, new(big.Rat).Mul(big.NewRat(v[j], u[i]+v[j]), w(i+1, j)))
		memo[[2]int{i, j}] = sum
		return sum
	}
	return w(0, 0)
}

// partialFractions is the textbook formula, exact and for differences that are all unequal: the sum over positive d of
// d^(n-1) / product of (d - other d).
func partialFractions(d []int) *big.Rat {
	sum := new(big.Rat)
	for i, x := range d {
		if x <= 0 {
			continue
		}
		part := big.NewRat(1, 1)
		for k, y := range d {
			if k != i {
				part.Mul(part, big.NewRat(int64(x), int64(x-y)))
			}
		}
		sum.Add(sum, part)
	}
	return sum
}

func TestShareOfWeightingsIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		near := rapid.IntRange(0, 100).Draw(t, "near")
		d := rapid.SliceOfN(rapid.OneOf(rapid.IntRange(-100, 100), rapid.SampledFrom([]int{near, near - 1, -near, 1 - near})), 1, 16).Draw(t, "d")
		exact, _ := exactShare(d).Float64()
		if got := shareOfWeightings(d); math.Abs(got-exact) > 1e-12 {
			t.Fatalf("%v, exactly %v", got, exact)
		}
		unequal := slices.Compact(slices.Sorted(slices.Values(d)))
		unequal = slices.DeleteFunc(unequal, func(x int) bool { return x == 0 })
		if len(unequal) > 0 {
			textbook, _ := partialFractions(unequal).Float64()
			if got := shareOfWeightings(unequal); math.Abs(got-textbook) > 1e-12 {
				t.Fatalf("%v, by partial fractions %v", got, textbook)
			}
		}
	})
}

func TestProperty10SharesOfAPairAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.SliceOfN(rapid.IntRange(-100, 100), 1, 16).Draw(t, "d")
		var mirrored []int
		someDiffer := false
		for _, x := range d {
			mirrored = append(mirrored, -x)
			someDiffer = someDiffer || x != 0
		}
		sum := shareOfWeightings(d) + shareOfWeightings(mirrored)
		if someDiffer && math.Abs(sum-1) > 1e-12 || !someDiffer && sum != 0 {
			t.Fatalf("%v: the shares add up to %v", d, sum)
		}
	})
}

func TestProperty4DominanceIsAShareOf1(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, _, r, c := genChanged(t)
		if c == nil {
			return
		}
		better := betterEverywhere(r.Ranking[0].Cells, r.Ranking[1].Cells)
		if better != (c.Share == 1) || better != c.DominatesRunnerUp {
			t.Fatalf("better everywhere: %v, but the share is %v; dominates: %v", better, c.Share, c.DominatesRunnerUp)
		}
		if c.Dominates && (!better || len(c.Importance) > 0) {
			t.Fatalf("dominates, but %v", c.Importance)
		}
	})
}
