package questions

import (
	"strconv"
	"strings"

	"careerfit/profiles/diag"
)

// FlagValues are answers as flags carry them, each as typed.
type FlagValues struct {
	ByQuestion map[string]string
	Again      []string // QUESTION=ANSWER
	Importance []string // QUESTION=0..3
	Must       []string
	Observed   []string // ROLE:CRITERION=LEVEL
	LocalPay   string   // "" when not given
}

// FromFlags checks answers given as flags. Everything that is wrong comes back at once, as diag.Problems.
func (b *Bank) FromFlags(v FlagValues, criteria map[string]Criterion) (Answers, error) {
	r := b.Form(criteria).Reader(nil, nil)
	for _, id := range b.IDs() {
		if text, ok := v.ByQuestion[id]; ok {
			r.answer(&spot{where: "--" + id}, []byte(id), []byte(text))
		}
	}
	r.pairs("--again", v.Again, "QUESTION=ANSWER", b.example(func(q *Question) bool { return q.Again != "" }).ID+"=2", r.again)
	r.pairs("--importance", v.Importance, "QUESTION=0..3", b.Questions[0].ID+"=3", r.importance)
	for _, id := range v.Must {
		r.must(&spot{where: "--must"}, []byte(id))
	}
	seen := b.example(func(q *Question) bool { return q.Kind == Scale })
	r.pairs("--observed", v.Observed, "ROLE:CRITERION=LEVEL", "ROLE:"+seen.Criterion+"="+seen.middle(), func(at *spot, place, level []byte) {
		role, criterion, _ := strings.Cut(string(place), ":")
		r.observed(at, role, criterion, string(level))
	})
	if v.LocalPay != "" {
		r.localPay(&spot{where: "--local-pay"}, []byte(v.LocalPay))
	}
	return r.one()
}

// example returns the first question that passes the test, or else the first.
func (b *Bank) example(test func(*Question) bool) *Question {
	for i := range b.Questions {
		if test(&b.Questions[i]) {
			return &b.Questions[i]
		}
	}
	return &b.Questions[0]
}

// middle is the value of the option in the middle, as a level is typed.
func (q *Question) middle() string {
	return strconv.FormatFloat(q.Options[len(q.Options)/2].Value, 'f', -1, 64)
}

// pairs hands every KEY=VALUE of a flag to take.
func (r *Reader) pairs(flag string, list []string, form, example string, take func(at *spot, key, value []byte)) {
	for _, text := range list {
		key, value, ok := strings.Cut(text, "=")
		if !ok || strings.Contains(form, ":") && !strings.Contains(key, ":") {
			r.add(&spot{where: flag}, diag.Say("%s is not %s", quote(text), form), diag.Say("for example %s", flag+" "+example))
			continue
		}
		take(&spot{where: flag + " " + key}, []byte(key), []byte(value))
	}
}
