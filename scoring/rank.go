package scoring

import (
	"cmp"
	"fmt"
	"slices"
)

// Cell is how one role meets one answered criterion.
type Cell struct {
	Criterion string
	Weight    int
	Level     Level  // for rated criteria
	Has       Number // the level; for pay the local median; for categories the share of jobs in percent
	Partial   int    // 0 to 100 percent
	Points    int    // weight times partial value
}

// Standing is where one role stands.
type Standing struct {
	ID        string
	Rank      int // from 1, shared by equal points; 0 for a role that breaks a must
	Points    int
	MaxPoints int
	Ahead     float64 // probability that the leader stays ahead of this role; 0 for the leader and where there is none
	Broken    []BrokenMust
	Cells     []Cell // by criterion id
}

// Result is everything the model has to say about one person.
type Result struct {
	Verdict   Verdict
	Leader    string     // first of the focus; empty when no role is eligible. On a tie the first by id
	RunnerUp  string     // second of the focus; empty without one
	Rival     string     // the role the leader is least sure to stay ahead of; empty without one
	Ahead     float64    // probability that the leader stays ahead of Rival; 1 without a rival
	Shortlist []string   // the leader and every role it does not clearly stay ahead of, by id
	Ranking   []Standing // the focus: eligible roles by points, then those that break a must
	Others    []Standing // up to three roles outside the focus with more points than the leader, most first
	Reasons   Reasons
}

// TooFewError says that too few criteria are answered for a ranking.
type TooFewError struct{ Answered int }

func (e *TooFewError) Error() string {
	return fmt.Sprintf("%d of at least %d criteria are answered", e.Answered, MinAnswered)
}

// maxOthers is how many roles outside the focus are reported.
const maxOthers = 3

// Rank scores every alternative and ranks those of the focus (ids; empty means all). It returns a *TooFewError when
// fewer than MinAnswered criteria are answered, and an error for preferences or a focus that do not fit the model.
func (m *Model) Rank(p Preferences, focus []string, noise Noise) (*Result, error) {
	terms, err := m.terms(p)
	if err != nil {
		return nil, err
	}
	if len(terms) < MinAnswered {
		return nil, &TooFewError{len(terms)}
	}
	inFocus, err := m.focus(focus)
	if err != nil {
		return nil, err
	}
	all := m.standings(terms)
	r := &Result{}
	var others []Standing
	for i, s := range all {
		if inFocus[i] {
			r.Ranking = append(r.Ranking, s)
		} else if s.Rank > 0 {
			others = append(others, s)
		}
	}
	order(r.Ranking)
	order(others)
	m.judge(r, terms, noise)
	r.Others = exceeding(others, r)
	return r, nil
}

// focus marks the alternatives of the focus.
func (m *Model) focus(ids []string) ([]bool, error) {
	marked := make([]bool, len(m.alternatives))
	for _, id := range ids {
		i, ok := m.find(id)
		if !ok {
			return nil, fmt.Errorf("the focus names an unknown alternative %q", id)
		}
		marked[i] = true
	}
	if len(ids) == 0 {
		for i := range marked {
			marked[i] = true
		}
	}
	return marked, nil
}

// standings scores every alternative; Rank is 1 for the eligible and 0 for those that break a must.
func (m *Model) standings(terms []term) []Standing {
	points := make([]int, len(m.alternatives))
	m.points(terms, points)
	weights := 0
	for _, t := range terms {
		weights += t.Weight
	}
	list := make([]Standing, len(m.alternatives))
	for i, a := range m.alternatives {
		s := Standing{ID: a.ID, Points: points[i], MaxPoints: 100 * weights, Broken: m.broken(i, terms)}
		if len(s.Broken) == 0 {
			s.Rank = 1
		}
		for j := range terms {
			s.Cells = append(s.Cells, m.cell(i, &terms[j]))
		}
		list[i] = s
	}
	return list
}

func (m *Model) cell(i int, t *term) Cell {
	f := m.partial(i, t)
	cell := Cell{Criterion: t.Criterion, Weight: t.Weight, Partial: f, Points: t.Weight * f}
	switch m.criteria[t.criterion].Rule {
	case PayShare:
		cell.Has = m.alternatives[i].Pay.Median(t.local)
		cell.Level.Unknown = m.shareUnknown(i, t)
	case CategoryShare:
		cell.Has = Whole(f)
		cell.Level.Unknown = m.shareUnknown(i, t)
	default:
		cell.Level = m.levels[i][t.criterion]
		cell.Has = cell.Level.Value
	}
	return cell
}

// order sorts standings by points, the eligible first, equal points by id, and gives out the ranks.
func order(list []Standing) {
	slices.SortFunc(list, func(a, b Standing) int {
		if (a.Rank == 0) != (b.Rank == 0) {
			return cmp.Compare(b.Rank, a.Rank)
		}
		if a.Rank == 0 && len(a.Broken) != len(b.Broken) {
			return cmp.Compare(len(a.Broken), len(b.Broken))
		}
		return cmp.Or(cmp.Compare(b.Points, a.Points), cmp.Compare(a.ID, b.ID))
	})
	for i := range list {
		switch {
		case list[i].Rank == 0:
		case i > 0 && list[i].Points == list[i-1].Points:
			list[i].Rank = list[i-1].Rank
		default:
			list[i].Rank = i + 1
		}
	}
}

// judge fills in who leads, how surely, the shortlist and the reasons.
func (m *Model) judge(r *Result, terms []term, noise Noise) {
	eligible := r.eligible()
	if len(eligible) == 0 {
		return
	}
	leader := &eligible[0]
	r.Leader, r.Ahead = leader.ID, 1
	r.Shortlist = []string{leader.ID}
	a, _ := m.find(leader.ID)
	for i := 1; i < len(eligible); i++ {
		s := &eligible[i]
		b, _ := m.find(s.ID)
		s.Ahead = m.ahead(a, b, terms, noise)
		if r.Rival == "" || s.Ahead < r.Ahead {
			r.Rival, r.Ahead = s.ID, s.Ahead
		}
		if s.Ahead < clearAt || s.Rank == 1 {
			r.Shortlist = append(r.Shortlist, s.ID)
		}
	}
	slices.Sort(r.Shortlist)
	r.Verdict = verdict(r.Ahead)
	if len(eligible) > 1 {
		r.RunnerUp = eligible[1].ID
		if eligible[1].Rank == 1 {
			r.Verdict = Tie
		}
	}
	r.Reasons = m.reasons(eligible, terms)
}

// eligible returns the standings of the focus that break no must.
func (r *Result) eligible() []Standing {
	n := 0
	for n < len(r.Ranking) && r.Ranking[n].Rank > 0 {
		n++
	}
	return r.Ranking[:n]
}

// exceeding keeps the first roles with more points than the leader; without a leader, the first ones.
func exceeding(others []Standing, r *Result) []Standing {
	n := 0
	for n < len(others) && n < maxOthers && (r.Leader == "" || others[n].Points > r.Ranking[0].Points) {
		n++
	}
	return others[:n]
}
