package scoring

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// clinic is a small study whose numbers can be checked by hand.
func clinic() ([]Criterion, []Alternative) {
	at := func(n int) Level { return Level{Value: Whole(n), Low: Whole(n - 10), High: Whole(n + 10)} }
	pay := Pay{P10: 30000, P50: 40000, P90: 60000}
	return []Criterion{
			{"contact", Closest, Whole(100), 0, Whole(100)},
			{"stress", AtMost, Whole(100), 0, Whole(100)},
			{"training", AtMost, Whole(24), 0, Whole(72)},
			{ID: "pay", Rule: PayShare},
			{ID: "setting", Rule: CategoryShare},
		}, []Alternative{
			{ID: "aide", Levels: map[string]Level{"contact": at(80), "stress": at(40), "training": at(12)}, Pay: pay, Shares: map[string]int{"home": 70}},
			{ID: "clerk", Levels: map[string]Level{"contact": at(20), "stress": at(30), "training": at(24)}, Pay: pay, Shares: map[string]int{"office": 90}},
			{ID: "nurse", Levels: map[string]Level{"contact": at(90), "stress": at(80), "training": at(48)}, Pay: pay, Shares: map[string]int{"hospital": 60}},
		}
}

func asked(criterion string, value, weight int, must bool) Preference {
	p := Preference{Criterion: criterion, Value: Whole(value), Weight: weight, Must: must}
	switch criterion {
	case "pay":
	case "training":
		p.Options = []Number{Whole(3), Whole(6), Whole(12), Whole(24), Whole(48)}
	default:
		p.Options = fiveSteps
	}
	return p
}

