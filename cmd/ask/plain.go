package ask

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"
	"sync"

	"careerfit/questions"
)

// Plain asks in lines: for screen readers, for terminals that understand nothing else, and through a pipe. It writes no
// escape sequence, takes nothing back that it wrote, and says every state in words. Lines are as long as what they say;
// whoever reads them wraps them; those that go to a terminal keep words whole.
type Plain struct {
	say
	in    *bufio.Reader
	out   io.Writer
	width func() int // of the terminal it goes to; nil for lines as long as they are

	mutex sync.Mutex
	open  bool // a question waits for its line
	ended bool
}

// NewPlain asks on out and reads the answers from in, which nobody else may read from then on.
func NewPlain(in io.Reader, out io.Writer, options Options) *Plain {
	return &Plain{say: say{options.Words}, in: bufio.NewReader(in), out: out, width: options.Width}
}

// Pause has nothing to give back: between two lines the terminal is as it was.
func (p *Plain) Pause() {}

// Restore ends the asking for good, also while a question is open: a signal handler can call it from another goroutine.
// What is written then begins a new line.
func (p *Plain) Restore() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.open && !p.ended {
		_, _ = io.WriteString(p.out, "\n")
	}
	p.ended = true
}

type form struct {
	lines []string // what is said first
	ways  []string // to answer, for the line that asks
	why   string   // "" when there is nothing to explain
	first bool     // there is nothing to go back to

	skip, skipped string // what no preference is called, and what is said of it; "" when it is no answer
	read          func(line string) (reply string, answered bool)
}

// Ask implements Asker.
func (p *Plain) Ask(q Prompt) (questions.Answer, error) {
	var answer questions.Answer
	f := p.form(q)
	f.read = func(line string) (string, bool) {
		var complaint string
		if answer, complaint = p.read(q.Question, line); complaint != "" {
			return complaint, false
		}
		return p.answered(q, answer), true
	}
	skipped, err := p.ask(f)
	if err != nil || skipped {
		return questions.Answer{}, err
	}
	return answer, nil
}

func (p *Plain) form(q Prompt) form {
	title := p.title(q.At)
	if left := p.left(q.At); left != "" {
		title += ", " + left
	}
	f := form{lines: []string{title + ". " + clean(q.Question.Stem)}, why: clean(q.Question.Why + " " + q.Fact),
		skip: clean(q.Question.NoPreference), skipped: p.answered(q, questions.Answer{}), first: q.At.First}
	labels := choicesOf(q.Question).labels()
	switch q.Question.Kind {
	case questions.Amount:
		f.lines = append(f.lines, p.Say("For example: %v, or 21.25/h.", strings.Join(labels, ", ")))
		f.ways = []string{p.Say("dollars a year or an hour")}
	case questions.Categories:
		f.lines = append(f.lines, numbered(labels)...)
		f.ways = []string{p.plainNumbers(0, len(labels))}
	default:
		f.lines = append(f.lines, numbered(labels)...)
		f.ways = []string{p.plainNumber(len(labels))}
	}
	if q.Previous != nil {
		f.lines = append(f.lines, p.soFar(p.inWords(q.Question, *q.Previous)))
	}
	return f
}

func numbered(labels []string) []string {
	lines := make([]string, len(labels))
	for i, label := range labels {
		lines[i] = fmt.Sprintf("%d: %s", i+1, label)
	}
	return lines
}

// answered repeats an answer in words, so that a slip is heard at once.
func (p *Plain) answered(q Prompt, a questions.Answer) string {
	said := p.Say("%v: %v.", clean(q.Question.Title), p.inWords(q.Question, a))
	if a.Amount > 0 && q.Meaning != nil {
		said = strings.TrimSpace(said + " " + clean(q.Meaning(a.Amount)))
	}
	return said
}

// Choose implements Asker.
func (p *Plain) Choose(c Choices) ([]string, error) {
	if len(c.List) == 0 {
		return nil, nil
	}
	chosen := c.places()
	kept := cmp.Or(c.join(chosen), p.none())
	f := p.listForm(c, p.plainNumbers(c.Max, len(c.List)), p.plainEnter(kept))
	f.read = func(line string) (string, bool) {
		places, complaint := p.several(c, line)
		switch {
		case complaint != "":
			return complaint, false
		case c.Max > 0 && len(places) > c.Max:
			return p.Say("No more than %v can be chosen.", c.Max), false
		case len(places) == 0:
			return p.plainChosen(kept), true
		}
		chosen = places
		return p.plainChosen(c.join(chosen)), true
	}
	if _, err := p.ask(f); err != nil {
		return nil, err
	}
	return c.ids(chosen), nil
}

// Pick implements Asker.
func (p *Plain) Pick(c Choices) (string, error) {
	ways := []string{p.plainNumber(len(c.List))}
	labels, entered, chosen := c.labels(), c.entered(), 0
	if entered >= 0 {
		ways = append(ways, p.plainEnter(labels[entered]))
	}
	f := p.listForm(c, ways...)
	f.read = func(line string) (complaint string, answered bool) {
		if chosen, complaint = p.one(c, line); line == "" && entered >= 0 {
			chosen, complaint = entered, ""
		}
		if complaint != "" {
			return complaint, false
		}
		return p.plainChosen(labels[chosen]), true
	}
	if _, err := p.ask(f); err != nil {
		return "", err
	}
	return c.List[chosen].ID, nil
}

// listForm says what there is to say about a list that belongs to no question.
func (p *Plain) listForm(c Choices, ways ...string) form {
	lines := []string{clean(c.Title)}
	if c.Help != "" {
		lines = append(lines, clean(c.Help))
	}
	return form{lines: append(lines, numbered(c.labels())...), ways: ways}
}
