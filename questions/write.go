package questions

import (
	"bytes"
	"encoding/json"
	"math"
	"path"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"

	"careerfit/scoring"
)

// answersFile is the shape of an answers file, as FromFile reads it.
type answersFile struct {
	Roles      []string                  `toml:"roles,omitempty" json:"roles,omitempty"`
	LocalPay   int                       `toml:"local-pay,omitzero" json:"local-pay,omitzero"`
	Must       []string                  `toml:"must,omitempty" json:"must,omitempty"`
	Answers    map[string]any            `toml:"answers" json:"answers"`
	Again      map[string]string         `toml:"again,omitempty" json:"again,omitempty"`
	Importance map[string]int            `toml:"importance,omitempty" json:"importance,omitempty"`
	Observed   map[string]map[string]any `toml:"observed,omitempty" json:"observed,omitempty"` // role to criterion to level
}

// File writes the answers as a file that FromFile reads under that name: JSON for names in .json, else TOML.
func (b *Bank) File(name string, a Answers) ([]byte, error) {
	file := b.file(a)
	if path.Ext(name) == ".json" {
		text, err := json.MarshalIndent(file, "", "  ")
		return append(text, '\n'), err
	}
	var text bytes.Buffer
	encoder := toml.NewEncoder(&text)
	encoder.Indent = ""
	err := encoder.Encode(file)
	return text.Bytes(), err
}

func (b *Bank) file(a Answers) answersFile {
	file := answersFile{
		Roles: a.Roles, LocalPay: a.LocalPay, Must: a.Musts(), Importance: map[string]int{},
		Answers: map[string]any{}, Again: map[string]string{}, Observed: map[string]map[string]any{},
	}
	for i := range b.Questions {
		q := &b.Questions[i]
		if answer, ok := a.Answer(q.ID); ok {
			file.Answers[q.ID] = q.plain(answer)
		}
		if again, ok := a.Again(q.ID); ok {
			file.Again[q.ID] = q.Text(again)
		}
		if weight, ok := a.Weighed(q.ID); ok {
			file.Importance[q.ID] = weight
		}
	}
	for _, o := range a.observed {
		if file.Observed[o.Role] == nil {
			file.Observed[o.Role] = map[string]any{}
		}
		file.Observed[o.Role][o.Criterion] = wholeIfSo(o.Level.Float())
	}
	return file
}

// plain is the answer as TOML holds it best.
func (q *Question) plain(a Answer) any {
	switch {
	case a.Skipped() || q.Kind == Scale:
		return q.Text(a)
	case q.Kind == Amount:
		return a.Amount
	}
	ids := make([]string, len(a.Chosen))
	for i, place := range a.Chosen {
		ids[i] = q.Options[place].ID
	}
	return ids
}

func wholeIfSo(x float64) any {
	if x == math.Trunc(x) {
		return int64(x)
	}
	return x
}

// Flags returns the answers as command-line words, in the order of the bank.
func (b *Bank) Flags(a Answers) []string {
	var words []string
	for i := range b.Questions {
		q := &b.Questions[i]
		if answer, ok := a.Answer(q.ID); ok {
			words = append(words, "--"+q.ID, q.Text(answer))
		}
	}
	for i := range b.Questions {
		q := &b.Questions[i]
		if answer, ok := a.Again(q.ID); ok {
			words = append(words, "--again", q.ID+"="+q.Text(answer))
		}
	}
	for _, id := range b.IDs() {
		if weight, ok := a.Weighed(id); ok && weight != DefaultImportance {
			words = append(words, "--importance", id+"="+strconv.Itoa(weight))
		}
	}
	for _, id := range b.IDs() {
		if a.IsMust(id) {
			words = append(words, "--must", id)
		}
	}
	for _, o := range a.observed {
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
