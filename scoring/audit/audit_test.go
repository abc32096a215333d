package audit

import (
	"math"
	"slices"
	"testing"

	"careerfit/scoring"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// audit prepares an audit of a study with the given number of people.
func (s study) audit(t *rapid.T, people int) *Audit {
	a, err := New(s.questionnaire(t), people, rapid.Uint64().Draw(t, "seed"))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// everybody asks all people, one block after the other.
func (a *Audit) everybody() *Tally {
	t := a.NewTally()
	for b := range a.Blocks() {
		t.Add(a.Block(b))
	}
	return t
}

// genTiny draws a study of three rated criteria with two options each: 6*6*6 sheets.
func genTiny() *rapid.Generator[study] {
	return rapid.Custom(func(t *rapid.T) study {
		s := genStudy(3).Draw(t, "study")
		s.criteria, s.preferences.Items = s.criteria[:3], s.preferences.Items[:3]
		for j := range s.preferences.Items {
			s.preferences.Items[j].Options = []scoring.Number{scoring.Whole(25), scoring.Whole(100)}
		}
		return s
	})
}

// ranked is a tally made by Rank, sheet by sheet.
func (s study) ranked(t *rapid.T, q *scoring.Questionnaire, sheets []scoring.AnswerSheet) *Tally {
	tally := (&Audit{Field: NewField(q)}).NewTally()
	for number, sheet := range sheets {
		r, err := s.model(t).Rank(q.Preferences(sheet), nil, scoring.Noise{})
		if err != nil {
			t.Fatal(err)
		}
		tally.People++
		k := slices.Index(q.Roles(), r.Leader)
		switch {
		case r.Verdict == scoring.Tie:
			tally.Ties++
		case tally.Wins[k] == 0:
			tally.earliest[k] = number
			fallthrough
		default:
			tally.Wins[k]++
		}
	}
	return tally
}

var withoutDiffers = cmp.Options{cmp.AllowUnexported(Tally{}), cmpopts.IgnoreFields(Tally{}, "Differs")}

func TestTalliesAreWhatRankSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		a := s.audit(t, 30)
		var sheets []scoring.AnswerSheet
		for number := range a.People() {
			sheets = append(sheets, a.people.person(number))
		}
		tally := a.everybody()
		if diff := cmp.Diff(s.ranked(t, a.Questionnaire, sheets), tally, withoutDiffers); diff != "" {
			t.Fatal(diff)
		}
		if a.Exact() || tally.People != 30 {
			t.Fatalf("%d people, exact is %v", tally.People, a.Exact())
		}
	})
}

// Where every sheet is asked, the tally is that of four loops.
func TestEverySheetIsAskedOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genTiny().Draw(t, "study")
		a := s.audit(t, 216)
		if !a.Exact() || a.People() != 216 {
			t.Fatalf("%d people, exact is %v", a.People(), a.Exact())
		}
		got, want := a.everybody(), s.ranked(t, a.Questionnaire, allTiny())
		ignore := cmpopts.IgnoreFields(Tally{}, "earliest") // the order of people is another
		if diff := cmp.Diff(want, got, withoutDiffers, ignore); diff != "" {
			t.Fatal(diff)
		}
		if s.audit(t, 215).Exact() {
			t.Fatal("215 people cannot fill in 216 sheets")
		}
	})
}

// allTiny lists the sheets of a tiny study.
func allTiny() []scoring.AnswerSheet {
	var sheets []scoring.AnswerSheet
	for answers := range 8 {
		for w1 := 1; w1 <= 3; w1++ {
			for w2 := 1; w2 <= 3; w2++ {
				for w3 := 1; w3 <= 3; w3++ {
					sheets = append(sheets, scoring.AnswerSheet{Answers: []int{answers & 1, answers >> 1 & 1, answers >> 2}, Weights: []int{w1, w2, w3}})
				}
			}
		}
	}
	return sheets
}