func rankClinic(t *testing.T, focus []string, items ...Preference) *Result {
	t.Helper()
	criteria, roles := clinic()
	m, err := NewModel(criteria, roles)
	if err != nil {
		t.Fatal(err)
	}
	r, err := m.Rank(Preferences{Items: items}, focus, DefaultNoise())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRankByHand(t *testing.T) {
	r := rankClinic(t, []string{"aide", "clerk"},
		asked("contact", 75, 3, false), asked("stress", 25, 2, false), asked("pay", 40000, 1, false))
	// aide: 95*3 + 85*2 + 50; clerk: 45*3 + 95*2 + 50; nurse: 85*3 + 45*2 + 50
	want := map[string]int{"aide": 505, "clerk": 375}
	if diff := cmp.Diff(want, pointsByRole(r)); diff != "" {
		t.Error(diff)
	}
	if r.Leader != "aide" || r.RunnerUp != "clerk" || r.Ranking[0].MaxPoints != 600 {
		t.Errorf("leader %s, runner-up %s, of %d points", r.Leader, r.RunnerUp, r.Ranking[0].MaxPoints)
	}
	reasons := Reasons{
		Strengths: []Contribution{{"contact", 285}},
		TradeOffs: []Contribution{{"pay", 50}, {"stress", 30}},
		Gap:       130,
		For:       []Contribution{{"contact", 150}},
		Against:   []Contribution{{"stress", -20}},
		Shared:    []string{"pay"},
	}
	if diff := cmp.Diff(reasons, r.Reasons); diff != "" {
		t.Error(diff)
	}
}

func TestCellsSayWhatRolesHave(t *testing.T) {
	r := rankClinic(t, []string{"nurse"}, asked("contact", 75, 3, false), asked("pay", 50000, 1, false),
		Preference{Criterion: "setting", Weight: 2, Categories: []string{"hospital", "office"}})
	at := Level{Value: Whole(90), Low: Whole(80), High: Whole(100)}
	want := []Cell{
		{"contact", 3, at, Whole(90), 85, 255},
		{"pay", 1, Level{}, Whole(40000), 30, 30},
		{"setting", 2, Level{}, Whole(60), 60, 120},
	}
	if diff := cmp.Diff(want, r.Ranking[0].Cells); diff != "" {
		t.Error(diff)
	}
}

// What is just enough breaks no must.
func TestMustsAtTheEdge(t *testing.T) {
	setting := func(category string) Preference {
		return Preference{Criterion: "setting", Weight: 1, Must: true, Categories: []string{category}}
	}
	for name, tt := range map[string]struct {
		must Preference
		want []string // who breaks it
	}{
		"at most what two roles have":  {asked("training", 24, 1, true), []string{"nurse"}},
		"the median pay of all":        {asked("pay", 40000, 1, true), nil},
		"a dollar more":                {asked("pay", 40001, 1, true), []string{"aide", "clerk", "nurse"}},
		"a setting that one role has":  {setting("home"), []string{"clerk", "nurse"}},
		"a setting that no role works": {setting("lab"), []string{"aide", "clerk", "nurse"}},
	} {
		items := []Preference{asked("contact", 75, 3, false), asked("stress", 25, 2, false), tt.must}
		var got []string
		for _, s := range rankClinic(t, nil, items...).Ranking {
			if len(s.Broken) > 0 {
				got = append(got, s.ID)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: broken by %v, want %v", name, got, tt.want)
		}
	}
}

// rankPartials ranks roles that have the partial values given, by criterion.
func rankPartials(t *testing.T, focus []string, roles map[string][]int) *Result {
	t.Helper()
	var s study
	for id, partials := range roles {
		a := Alternative{ID: id, Levels: map[string]Level{}}
		for j, f := range partials {
			a.Levels[fmt.Sprintf("c%d", j)] = Level{Value: Whole(f), Low: Whole(f), High: Whole(f)}
		}
		s.alternatives = append(s.alternatives, a)
	}
	for id := range s.alternatives[0].Levels {
		s.criteria = append(s.criteria, Criterion{id, AtLeast, Whole(100), 0, Whole(100)})
		s.preferences.Items = append(s.preferences.Items, Preference{Criterion: id, Weight: 1, Value: Whole(100), Options: fiveSteps})
	}
	m, err := NewModel(s.criteria, s.alternatives)
	if err != nil {
		t.Fatal(err)
	}
	r, err := m.Rank(s.preferences, focus, DefaultNoise())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestReasonsAreFew(t *testing.T) {
	r := rankPartials(t, nil, map[string][]int{
		"leader": {95, 100, 90, 85, 80, 50, 20, 30, 40},
		"second": {90, 90, 85, 80, 75, 45, 15, 25, 35},
	}).Reasons
	if diff := cmp.Diff([]Contribution{{"c1", 100}, {"c0", 95}, {"c2", 90}}, r.Strengths); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Contribution{{"c6", 80}, {"c7", 70}}, r.TradeOffs); diff != "" {
		t.Error(diff)
	}
}

// Half met is a strength; a point less is none, and neither is what the runner-up meets as well, unless it is met in full.
func TestStrengthsAtTheEdge(t *testing.T) {
	r := rankPartials(t, nil, map[string][]int{"leader": {50, 49, 80, 100}, "second": {20, 20, 80, 100}}).Reasons
	if diff := cmp.Diff([]Contribution{{"c3", 100}, {"c0", 50}}, r.Strengths); diff != "" {
		t.Error(diff)
	}
}

func TestThreeOthersAtMost(t *testing.T) {
	roles := map[string][]int{"focus": {50, 50, 50}, "equal": {50, 50, 50}}
	for i := range 5 {
		roles[fmt.Sprint("better", i)] = []int{51 + i, 50, 50}
	}
	var got []string
	for _, s := range rankPartials(t, []string{"focus"}, roles).Others {
		got = append(got, s.ID)
	}
	if diff := cmp.Diff([]string{"better4", "better3", "better2"}, got); diff != "" {
		t.Error(diff)
	}
	for i := range 5 {
		delete(roles, fmt.Sprint("better", i))
	}
	if others := rankPartials(t, []string{"focus"}, roles).Others; len(others) > 0 {
		t.Errorf("a role with as many points is no better: %v", others)
	}
}

func TestOthersExceedTheLeader(t *testing.T) {
	r := rankClinic(t, []string{"clerk", "nurse"},
		asked("contact", 75, 3, false), asked("stress", 25, 2, false), asked("pay", 40000, 1, false))
	if len(r.Others) != 1 || r.Others[0].ID != "aide" {
		t.Errorf("others: %+v", r.Others)
	}
}

func TestTieSharesARank(t *testing.T) {
	r := rankClinic(t, nil, asked("pay", 40000, 2, false), asked("contact", 50, 0, false),
		Preference{Criterion: "setting", Weight: 1, Categories: []string{"lab"}}, asked("training", 48, 1, false))
	if r.Verdict != Tie {
		t.Errorf("verdict %v", r.Verdict)
	}
	for _, s := range r.Ranking {
		if s.Rank != 1 {
			t.Errorf("%s has rank %d", s.ID, s.Rank)
		}
	}
	if diff := cmp.Diff([]string{"aide", "clerk", "nurse"}, r.Shortlist); diff != "" {
		t.Error(diff)
	}
}

func TestBrokenMusts(t *testing.T) {
	r := rankClinic(t, nil, asked("contact", 100, 2, false), asked("stress", 50, 2, false), asked("training", 12, 1, true))
	if r.Leader != "aide" || r.RunnerUp != "" || r.Ahead != 1 || r.Verdict != Clear {
		t.Errorf("leader %q, runner-up %q, ahead %v, verdict %v", r.Leader, r.RunnerUp, r.Ahead, r.Verdict)
	}
	want := map[string][]BrokenMust{
		"aide":  nil,
		"clerk": {{"training", Whole(12), Whole(24)}},
		"nurse": {{"training", Whole(12), Whole(48)}},
	}
	for _, s := range r.Ranking {
		if diff := cmp.Diff(want[s.ID], s.Broken); diff != "" {
			t.Errorf("%s: %s", s.ID, diff)
		}
		if (s.Rank == 0) != (want[s.ID] != nil) {
			t.Errorf("%s has rank %d", s.ID, s.Rank)
		}
	}
}

func TestNoneEligible(t *testing.T) {
	r := rankClinic(t, []string{"nurse", "clerk"},
		asked("contact", 100, 2, false), asked("pay", 50000, 2, true), asked("training", 24, 1, true))
	if r.Verdict != NoneEligible || r.Leader != "" || len(r.Shortlist) != 0 {
		t.Errorf("verdict %v, leader %q, shortlist %v", r.Verdict, r.Leader, r.Shortlist)
	}
	if nearest := r.Ranking[0].ID; nearest != "clerk" { // one must broken, the nurse breaks two
		t.Errorf("nearest is %s", nearest)
	}
}

func TestRankRefuses(t *testing.T) {
	criteria, roles := clinic()
	m, err := NewModel(criteria, roles)
	if err != nil {
		t.Fatal(err)
	}
	three := []Preference{asked("contact", 50, 2, false), asked("stress", 50, 2, false), asked("pay", 40000, 2, false)}
	with := func(p Preference) []Preference { return append(append([]Preference{}, three...), p) }
	for name, items := range map[string][]Preference{
		"unknown criterion":  with(asked("salary", 50, 2, false)),
		"answered twice":     with(asked("stress", 75, 2, false)),
		"weight":             with(asked("training", 12, 4, false)),
		"must on closest":    {asked("contact", 50, 2, true), three[1], three[2]},
		"not an option":      with(asked("training", 13, 2, false)),
		"no category":        with(Preference{Criterion: "setting", Weight: 2}),
		"unknown focus role": three,
	} {
		focus := []string{"aide"}
		if name == "unknown focus role" {
			focus = []string{"doctor"}
		}
		if _, err := m.Rank(Preferences{Items: items}, focus, DefaultNoise()); err == nil {
			t.Errorf("%s is accepted", name)
		}
	}
	var few *TooFewError
	_, err = m.Rank(Preferences{Items: []Preference{three[0], three[1], asked("pay", 1, 0, false)}}, nil, DefaultNoise())
	if !errors.As(err, &few) || few.Answered != 2 {
		t.Errorf("two answers: %v", err)
	}
}
