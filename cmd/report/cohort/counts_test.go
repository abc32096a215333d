package cohort

import (
	"encoding/json"
	"slices"
	"testing"

	"careerfit/cmd/report/words"
	"careerfit/scoring"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// nobody is counts of two roles and three kinds of questions.
func nobody() *Counts {
	c := &Counts{Schema: Schema, Version: "1", Pack: words.PackID{ID: "p", Date: "d", SHA256: "s"}, Fits: NewFits(), Decisive: []CriterionCount{{"c", 0}, {"d", 0}}}
	for _, id := range []string{"a", "b"} {
		c.Roles = append(c.Roles, RoleCounts{Role: id, Fits: NewFits()})
	}
	for _, id := range []string{"scale", "amount", "categories"} {
		c.Questions = append(c.Questions, QuestionCounts{Question: id, Options: []OptionCount{{"x", 0}, {"y", 0}}})
	}
	return c
}

// genCounts draws people and counts them.
func genCounts(t *rapid.T, most int) *Counts {
	c := nobody()
	c.Rejected = rapid.IntRange(0, 3).Draw(t, "rejected")
	c.Rows = c.Rejected
	for range rapid.IntRange(0, most).Draw(t, "people") {
		c.Rows++
		c.People++
		verdict, fit := scoring.Verdict(rapid.IntRange(0, 4).Draw(t, "verdict")), rapid.IntRange(0, 100).Draw(t, "fit")
		c.Verdicts.Count(verdict)
		if verdict != scoring.NoneEligible {
			c.Fits[fit]++
		}
		if at := rapid.IntRange(0, 2).Draw(t, "role"); at < 2 && verdict != scoring.Tie && verdict != scoring.NoneEligible { // 2 is another one
			role := &c.Roles[at]
			role.People++
			role.Verdicts.Count(verdict)
			role.Fits[fit]++
			c.Decisive[at].People += rapid.IntRange(0, 1).Draw(t, "decided")
		}
		for i := range c.Questions {
			q, set := &c.Questions[i], rapid.IntRange(0, 3).Draw(t, "answer")
			if set == 0 {
				continue
			}
			q.Answered++
			q.Unmet += rapid.IntRange(0, 1).Draw(t, "unmet")
			switch {
			case set == 3 && i == 1:
				q.Above++
			case set == 3 && i == 2:
				q.Options[0].People++
				q.Options[1].People++
			default:
				q.Options[set%2].People++
			}
		}
	}
	return c
}

// copied is other counts with the same numbers.
func (c *Counts) copied() *Counts {
	data, err := json.Marshal(c)
	if err != nil {
		panic(err)
	}
	var other Counts
	if err := json.Unmarshal(data, &other); err != nil {
		panic(err)
	}
	return &other
}

func plus(t *rapid.T, a, b *Counts) *Counts {
	sum := a.copied()
	if err := sum.Add(b); err != nil {
		t.Fatal(err)
	}
	if err := sum.Check(); err != nil {
		t.Fatal(err)
	}
	return sum
}

// It does not matter in which order counts are added up, nor how; who is added stays as it was.
func TestCountsAddUpInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := genCounts(t, 5), genCounts(t, 5), genCounts(t, 5)
		before := b.copied()
		for _, pair := range [][2]*Counts{{plus(t, a, b), plus(t, b, a)}, {plus(t, plus(t, a, b), c), plus(t, a, plus(t, b, c))}, {plus(t, a, nobody()), a}, {before, b}} {
			if diff := cmp.Diff(pair[0], pair[1]); diff != "" {
				t.Fatal(diff)
			}
		}
		if sum := plus(t, a, b); sum.People != a.People+b.People || sum.Rows != a.Rows+b.Rows || Median(sum.Fits) < min(Median(a.Fits), Median(b.Fits)) {
			t.Fatalf("%d and %d people are %d", a.People, b.People, sum.People)
		}
	})
}

