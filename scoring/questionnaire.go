package scoring

import (
	"cmp"
	"fmt"
	"slices"
)

// Item is one question as the engine sees it: the criterion its answer is held against, and what it offers.
type Item struct {
	Criterion  string
	Options    []Number // the responses offered, in order; for amounts, those suggested
	Categories []string // for CategoryShare: those that can be chosen, at most 30
}

// Unanswered is the answer of a sheet to an item that was skipped.
const Unanswered = -1

// Typed is the answer of a sheet to an amount that need not be an option: whole dollars a year, above 0.
func Typed(dollars int) int { return Unanswered - dollars }

// Dollars is what a Typed answer asks for.
func Dollars(typed int) int { return Unanswered - typed }

// AnswerSheet is one person's answers to the items of a questionnaire, in the questionnaire's order.
type AnswerSheet struct {
	Answers  []int  // place of the option; for categories a set of places, one bit each; Typed; or Unanswered
	Weights  []int  // 1 to 3
	Musts    []bool // deal-breakers; nil for none
	LocalPay int    // local pay in percent of national pay; 0 for that of the questionnaire
}

// Questionnaire is a model with every answer to every item worked out beforehand, for scoring many people. It does not
// change and may be shared.
type Questionnaire struct {
	model *Model
	items []Item  // by criterion id
	terms []term  // by item; the answer is filled in per sheet
	roles []int   // places of the alternatives compared, by id
	rows  [][]row // by item and option, or category alone
}

// maxCategories is how many categories fit into the bits of an answer, also where an int has 32.
const maxCategories = 30

// Questionnaire lays out the items for comparing the alternatives of the focus (ids; empty means all). Items are put
// in order of their criterion, whatever order they come in. localPay is a percent of national pay; 0 means 100.
func (m *Model) Questionnaire(items []Item, focus []string, localPay int) (*Questionnaire, error) {
	roles, err := m.focus(focus)
	if err != nil {
		return nil, err
	}
	q := &Questionnaire{model: m, items: slices.Clone(items), roles: roles}
	slices.SortFunc(q.items, func(a, b Item) int { return cmp.Compare(a.Criterion, b.Criterion) })
	for i, item := range q.items {
		if i > 0 && q.items[i-1].Criterion == item.Criterion {
			return nil, fmt.Errorf("criterion %s is asked twice", item.Criterion)
		}
		t, err := m.termOf(item, localPay)
		if err != nil {
			return nil, err
		}
		q.terms = append(q.terms, t)
		q.rows = append(q.rows, m.rowsOf(t, q.roles))
	}
	return q, nil
}

// termOf checks an item by way of its first answer.
func (m *Model) termOf(item Item, localPay int) (term, error) {
	p := Preference{Criterion: item.Criterion, Weight: 1, Options: item.Options, Offered: item.Categories}
	switch {
	case len(item.Options) > 0:
		p.Value = item.Options[0]
	case len(item.Categories) > 0 && len(item.Categories) <= maxCategories:
		p.Categories = item.Categories[:1]
	default:
		return term{}, fmt.Errorf("item %s offers %d answers", item.Criterion, len(item.Categories))
	}
	terms, err := m.terms(Preferences{Items: []Preference{p}, LocalPay: localPay})
	if err != nil {
		return term{}, err
	}
	return terms[0], nil
}

// rowsOf works out what every answer to an item is worth: every option, or every category alone.
func (m *Model) rowsOf(t term, roles []int) []row {
	var rows []row
	for o := range t.Options {
		rows = append(rows, m.row(t.answered(o), roles))
	}
	for o := range t.Offered {
		rows = append(rows, m.row(t.answered(1<<o), roles))
	}
	return rows
}

// Items returns the items in the order of sheets.
func (q *Questionnaire) Items() []Item { return slices.Clone(q.items) }

// Roles returns the ids of the alternatives, in the order of points.
func (q *Questionnaire) Roles() []string {
	ids := make([]string, len(q.roles))
	for k, role := range q.roles {
		ids[k] = q.model.alternatives[role].ID
	}
	return ids
}

