package scoring

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// What is put in comes out again, one by one and all at once, and adding rows up to the limit carries nothing into the
// numbers beside.
func TestPackedSums(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		roles := rapid.IntRange(1, 150).Draw(t, "roles")
		limit := rapid.SampledFrom([]int{100, 1<<16 - 1, 1 << 16, 300 * 230, 1<<31 - 1}).Draw(t, "limit")
		l := newPackedSums(roles, limit)
		if l.most() < uint64(limit) || l.words<<l.shift < roles || (l.words-1)<<l.shift >= roles {
			t.Fatalf("%d lanes in %d words, up to %d, for %d roles and %d", 1<<l.shift, l.words, l.most(), roles, limit)
		}
		want, sum := make([]int, roles), make([]uint64, l.words)
		for left := limit; left > 0; {
			row := make([]uint64, l.words)
			most := rapid.SampledFrom([]int{left, left/2 + 1, min(left, 300)}).Draw(t, "most")
			for k := range roles {
				n := rapid.SampledFrom([]int{most, 0, most / 3}).Draw(t, "number")
				want[k] += n
				l.put(row, k, n)
				if got := l.get(row, k); got != n {
					t.Fatalf("%d put in as %d comes out as %d", k, n, got)
				}
			}
			addRow(sum, row)
			if left -= most; rapid.Bool().Draw(t, "enough") {
				break
			}
		}
		all, got := make([]int32, roles), make([]int, roles)
		l.unpack(sum, all)
		for k := range got {
			if got[k] = l.get(sum, k); int(all[k]) != got[k] {
				t.Fatalf("%d is %d alone and %d with all", k, got[k], all[k])
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("sums %v, want %v", got, want)
		}
	})
}
