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
	s := b.builder(criteria)
	for _, id := range b.IDs() {
		if text, ok := v.ByQuestion[id]; ok {
			s.answer("--"+id, id, text)
		}
	}
	s.pairs("--again", v.Again, "QUESTION=ANSWER", b.example(func(q *Question) bool { return q.Again != "" }).ID+"=2", s.again)
	s.pairs("--importance", v.Importance, "QUESTION=0..3", b.Questions[0].ID+"=3", s.importance)
	for _, id := range v.Must {
		s.must("--must", id)
	}
	seen := b.example(func(q *Question) bool { return q.Kind == Scale })
	s.pairs("--observed", v.Observed, "ROLE:CRITERION=LEVEL", "ROLE:"+seen.Criterion+"="+seen.middle(), func(where, at, level string) {
		role, criterion, _ := strings.Cut(at, ":")
		s.observed(where, role, criterion, level)
	})
	if v.LocalPay != "" {
		s.localPay("--local-pay", v.LocalPay)
	}
	return s.done()
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
func (s *builder) pairs(flag string, list []string, form, example string, take func(where, key, value string)) {
	for _, text := range list {
		key, value, ok := strings.Cut(text, "=")
		if !ok || strings.Contains(form, ":") && !strings.Contains(key, ":") {
			s.add(flag, diag.Say("%s is not %s", quote(text), form), diag.Say("for example %s", flag+" "+example))
			continue
		}
		take(flag+" "+key, key, value)
	}
}
