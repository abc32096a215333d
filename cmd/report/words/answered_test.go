package words_test

import (
	"strings"
	"testing"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/questions"
	"careerfit/scoring"
)

func TestAnswers(t *testing.T) {
	w, list := english(), answers()
	equal(t, "counted", 3, list.Counted())
	equal(t, "titles", "the calm, the training, pay, place", strings.Join(list.Titles(), ", "))
	for criterion, want := range map[string]struct {
		response, second, said string
		value                  any
	}{
		"calm":     {"o100", "o50", "want calm 100, and want calm 50 when asked again", 75.},
		"training": {"o0", "", "want training 0", 0.},
		"pay":      {"45000", "", "want $45,000 a year", 45_000.},
		"place":    {"", "", "", nil}, // of no importance
		"noise":    {"", "", "", nil}, // nobody asks
	} {
		a := list.On(criterion)
		equal(t, criterion, []string{criterion, want.response, want.second, want.said},
			[]string{a.Question.Criterion, a.Response(), a.SecondResponse(), a.InWords(w.Words)})
		if a.Value() != nil {
			equal(t, criterion, want.value, any(*a.Value()))
		} else if want.value != nil {
			t.Errorf("%s has no value", criterion)
		}
		equal(t, criterion+" counts", want.response != "", a.Counts())
	}
	if list.On("noise").Question.ID != "" {
		t.Error("a question nobody asks has an id")
	}
}

func TestTheSameAnswerTwiceIsSaidOnce(t *testing.T) {
	a := answers().On("calm")
	a.Again = a.Answer
	equal(t, "said", "want calm 100", a.InWords(english().Words))
	if !a.IsTwice() || answers().On("pay").IsTwice() {
		t.Error("twice is not twice")
	}
}

func TestOtherAnswers(t *testing.T) {
	list := answers()
	equal(t, "scale", "o50", list.On("calm").Other(scoring.AnswerChange{Value: whole(50)}))
	equal(t, "label", "Label 50", list.On("calm").Option(whole(50)).Label)
	equal(t, "categories", "lab,office", list.On("place").Other(scoring.AnswerChange{Categories: []string{"lab", "office"}}))
}

func TestWishes(t *testing.T) {
	w, list := english(), answers()
	place := list.On("place")
	place.Weight = 2
	for _, c := range []struct {
		a        words.Answered
		localPay int
		want     string
	}{
		{list.On("calm"), 100, "want calm 100, and want calm 50 when asked again (75 of 100) (a deal-breaker for you)"},
		{list.On("training"), 100, "want training 0 (matters most to you)"},
		{list.On("pay"), 100, "want $45,000 a year (matters little to you)"},
		{list.On("pay"), 90, "want $45,000 a year (where pay is 90 percent of the national level) (matters little to you)"},
		{place, 90, "want to work in offices or labs"},
	} {
		equal(t, c.want, c.want, w.Wish(c.a, c.localPay)+w.Emphasis(c.a))
	}
	plain := words.Answered{
		Question: &questions.Question{Criterion: "noise", Kind: questions.Scale, Options: []questions.Option{{Value: 30, Said: "like some"}}},
		Answer:   questions.Answer{Chosen: []int{0}}, Weight: 2,
	}
	equal(t, "a place that the words do not say", "like some (30 of 100)", w.Wish(plain, 100))
	plain.Question.Options[0].Said = "like 30"
	equal(t, "a place that they say", "like 30", w.Wish(plain, 100))
}

