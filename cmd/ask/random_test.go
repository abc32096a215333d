package ask

import (
	"errors"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"careerfit/profiles/builtin"
	"careerfit/questions"
)

// What random keys can be: those that do something more often than others.
const usualKeys = "1234567890sb?q//aeilmo xk.$42h\t\r\n \x1b\x7f\b\x0e\x0e\x10\x01\x11\x02\x06\x12\x0cé日"

func randomScreens(s say) []screen {
	list := append(screensInManyScripts(s), newPick(s, manyChoices()))
	bank := builtin.Bank()
	for i := range bank.Questions {
		p := Prompt{Question: &bank.Questions[i], At: fourth()}
		if p.Question.Kind == questions.Amount {
			list = append(list, newEntry(s, p))
		} else {
			list = append(list, newMenu(s, p))
		}
	}
	return list
}

// 10,000 random keys, twenty times: no panic, no end that nobody asked for, no answer nobody gave.
func TestRandomKeys(t *testing.T) {
	for seed := range uint64(20) {
		chance := rand.New(rand.NewPCG(seed, 1))
		var screens []screen
		for range 10_000 {
			if len(screens) == 0 {
				screens = randomScreens(english())
			}
			key := []rune(usualKeys)[chance.IntN(len([]rune(usualKeys)))]
			var before shown
			if strings.ContainsRune("\r\n", key) || chance.IntN(5) == 0 { // every key draws, but only these take what is drawn
				before = seen(screens[0], chance)
			} else {
				before = known(screens[0])
			}
			answered, err := screens[0].press(key)
			check(t, screens[0], before, key, answered, err)
			if answered || err != nil {
				screens = screens[1:]
			}
		}
	}
}

// shown is what a person knew before a key: what was highlighted, marked, typed.
type shown struct {
	text              string
	highlighted, line string
	marked            []string
	finding, several  bool
}

var (
	highlight = regexp.MustCompile(`> (?:\[.\] )?.  `)
	typedLine = regexp.MustCompile(`Your answer: (.*)`)
)

// seen reads the screen as a person does.
func seen(s screen, chance *rand.Rand) shown {
	at, text := known(s), s.view(20+chance.IntN(60), 8+chance.IntN(30)).text()
	at.text = text
	m, isMenu := s.(*menu)
	if isMenu && m.cursor >= 0 && highlight.MatchString(text) {
		at.highlighted = m.labels[m.cursor]
	}
	if match := typedLine.FindStringSubmatch(text); match != nil && !isMenu {
		at.line = match[1]
	}
	return at
}

// known is what a person knows without looking.
func known(s screen) (at shown) {
	if m, isMenu := s.(*menu); isMenu {
		at.finding, at.several = m.finding, m.several
		for _, place := range m.chosen {
			at.marked = append(at.marked, m.labels[place])
		}
	}
	return at
}

// check holds that a key did what it says: an answer and an end have their keys, and an answer is what was seen.
func check(t *testing.T, s screen, before shown, key rune, answered bool, err error) {
	t.Helper()
	fail := func(what string) { t.Fatalf("%s after %q on\n%s", what, key, before.text) }
	enter := key == '\r' || key == '\n'
	switch {
	case errors.Is(err, ErrBack) && (key != 'b' || before.finding), errors.Is(err, ErrStop) && (key != 'q' || before.finding),
		errors.Is(err, ErrInterrupted):
		fail(err.Error())
	case !answered:
		return
	}
	m, isMenu := s.(*menu)
	switch {
	case key == 's' && !before.finding:
	case isMenu && m.skipped:
		fail("no preference")
	case isMenu && before.several && (!enter || before.finding):
		fail("an answer")
	case isMenu && before.several:
		var labels []string
		for _, place := range m.chosen {
			labels = append(labels, m.labels[place])
		}
		if !slices.Equal(labels, before.marked) {
			fail("other marks")
		}
	case isMenu && enter && before.highlighted == "":
		if m.entering == "" || len(m.chosen) > 0 {
			fail("an answer")
		}
	case isMenu && enter && m.labels[m.chosen[0]] != before.highlighted:
		fail("another answer")
	case isMenu && !enter && place(key) != m.chosen[0]:
		fail("another answer")
	case !isMenu:
		e := s.(*entry)
		if read, err := amount().Parse(e.line()); !enter || err != nil || read.Amount != e.read.Amount || e.question.ID != "q" && before.line != "" && strings.TrimSpace(before.line) != e.line() {
			fail("another amount")
		}
	}
}

// line is what stands in the line.
func (e *entry) line() string {
	if e.offered > 0 && e.question.ID == "q" {
		return e.question.Options[e.offered-1].ID // its labels are no amounts
	}
	return strings.TrimSpace(string(e.typed))
}

// The same through the terminal, where keys are bytes and survey reads them.
func TestRandomKeysOnATerminal(t *testing.T) {
	p := newPerson(t, 80, 24, Options{})
	chance := rand.New(rand.NewPCG(7, 7))
	sequences := []string{"\x1b[A", "\x1b[B", "\x1b[F", "\x1b[15~", "\x1bOP", "\x1bx", "\x1b[1;5C", "\x1b[200~", "\x1b[12;40R", "\xff", "日"}
	for i := range 40 {
		var typed strings.Builder
		for range 50 {
			if chance.IntN(4) == 0 {
				typed.WriteString(sequences[chance.IntN(len(sequences))])
			} else if key := usualKeys[chance.IntN(len(usualKeys))]; key != 'b' && key != 'q' {
				typed.WriteByte(key)
			}
		}
		p.ask([]*questions.Question{scale(), categories(), amount()}[chance.IntN(3)], fourth(), nil)
		if i == 0 {
			p.wait("q stop") // before, the terminal is in its usual mode
		}
		p.press(typed.String() + strings.Repeat("\x7f", longest+2) + "s") // clears the line, leaves the filter, answers
		if got := p.reply(); got.err != nil {
			t.Fatalf("%q: %v", typed.String(), got.err)
		}
	}
}
