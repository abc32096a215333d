package questions

import (
	"bytes"
	"strconv"
	"strings"

	"careerfit/scoring"
)

// spellings are what people write for the answers to one question, with the code of each. People give the same answers
// again and again, and looking one up is ten times as fast as parsing it.
type spellings struct {
	kind   Kind
	whole  map[string]int // answers by their text
	single map[string]int // of categories: options that can stand among others, in the language of the question
	digit  [10]int        // what a digit alone says; notGiven for nothing
}

// newSpellings finds them out by parsing. said is the same question in another language, whose labels are understood too.
func newSpellings(q, said *Question) *spellings {
	s := &spellings{kind: q.Kind, whole: map[string]int{Skip: scoring.Unanswered}, single: map[string]int{}}
	for n := range s.digit {
		s.digit[n] = notGiven
		if a, err := q.parseEither(said, strconv.Itoa(n)); err == nil {
			s.digit[n] = q.code(a)
		}
	}
	if q.Kind == Amount {
		return s
	}
	for _, spelled := range []*Question{q, said} {
		for _, text := range spelled.texts() {
			a, err := q.parseEither(said, text)
			if err != nil || text == "" {
				continue
			}
			code := q.code(a)
			s.whole[text] = code
			if code > 0 && spelled == q && !strings.ContainsAny(text, ",;") {
				s.single[text] = code
			}
		}
	}
	return s
}

// texts are the usual spellings of the answers.
func (q *Question) texts() []string {
	texts := []string{q.NoPreference}
	for i, o := range q.Options {
		texts = append(texts, o.ID, strconv.Itoa(i+1), strconv.Itoa(i+1)+".0", o.Label)
	}
	return texts
}

// parseEither reads any spelling, in either language.
func (q *Question) parseEither(said *Question, text string) (Answer, error) {
	a, err := q.Parse(text)
	if err != nil && said != q {
		if said, ok := said.Parse(text); ok == nil {
			return said, nil
		}
	}
	return a, err
}

// code returns the code of a text, if it is one of the spellings.
func (s *spellings) code(text []byte) (code int, ok bool) {
	if len(text) == 1 && text[0]-'0' < 10 {
		code = s.digit[text[0]-'0']
		return code, code != notGiven
	}
	return s.longer(text)
}

// longer is code for more than a digit.
func (s *spellings) longer(text []byte) (code int, ok bool) {
	if s.kind == Amount {
		if n := digits(text); n >= minAmount && n <= maxAmount {
			return scoring.Typed(n), true
		}
	}
	if code, ok := s.whole[string(text)]; ok {
		return code, true
	}
	if s.kind == Categories {
		return s.set(text)
	}
	return 0, false
}

// set reads several options separated by semicolons. Languages are not mixed: the same words may mean something else.
func (s *spellings) set(text []byte) (set int, ok bool) {
	for more := true; more; {
		var part []byte
		part, text, more = bytes.Cut(text, []byte(";"))
		one := s.single[string(part)]
		if one == 0 || set&one != 0 {
			return 0, false
		}
		set |= one
	}
	return set, true
}

// digits reads a whole number of at most seven digits; 0 for anything else.
func digits(text []byte) int {
	if len(text) == 0 || len(text) > 7 {
		return 0
	}
	n := 0
	for _, b := range text {
		if b < '0' || b > '9' {
			return 0
		}
		n = n*10 + int(b-'0')
	}
	return n
}