func TestBroken(t *testing.T) {
	w, list := english(), answers()
	place := list.On("place")
	place.Weight = 2
	for _, c := range []struct {
		a      words.Answered
		has    int
		others bool
		want   string
	}{
		{list.On("calm"), 70, false, `Medical Clerk: you want calm 100, and want calm 50 when asked again (75 of 100); it stands at 70 of 100. The answer "Label 50" would let it back in.`},
		{list.On("calm"), 70, true, `Medical Clerk: you want calm 100, and want calm 50 when asked again (75 of 100); it stands at 70 of 100. The answer "Label 50" would meet this one.`},
		{list.On("calm"), -1, true, `Medical Clerk: you want calm 100, and want calm 50 when asked again (75 of 100); it stands at -1 of 100.`},
		{list.On("training"), 1, false, `Medical Clerk: you want training 0; it takes 1 month. The answer "Label 1" would let it back in.[1]`},
		{list.On("training"), 24, false, `Medical Clerk: you want training 0; it takes 24 months.[1]`},
		{list.On("pay"), 40_000, false, `Medical Clerk: you want $45,000 a year; half of its jobs pay $40,000 or less. A goal of $40,000 would let it back in.[1]`},
		{list.On("pay"), 40_000, true, `Medical Clerk: you want $45,000 a year; half of its jobs pay $40,000 or less. A goal of $40,000 would meet this one.[1]`},
		{place, 0, false, `Medical Clerk: you want to work in offices or labs; none of its jobs are counted there. It is found in offices and laboratories.[2]`},
	} {
		b := scoring.BrokenMust{Criterion: c.a.Question.Criterion, Has: whole(c.has)}
		equal(t, b.Criterion, c.want, flat(w.Broken("clerk", b, c.others, c.a, 100)))
	}
}

func TestScales(t *testing.T) {
	w := english()
	level := scoring.Level{Value: whole(50), Low: whole(25), High: whole(100)}
	equal(t, "lane", doc.Lane{Name: "a", Figure: "50", Range: &doc.Span{Low: 250, High: 1000}, Mark: &doc.Mark{At: 500, Form: doc.Square}},
		words.Lane(1, "a", "50", level, w.Criterion("calm")))
	for criterion, want := range map[string]*doc.Span{"calm": {Low: 500, High: 1000}, "training": {Low: 0, High: 500}, "noise": nil} {
		c := w.Criterion(criterion)
		you, fine := words.Goal(c.Max/2, c)
		equal(t, criterion, 500, you)
		equal(t, criterion, want, fine)
	}
}

func TestOrigin(t *testing.T) {
	o := words.Origin{Version: "2", Pack: words.PackID{ID: "p", Date: "2024-01-02", SHA256: "0123456789abcdef"}}
	w := english()
	equal(t, "built in", "careerfit 2. Pack p of 2024-01-02, SHA-256 0123456789ab.", w.MadeBy(o))
	o.Extends = true
	equal(t, "without a folder", "Pack p of 2024-01-02, SHA-256 0123456789ab.", w.PackName(o))
	o.Folder, o.Pack.SHA256 = "mine", "01"
	equal(t, "with a folder", "Pack p of 2024-01-02 with what mine adds, SHA-256 01.", w.PackName(o))
}

func TestRounding(t *testing.T) {
	s := scoring.Standing{Points: 1235, MaxPoints: 2000, Cells: []scoring.Cell{{Criterion: "calm", Points: 7}}}
	equal(t, "fit", 61.75, words.Fit(s))
	equal(t, "whole fit", 62, words.WholeFit(s))
	equal(t, "probability", .123457, *words.Probability(.1234567))
	equal(t, "rounded", .1235, words.Rounded(.12345678, 4))
	cell, ok := words.CellOf(s, "calm")
	_, other := words.CellOf(s, "noise")
	if !ok || other || cell.Points != 7 {
		t.Error("not the cell of the criterion")
	}
	for v, want := range map[scoring.Verdict]string{scoring.Clear: "clear", scoring.Leaning: "leaning", scoring.TooClose: "too-close", scoring.Tie: "tie", scoring.NoneEligible: "none-eligible"} {
		equal(t, "verdict", want, v.String())
	}
}

func TestJSONValues(t *testing.T) {
	if list := words.Listed[string](nil); list == nil || len(list) != 0 {
		t.Error("a list that is not there is not empty")
	}
	if words.NonEmpty("") != nil || *words.NonEmpty("a") != "a" || words.Known(clerk().Entry.Training) != nil || words.Known(clerk().Pay).P50 != 40_000 {
		t.Error("what is not there is not null, or what is there is")
	}
	equal(t, "number", 2.5, *words.Float(scoring.NumberOf(2.5)))
}