// What was scored by something else is not added, and nothing of it is.
func TestCountsThatDoNotBelongTogether(t *testing.T) {
	for name, change := range map[string]func(*Counts){
		"version":  func(c *Counts) { c.Version = "2" },
		"pack":     func(c *Counts) { c.Pack.SHA256 = "other" },
		"date":     func(c *Counts) { c.Pack.Date = "other" },
		"role":     func(c *Counts) { c.Roles[1].Role = "c" },
		"fewer":    func(c *Counts) { c.Roles = c.Roles[:1] },
		"order":    func(c *Counts) { slices.Reverse(c.Roles) },
		"criteria": func(c *Counts) { c.Decisive[0].Criterion = "e" },
		"question": func(c *Counts) { c.Questions[0].Question = "other" },
		"option":   func(c *Counts) { c.Questions[0].Options[1].Option = "z" },
		"options":  func(c *Counts) { c.Questions[0].Options = c.Questions[0].Options[:1] },
		"fits":     func(c *Counts) { c.Fits = c.Fits[:100] },
	} {
		other, sum := nobody(), nobody()
		other.Rows, other.Rejected = 1, 1
		change(other)
		if err := sum.Add(other); err == nil || !cmp.Equal(sum, nobody()) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Numbers of which one was changed are no longer those of people.
func TestNumbersThatDoNotAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := genCounts(t, 12)
		if err := c.Check(); err != nil {
			t.Fatal(err)
		}
		v, r, q := &c.Verdicts, &c.Roles[rapid.IntRange(0, 1).Draw(t, "role")], &c.Questions[rapid.IntRange(0, 2).Draw(t, "question")]
		n := rapid.SampledFrom([]*int{&c.Rows, &c.Rejected, &c.People, &v.Clear, &v.Leaning, &v.TooClose, &v.Tie, &v.NoneEligible,
			&c.Fits[50], &r.People, &r.Verdicts.Clear, &r.Verdicts.Leaning, &r.Verdicts.TooClose, &r.Verdicts.Tie, &r.Verdicts.NoneEligible, &r.Fits[7],
			&c.Decisive[0].People, &q.Answered, &q.Unmet, &q.Options[0].People, &q.Above}).Draw(t, "number")
		*n += rapid.SampledFrom([]int{1000, -1000, 1 << 62, -1 << 62, -1 << 63}).Draw(t, "change")
		if c.Check() == nil {
			t.Fatalf("nothing is wrong with %+v", c)
		}
	})
	for name, change := range map[string]func(*Counts){
		"schema":         func(c *Counts) { c.Schema = "careerfit.cohort/v2" },
		"fits":           func(c *Counts) { c.Fits = nil },
		"fits of a role": func(c *Counts) { c.Roles[0].Fits = nil },
		"a role twice":   func(c *Counts) { c.Roles[1].Role = "a" },
		"too many":       func(c *Counts) { c.Rows, c.Rejected = 1<<41, 1<<41 },
		"moved":          func(c *Counts) { c.Rows, c.People, c.Verdicts.Clear, c.Verdicts.Leaning, c.Fits[3] = 1, 1, 2, -1, 1 },
		"one role's fits": func(c *Counts) {
			c.Rows, c.People, c.Verdicts.Clear, c.Fits[3] = 1, 1, 1, 1
			c.Roles[0].People, c.Roles[0].Verdicts.Clear, c.Roles[0].Fits[4] = 1, 1, 1
		},
	} {
		c := nobody()
		if change(c); c.Check() == nil {
			t.Errorf("%s: nothing is wrong", name)
		}
	}
}

// The median is the middle of all fits in order.
func TestMedian(t *testing.T) {
	if Median(NewFits()) != -1 {
		t.Error("nobody has a median")
	}
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(rapid.IntRange(0, 100), 1, 20).Draw(t, "fits")
		fits := NewFits()
		for _, fit := range all {
			fits[fit]++
		}
		slices.Sort(all)
		if got, want := Median(fits), all[(len(all)-1)/2]; got != want {
			t.Fatalf("%d is the median of %v", got, all)
		}
	})
}