// Blocks can be asked in any order, and added up in any grouping, as goroutines do.
func TestOrderOfBlocksDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		a := s.audit(t, 3*blockSize+1)
		sums := []*Tally{a.NewTally(), a.NewTally()}
		for _, b := range shuffled(t, []int{0, 1, 2, 3}) {
			sums[rapid.IntRange(0, 1).Draw(t, "worker")].Add(a.Block(b))
		}
		sums[1].Add(sums[0])
		if diff := cmp.Diff(a.everybody(), sums[1], cmp.AllowUnexported(Tally{})); diff != "" {
			t.Fatal(diff)
		}
		for k, number := range a.Block(0).earliest {
			if number >= 0 && sums[1].earliest[k] != number {
				t.Fatalf("%s led for person %d before %d", a.Roles()[k], number, sums[1].earliest[k])
			}
		}
	})
}

// The people depend on the seed, and on nothing else: not on the roles compared.
func TestSameSeedSamePeople(t *testing.T) {
	m, p := fullPack(t)
	items := itemsOf(p)
	sheets := func(seed uint64, focus ...string) (list []scoring.AnswerSheet) {
		q, err := m.Questionnaire(items, focus, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range newPeople(NewField(q), 50, seed).block(0) {
			list = append(list, scoring.AnswerSheet{Answers: append([]int{}, s.Answers...), Weights: append([]int{}, s.Weights...)})
		}
		return list
	}
	if diff := cmp.Diff(sheets(7), sheets(7, "r01", "r02")); diff != "" {
		t.Error(diff)
	}
	if cmp.Equal(sheets(7), sheets(8)) {
		t.Error("another seed draws the same people")
	}
}

// Every answer and weight is as likely as any other; every set of categories that is not empty too.
func TestPeopleAnswerUniformly(t *testing.T) {
	m, p := fullPack(t)
	q, err := m.Questionnaire(itemsOf(p), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	const people = 30_000
	f := NewField(q)
	drawn := newPeople(f, people, 1)
	answers, weights := make([]map[int]int, len(q.Items())), [scoring.MaxWeight + 1]int{}
	for j := range answers {
		answers[j] = map[int]int{}
	}
	for b := range drawn.Blocks() {
		for _, s := range drawn.block(b) {
			for j := range f.items {
				answers[j][s.Answers[j]]++
				weights[s.Weights[j]]++
			}
		}
	}
	for j, counts := range answers {
		if len(counts) != f.answers(j) {
			t.Errorf("item %d: %d answers were given of %d", j, len(counts), f.answers(j))
		}
		for answer, n := range counts {
			checkShare(t, n, people, 1/float64(f.answers(j)))
			if answer == scoring.Unanswered || len(f.items[j].Categories) > 0 && answer == 0 {
				t.Errorf("item %d: answer %d was given", j, answer)
			}
		}
	}
	for weight := 1; weight <= scoring.MaxWeight; weight++ {
		checkShare(t, weights[weight], people*len(q.Items()), 1./3)
	}
}

// checkShare allows five standard errors.
func checkShare(t *testing.T, count, of int, want float64) {
	t.Helper()
	if got := float64(count) / float64(of); math.Abs(got-want) > 5*StandardError(want, of) {
		t.Errorf("a share of %v, expected %v", got, want)
	}
}

func TestAuditRefusesWhatItCannotCompare(t *testing.T) {
	m, p := fullPack(t)
	for name, tt := range map[string]struct {
		items  []scoring.Item
		focus  []string
		people int
	}{
		"few items": {itemsOf(p)[:scoring.MinAnswered-1], nil, 10},
		"one role":  {itemsOf(p), []string{"r00"}, 10},
		"nobody":    {itemsOf(p), nil, 0},
	} {
		q, err := m.Questionnaire(tt.items, tt.focus, 0)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := New(q, tt.people, 1); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

// BenchmarkAudit asks a block of people, once over 24 roles, on one core.
func BenchmarkAudit(b *testing.B) {
	m, p := fullPack(b)
	q, err := m.Questionnaire(itemsOf(p), nil, 0)
	if err != nil {
		b.Fatal(err)
	}
	a, err := New(q, 200_000, 1)
	if err != nil {
		b.Fatal(err)
	}
	people := 0
	for b.Loop() {
		people += a.Block(people / blockSize % a.Blocks()).People
	}
	b.ReportMetric(float64(people)/b.Elapsed().Seconds(), "people/s")
}
