package questions

import (
	"cmp"
	"math"
	"slices"

	"careerfit/scoring"
)

// DefaultImportance is the importance of a question nobody said anything about.
const DefaultImportance = 2

// Answers is everything one person answered. The zero value is nothing at all, and nothing can be put into it; see
// Bank.NewAnswers. A copy shares what is answered with the original, a Clone does not.
type Answers struct {
	ID       []byte   // of the person, among others; nil without one
	Roles    []string // roles to choose between; empty means the pack's focus
	LocalPay int      // local pay as a percent of national pay; 0 means the same

	bank     *Bank
	first    []int // by question: the code of the answer, as scoring.AnswerSheet has it; or notGiven
	again    []int // likewise of second answers to the same question in other words
	weights  []int // by question: 0 (does not matter) to 3 (matters most); or notGiven
	musts    []int // questions that are deal-breakers, in the order they were named
	observed []scoring.Observation
}

// notGiven is what nobody said anything about: neither the code of an answer nor a weight.
const notGiven = math.MinInt32

// NewAnswers returns answers to the questions of the bank, none of which is answered yet.
func (b *Bank) NewAnswers() Answers {
	nothing := func() []int { return slices.Repeat([]int{notGiven}, len(b.Questions)) }
	return Answers{bank: b, first: nothing(), again: nothing(), weights: nothing()}
}

// Clone returns a copy that can be changed alone.
func (a Answers) Clone() Answers {
	a.Roles, a.musts, a.observed = slices.Clone(a.Roles), slices.Clone(a.musts), slices.Clone(a.observed)
	a.first, a.again, a.weights = slices.Clone(a.first), slices.Clone(a.again), slices.Clone(a.weights)
	return a
}

// Merge returns the answers with those of other added; where both answer, other counts.
func (a Answers) Merge(other Answers) Answers {
	sum := a.Clone()
	if a.bank == nil && other.bank != nil {
		sum = other.bank.NewAnswers()
		sum.ID, sum.Roles, sum.LocalPay = a.ID, a.Roles, a.LocalPay
	}
	for i := range other.first {
		fill(&sum.first[i], other.first[i])
		fill(&sum.again[i], other.again[i])
		fill(&sum.weights[i], other.weights[i])
	}
	for _, i := range other.musts {
		sum.addMust(i)
	}
	for _, o := range other.observed {
		sum.Observe(o)
	}
	if len(other.Roles) > 0 {
		sum.Roles = slices.Clone(other.Roles)
	}
	if other.ID != nil {
		sum.ID = other.ID
	}
	sum.LocalPay = cmp.Or(other.LocalPay, sum.LocalPay)
	return sum
}

// fill puts in what is given.
func fill(to *int, given int) {
	if given != notGiven {
		*to = given
	}
}

// place is that of a question in the bank; -1 for none.
func (a *Answers) place(question string) int {
	if a.bank == nil {
		return -1
	}
	return a.bank.place(question)
}

// Answer returns the answer to a question, and whether there is one: no preference is one, too.
func (a *Answers) Answer(question string) (Answer, bool) { return a.given(a.first, question) }

// Again returns the second answer to a question in other words, and whether there is one.
func (a *Answers) Again(question string) (Answer, bool) { return a.given(a.again, question) }

func (a *Answers) given(codes []int, question string) (Answer, bool) {
	i := a.place(question)
	if i < 0 || codes[i] == notGiven {
		return Answer{}, false
	}
	return a.bank.Questions[i].answer(codes[i]), true
}

// SetAnswer puts in the answer to a question of the bank.
func (a *Answers) SetAnswer(question string, answer Answer) {
	i := a.place(question)
	a.first[i] = a.bank.Questions[i].code(answer)
}

// SetAgain puts in the second answer to a question of the bank.
func (a *Answers) SetAgain(question string, answer Answer) {
	i := a.place(question)
	a.again[i] = a.bank.Questions[i].code(answer)
}

// DropAgain takes the second answer to a question out.
func (a *Answers) DropAgain(question string) { a.again[a.place(question)] = notGiven }

// DropSkipped takes out every answer that is no preference.
func (a *Answers) DropSkipped() {
	for i, code := range a.first {
		if code == scoring.Unanswered {
			a.first[i] = notGiven
		}
	}
}

// Given is how many questions are answered, be it with no preference.
func (a *Answers) Given() int {
	n := 0
	for _, code := range a.first {
		if code != notGiven {
			n++
		}
	}
	return n
}

