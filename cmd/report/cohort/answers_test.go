package cohort

import (
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/questions"
)

// Something is said of answers that differ, of none that nobody gave.
func TestAnswersThatArePublished(t *testing.T) {
	for _, c := range []struct {
		kind                    questions.Kind
		x, y, none              int
		isPublished, unanswered bool
	}{
		{questions.Scale, 10, 10, 10, true, false},
		{questions.Scale, 30, 0, 0, true, false},
		{questions.Scale, 0, 5, 0, true, false},
		{questions.Scale, 0, 0, 30, false, true},
		{questions.Scale, 4, 0, 1, false, false}, // one group
		{questions.Scale, 0, 1, 30, true, false},
		{questions.Scale, 1, 0, 30, false, false},
		{questions.Categories, 0, 0, 30, false, true},
		{questions.Categories, 1, 0, 29, false, false},
		{questions.Categories, 1, 5, 24, true, false},
	} {
		q := QuestionCounts{Answered: c.x + c.y, Options: []OptionCount{{"x", c.x}, {"y", c.y}}}
		a := publishAnswers(&q, c.kind, c.x+c.y+c.none, neverUnmet)
		if a.isPublished() != c.isPublished || a.isUnanswered() != c.unanswered {
			t.Errorf("%+v: %v, %v of %+v", c, a.isPublished(), a.isUnanswered(), a)
		}
	}
}

// The ends of the range that the median is in, and how sure one verdict alone is.
func TestLead(t *testing.T) {
	for fit, want := range map[int]string{0: "between 0 and 4 of", 4: "between 0 and 4 of", 5: "between 5 and 9 of", 94: "between 90 and 94 of", 95: "between 95 and 100 of", 100: "between 95 and 100 of"} {
		c := clearly(20)
		c.Fits = NewFits()
		c.Fits[fit] = 20
		d := NewDocument(someInput(lang.English, c), neverUnmet)
		lead := d.Lead[0].(doc.Paragraphs)
		if last := lead[len(lead)-1].Text(); !strings.Contains(last, want) {
			t.Errorf("%d: %q", fit, last)
		}
	}
	nobodyFits := clearly(0)
	nobodyFits.Rows, nobodyFits.People, nobodyFits.Verdicts = 3, 3, Verdicts{NoneEligible: 3}
	if d := NewSummary(someInput(lang.English, nobodyFits)); d.Lead[1].(doc.Paragraphs)[0] != nil {
		t.Errorf("nobody's median is %q", d.Lead[1])
	}
	if text := newPage(someInput(lang.English, clearly(6)), neverUnmet).certainty(); text != "How sure the recommendations are: clear for 100 %, leaning for 0 %, too close to call for 0 %." {
		t.Errorf("%q", text)
	}
}
