// Package questions holds the questions careerfit asks, what a valid answer is, and how answers are read: from flags,
// TOML or JSON they pass the same checks and become the same preferences.
package questions

import (
	"crypto/sha256"
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"careerfit/scoring"

	"github.com/BurntSushi/toml"
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
	Stem         string   `toml:"stem" say:"yes"`
	Again        string   `toml:"again" say:"yes"` // the same in other words, for a second answer; "" where there is none
	Visit        string   `toml:"visit" say:"yes"` // the question about one concrete job; "" where a visit cannot show it
	Said         string   `toml:"said" say:"yes"`  // completes "you ..." for amounts and categories; {} is what was chosen
	Why          string   `toml:"why" say:"yes"`
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

// File returns the TOML text of the built-in bank. Builtin is the same bank, already parsed when the program was built,
// since every command needs its flags.
func File() []byte { return slices.Clone(file) }

// Load reads a bank from TOML text.
func Load(data []byte) (*Bank, error) {
	var b Bank
	meta, err := toml.Decode(string(data), &b)
	if err != nil {
		return nil, fmt.Errorf("question bank: %w", err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return nil, fmt.Errorf("question bank: unknown key %s", unknown[0])
	}
	for i := range b.Questions {
		if err := b.Questions[i].check(); err != nil {
			return nil, fmt.Errorf("question bank: %w", err)
		}
	}
	b.SHA256 = fmt.Sprintf("%x", sha256.Sum256(data))
	return &b, nil
}

func (q *Question) check() error {
	switch {
	case q.ID == "" || q.Criterion == "" || q.Title == "" || q.Stem == "" || q.Why == "" || q.NoPreference == "":
		return fmt.Errorf("question %q lacks an id, criterion, title, stem, why or no-preference", q.ID)
	case q.Kind != Scale && q.Kind != Amount && q.Kind != Categories:
		return fmt.Errorf("question %s: kind is %q; expected scale, amount or categories", q.ID, q.Kind)
	case q.Kind != Scale && !strings.Contains(q.Said, "{}"):
		return fmt.Errorf("question %s: said has no {} for what was chosen", q.ID)
	case q.Kind != Scale && (q.Again != "" || q.Visit != ""):
		return fmt.Errorf("question %s: only a scale is asked again or about a visit", q.ID)
	case len(q.Options) < 2:
		return fmt.Errorf("question %s has fewer than 2 options", q.ID)
	}
	for i, o := range q.Options {
		if o.ID == "" || o.Label == "" || o.Said == "" || o.ID == Skip {
			return fmt.Errorf("question %s: option %d lacks an id, label or said, or is called %q", q.ID, i+1, Skip)
		}
		if q.Kind != Categories && i > 0 && !(o.Value > q.Options[i-1].Value) {
			return fmt.Errorf("question %s: the value of option %s does not rise", q.ID, o.ID)
		}
	}
	return nil
}

// Question returns the question with the id.
func (b *Bank) Question(id string) (*Question, bool) {
	i := slices.IndexFunc(b.Questions, func(q Question) bool { return q.ID == id })
	if i < 0 {
		return nil, false
	}
	return &b.Questions[i], true
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