// Criterion returns the criterion that answers to item j are held against.
func (q *Questionnaire) Criterion(j int) Criterion { return q.model.criteria[q.terms[j].criterion] }

// Level returns where role k stands on the criterion of item j; nothing where it is not rated.
func (q *Questionnaire) Level(j, k int) Level {
	return q.model.levels[q.roles[k]][q.terms[j].criterion]
}

// Points fills points, one for each role, with what a sheet gives whose answers are options and sets, as in an audit.
func (q *Questionnaire) Points(s AnswerSheet, points []int) {
	clear(points)
	for j, answer := range s.Answers {
		switch {
		case answer == Unanswered:
		case len(q.items[j].Options) > 0:
			for k, f := range q.rows[j][answer].partials {
				points[k] += s.Weights[j] * f
			}
		default:
			for k := range points {
				points[k] += s.Weights[j] * q.share(j, answer, k)
			}
		}
	}
}

// share returns the percent of jobs of role k in the set of categories.
func (q *Questionnaire) share(j, set, k int) int {
	if q.model.shareUnknown(q.roles[k], &q.terms[j]) {
		return unknownShare
	}
	sum := 0
	for c := range q.rows[j] {
		if set&(1<<c) != 0 {
			sum += q.rows[j][c].partials[k]
		}
	}
	return min(sum, 100)
}

// Partials returns the partial values, 0 to 100, of item j by option, or by category alone, and then by role.
func (q *Questionnaire) Partials(j int) [][]int {
	list := make([][]int, len(q.rows[j]))
	for o := range list {
		list[o] = q.rows[j][o].partials
	}
	return list
}

// Partial returns the partial value, 0 to 100, of role k for an answer to item j that is an option or a set.
func (q *Questionnaire) Partial(j, answer, k int) int {
	if len(q.items[j].Options) > 0 {
		return q.rows[j][answer].partials[k]
	}
	return q.share(j, answer, k)
}

// Best returns the largest partial value that any role has for the answer of a sheet to item j.
func (q *Questionnaire) Best(s AnswerSheet, j int) int {
	return slices.Max(q.model.row(q.term(j, s.Answers[j], q.localPay(s)), q.roles).partials)
}

// First returns the place of the role with the most points, the first of equals, and whether it is the only one.
func First[T cmp.Ordered](points []T) (place int, alone bool) {
	alone = true
	for k := 1; k < len(points); k++ {
		switch {
		case points[k] > points[place]:
			place, alone = k, true
		case points[k] == points[place]:
			alone = false
		}
	}
	return place, alone
}

// Preferences returns what the sheet asks for, as Rank takes it.
func (q *Questionnaire) Preferences(s AnswerSheet) Preferences {
	p := Preferences{LocalPay: q.localPay(s)}
	for j, answer := range s.Answers {
		if answer == Unanswered {
			continue
		}
		item := q.term(j, answer, p.LocalPay).Preference
		item.Weight = s.Weights[j]
		item.Must = s.Musts != nil && s.Musts[j]
		p.Items = append(p.Items, item)
	}
	return p
}

// localPay is the sheet's local pay, in percent of national pay.
func (q *Questionnaire) localPay(s AnswerSheet) int {
	if s.LocalPay == 0 && len(q.terms) > 0 {
		return q.terms[0].local
	}
	return s.LocalPay
}

// term is the answer to item j as the model takes it.
func (q *Questionnaire) term(j, answer, local int) term {
	t := q.terms[j]
	t.local = local
	return t.answered(answer)
}

// answered is the term with an answer of a sheet.
func (t term) answered(answer int) term {
	switch {
	case answer < Unanswered:
		t.Value = Whole(Dollars(answer))
	case len(t.Options) > 0:
		t.Value = t.Options[answer]
	default:
		t.Categories = nil
		for c, category := range t.Offered {
			if answer&(1<<c) != 0 {
				t.Categories = append(t.Categories, category)
			}
		}
	}
	t.asked = t.Value
	return t
}

// rule is how answers to item j are held against the roles.
func (q *Questionnaire) rule(j int) Rule { return q.Criterion(j).Rule }
