package audit

import (
	"fmt"
	"slices"
	"testing"

	"careerfit/scoring"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// A role reported reachable comes with a sheet that makes it the strict leader; one proved out of reach leads nowhere.
func TestReachIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		a := s.audit(t, rapid.IntRange(1, 50).Draw(t, "people"))
		for k, r := range a.Reach(a.everybody()) {
			switch {
			case r.Found() && r.Impossible():
				t.Fatalf("%s is both", a.Roles()[k])
			case r.Found():
				s.checkLeads(t, a.Questionnaire, *r.Sheet, k)
			case r.Impossible():
				checkNeverLeads(t, a.Questionnaire, k)
			}
		}
	})
}

func (s study) checkLeads(t *rapid.T, q *scoring.Questionnaire, sheet scoring.AnswerSheet, k int) {
	result, err := s.model(t).Rank(q.Preferences(sheet), nil, scoring.Noise{})
	if err != nil {
		t.Fatal(err)
	}
	if result.Leader != q.Roles()[k] || result.Verdict == scoring.Tie {
		t.Fatalf("%s leads, not %s (verdict %v)", result.Leader, q.Roles()[k], result.Verdict)
	}
}

func checkNeverLeads(t *rapid.T, q *scoring.Questionnaire, k int) {
	points := make([]int, len(q.Roles()))
	for range 50 {
		q.Points(genSheet(t, q), points)
		if leader, alone := scoring.First(points); alone && leader == k {
			t.Fatalf("%s leads, which is said to be impossible", q.Roles()[k])
		}
	}
}

// Where every sheet is asked, the search finds what there is, also from nothing, and never what there is not.
func TestSearchFindsWhatThereIs(t *testing.T) {
	missed, there := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		s := genTiny().Draw(t, "study")
		a := s.audit(t, 216)
		for k, wins := range a.everybody().Wins {
			sheet := a.newSearch(k).run(1)
			if sheet != nil {
				s.checkLeads(t, a.Questionnaire, *sheet, k)
			}
			if (sheet != nil) && wins == 0 {
				t.Fatalf("%s never leads, but a sheet was found", a.Roles()[k])
			}
			if wins > 0 {
				there++
			}
			if wins > 0 && sheet == nil {
				missed++
			}
		}
	})
	if missed*100 > there {
		t.Errorf("the search missed %d of %d roles", missed, there)
	}
}

