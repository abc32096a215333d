package scoring

import (
	"cmp"
	"slices"
)

// Contribution is a number of points on one criterion.
type Contribution struct {
	Criterion string
	Points    int
}

// Reasons say why the leader leads. They carry ids and numbers; a report makes sentences of them.
type Reasons struct {
	Strengths []Contribution // points earned where the leader does well; at most 3
	TradeOffs []Contribution // points missed where it does not; at most 2
	Gap       int            // points between the leader and the runner-up
	For       []Contribution // what speaks for the leader against the runner-up, largest first
	Against   []Contribution // what speaks for the runner-up, as negative points, largest first
	Shared    []string       // answered criteria on which the two hardly differ
}

const (
	maxStrengths = 3
	maxTradeOffs = 2
	sharedBelow  = 5  // two roles share a criterion when they differ by less than this many percent points
	halfMet      = 50 // below this a criterion is no strength
)

// reasons compares the first of the eligible standings with the second.
func reasons(eligible []Standing) Reasons {
	var r Reasons
	leader := eligible[0].Cells
	gaps := make([]int, len(leader))
	if len(eligible) > 1 {
		r.Gap = eligible[0].Points - eligible[1].Points
		for j, rival := range eligible[1].Cells {
			gaps[j] = leader[j].Points - rival.Points
			r.against(leader[j], rival)
		}
		largestFirst(r.For)
		largestFirst(r.Against)
	}
	r.Strengths = strengths(leader, gaps, len(eligible) > 1)
	r.TradeOffs = tradeOffs(leader, r.Strengths)
	return r
}

// against files the criterion under for, against or shared.
func (r *Reasons) against(leader, rival Cell) {
	c := Contribution{leader.Criterion, leader.Points - rival.Points}
	switch {
	case c.Points > 0:
		r.For = append(r.For, c)
	case c.Points < 0:
		r.Against = append(r.Against, c)
	}
	if d := leader.Partial - rival.Partial; -sharedBelow < d && d < sharedBelow {
		r.Shared = append(r.Shared, c.Criterion)
	}
}

// strengths returns the criteria with the most points where the leader beats the runner-up or meets the response in full.
func strengths(cells []Cell, gaps []int, rival bool) []Contribution {
	var places []int
	for j, c := range cells {
		if c.Partial >= halfMet && (gaps[j] > 0 || c.Partial == 100 || !rival) {
			places = append(places, j)
		}
	}
	slices.SortStableFunc(places, func(a, b int) int {
		return cmp.Or(cmp.Compare(cells[b].Points, cells[a].Points), cmp.Compare(gaps[b], gaps[a]))
	})
	var list []Contribution
	for _, j := range places[:min(len(places), maxStrengths)] {
		list = append(list, Contribution{cells[j].Criterion, cells[j].Points})
	}
	return list
}

// tradeOffs returns the criteria with the most points missed that are not among the strengths.
func tradeOffs(cells []Cell, strengths []Contribution) []Contribution {
	var list []Contribution
	for _, c := range cells {
		missed := c.Weight*100 - c.Points
		isStrength := slices.ContainsFunc(strengths, func(s Contribution) bool { return s.Criterion == c.Criterion })
		if missed > 0 && !isStrength {
			list = append(list, Contribution{c.Criterion, missed})
		}
	}
	largestFirst(list)
	return list[:min(len(list), maxTradeOffs)]
}

// largestFirst sorts by size, equal sizes by criterion id.
func largestFirst(list []Contribution) {
	slices.SortFunc(list, func(a, b Contribution) int {
		return cmp.Or(cmp.Compare(max(b.Points, -b.Points), max(a.Points, -a.Points)), cmp.Compare(a.Criterion, b.Criterion))
	})
}
