package scoring

import (
	"cmp"
	"slices"
)

// Changes says what would have to be different for another role to lead. It is exact: every other answer is tried, and
// "none" is a proof. Only the eligible roles of the focus take part, and deal-breakers stay as they are: an answer that
// would let a role in or rule one out is no change here, since Standing.Broken tells of it.
type Changes struct {
	Single            []AnswerChange // the nearest to each question that changes the leader, fewest steps first
	Fewest            *FewestAnswers // nil when no answers whatever overturn the result
	Importance        []WeightChange // by criterion id
	Dominates         bool           // the leader is nowhere worse than any rival and somewhere better: no weighting matters
	DominatesRunnerUp bool           // the same of the runner-up alone
	Share             float64        // of all weightings under which the leader beats the runner-up, 0 to 1
}

// AnswerChange is another answer to one question.
type AnswerChange struct {
	Criterion  string
	Value      Number   // the other answer; for amounts in dollars a year
	Categories []string // the other choice, for CategoryShare
	Steps      int      // places moved in the list of options; 1 for a category added or taken away
	Leader     string   // who leads then; empty where the change is one of several
}

// FewestAnswers is the least number of answers that overturn the result when all of them are changed together.
type FewestAnswers struct {
	Leader  string
	Answers []AnswerChange // by how much they do, most first
}

// comparison is what changes are looked for in: the eligible roles in order of rank, the leader first.
type comparison struct {
	*table
	points []int32     // by role
	focus  []int       // places of all alternatives of the focus
	others [][]variant // by row, the other answers
}

// Changes returns what would change the result of Rank for the same preferences. It is nil on a tie, which every change
// ends, and when there is no runner-up.
func (m *Model) Changes(p Preferences, r *Result) (*Changes, error) {
	if r.RunnerUp == "" || r.Verdict == Tie {
		return nil, nil
	}
	c, err := m.compare(p, r)
	if err != nil {
		return nil, err
	}
	return &Changes{
		Single:            c.single(),
		Fewest:            c.fewest(),
		Importance:        c.importance(),
		Dominates:         c.dominatesAll(),
		DominatesRunnerUp: c.dominates(1),
		Share:             shareOfWeightings(c.differences(1)),
	}, nil
}

func (m *Model) compare(p Preferences, r *Result) (*comparison, error) {
	c := &comparison{}
	var eligible []int
	for i := range r.Ranking {
		place, _ := m.findAlternative(r.Ranking[i].ID)
		c.focus = append(c.focus, place)
		if r.Ranking[i].Rank > 0 {
			eligible = append(eligible, place)
		}
	}
	var err error
	if c.table, err = m.compile(p, eligible); err != nil {
		return nil, err
	}
	c.points = c.table.points()
	for j := range c.rows {
		c.others = append(c.others, c.variants(j))
	}
	return c, nil
}

// differences returns by how many percent the leader is ahead of role k on each criterion.
func (c *comparison) differences(k int) []int {
	list := make([]int, len(c.rows))
	for j := range list {
		list[j] = c.gap(j, k)
	}
	return list
}

// gap is by how many percent the leader is ahead of role k in row j.
func (c *comparison) gap(j, k int) int { return c.rows[j].partials[0] - c.rows[j].partials[k] }

// single tries every other answer to every question.
func (c *comparison) single() []AnswerChange {
	var list []AnswerChange
	for j := range c.rows {
		nearest := AnswerChange{}
		for _, v := range c.others[j] {
			leader := c.leaderOf(c.after(c.points, j, c.rows[j].Weight, v.partials))
			if leader != 0 && (nearest.Steps == 0 || v.steps < nearest.Steps) {
				nearest = v.change(c.id(leader))
			}
		}
		if nearest.Steps > 0 {
			list = append(list, nearest)
		}
	}
	slices.SortStableFunc(list, func(a, b AnswerChange) int { return cmp.Compare(a.Steps, b.Steps) })
	return list
}

// after returns what the points become when row j has another weight or other partial values.
func (c *comparison) after(points []int32, j, weight int, partials []int) []int32 {
	points = slices.Clone(points)
	for k := range points {
		points[k] += int32(weight*partials[k] - c.rows[j].Weight*c.rows[j].partials[k])
	}
	return points
}

// leaderOf returns who leads by other points: the first by id of those with the most, or the leader while nobody has more.
func (c *comparison) leaderOf(points []int32) int {
	leader := 0
	for k := range points {
		if points[k] > points[leader] || points[k] == points[leader] && leader > 0 && c.roles[k] < c.roles[leader] {
			leader = k
		}
	}
	return leader
}

func (c *comparison) id(k int) string { return c.model.alternatives[c.roles[k]].ID }

// fewest takes, for each rival, the answers that move the gap most; the rival that needs the fewest overturns the result.
func (c *comparison) fewest() *FewestAnswers {
	var best []gain
	for k := 1; k < len(c.roles); k++ {
		if gains := c.overturn(k); gains != nil && (best == nil || len(gains) < len(best)) {
			best = gains
		}
	}
	if best == nil {
		return nil
	}
	f, points := &FewestAnswers{}, c.points
	for _, g := range best {
		points = c.after(points, g.row, c.rows[g.row].Weight, g.variant.partials)
		f.Answers = append(f.Answers, g.variant.change(""))
	}
	f.Leader = c.id(c.leaderOf(points))
	return f
}

// gain is the most that another answer to one question moves the gap towards a rival.
type gain struct {
	row     int
	points  int32
	variant variant
}

// overturn returns the fewest answers that put role k ahead of the leader; nil when all together do not.
func (c *comparison) overturn(k int) []gain {
	var gains []gain
	for j := range c.rows {
		best := gain{row: j}
		for _, v := range c.others[j] {
			points := int32(c.rows[j].Weight * (v.partials[k] - v.partials[0] + c.gap(j, k)))
			if points > best.points || points == best.points && points > 0 && v.steps < best.variant.steps {
				best.points, best.variant = points, v
			}
		}
		if best.points > 0 {
			gains = append(gains, best)
		}
	}
	slices.SortStableFunc(gains, func(a, b gain) int { return cmp.Compare(b.points, a.points) })
	gap := c.points[0] - c.points[k]
	for n, g := range gains {
		if gap -= g.points; gap < 0 {
			return gains[:n+1]
		}
	}
	return nil
}
