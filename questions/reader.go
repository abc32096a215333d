package questions

import (
	"slices"
	"strings"

	"careerfit/profiles/diag"
	"careerfit/scoring"
)

// Form is a bank laid out for reading answers to it. It does not change and may be shared; see Reader.
type Form struct {
	bank      *Bank
	criteria  map[string]Criterion
	places    map[string]int // of questions
	said      *Bank          // the same in another language; the bank itself for none
	spellings []*spellings   // by question; nil where one person's answers are read
	items     []int          // by question: its place on the engine's sheets
}

// Form lays out the bank for reading one person's answers.
func (b *Bank) Form(criteria map[string]Criterion) *Form {
	f := &Form{bank: b, criteria: criteria, places: map[string]int{}, said: b}
	for i := range b.Questions {
		f.places[b.Questions[i].ID] = i
	}
	return f
}

// FormForMany lays out the bank for reading many people's answers. said is the bank in another language, whose labels are
// understood too; items are the questions in the order of the engine's sheets.
func (b *Bank) FormForMany(said *Bank, criteria map[string]Criterion, items []scoring.Item) *Form {
	f := b.Form(criteria)
	f.said = said
	for i := range b.Questions {
		q := &b.Questions[i]
		f.spellings = append(f.spellings, newSpellings(q, &said.Questions[i]))
		f.items = append(f.items, slices.IndexFunc(items, func(item scoring.Item) bool { return item.Criterion == q.Criterion }))
	}
	return f
}

// Reader takes one person's answers after the other through one set of checks, wherever they stand: whatever reads flags,
// cells, TOML or JSON hands every entry with its place to the same few methods. It collects the answers, and everything
// that is wrong with them. Nothing is allocated for a person whose answers are spelled as usual. Every goroutine needs its
// own.
type Reader struct {
	*Form
	Kept     [][]byte // the values of the keys to keep, as they stand in the line that was read last; nil for none
	keep     []string
	other    func(key string) bool // reports whether a key that is none of ours is passed over; nil for none
	answers  Answers
	isTwice  bool  // there are second answers
	nothing  []int // by question: notGiven
	problems diag.Problems
	sheet    scoring.AnswerSheet
	musts    []bool // of the sheet, when it has any
	at       spot   // what is read of a file
	next     int    // the question after the one that was found last
	takers   takers
	json     jsonText
	isFile   bool // keys are read, not flags or cells
	name     string
	locate   func(*spot) diag.Place // where a key of the file stands; nil where nobody asks
}

// Reader returns a reader. keep are keys of lines of JSON whose values are handed on; other reports whether a key that is
// none of ours is to be passed over, nil for none.
func (f *Form) Reader(keep []string, other func(key string) bool) *Reader {
	n := len(f.bank.Questions)
	r := &Reader{Form: f, Kept: make([][]byte, len(keep)), keep: keep, other: other, answers: f.bank.NewAnswers(), musts: make([]bool, n)}
	r.sheet = scoring.AnswerSheet{Answers: make([]int, n), Weights: make([]int, n)}
	r.nothing = slices.Repeat([]int{notGiven}, n)
	r.takers = r.newTakers()
	return r
}

// Reset begins with another person.
func (r *Reader) Reset() {
	a := &r.answers
	copy(a.first, r.nothing)
	copy(a.weights, r.nothing)
	if r.isTwice {
		copy(a.again, r.nothing)
	}
	a.ID, a.Roles, a.LocalPay, a.musts, a.observed = nil, nil, 0, a.musts[:0], a.observed[:0]
	r.problems, r.isTwice = r.problems[:0], false
}

// Answers returns what was read, or as diag.Problems everything that is wrong with it. Both are overwritten after Reset.
func (r *Reader) Answers() (*Answers, error) {
	if len(r.problems) > 0 {
		return nil, r.problems
	}
	return &r.answers, nil
}

// one returns the answers of the only person who is read.
func (r *Reader) one() (Answers, error) {
	if len(r.problems) > 0 {
		return Answers{}, r.problems
	}
	return r.answers, nil
}

// Sheet returns the answers as a sheet for the engine, and whether it holds them all: it has no second answers,
// observations or roles of the person's own. It is overwritten by the next.
func (r *Reader) Sheet() (s *scoring.AnswerSheet, whole bool) {
	s, a := &r.sheet, &r.answers
	whole = !r.isTwice && len(a.observed) == 0 && len(a.Roles) == 0
	weights, items := a.weights[:len(a.first)], r.items[:len(a.first)]
	sheetAnswers, sheetWeights := s.Answers, s.Weights[:len(s.Answers)]
	for i, code := range a.first {
		weight, item := weights[i], items[i]
		switch {
		case weight == notGiven:
			weight = DefaultImportance
		case weight == 0:
			weight, code = 1, notGiven
		}
		if code == notGiven {
			code = scoring.Unanswered
		}
		sheetAnswers[item], sheetWeights[item] = code, weight
	}
	s.Musts = nil
	if len(a.musts) > 0 {
		clear(r.musts)
		for _, i := range a.musts {
			r.musts[r.items[i]] = true
		}
		s.Musts = r.musts
	}
	s.LocalPay = a.LocalPay
	return s, whole
}

