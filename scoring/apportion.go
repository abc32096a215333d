package scoring

import (
	"cmp"
	"slices"
)

// Apportion scales whole numbers to a smaller total without losing or inventing a unit: part i becomes
// parts[i]*scale/unit rounded down or up, such that the sum is total (largest remainder). total must be within
// len(parts) of the scaled sum; equal remainders go to the earlier part.
func Apportion(parts []int, scale, unit, total int) []int {
	rounded := make([]int, len(parts))
	remainders := make([]int, len(parts))
	order := make([]int, len(parts))
	left := total
	for i, part := range parts {
		rounded[i] = floorDiv(part*scale, unit)
		remainders[i] = part*scale - rounded[i]*unit
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

// floorDiv is a/b rounded towards minus infinity, for b > 0.
func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
