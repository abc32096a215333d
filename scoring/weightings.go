package scoring

import "slices"

// WeightChange is the importance at which the leader changes.
type WeightChange struct {
	Criterion string
	From      int
	At        float64 // above 0 and below MaxWeight; just beyond it Leader is ahead
	Leader    string
	To        int    // the first whole weight beyond, 0 to MaxWeight
	ToLeader  string // who leads there
}

// importance finds for each criterion the nearest weight at which another role leads. The gap to a rival is linear in
// the weight, so that it closes at weight - gap/difference.
func (c *comparison) importance() []WeightChange {
	var list []WeightChange
	for j := range c.rows {
		t := &c.rows[j]
		rival, gap, slope := 0, 0, 0 // the nearest so far is gap/|slope| away
		for k := 1; k < len(c.roles); k++ {
			d := c.gap(j, k)
			g := int(c.points[0] - c.points[k])
			within := d > 0 && t.Weight*d > g || d < 0 && (MaxWeight-t.Weight)*-d > g
			if within && (rival == 0 || nearer(g, d, gap, slope)) {
				rival, gap, slope = k, g, d
			}
		}
		if rival > 0 {
			at := float64(t.Weight) - float64(gap)/float64(slope)
			change := WeightChange{Criterion: t.Criterion, From: t.Weight, At: at, Leader: c.id(rival)}
			change.To = t.Weight - gap/slope - 1 // exactly: the first whole weight strictly below
			if slope < 0 {
				change.To = t.Weight + gap/-slope + 1
			}
			change.ToLeader = c.id(c.leaderOf(c.after(c.points, j, change.To, t.partials)))
			list = append(list, change)
		}
	}
	return list
}

// nearer reports whether gap/|slope| is less than the other one; of equals the steeper is ahead just beyond.
func nearer(gap, slope, otherGap, otherSlope int) bool {
	slope, otherSlope = max(slope, -slope), max(otherSlope, -otherSlope)
	a, b := gap*otherSlope, otherGap*slope
	return a < b || a == b && slope > otherSlope
}

// dominates reports whether the leader is at least as good as role k on every criterion, and better on one.
func (c *comparison) dominates(k int) bool {
	d := c.differences(k)
	return len(d) > 0 && slices.Min(d) >= 0 && slices.Max(d) > 0
}

// dominatesAll reports whether the leader dominates every rival.
func (c *comparison) dominatesAll() bool {
	for k := 1; k < len(c.roles); k++ {
		if !c.dominates(k) {
			return false
		}
	}
	return true
}

// shareOfWeightings returns the share of all weightings, uniform on the simplex, under which the weighted sum of the
// differences is above 0. When all are 0 there is none.
//
// The chance that a positive combination of u_i..u_p is above one of v_j..v_q with exponential weights follows from which
// of the two sums runs out first: W[i][j] = (u_i W[i][j+1] + v_j W[i+1][j]) / (u_i + v_j). All terms are positive, so
// that nothing cancels, unlike in closed forms that divide by differences of the d.
func shareOfWeightings(differences []int) float64 {
	var u, v []float64
	for _, d := range differences {
		switch {
		case d > 0:
			u = append(u, float64(d))
		case d < 0:
			v = append(v, float64(-d))
		}
	}
	if len(u) == 0 {
		return 0
	}
	below := make([]float64, len(v)+1) // W[i+1]; at first W[p], which is 0
	for i := len(u) - 1; i >= 0; i-- {
		row := make([]float64, len(v)+1)
		row[len(v)] = 1
		for j := len(v) - 1; j >= 0; j-- {
			row[j] = (float64(u[i]*row[j+1]) + float64(v[j]*below[j])) / (u[i] + v[j])
		}
		below = row
	}
	return below[0]
}
