package scoring

import (
	"math"
	"testing"
)

// share returns the probability of a value among outcomes.
func share(outcomes []outcome, value Number) float64 {
	sum := 0.0
	for _, o := range outcomes {
		if o.value == value {
			sum += o.p
		}
	}
	return sum
}

func checkShares(t *testing.T, what string, outcomes []outcome, want map[Number]float64) {
	t.Helper()
	if len(outcomes) != len(want) {
		t.Errorf("%s: %v, want %v", what, outcomes, want)
	}
	for value, p := range want {
		if got := share(outcomes, value); math.Abs(got-p) > 2e-6 {
			t.Errorf("%s: %v with probability %v, want %v", what, value, got, p)
		}
	}
}

// The noise of the verdict, in figures worked out apart from the program: a normal distribution of .79 steps, cut into
// steps and off after three of them.
func TestDefaultNoise(t *testing.T) {
	nine := []Number{0, 1, 2, 3, 4, 5, 6, 7, 8}
	n := DefaultNoise()
	checkShares(t, "the middle of a scale", n.response(Closest, Preference{Value: 4, Options: nine}),
		map[Number]float64{1: .000772, 2: .028023, 3: .234598, 4: .473213, 5: .234598, 6: .028023, 7: .000772})
	checkShares(t, "the end of a scale", n.response(Closest, Preference{Value: 0, Options: nine}),
		map[Number]float64{0: .736607, 1: .234598, 2: .028023, 3: .000772})
	checkShares(t, "an amount", n.response(PayShare, Preference{Value: Whole(40000)}),
		map[Number]float64{Whole(36000): .185, Whole(40000): .63, Whole(44000): .185})
	checkShares(t, "categories", n.response(CategoryShare, Preference{}), map[Number]float64{0: 1})
	checkShares(t, "a weight", n.weights(2), map[Number]float64{Whole(1): .16, Whole(2): .68, Whole(3): .16})
	checkShares(t, "a level", n.level(Criterion{}, Level{Low: 1, Value: 2, High: 4}), map[Number]float64{1: .185, 2: .63, 4: .185})
	checkShares(t, "a level nobody knows", n.level(Criterion{Min: 10, Max: 30}, Level{Unknown: true}),
		map[Number]float64{10: .185, 20: .63, 30: .185})
	if low, high := n.weight(1), n.weight(3); math.Abs(low.mean-1.16) > 1e-9 || math.Abs(high.mean-2.84) > 1e-9 {
		t.Errorf("a weight of 1 is %v, of 3 %v: there is nothing beyond the ends", low, high)
	}
}