// Counted is how many answers count.
func (a *Answers) Counted() int {
	n := 0
	for i := range a.first {
		if a.counts(i) {
			n++
		}
	}
	return n
}

// Counts reports whether the answer to the question counts: it is there, is not a skip, and matters.
func (a *Answers) Counts(question string) bool {
	i := a.place(question)
	return i >= 0 && a.counts(i)
}

func (a *Answers) counts(i int) bool {
	return a.first[i] != notGiven && a.first[i] != scoring.Unanswered && a.weights[i] != 0
}

// Weight returns the importance of a question, 0 to 3.
func (a *Answers) Weight(question string) int {
	if weight, ok := a.Weighed(question); ok {
		return weight
	}
	return DefaultImportance
}

// Weighed returns the importance that the person gave to a question, 0 to 3, and whether there is one.
func (a *Answers) Weighed(question string) (int, bool) {
	i := a.place(question)
	if i < 0 || a.weights[i] == notGiven {
		return 0, false
	}
	return a.weights[i], true
}

// weight is the importance of the i-th question.
func (a *Answers) weight(i int) int {
	if a.weights[i] == notGiven {
		return DefaultImportance
	}
	return a.weights[i]
}

// Weigh gives a question its importance, 0 to 3.
func (a *Answers) Weigh(question string, weight int) { a.weights[a.place(question)] = weight }

// DropWeight takes the importance of a question out.
func (a *Answers) DropWeight(question string) { a.weights[a.place(question)] = notGiven }

// IsMust reports whether the answer to the question is a deal-breaker.
func (a *Answers) IsMust(question string) bool {
	i := a.place(question)
	return i >= 0 && slices.Contains(a.musts, i)
}

// Musts are the questions that are deal-breakers, in the order they were named.
func (a *Answers) Musts() []string {
	var ids []string
	for _, i := range a.musts {
		ids = append(ids, a.bank.Questions[i].ID)
	}
	return ids
}

// SetMusts makes these questions the deal-breakers, and no others.
func (a *Answers) SetMusts(questions []string) {
	a.musts = nil
	for _, id := range questions {
		a.addMust(a.place(id))
	}
}

func (a *Answers) addMust(i int) {
	if !slices.Contains(a.musts, i) {
		a.musts = append(a.musts, i)
	}
}

// Observations returns the levels seen in concrete jobs, in order of role and criterion.
func (a *Answers) Observations() []scoring.Observation { return slices.Clone(a.observed) }

// Observed returns the level that was seen of a role on a criterion, and whether there is one.
func (a *Answers) Observed(role, criterion string) (level scoring.Number, ok bool) {
	i, ok := a.findObserved(role, criterion)
	if !ok {
		return 0, false
	}
	return a.observed[i].Level, true
}

// Observe puts in a level that was seen, in place of another one of the same role and criterion.
func (a *Answers) Observe(o scoring.Observation) {
	i, ok := a.findObserved(o.Role, o.Criterion)
	if ok {
		a.observed[i] = o
		return
	}
	a.observed = slices.Insert(a.observed, i, o)
}

// DropObserved takes a level that was seen out.
func (a *Answers) DropObserved(role, criterion string) {
	if i, ok := a.findObserved(role, criterion); ok {
		a.observed = slices.Delete(a.observed, i, i+1)
	}
}

func (a *Answers) findObserved(role, criterion string) (int, bool) {
	return slices.BinarySearchFunc(a.observed, scoring.Observation{Role: role, Criterion: criterion}, func(a, b scoring.Observation) int {
		return cmp.Or(cmp.Compare(a.Role, b.Role), cmp.Compare(a.Criterion, b.Criterion))
	})
}

// OnlyAgain returns the first question with a second answer but no first one that is a preference; "" for none.
func (a *Answers) OnlyAgain() string {
	for i, again := range a.again {
		if again != notGiven && again != scoring.Unanswered && (a.first[i] == notGiven || a.first[i] == scoring.Unanswered) {
			return a.bank.Questions[i].ID
		}
	}
	return ""
}

// IdleMust returns the first deal-breaker without an answer that counts; "" for none.
func (a *Answers) IdleMust() string {
	for _, i := range a.musts {
		if !a.counts(i) {
			return a.bank.Questions[i].ID
		}
	}
	return ""
}
