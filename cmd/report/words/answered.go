package words

import (
	"slices"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/questions"
	"careerfit/scoring"
)

// Answers are all questions of a bank with what one person answered, in the order of the bank.
type Answers []Answered

// Answered is a question, and what the person answered. The question is not embedded: what it says and what the person says
// are never to be mixed up.
type Answered struct {
	Question *questions.Question
	Answer   questions.Answer
	Again    questions.Answer // the second one, to the question in other words
	Weight   int              // 0 to scoring.MaxWeight
	Must     bool             // a deal-breaker
}

// NewAnswers pairs every question of the bank, which is in the language of the report, with its answer.
func NewAnswers(bank *questions.Bank, given questions.Answers) Answers {
	list := make(Answers, len(bank.Questions))
	for i := range bank.Questions {
		q := &bank.Questions[i]
		answer, _ := given.Answer(q.ID)
		again, _ := given.Again(q.ID)
		list[i] = Answered{q, answer, again, given.Weight(q.ID), given.IsMust(q.ID)}
	}
	return list
}

// On returns the question about a criterion; one without an id where none asks about it.
func (a Answers) On(criterion string) Answered {
	i := slices.IndexFunc(a, func(a Answered) bool { return a.Question.Criterion == criterion })
	if i < 0 {
		return Answered{Question: &questions.Question{Criterion: criterion}}
	}
	return a[i]
}

// Counted is how many answers count.
func (a Answers) Counted() int {
	n := 0
	for _, one := range a {
		if one.Counts() {
			n++
		}
	}
	return n
}

// Counts reports whether the answer counts: it is there, is no skip, and matters.
func (a Answered) Counts() bool { return !a.Answer.Skipped() && a.Weight > 0 }

// IsTwice reports whether the answer counts, and was given a second time.
func (a Answered) IsTwice() bool { return a.Counts() && !a.Again.Skipped() }

// Response is the answer as a flag takes it; "" without one that counts.
func (a Answered) Response() string {
	if !a.Counts() {
		return ""
	}
	return a.Question.Text(a.Answer)
}

// SecondResponse is the second answer as a flag takes it; "" without one that counts.
func (a Answered) SecondResponse() string {
	if !a.IsTwice() {
		return ""
	}
	return a.Question.Text(a.Again)
}

// Value is what the person asks for on the criterion's scale, the mean of both answers; nil for categories, and without an
// answer that counts.
func (a Answered) Value() *float64 {
	switch {
	case !a.Counts():
		return nil
	case a.IsTwice():
		return a.Question.Mean(a.Answer, a.Again)
	}
	return a.Question.Value(a.Answer)
}

// InWords completes "you ..." for the answer, or for both; "" without one that counts.
func (a Answered) InWords(l *lang.Words) string {
	if !a.Counts() {
		return ""
	}
	first := a.Question.InWords(a.Answer, l.Or)
	if !a.IsTwice() || a.Answer.Chosen[0] == a.Again.Chosen[0] {
		return first
	}
	return l.Say("%s, and %s when asked again", first, a.Question.InWords(a.Again, l.Or))
}

// Option is the option of the question with a value, which one of them has.
func (a Answered) Option(value scoring.Number) questions.Option {
	list := a.Question.Options
	return list[slices.IndexFunc(list, func(o questions.Option) bool { return scoring.NumberOf(o.Value) == value })]
}

// Other is another answer to the question, as a flag takes it.
func (a Answered) Other(change scoring.AnswerChange) string {
	if len(change.Categories) > 0 {
		return strings.Join(change.Categories, ",")
	}
	return a.Option(change.Value).ID
}

// Titles name the questions inside a sentence.
func (a Answers) Titles() []string {
	titles := make([]string, len(a))
	for i, one := range a {
		titles[i] = Lower(one.Question.Title)
	}
	return titles
}
