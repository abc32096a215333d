package questions

import (
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

// observed takes a level that was seen in a concrete job: a number on the criterion's scale, or an option's id.
func (r *Reader) observed(at *spot, role, id, text string) {
	c, ok := r.criteria[id]
	if !ok || !c.Rated {
		r.add(at, diag.Say("%s is not a criterion that can be observed", quote(id)), r.observable(id))
		return
	}
	level, err := r.levelOf(id, text)
	switch {
	case err != nil:
		r.addError(at, err)
	case level.Float() < c.Min || level.Float() > c.Max:
		r.add(at, diag.Say("level %v is outside %v to %v", level, c.Min, c.Max))
	default:
		r.answers.Observe(scoring.Observation{Role: role, Criterion: id, Level: level})
	}
}

// observable says which criterion was meant, or which there are.
func (r *Reader) observable(id string) diag.Text {
	var ids []string
	for _, q := range r.bank.Questions {
		if r.criteria[q.Criterion].Rated {
			ids = append(ids, q.Criterion)
		}
		if q.ID == id && r.criteria[q.Criterion].Rated {
			return diag.DidYouMean(q.Criterion)
		}
	}
	if meant := diag.Closest(id, ids); meant != "" {
		return diag.DidYouMean(meant)
	}
	return diag.Say("use %s", strings.Join(ids, ", "))
}

// levelOf reads a number on the scale or the id of an option of the criterion's question.
func (r *Reader) levelOf(criterion, text string) (scoring.Number, error) {
	q, ok := r.bank.ForCriterion(criterion)
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
