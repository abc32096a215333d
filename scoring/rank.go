package scoring

import (
	"cmp"
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

// maxOthers is how many roles outside the focus are reported.
const maxOthers = 3

// Rank scores every alternative and ranks those of the focus (ids; empty means all). It returns a *TooFewError when
// fewer than MinAnswered criteria are answered, and an error for preferences or a focus that do not fit the model.
func (m *Model) Rank(p Preferences, focus []string, noise Noise) (*Result, error) {
	t, err := m.compileEnough(p, upTo(len(m.alternatives)))
	if err != nil {
		return nil, err
	}
	inFocus, err := m.focus(focus)
	if err != nil {
		return nil, err
	}
	all := t.standings()
	judgment := t.judge(all, inFocus, noise)
	r := &Result{}
	var others []Standing
	for i, s := range all {
		if _, ok := slices.BinarySearch(inFocus, i); ok {
			r.Ranking = append(r.Ranking, s)
		} else if s.Rank > 0 {
			others = append(others, s)
		}
	}
	order(r.Ranking)
	order(others)
	r.name(judgment, all)
	if r.Leader != "" {
		r.Reasons = reasons(r.eligible())
	}
	r.Others = exceeding(others, r)
	return r, nil
}

// Judge says how sure the recommendation among the focus (ids; empty means all) is, as Rank does, without all that Rank
// says of the roles. The errors are those of Rank.
func (m *Model) Judge(p Preferences, focus []string, noise Noise) (*Judgment, error) {
	roles, err := m.focus(focus)
	if err != nil {
		return nil, err
	}
	t, err := m.compileEnough(p, roles)
	if err != nil {
		return nil, err
	}
	return t.judge(t.standings(), upTo(len(roles)), noise), nil
}

// judge holds the leader of the focus against every other role of it that breaks no must, and fills in how likely it is
// to stay ahead of each.
func (t *table) judge(all []Standing, focus []int, noise Noise) *Judgment {
	out := slices.Repeat([]bool{true}, len(all))
	for _, i := range focus {
		out[i] = all[i].Rank == 0
	}
	r, n := &Judgment{Roles: t.roles, Answered: len(t.rows), MaxPoints: t.maxPoints(), gain: t.gain}, t.withNoise(noise)
	r.lead(t.points(), out)
	if r.Leader >= 0 {
		leader := n.readings(r.Leader)
		for _, i := range focus {
			if !out[i] && i != r.Leader {
				d := n.difference(leader, n.readings(i))
				all[i].Ahead = Phi(d.deviations())
				r.meet(i, d)
			}
		}
	}
	r.conclude()
	return r
}

// name puts in what was judged, with ids for places.
func (r *Result) name(j *Judgment, all []Standing) {
	id := func(place int) string {
		if place < 0 {
			return ""
		}
		return all[place].ID
	}
	r.Verdict, r.Ahead = j.Verdict, j.Ahead
	r.Leader, r.RunnerUp, r.Rival = id(j.Leader), id(j.RunnerUp), id(j.Rival)
	for _, place := range j.Shortlist {
		r.Shortlist = append(r.Shortlist, id(place))
	}
}

// standings are where all roles of the table stand, in its order; Rank is 1 for the eligible and 0 for those that break
// a must.
func (t *table) standings() []Standing {
	list := make([]Standing, len(t.roles))
	for k, points := range t.points() {
		i := t.roles[k]
		s := Standing{ID: t.model.alternatives[i].ID, Points: int(points), MaxPoints: t.maxPoints(), Broken: t.broken(i)}
		if len(s.Broken) == 0 {
			s.Rank = 1
		}
		for j := range t.rows {
			s.Cells = append(s.Cells, t.cell(j, k))
		}
		list[k] = s
	}
	return list
}

// cell is how role k meets the answer of row j.
func (t *table) cell(j, k int) Cell {
	r, i, m := &t.rows[j], t.roles[k], t.model
	f := r.partials[k]
	cell := Cell{Criterion: r.Criterion, Weight: r.Weight, Partial: f, Points: r.Weight * f}
	switch m.criteria[r.criterion].Rule {
	case PayShare:
		cell.Has, cell.Level.Unknown = m.alternatives[i].Pay.Median(r.local), m.shareUnknown(i, &r.term)
	case CategoryShare:
		cell.Has, cell.Level.Unknown = Whole(f), m.shareUnknown(i, &r.term)
	default:
		cell.Level = m.levels[i][r.criterion]
		cell.Has = cell.Level.Value
	}
	return cell
}

// order sorts standings by points, the eligible first, then those that break the fewest musts, equal points by id, and
// gives out the ranks.
func order(list []Standing) {
	slices.SortFunc(list, func(a, b Standing) int {
		return cmp.Or(cmp.Compare(len(a.Broken), len(b.Broken)), cmp.Compare(b.Points, a.Points), cmp.Compare(a.ID, b.ID))
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
