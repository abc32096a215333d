package questions

import (
	_ "embed"
	"slices"

	"careerfit/scoring"
)

// Kind says how a question is answered.
type Kind string

// The kinds of questions.
const (
	Scale      Kind = "scale"      // one of the options, in order
	Amount     Kind = "amount"     // dollars a year
	Categories Kind = "categories" // any number of the options
)

// Option is one answer a question offers.
type Option struct {
	ID    string  `toml:"id" json:"id"`
	Label string  `toml:"label" json:"label" say:"yes"`
	Value float64 `toml:"value" json:"value"`         // on the criterion's scale; dollars a year for amounts
	Said  string  `toml:"said" json:"said" say:"yes"` // completes "you ..."
	Seen  string  `toml:"seen" json:"seen" say:"yes"` // the label of a concrete job, "" where it is the same
}

// Question is one question of the bank.
type Question struct {
	ID           string   `toml:"id"`
	Criterion    string   `toml:"criterion"`
	Kind         Kind     `toml:"kind"`
	Quick        bool     `toml:"quick"` // among the few that matter most
	Title        string   `toml:"title" say:"yes"`
	Stem         string   `toml:"stem" say:"yes" prose:"yes"`
	Again        string   `toml:"again" say:"yes" prose:"yes"` // the same in other words, for a second answer; "" where there is none
	Visit        string   `toml:"visit" say:"yes" prose:"yes"` // the question about one concrete job; "" where a visit cannot show it
	Said         string   `toml:"said" say:"yes"`              // completes "you ..." for amounts and categories; {} is what was chosen
	Why          string   `toml:"why" say:"yes" prose:"yes"`
	NoPreference string   `toml:"no-preference" say:"yes"`
	Options      []Option `toml:"options"`
}

// Bank is a list of questions in the order they are asked.
type Bank struct {
	Questions []Question `toml:"questions"`
	SHA256    string     `toml:"-"` // of the text the bank was read from, in hexadecimal
}

//go:embed bank.toml
var file []byte

// File returns the TOML text of the built-in bank. The program uses what it says from package builtin, parsed already.
func File() []byte { return slices.Clone(file) }

// Question returns the question with the id.
func (b *Bank) Question(id string) (*Question, bool) {
	i := b.place(id)
	if i < 0 {
		return nil, false
	}
	return &b.Questions[i], true
}

// place is that of the question with the id; -1 for none.
func (b *Bank) place(id string) int {
	for i := range b.Questions {
		if b.Questions[i].ID == id {
			return i
		}
	}
	return -1
}

// ForCriterion returns the question whose answer is held against the criterion.
func (b *Bank) ForCriterion(id string) (*Question, bool) {
	i := slices.IndexFunc(b.Questions, func(q Question) bool { return q.Criterion == id })
	if i < 0 {
		return nil, false
	}
	return &b.Questions[i], true
}

// IDs returns the ids of all questions, in order.
func (b *Bank) IDs() []string {
	ids := make([]string, len(b.Questions))
	for i, q := range b.Questions {
		ids[i] = q.ID
	}
	return ids
}

// OptionIDs returns the ids of the options, in order.
func (q *Question) OptionIDs() []string {
	ids := make([]string, len(q.Options))
	for i, o := range q.Options {
		ids[i] = o.ID
	}
	return ids
}

// values returns the values of the options as the engine holds them.
func (q *Question) values() []scoring.Number {
	values := make([]scoring.Number, len(q.Options))
	for i, o := range q.Options {
		values[i] = scoring.NumberOf(o.Value)
	}
	return values
}
