package scoring

import (
	"cmp"
	"math"
	"slices"
	"strconv"
)

// Number is a decimal number held exactly, in thousandths: 12.5 is Number(12500). Levels, responses and amounts are
// Numbers, so that partial values come out the same on every machine.
type Number int64

const one Number = 1000

// NumberOf returns the Number nearest to x, halves away from zero. x must be finite and below 9e15 in size.
func NumberOf(x float64) Number { return Number(math.Round(x * float64(one))) }

// Whole returns the Number of a whole number.
func Whole(n int) Number { return Number(n) * one }

// Float returns n as a float64, for printing and for JSON.
func (n Number) Float() float64 { return float64(n) / float64(one) }

// String writes n without needless zeros: "12.5", "90".
func (n Number) String() string { return strconv.FormatFloat(n.Float(), 'f', -1, 64) }

// roundRatio returns num/den to the nearest whole number, halves away from zero, for num >= 0 and den > 0.
func roundRatio(num, den int64) int { return int((2*num + den) / (2 * den)) }

// Apportion scales whole numbers to a smaller total without losing or inventing a unit: part i becomes
// parts[i]*scale/unit rounded down or up, such that the sum is total (largest remainder). total must be within
// len(parts) of the scaled sum; equal remainders go to the earlier part.
func Apportion(parts []int, scale, unit, total int) []int {
	rounded := make([]int, len(parts))
	remainders := make([]int, len(parts))
	order := make([]int, len(parts))
	left := total
	for i, part := range parts {
		remainders[i] = (part*scale%unit + unit) % unit // of a part below 0 too
		rounded[i] = (part*scale - remainders[i]) / unit
		order[i] = i
		left -= rounded[i]
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(remainders[b], remainders[a]) })
	for i := 0; left > 0 && i < len(order); i++ {
		rounded[order[i]]++
		left--
	}
	for i := len(order) - 1; left < 0 && i >= 0; i-- {
		rounded[order[i]]--
		left++
	}
	return rounded
}
