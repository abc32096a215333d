package ask

import (
	"bufio"
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"careerfit/cmd/lang"
	"careerfit/questions"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
	"golang.org/x/term"
)

// patienceOfTests is how long a test waits for what must come.
const patienceOfTests = 5 * time.Second

// person sits at a terminal: reads the screen, presses keys, and sees what the quiz makes of it.
type person struct {
	testing.TB
	asker   *Survey
	keys    *os.File // the other end of the terminal
	tty     *os.File
	screen  vt10x.Terminal
	changed chan struct{}
	replies chan reply
	before  *term.State
}

func english() say { return say{lang.New(lang.English)} }

type reply struct {
	answer questions.Answer
	ids    []string
	err    error
}

func newPerson(t testing.TB, width, height int, options Options) *person {
	t.Helper()
	if options.Words == nil {
		options.Words = english().Words
	}
	keys, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	if err := pty.Setsize(tty, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		t.Fatal(err)
	}
	p := &person{TB: t, keys: keys, tty: tty, changed: make(chan struct{}, 1), replies: make(chan reply, 2)}
	p.screen = vt10x.New(vt10x.WithWriter(keys), vt10x.WithSize(width, height))
	p.asker = NewSurvey(tty, tty, options)
	p.before = p.mode()
	go p.watch()
	t.Cleanup(func() {
		p.asker.Pause()
		p.asBefore()
		p.press("\n") // ends a read that still waits
		tty.Close()
		keys.Close()
	})
	return p
}

// watch keeps the screen up to date.
func (p *person) watch() {
	for reader := bufio.NewReader(p.keys); p.screen.Parse(reader) == nil; {
		select {
		case p.changed <- struct{}{}:
		default: // one is waiting to be seen
		}
	}
}

func (p *person) mode() *term.State {
	p.Helper()
	state, err := term.GetState(int(p.tty.Fd()))
	if err != nil {
		p.Fatal(err)
	}
	return state
}

// ask asks without waiting for the answer.
func (p *person) ask(q *questions.Question, at Position, previous *questions.Answer) {
	p.put(Prompt{Question: q, At: at, Previous: previous})
}

func (p *person) put(question Prompt) {
	go func() {
		answer, err := p.asker.Ask(question)
		p.replied(reply{answer: answer, err: err})
	}()
}

func (p *person) replied(r reply) {
	p.replies <- r
	select {
	case p.changed <- struct{}{}:
	default:
	}
}

func (p *person) choose(c Choices) {
	go func() {
		ids, err := p.asker.Choose(c)
		p.replied(reply{ids: ids, err: err})
	}()
}

func (p *person) pick(c Choices) {
	go func() {
		id, err := p.asker.Pick(c)
		p.replied(reply{ids: []string{id}, err: err})
	}()
}

func (p *person) press(keys string) {
	p.Helper()
	if _, err := p.keys.WriteString(keys); err != nil {
		p.Fatal(err)
	}
}

// text is what the screen shows, without the blanks at the ends of lines.
func (p *person) text() string {
	lines := strings.Split(p.screen.String(), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

func (p *person) cursor() bool {
	p.screen.Lock()
	defer p.screen.Unlock()
	return p.screen.CursorVisible()
}

// wait waits until the screen shows the text.
func (p *person) wait(text string) {
	p.Helper()
	p.until(text, func() bool { return strings.Contains(p.text(), text) })
}

func (p *person) until(what string, done func() bool) {
	p.Helper()
	deadline := time.After(patienceOfTests)
	for !done() {
		select {
		case <-p.changed:
		case <-deadline:
			p.Fatalf("waited in vain for %q; the screen shows:\n%s", what, p.text())
		}
	}
}

// asBefore checks that the terminal is as it was.
func (p *person) asBefore() {
	p.Helper()
	if !reflect.DeepEqual(p.before, p.mode()) {
		p.Error("the terminal's mode is not what it was")
	}
	p.until("a cursor", p.cursor)
}

// reply waits for what came of a question. When that ends the asking, the terminal must be as it was.
func (p *person) reply() reply {
	p.Helper()
	select {
	case r := <-p.replies:
		if r.err != nil && !errors.Is(r.err, ErrBack) {
			p.asBefore()
		}
		return r
	case <-time.After(patienceOfTests):
		p.Fatalf("there is no answer; the screen shows:\n%s", p.text())
	}
	return reply{}
}

// play waits for a text, presses keys, waits for the next text, and so on.
func (p *person) play(steps ...string) {
	p.Helper()
	for i, step := range steps {
		if i%2 == 0 {
			p.wait(step)
		} else {
			p.press(step)
		}
	}
}
