package questions

import (
	"strings"

	"careerfit/profiles/input"
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

// FromFlags checks answers given as flags. Everything that is wrong comes back at once, as Problems.
func (b *Bank) FromFlags(v FlagValues, criteria map[string]Criterion) (Answers, error) {
	s := b.builder(criteria)
	for _, id := range b.IDs() {
		if text, ok := v.ByQuestion[id]; ok {
			s.answer("--"+id, id, text)
		}
	}
	example := b.Questions[0].ID
	s.pairs("--again", v.Again, "QUESTION=ANSWER", example+"=2", s.again)
	s.pairs("--importance", v.Importance, "QUESTION=0..3", example+"=3", s.importance)
	for _, id := range v.Must {
		s.must("--must", id)
	}
	s.pairs("--observed", v.Observed, "ROLE:CRITERION=LEVEL", "ROLE:"+b.Questions[0].Criterion+"=60", func(where, at, level string) {
		role, criterion, _ := strings.Cut(at, ":")
		s.observed(where, role, criterion, level)
	})
	if v.LocalPay != "" {
		s.localPay("--local-pay", v.LocalPay)
	}
	return s.done()
}

// pairs hands every KEY=VALUE of a flag to take.
func (s *builder) pairs(flag string, list []string, form, example string, take func(where, key, value string)) {
	for _, text := range list {
		key, value, ok := strings.Cut(text, "=")
		if !ok || strings.Contains(form, ":") && !strings.Contains(key, ":") {
			s.add(flag, input.Say("%s is not %s", quote(text), form), input.Say("for example %s", flag+" "+example))
			continue
		}
		take(flag+" "+key, key, value)
	}
}
