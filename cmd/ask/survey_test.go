package ask

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"careerfit/questions"

	"github.com/google/go-cmp/cmp"
)

func scale() *questions.Question {
	return &questions.Question{
		ID: "outdoors", Kind: questions.Scale, Title: "Outdoors", NoPreference: "no preference",
		Stem: "How much of your working day would you like to be outdoors?",
		Why:  "Some people need fresh air.",
		Options: []questions.Option{{ID: "none", Label: "none"}, {ID: "little", Label: "a little"},
			{ID: "half", Label: "about half"}, {ID: "most", Label: "most"}, {ID: "all", Label: "nearly all"}},
	}
}

func categories() *questions.Question {
	q := scale()
	q.Kind, q.Title, q.Stem = questions.Categories, "Places", "Where would you like to be?"
	return q
}

func amount() *questions.Question {
	q := scale()
	q.Kind, q.Title, q.Stem = questions.Amount, "Pay", "What would you like to earn in a year?"
	q.Options = []questions.Option{{ID: "35000", Label: "$35,000"}, {ID: "40000", Label: "$40,000"}}
	return q
}

func fourth() Position { return Position{Number: 4, Of: 16} }

// Every case is played on its own terminal: wait for a text, press keys, wait, press. The text after the last keys is
// what the screen must show when the question is over.
func TestAsk(t *testing.T) {
	most, three := &questions.Answer{Chosen: []int{3}}, []int{2}
	for _, test := range []struct {
		name     string
		question *questions.Question
		at       Position
		previous *questions.Answer
		steps    []string
		want     questions.Answer
		err      error
	}{
		{"a digit answers at once", scale(), fourth(), nil,
			[]string{"q stop", "3", " 4 of 16  Outdoors: about half"}, questions.Answer{Chosen: three}, nil},
		{"arrows and Enter", scale(), fourth(), nil,
			[]string{"q stop", "\x1b[C", "> 1  none", "\x1b[B\x1bOC\x1b[D\x1b[C", "> 3  about half", "\r", "Outdoors: about half"},
			questions.Answer{Chosen: three}, nil},
		{"End and Home stay inside", scale(), fourth(), nil,
			[]string{"q stop", "\x1b[F\x1b[C", "> 5  nearly all", "\x1b[H\x1b[D", "> 1  none", "\r", "Outdoors: none"},
			questions.Answer{Chosen: []int{0}}, nil},
		{"Enter at once is no answer", scale(), fourth(), nil,
			[]string{"q stop", "\r\n\r 3", "Outdoors: about half"}, questions.Answer{Chosen: three}, nil},
		{"no preference", scale(), fourth(), most,
			[]string{"q stop", "s", "Outdoors: no preference"}, questions.Answer{}, nil},
		{"the answer so far", scale(), fourth(), most,
			[]string{"Your answer so far: most.", "3", "Outdoors: about half"}, questions.Answer{Chosen: three}, nil},
		{"the skip so far", scale(), fourth(), &questions.Answer{},
			[]string{"Your answer so far: no preference.", "3", "Outdoors: about half"}, questions.Answer{Chosen: three}, nil},
		{"why we ask", scale(), fourth(), nil,
			[]string{"? why we ask", "?", "Some people need fresh air.", "q", ""}, questions.Answer{}, ErrStop},
		{"back", scale(), fourth(), most, []string{"b back", "b", ""}, questions.Answer{}, ErrBack},
		{"nothing to go back to", scale(), Position{Number: 1, Of: 16, First: true}, nil,
			[]string{"no preference · ? why", "b3", " 1 of 16  Outdoors: about half"}, questions.Answer{Chosen: three}, nil},
		{"stop", scale(), fourth(), nil, []string{"q stop", "Q", ""}, questions.Answer{}, ErrStop},
		{"Ctrl-C", scale(), fourth(), nil, []string{"q stop", "\x03", ""}, questions.Answer{}, ErrInterrupted},
		{"Ctrl-D does not answer", scale(), fourth(), most,
			[]string{"q stop", "\x1b[C", "> 1  none", "\x04", ""}, questions.Answer{}, ErrInterrupted},
		{"keys that mean nothing", scale(), fourth(), nil,
			[]string{"q stop", "x 679ü\t\x1a\x1bOP\x1b[15~\x1b[1;5C\x1bx\x1b1\x1b[12;40R\x1b[3~\x7f\b3", "Outdoors: about half"},
			questions.Answer{Chosen: three}, nil},
		{"boxes by digit and by space", categories(), fourth(), nil,
			[]string{"> [ ] 1  none", "5", "> [x] 5  nearly all", "\x1b[H\x1b[B ", "> [x] 2  a little", "35", "> [ ] 5  nearly all",
				"\r", " 4 of 16  Places: a little, about half"}, questions.Answer{Chosen: []int{1, 2}}, nil},
		{"no box, then no preference", categories(), fourth(), nil,
			[]string{"q stop", "\r", "Choose at least one, or press s for no preference.", "s", "Places: no preference"},
			questions.Answer{}, nil},
		{"boxes of the answer so far", categories(), fourth(), most,
			[]string{"[x] 4  most", "1", "[x] 1  none", "\r", "Places: none, most"}, questions.Answer{Chosen: []int{0, 3}}, nil},
		{"back from the boxes", categories(), fourth(), nil, []string{"q stop", "1b", ""}, questions.Answer{}, ErrBack},
		{"an amount", amount(), fourth(), nil,
			[]string{"for example $35,000, $40,000, or 21.25/h", "42000", "Your answer: 42000", "\r", "Pay: $42,000 a year"},
			questions.Answer{Amount: 42000}, nil},
		{"an amount, corrected", amount(), fourth(), nil,
			[]string{"Your answer:", "4s\r", `"4s" is not an amount of pay.`, "\x7f2k", "Your answer: 42k", "\r", "Pay: $42,000 a year"},
			questions.Answer{Amount: 42000}, nil},
		{"an empty amount is no answer", amount(), fourth(), nil,
			[]string{"Your answer:", "\r \r\x7f\x7f?", "Some people need fresh air.", "s", "Pay: no preference"}, questions.Answer{}, nil},
		{"back from an amount", amount(), fourth(), &questions.Answer{Amount: 35000},
			[]string{"so far: $35,000 a year.", "b", ""}, questions.Answer{}, ErrBack},
		{"Ctrl-D in an amount", amount(), fourth(), nil, []string{"Your answer:", "42000\x04", ""}, questions.Answer{}, ErrInterrupted},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newPerson(t, 80, 24, Options{})
			p.ask(test.question, test.at, test.previous)
			p.play(test.steps...)
			got := p.reply()
			if diff := cmp.Diff(test.want, got.answer); diff != "" || !errors.Is(got.err, test.err) {
				t.Errorf("got error %v, want %v; answer (-want +got):\n%s", got.err, test.err, diff)
			}
			p.until("an empty screen unless there is an answer", func() bool { return test.err == nil || p.text() == "" })
		})
	}
}

