package questions

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"careerfit/profiles/diag"
	"careerfit/scoring"
)

// Criterion is what the questions need to know about a criterion that answers are held against.
type Criterion struct {
	Kind       Kind     // of the question that asks for it
	CanBeMust  bool     // it has a better and a worse side
	Rated      bool     // roles have levels on it, which a visit can show
	Min, Max   float64  // the ends of its scale
	Categories []string // that can be chosen
}

// Place is one level of one role.
type Place struct{ Role, Criterion string }

// Observations returns what was observed, in order of role and criterion.
func (a Answers) Observations() []scoring.Observation {
	list := make([]scoring.Observation, 0, len(a.Observed))
	for at, level := range a.Observed {
		list = append(list, scoring.Observation{Role: at.Role, Criterion: at.Criterion, Level: level})
	}
	slices.SortFunc(list, func(a, b scoring.Observation) int {
		return cmp.Or(cmp.Compare(a.Role, b.Role), cmp.Compare(a.Criterion, b.Criterion))
	})
	return list
}

// observed takes a level that was seen in a concrete job: a number on the criterion's scale, or an option's id.
func (s *builder) observed(where, role, id, text string) {
	c, ok := s.criteria[id]
	if !ok || !c.Rated {
		s.add(where, diag.Say("%s is not a criterion that can be observed", quote(id)), s.observable(id))
		return
	}
	level, err := s.level(id, text)
	switch {
	case err != nil:
		s.addError(where, err)
	case level.Float() < c.Min || level.Float() > c.Max:
		s.add(where, diag.Say("level %v is outside %v to %v", level, c.Min, c.Max))
	default:
		s.answers.Observed[Place{role, id}] = level
	}
}

// observable says which criterion was meant, or which there are.
func (s *builder) observable(id string) diag.Text {
	var ids []string
	for _, q := range s.bank.Questions {
		if s.criteria[q.Criterion].Rated {
			ids = append(ids, q.Criterion)
		}
		if q.ID == id && s.criteria[q.Criterion].Rated {
			return diag.DidYouMean(q.Criterion)
		}
	}
	if meant := diag.Closest(id, ids); meant != "" {
		return diag.DidYouMean(meant)
	}
	return diag.Say("use %s", strings.Join(ids, ", "))
}

// level reads a number on the scale or the id of an option of the criterion's question.
func (s *builder) level(criterion, text string) (scoring.Number, error) {
	q, ok := s.bank.ForCriterion(criterion)
	if ok {
		if i := slices.Index(q.OptionIDs(), text); i >= 0 {
			return scoring.NumberOf(q.Options[i].Value), nil
		}
	}
	digits := strings.Trim(strings.TrimPrefix(text, "-"), "0123456789") // no "inf", no "1e5"
	level, err := strconv.ParseFloat(text, 64)
	if err == nil && (digits == "" || digits == ".") && len(text) <= longestLevel {
		return scoring.NumberOf(level), nil
	}
	hint := diag.Say("give a number on its scale")
	if ok {
		hint = diag.Say("give a number on its scale, or %s", strings.Join(q.OptionIDs(), ", "))
	}
	return 0, invalid(diag.Say("%s is not a level", quote(text)), hint)
}

// longestLevel is the most characters a level takes.
const longestLevel = 12

// again takes the answer to a second item.
func (s *builder) again(where, id, text string) {
	q, ok := s.question(where, id)
	if !ok {
		return
	}
	if q.Again == "" {
		s.add(where, diag.Say("%s is not asked again", quote(id)), diag.Say("only questions with answers in order are"))
		return
	}
	answer, err := s.parse(q, text)
	if err != nil {
		s.addError(where, err)
		return
	}
	s.answers.Again[id] = answer
}