// spot is where an entry stands.
type spot struct {
	where  string // the flag, or the name of the column; "" in a file
	table  []byte // in a file: the key, or that of the table
	entry  []byte // the key in the table; nil for none
	offset int    // in JSON, where the token before the value ends, in bytes
}

// key is the path of the key of a file.
func (at *spot) key() string {
	if at.entry == nil {
		return string(at.table)
	}
	return string(at.table) + "." + string(at.entry)
}

// add notes what is wrong with an entry.
func (r *Reader) add(at *spot, what diag.Text, hints ...diag.Text) {
	p := diag.Problem{Where: at.where, Code: diag.Answer, What: what, Hints: hints}
	if r.isFile {
		p.Where, p.Key = r.name, at.key()
		if r.locate != nil {
			p.Place = r.locate(at)
		}
	}
	r.problems.Add(p)
}

// addError is add for what is wrong with a value.
func (r *Reader) addError(at *spot, err error) {
	p := wrong(err)
	r.add(at, p.What, p.Hints...)
}

// question finds the question an entry is about.
func (r *Reader) question(at *spot, id []byte) (i int, ok bool) {
	if r.next < len(r.bank.Questions) && r.bank.Questions[r.next].ID == string(id) { // as answers stand nearly everywhere
		r.next++
		return r.next - 1, true
	}
	i, ok = r.places[string(id)]
	r.next = i + 1
	if !ok {
		hint := diag.Say("%s lists the questions", diag.Command{"questions"})
		if meant := diag.Closest(string(id), r.bank.IDs()); meant != "" {
			hint = diag.DidYouMean(meant)
		}
		r.add(at, diag.Say("%s is not a question", quote(string(id))), hint)
	}
	return i, ok
}

// parse reads an answer to the i-th question, in any spelling.
func (r *Reader) parse(i int, text []byte) (code int, err error) {
	if r.spellings != nil {
		if code, ok := r.spellings[i].code(text); ok {
			return code, nil
		}
	}
	q := &r.bank.Questions[i]
	a, err := q.parseEither(&r.said.Questions[i], string(text))
	if err != nil {
		return 0, err
	}
	return q.code(a), nil
}

// answer takes the answer to a question.
func (r *Reader) answer(at *spot, id, text []byte) {
	if i, ok := r.question(at, id); ok {
		r.answerTo(at, i, text)
	}
}

func (r *Reader) answerTo(at *spot, i int, text []byte) {
	code, err := r.parse(i, text)
	if err != nil {
		r.addError(at, err)
		return
	}
	r.answers.first[i] = code
}

// again takes the answer to a second item.
func (r *Reader) again(at *spot, id, text []byte) {
	i, ok := r.question(at, id)
	if !ok {
		return
	}
	if r.bank.Questions[i].Again == "" {
		r.add(at, diag.Say("%s is not asked again", quote(string(id))), diag.Say("only questions with answers in order are"))
		return
	}
	code, err := r.parse(i, text)
	if err != nil {
		r.addError(at, err)
		return
	}
	r.answers.again[i], r.isTwice = code, true
}

// importance takes how much a question matters.
func (r *Reader) importance(at *spot, id, text []byte) {
	if i, ok := r.question(at, id); ok {
		r.importanceOf(at, i, text)
	}
}

func (r *Reader) importanceOf(at *spot, i int, text []byte) {
	if len(text) == 1 && text[0] >= '0' && text[0] <= '0'+scoring.MaxWeight { // as nearly everybody writes it
		r.answers.weights[i] = int(text[0] - '0')
		return
	}
	weight, err := parseWhole(string(text))
	if err != nil || weight < 0 || weight > scoring.MaxWeight {
		r.add(at, diag.Say("importance %s is not 0 to 3", quote(string(text))), diag.Say("0 does not matter, 1 matters little, 2 is normal, 3 matters most"))
		return
	}
	r.answers.weights[i] = weight
}

// must takes a question whose answer is a deal-breaker.
func (r *Reader) must(at *spot, id []byte) {
	i, ok := r.question(at, id)
	switch {
	case !ok:
	case !r.criteria[r.bank.Questions[i].Criterion].CanBeMust:
		r.add(at, diag.Say("%q cannot be a deal-breaker: neither more nor less of it is wanted", string(id)), r.instead(string(id)))
	default:
		r.answers.addMust(i)
	}
}

// instead says how to make something matter that cannot be a deal-breaker.
func (r *Reader) instead(id string) diag.Text {
	if r.spellings != nil { // one row of many has no flags
		return diag.Say("say that it matters most instead: give it importance 3")
	}
	return diag.Say("say that it matters most instead: --importance %s=3", id)
}

// Local pay outside these bounds, in percent of national pay, is taken for a slip.
const (
	minLocalPay = 30
	maxLocalPay = 300
)

// localPay takes local pay in percent of national pay.
func (r *Reader) localPay(at *spot, text []byte) {
	percent, err := parseWhole(strings.TrimSuffix(string(text), "%"))
	if err != nil || percent < minLocalPay || percent > maxLocalPay {
		r.add(at, diag.Say("%s is not a whole percent from %d to %d", quote(string(text)), minLocalPay, maxLocalPay),
			diag.Say("110 means that local pay is 10 percent above the national level"))
		return
	}
	r.answers.LocalPay = percent
}
