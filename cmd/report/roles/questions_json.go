package roles

import (
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
)

// Questions is a question bank as scripts read it.
type Questions struct {
	Schema    string     `json:"schema"`
	Version   string     `json:"version"`
	Pack      PackFocus  `json:"pack"`
	Questions []Question `json:"questions"`
}

// Question is one question with the rule its answer is judged by.
type Question struct {
	ID           string         `json:"id"`
	Criterion    string         `json:"criterion"`
	Rule         profiles.Rule  `json:"rule"`
	Span         float64        `json:"span,omitempty"`
	Kind         questions.Kind `json:"kind"`
	Quick        bool           `json:"quick"`
	Title        string         `json:"title"`
	Stem         string         `json:"stem"`
	Again        string         `json:"again,omitempty"` // the same in other words, for a second answer
	Visit        string         `json:"visit,omitempty"` // the question about one concrete job
	Why          string         `json:"why"`
	NoPreference string         `json:"no_preference"`
	Options      []Option       `json:"options"`
}

// Option is one answer on offer.
type Option struct {
	ID    string   `json:"id"`
	Label string   `json:"label"`
	Value *float64 `json:"value,omitempty"` // on the scale of the criterion, or dollars a year; nil for categories
}

// NewQuestions returns the questions of a bank, each with rule and span of its criterion in the pack.
func NewQuestions(pack *profiles.Pack, bank *questions.Bank, from words.Origin) *Questions {
	list := &Questions{Schema: "careerfit.questions/v1", Version: from.Version, Pack: newPackFocus(pack, from)}
	for i := range bank.Questions {
		list.Questions = append(list.Questions, newQuestion(pack, &bank.Questions[i]))
	}
	return list
}

func newQuestion(pack *profiles.Pack, q *questions.Question) Question {
	question := Question{
		ID: q.ID, Criterion: q.Criterion, Kind: q.Kind, Quick: q.Quick,
		Title: q.Title, Stem: q.Stem, Again: q.Again, Visit: q.Visit, Why: q.Why, NoPreference: q.NoPreference,
	}
	if c, ok := pack.Criterion(q.Criterion); ok {
		question.Rule, question.Span = c.Rule, c.Span
	}
	for i, o := range q.Options {
		option := Option{ID: o.ID, Label: o.Label}
		if q.Kind != questions.Categories {
			option.Value = &q.Options[i].Value
		}
		question.Options = append(question.Options, option)
	}
	return question
}