func TestScreenOfAScale(t *testing.T) {
	p := newPerson(t, 80, 24, Options{Color: true})
	p.ask(scale(), fourth(), nil)
	p.wait("q stop")
	want := `
Question 4 of 16 · about 3 minutes left
How much of your working day would you like to be outdoors?

  1  none    2  a little    3  about half    4  most    5  nearly all

  1-5 answer · s no preference · b back · ? why we ask · q stop · / find`
	if diff := cmp.Diff(want, p.text()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	p.press("q")
	p.reply()
}

func TestScreenOf50Columns(t *testing.T) {
	p := newPerson(t, 50, 20, Options{})
	p.ask(scale(), fourth(), &questions.Answer{Chosen: []int{3}})
	p.wait("q stop")
	want := `
Question 4 of 16 · about 3 minutes left
How much of your working day would you like to be
outdoors?

  1  none
  2  a little
  3  about half
  4  most
  5  nearly all

  Your answer so far: most.
  1-5 answer · s no preference · b back
  ? why we ask · q stop · / find`
	if diff := cmp.Diff(want, p.text()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	p.press("q")
	p.reply()
}

func TestAnswersTypedAheadReachTheirQuestions(t *testing.T) {
	p := newPerson(t, 80, 24, Options{})
	p.ask(scale(), fourth(), nil)
	p.play("q stop", "1\r42k\r35\r")
	p.reply()
	p.ask(amount(), fourth(), nil)
	if got := p.reply(); got.answer.Amount != 42000 {
		t.Errorf("the second question got %+v", got)
	}
	p.ask(categories(), fourth(), nil)
	if got := p.reply(); !reflect.DeepEqual(got.answer.Chosen, []int{2, 4}) {
		t.Errorf("the third question got %+v", got)
	}
	p.wait(" 4 of 16  Outdoors: none\n 4 of 16  Pay: $42,000 a year\n 4 of 16  Places: about half, nearly all")
}

func TestGoingBackTakesTheLastLineAway(t *testing.T) {
	p := newPerson(t, 80, 24, Options{})
	for range 2 {
		p.ask(scale(), fourth(), nil)
		p.play("q stop", "2")
		p.reply()
	}
	p.ask(categories(), fourth(), nil)
	p.play("[ ]", "b")
	p.reply()
	p.until("one line", func() bool { return p.text() == " 4 of 16  Outdoors: a little" })
}

func TestBareEscIsIgnored(t *testing.T) {
	p := newPerson(t, 80, 24, Options{})
	p.ask(scale(), fourth(), nil)
	p.play("q stop", "\x1b")
	for { // a key that follows too soon belongs to the Esc, so press it until it counts
		p.press("3")
		select {
		case got := <-p.replies:
			if got.err != nil || !reflect.DeepEqual(got.answer.Chosen, []int{2}) {
				t.Errorf("got %+v", got)
			}
			return
		case <-time.After(2 * escapeTimeout):
		}
	}
}

func TestChoose(t *testing.T) {
	list := manyChoices()
	for _, test := range []struct {
		name  string
		steps []string
		want  []string
		err   error
	}{
		{"none", []string{"> [ ] 1  Work variety", "\r", "matter most to you?\n  none"}, nil, nil},
		{"three, in the order of the list", []string{"q stop", "0\x1b[F 1", "[x] 1", "\r", "\n  Work variety: you"},
			[]string{list.List[0].ID, list.List[9].ID, list.List[15].ID}, nil},
		{"a fourth is too many", []string{"q stop", "1234", "No more than 3: take one away first.", "14\r", "\n  Desk work"},
			[]string{list.List[1].ID, list.List[2].ID, list.List[3].ID}, nil},
		{"s and ? mean nothing here", []string{"q stop", "s?b", ""}, nil, ErrBack},
		{"stop", []string{"q stop", "q", ""}, nil, ErrStop},
		{"Ctrl-D is not none", []string{"q stop", "\x04", ""}, nil, ErrInterrupted},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newPerson(t, 80, 24, Options{})
			p.choose(list)
			p.play(test.steps...)
			got := p.reply()
			if diff := cmp.Diff(test.want, got.ids); diff != "" || !errors.Is(got.err, test.err) {
				t.Errorf("got error %v, want %v; ids (-want +got):\n%s", got.err, test.err, diff)
			}
		})
	}
}

