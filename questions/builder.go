package questions

import (
	"slices"
	"strings"

	"careerfit/profiles/diag"
	"careerfit/scoring"
)

// Local pay outside these bounds, in percent of national pay, is taken for a slip.
const (
	minLocalPay = 30
	maxLocalPay = 300
)

// builder collects answers from any source through one set of checks, and everything that is wrong with them.
type builder struct {
	bank     *Bank
	criteria map[string]Criterion
	cells    map[string]*Cells // by question, where labels of another language are understood too; nil where they are not
	answers  Answers
	problems diag.Problems
}

func (b *Bank) builder(criteria map[string]Criterion) *builder {
	return &builder{bank: b, criteria: criteria, answers: Answers{}.Merge(Answers{})} // with maps to write to
}

// add notes what is wrong with a flag, a column or, while a file is read, a key of it.
func (s *builder) add(where string, what diag.Text, hints ...diag.Text) {
	s.problems.Add(diag.Problem{Where: where, Code: diag.Answer, What: what, Hints: hints})
}

// addError is add for what is wrong with a value.
func (s *builder) addError(where string, err error) {
	p := wrong(err)
	s.add(where, p.What, p.Hints...)
}

// question finds the question an entry is about.
func (s *builder) question(where, id string) (*Question, bool) {
	q, ok := s.bank.Question(id)
	if !ok {
		hint := diag.Say("%s lists the questions", diag.Command{"questions"})
		if meant := diag.Closest(id, s.bank.IDs()); meant != "" {
			hint = diag.DidYouMean(meant)
		}
		s.add(where, diag.Say("%s is not a question", quote(id)), hint)
	}
	return q, ok
}

func (s *builder) answer(where, id, text string) {
	q, ok := s.question(where, id)
	if !ok {
		return
	}
	answer, err := s.parse(q, text)
	if err != nil {
		s.addError(where, err)
		return
	}
	s.answers.ByQuestion[id] = answer
}

func (s *builder) parse(q *Question, text string) (Answer, error) {
	if c, ok := s.cells[q.ID]; ok {
		return c.Answer(text)
	}
	return q.Parse(text)
}

func (s *builder) importance(where, id, text string) {
	if _, ok := s.question(where, id); !ok {
		return
	}
	weight, err := parseWhole(text)
	if err != nil || weight < 0 || weight > scoring.MaxWeight {
		s.add(where, diag.Say("importance %s is not 0 to 3", quote(text)), diag.Say("0 does not matter, 1 matters little, 2 is normal, 3 matters most"))
		return
	}
	s.answers.Importance[id] = weight
}

func (s *builder) must(where, id string) {
	q, ok := s.question(where, id)
	switch {
	case !ok:
	case !s.criteria[q.Criterion].CanBeMust:
		s.add(where, diag.Say("%q cannot be a deal-breaker: neither more nor less of it is wanted", id), s.instead(id))
	case !slices.Contains(s.answers.Must, id):
		s.answers.Must = append(s.answers.Must, id)
	}
}

// instead says how to make something matter that cannot be a deal-breaker.
func (s *builder) instead(id string) diag.Text {
	if s.cells != nil { // one row of many has no flags
		return diag.Say("say that it matters most instead: give it importance 3")
	}
	return diag.Say("say that it matters most instead: --importance %s=3", id)
}

func (s *builder) localPay(where, text string) {
	percent, err := parseWhole(strings.TrimSuffix(text, "%"))
	if err != nil || percent < minLocalPay || percent > maxLocalPay {
		s.add(where, diag.Say("%s is not a whole percent from %d to %d", quote(text), minLocalPay, maxLocalPay),
			diag.Say("110 means that local pay is 10 percent above the national level"))
		return
	}
	s.answers.LocalPay = percent
}

// done checks what only the whole sheet can show, and returns it.
func (s *builder) done() (Answers, error) {
	if len(s.problems) > 0 {
		return Answers{}, s.problems
	}
	return s.answers, nil
}
