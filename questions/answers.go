package questions

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"careerfit/scoring"
)

// DefaultImportance is the importance of a question nobody said anything about.
const DefaultImportance = 2

// Answers is everything one person answered.
type Answers struct {
	ID         string // of the person, among others; "" without one
	ByQuestion map[string]Answer
	Again      map[string]Answer        // second answers to the same question in other words
	Importance map[string]int           // question to 0 (does not matter) to 3 (matters most)
	Observed   map[Place]scoring.Number // levels seen in concrete jobs
	Must       []string                 // questions that are deal-breakers
	Roles      []string                 // roles to choose between; empty means the pack's focus
	LocalPay   int                      // local pay as a percent of national pay; 0 means the same
}

// Clone returns a copy that can be changed alone.
func (a Answers) Clone() Answers {
	a.ByQuestion = maps.Clone(a.ByQuestion)
	a.Again = maps.Clone(a.Again)
	a.Importance = maps.Clone(a.Importance)
	a.Observed = maps.Clone(a.Observed)
	a.Must = slices.Clone(a.Must)
	a.Roles = slices.Clone(a.Roles)
	return a
}

// Merge returns the answers with those of other added; where both answer, other counts.
func (a Answers) Merge(other Answers) Answers {
	a = a.Clone()
	a.ByQuestion = merged(a.ByQuestion, other.ByQuestion)
	a.Again = merged(a.Again, other.Again)
	a.Importance = merged(a.Importance, other.Importance)
	a.Observed = merged(a.Observed, other.Observed)
	for _, id := range other.Must {
		if !slices.Contains(a.Must, id) {
			a.Must = append(a.Must, id)
		}
	}
	if len(other.Roles) > 0 {
		a.Roles = slices.Clone(other.Roles)
	}
	if other.ID != "" {
		a.ID = other.ID
	}
	if other.LocalPay != 0 {
		a.LocalPay = other.LocalPay
	}
	return a
}

func merged[K comparable, V any](a, b map[K]V) map[K]V {
	sum := map[K]V{}
	maps.Copy(sum, a)
	maps.Copy(sum, b)
	return sum
}

// Weight returns the importance of a question.
func (a Answers) Weight(question string) int {
	if weight, ok := a.Importance[question]; ok {
		return weight
	}
	return DefaultImportance
}

// Counts reports whether the answer to the question counts: it is there, is not a skip, and matters.
func (a Answers) Counts(question string) bool {
	return !a.ByQuestion[question].Skipped() && a.Weight(question) > 0
}

// IsMust reports whether the answer to the question is a deal-breaker.
func (a Answers) IsMust(question string) bool { return slices.Contains(a.Must, question) }

// Preferences turns valid answers into what the engine ranks by.
func (b *Bank) Preferences(a Answers) scoring.Preferences {
	p := scoring.Preferences{LocalPay: a.LocalPay}
	for i := range b.Questions {
		q := &b.Questions[i]
		if a.Counts(q.ID) {
			item := q.preference(a.ByQuestion[q.ID])
			if again := a.Again[q.ID]; !again.Skipped() {
				item.Again = &item.Options[again.Chosen[0]]
			}
			item.Weight = a.Weight(q.ID)
			item.Must = a.IsMust(q.ID)
			p.Items = append(p.Items, item)
		}
	}
	return p
}

func (q *Question) preference(a Answer) scoring.Preference {
	p := scoring.Preference{Criterion: q.Criterion}
	switch q.Kind {
	case Amount:
		p.Options = q.values()
		p.Value = scoring.Whole(a.Amount)
	case Scale:
		p.Options = q.values()
		p.Value = p.Options[a.Chosen[0]]
	case Categories:
		p.Offered = q.OptionIDs()
		for _, place := range a.Chosen {
			p.Categories = append(p.Categories, q.Options[place].ID)
		}
	}
	return p
}

// Items are the questions as the engine sees them, for scoring many people.
func (b *Bank) Items() []scoring.Item {
	items := make([]scoring.Item, len(b.Questions))
	for i := range b.Questions {
		items[i] = b.Questions[i].Item()
	}
	return items
}

// Item is the question as the engine sees it.
func (q *Question) Item() scoring.Item {
	if q.Kind == Categories {
		return scoring.Item{Criterion: q.Criterion, Categories: q.OptionIDs()}
	}
	return scoring.Item{Criterion: q.Criterion, Options: q.values()}
}

// Flags returns the answers as command-line words, in the order of the bank.
func (b *Bank) Flags(a Answers) []string {
	var words []string
	for i := range b.Questions {
		q := &b.Questions[i]
		if answer, ok := a.ByQuestion[q.ID]; ok {
			words = append(words, "--"+q.ID, q.Text(answer))
		}
	}
	for i := range b.Questions {
		q := &b.Questions[i]
		if answer, ok := a.Again[q.ID]; ok {
			words = append(words, "--again", q.ID+"="+q.Text(answer))
		}
	}
	for _, id := range b.IDs() {
		if weight, ok := a.Importance[id]; ok && weight != DefaultImportance {
			words = append(words, "--importance", id+"="+strconv.Itoa(weight))
		}
	}
	for _, id := range b.IDs() {
		if a.IsMust(id) {
			words = append(words, "--must", id)
		}
	}
	for _, o := range a.Observations() {
		words = append(words, "--observed", o.Role+":"+o.Criterion+"="+o.Level.String())
	}
	if a.LocalPay != 0 && a.LocalPay != scoring.DefaultLocalPay {
		words = append(words, "--local-pay", strconv.Itoa(a.LocalPay))
	}
	if len(a.Roles) > 0 {
		words = append(words, "--roles", strings.Join(a.Roles, ","))
	}
	return words
}