// In a model as large as a real one, the search finds every role that random people put first.
func TestSearchFindsWhatPeopleFind(t *testing.T) {
	m, p := fullPack(t)
	q, err := m.Questionnaire(itemsOf(p), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	a, err := New(q, 20*blockSize, 1)
	if err != nil {
		t.Fatal(err)
	}
	for k, wins := range a.everybody().Wins {
		if wins > 0 && a.newSearch(k).run(1) == nil {
			t.Errorf("%s leads for %d people, but the search finds no sheet", q.Roles()[k], wins)
		}
	}
}

// needle is a model in which one role leads only where eight answers are its own, the first matters most and the ninth
// little: it has a rival a little to either side on each criterion, one that gets more out of the ninth answer, and one
// that gets less.
func needle(t *testing.T) *scoring.Questionnaire {
	criteria := []scoring.Criterion{{ID: "x", Rule: scoring.AtLeast, Span: scoring.Whole(100), Min: 0, Max: scoring.Whole(100)}}
	items := []scoring.Item{{Criterion: "x", Options: []scoring.Number{scoring.Whole(100)}}}
	role := func(id string, levels map[string]int) scoring.Alternative {
		a := scoring.Alternative{ID: id, Levels: map[string]scoring.Level{"x": {Value: scoring.Whole(50)}}}
		for _, c := range criteria {
			a.Levels[c.ID] = scoring.Level{Value: scoring.Whole(50)}
			if level, ok := levels[c.ID]; ok {
				a.Levels[c.ID] = scoring.Level{Value: scoring.Whole(level)}
			}
		}
		return a
	}
	for j := range 8 {
		criteria = append(criteria, scoring.Criterion{ID: fmt.Sprintf("c%d", j), Rule: scoring.Closest, Span: scoring.Whole(100), Min: 0, Max: scoring.Whole(100)})
		items = append(items, scoring.Item{Criterion: criteria[j+1].ID, Options: fiveSteps})
	}
	roles := []scoring.Alternative{role("needle", nil), role("more", map[string]int{"x": 75, "c0": 60}), role("less", map[string]int{"x": 40})}
	for _, c := range criteria[1:] {
		roles = append(roles, role(c.ID+"+", map[string]int{c.ID: 60}), role(c.ID+"-", map[string]int{c.ID: 40}))
	}
	m, err := scoring.NewModel(criteria, roles)
	if err != nil {
		t.Fatal(err)
	}
	q, err := m.Questionnaire(items, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func TestSearchFindsANeedle(t *testing.T) {
	q := needle(t)
	sheet := NewField(q).newSearch(slices.Index(q.Roles(), "needle")).run(1)
	if sheet == nil {
		t.Fatal("nothing found")
	}
	first, last := 0, len(q.Items())-1
	if sheet.Weights[first] != 3 || sheet.Weights[last] != 1 || slices.Contains(sheet.Answers, scoring.Unanswered) {
		t.Errorf("another sheet than there can be: %v", *sheet)
	}
}

// A role that another one is at least as good as on every answer is proved out of reach, also with categories.
func TestDominatedRoleIsProved(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		s.alternatives = append(s.alternatives, s.worse(s.alternatives[0]))
		a := s.audit(t, 20)
		reach := a.Reach(a.everybody())
		k := slices.Index(a.Roles(), "worse")
		if !reach[k].Impossible() || reach[k].Found() {
			t.Fatalf("worse than %s on everything, but %+v", s.alternatives[0].ID, reach[k])
		}
		if !a.everywhere(func(row []int) bool { return row[reach[k].Rival] >= row[k] }) {
			t.Fatal("the rival named is not better everywhere")
		}
	})
}

// worse returns a role that is nowhere better than the given one.
func (s study) worse(role scoring.Alternative) scoring.Alternative {
	w := scoring.Alternative{ID: "worse", Levels: map[string]scoring.Level{}, Shares: map[string]int{}}
	for _, c := range s.criteria {
		level := role.Levels[c.ID]
		switch {
		case level.Unknown || c.Rule == scoring.Closest:
		case c.Rule == scoring.AtLeast:
			level.Value = max(level.Value-scoring.Whole(5), c.Min)
		case c.Rule == scoring.AtMost:
			level.Value = min(level.Value+scoring.Whole(5), c.Max)
		}
		if c.Rule.Rated() {
			w.Levels[c.ID] = level
		}
	}
	w.SharesUnknown = role.SharesUnknown
	w.Pay = scoring.Pay{P10: role.Pay.P10 - 1000, P50: role.Pay.P50 - 1000, P90: role.Pay.P90 - 1000}
	if role.Pay.Unknown {
		w.Pay = role.Pay
	}
	if role.Pay.P25 != 0 {
		w.Pay.P25, w.Pay.P75 = role.Pay.P25-1000, role.Pay.P75-1000
	}
	for category, share := range role.Shares {
		w.Shares[category] = share / 2
	}
	return w
}

// What nobody knows of one role is no more than what another one has of all settings together.
func TestUnknownSharesDominateNothing(t *testing.T) {
	m, err := scoring.NewModel([]scoring.Criterion{{ID: "s", Rule: scoring.CategoryShare}}, []scoring.Alternative{
		{ID: "known", Shares: map[string]int{"a": 30, "b": 30}}, {ID: "unknown", SharesUnknown: true},
	})
	if err != nil {
		t.Fatal(err)
	}
	q, err := m.Questionnaire([]scoring.Item{{Criterion: "s", Categories: []string{"a", "b"}}}, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	if rival := NewField(q).dominating(0); rival >= 0 {
		t.Errorf("%s has 60 percent in both together, and is said to be dominated", q.Roles()[0])
	}
}

// A role with a twin can tie with it at most.
func TestTwinsAreFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		twin := s.alternatives[0]
		twin.ID = "twin"
		s.alternatives = append(s.alternatives, twin)
		q := s.questionnaire(t)
		pair := [2]int{slices.Index(q.Roles(), s.alternatives[0].ID), slices.Index(q.Roles(), "twin")}
		if !slices.Contains(NewField(q).Twins(), pair) {
			t.Fatalf("%v is not among %v", pair, NewField(q).Twins())
		}
		for _, pair := range NewField(q).Twins() {
			s.checkTwins(t, q, pair)
		}
		if NewField(q).dominating(pair[0]) < 0 {
			t.Fatal("a twin cannot lead alone")
		}
	})
}