func TestLowTerminalShowsTheRowsAroundTheCursor(t *testing.T) {
	p := newPerson(t, 50, 14, Options{})
	p.choose(manyChoices())
	p.play("(1-", "\x1b[F", "(13-16 of 16)\n", "\x1b[A \r", "  Job growth: you")
	if got := p.reply(); !reflect.DeepEqual(got.ids, []string{"job-growth"}) {
		t.Errorf("got %+v", got)
	}
}

func TestRestoreFromOutside(t *testing.T) {
	p := newPerson(t, 80, 24, Options{})
	p.ask(scale(), fourth(), nil)
	p.wait("q stop")
	p.until("no cursor", func() bool { return !p.cursor() })
	p.asker.Restore()
	if !reflect.DeepEqual(p.before, p.mode()) {
		t.Error("the terminal's mode is not what it was")
	}
	p.until("the cursor", p.cursor)
	p.wait("q stop")
	p.press("3\n")
	if got := p.reply(); !errors.Is(got.err, ErrInterrupted) {
		t.Errorf("got %+v", got)
	}
	if _, err := p.asker.Ask(Prompt{Question: scale(), At: fourth()}); !errors.Is(err, ErrInterrupted) {
		t.Errorf("asked after the end: %v", err)
	}
	p.wait("q stop · / find\n3")
}
