package questions

import (
	"strings"
)

// FlagValues are answers as flags carry them, each as typed.
type FlagValues struct {
	ByQuestion map[string]string
	Importance []string // QUESTION=0..3
	Must       []string
	LocalPay   string // "" when not given
}

// FromFlags checks answers given as flags. canBeMust says for each criterion whether it can be a deal-breaker. Everything
// that is wrong comes back at once, as Problems.
func (b *Bank) FromFlags(v FlagValues, canBeMust map[string]bool) (Answers, error) {
	s := b.builder(canBeMust)
	for _, id := range b.IDs() {
		if text, ok := v.ByQuestion[id]; ok {
			s.answer("--"+id, id, text)
		}
	}
	for _, text := range v.Importance {
		id, weight, ok := strings.Cut(text, "=")
		if !ok {
			s.add("--importance", quote(text)+" is not QUESTION=0..3", "for example --importance "+b.Questions[0].ID+"=3")
			continue
		}
		s.importance("--importance", id, weight)
	}
	for _, id := range v.Must {
		s.must("--must", id)
	}
	if v.LocalPay != "" {
		s.localPay("--local-pay", v.LocalPay)
	}
	return s.done()
}