func (s study) checkTwins(t *rapid.T, q *scoring.Questionnaire, pair [2]int) {
	points := make([]int, len(q.Roles()))
	for range 20 {
		q.Points(genSheet(t, q), points)
		if points[pair[0]] != points[pair[1]] {
			t.Fatalf("%v are said to be twins, but have %v points", pair, points)
		}
	}
}

// A small change on one criterion makes twins into two roles.
func TestNearlyTwinsAreNone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		near := s.alternatives[0]
		near.ID = "near"
		near.Shares = map[string]int{"hospital": near.Shares["hospital"] + 1, "office": near.Shares["office"]}
		near.SharesUnknown = false
		s.alternatives = append(s.alternatives, near)
		q := s.questionnaire(t)
		pair := [2]int{slices.Index(q.Roles(), "near"), slices.Index(q.Roles(), s.alternatives[0].ID)}
		if slices.Contains(NewField(q).Twins(), pair) {
			t.Fatal("one percent of jobs sets them apart")
		}
	})
}

// A criterion on which all roles stand alike separates nothing, and every other one does for somebody.
func TestIndifferentCriteriaAreFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		for i := range s.alternatives {
			s.alternatives[i].Levels["c01"] = s.alternatives[0].Levels["c01"]
			s.alternatives[i].Pay = s.alternatives[0].Pay
		}
		q := s.questionnaire(t)
		got := NewField(q).Indifferent()
		for _, id := range []string{"c01", "pay"} {
			if !slices.Contains(got, id) {
				t.Fatalf("%s is not among %v", id, got)
			}
		}
		for j, item := range q.Items() {
			if spread := differs(q, j); spread == slices.Contains(got, item.Criterion) {
				t.Fatalf("%s: differs is %v, but %v are said not to", item.Criterion, spread, got)
			}
		}
	})
}

// differs reports whether any answer to item j, sets of categories included, gives two roles different partial values.
func differs(q *scoring.Questionnaire, j int) bool {
	f := NewField(q)
	for n := range f.answers(j) {
		for k := range q.Roles() {
			if q.Partial(j, f.answer(j, n), k) != q.Partial(j, f.answer(j, n), 0) {
				return true
			}
		}
	}
	return false
}

// The middle of an even number of options is the upper one.
func TestMiddleOfAnEvenNumber(t *testing.T) {
	m, p := fullPack(t)
	items := itemsOf(p)
	items[0].Options = items[0].Options[:4]
	q, err := m.Questionnaire(items, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	if middle := NewField(q).StraightLines()[1]; middle.Answers[0] != 2 {
		t.Errorf("place %d of 4", middle.Answers[0])
	}
}

func TestStraightLines(t *testing.T) {
	m, p := fullPack(t)
	q, err := m.Questionnaire(itemsOf(p), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	lines := NewField(q).StraightLines()
	for name, tt := range map[string]struct {
		sheet     scoring.AnswerSheet
		five, set int
	}{"first": {lines[0], 0, 1}, "middle": {lines[1], 2, 2}, "last": {lines[2], 4, 4}} {
		for j, item := range q.Items() {
			want := tt.five
			if len(item.Categories) > 0 {
				want = tt.set
			}
			if diff := cmp.Diff([]int{want, normalWeight}, []int{tt.sheet.Answers[j], tt.sheet.Weights[j]}); diff != "" {
				t.Errorf("%s, %s: %s", name, item.Criterion, diff)
			}
		}
	}
}
