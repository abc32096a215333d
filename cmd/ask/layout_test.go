package ask

import (
	"slices"
	"strings"
	"testing"

	"careerfit/profiles/builtin"
	"careerfit/questions"
)

// manyChoices are as many and as long as the quiz ever lists.
func manyChoices() Choices {
	c := Choices{Title: "Which of these matter most to you?", Help: "Up to three. Enter goes on.", Max: 3}
	for _, q := range builtin.Bank().Questions {
		c.List = append(c.List, Choice{ID: q.ID, Label: q.Title + ": you " + q.Options[len(q.Options)-1].Said})
	}
	return c
}

func everyScreen() []screen {
	previous := &questions.Answer{Chosen: []int{0}, Amount: 42000}
	list := []screen{newChoices(english(), manyChoices())}
	bank := builtin.Bank()
	for i := range bank.Questions {
		q := &bank.Questions[i]
		p := Prompt{Question: q, At: Position{Number: 16, Of: 16}, Previous: previous}
		if q.Kind == questions.Amount {
			e := newEntry(english(), p)
			e.typed = []rune("42k")
			list = append(list, e)
		} else {
			list = append(list, newMenu(english(), p))
		}
	}
	return list
}

func TestEveryScreenFitsTheTerminal(t *testing.T) {
	for _, screen := range everyScreen() {
		if _, err := screen.press('?'); err != nil {
			t.Fatal(err)
		}
		for width := 40; width <= 80; width++ {
			for height := 16; height <= 24; height++ {
				checkFits(t, screen.view(width, height), width, height)
			}
		}
	}
}

// text is a view as it is seen.
func (v view) text() string {
	var lines []string
	for _, line := range v.Lines {
		lines = append(lines, line.Text)
	}
	return strings.Join(lines, "\n")
}

func checkFits(t *testing.T, v view, width, height int) {
	t.Helper()
	all := v.text()
	if len(v.Lines) > height {
		t.Errorf("%d lines on a screen of %d:\n%s", len(v.Lines), height, all)
	}
	for _, line := range v.Lines {
		if columns(line.Text) > width {
			t.Errorf("a line is longer than %d:\n%s", width, all)
		}
	}
}

func TestNoWordIsCut(t *testing.T) {
	q := builtin.Bank().Questions[0]
	q.Stem = strings.Repeat("how-much of your-working-day would you like to spend there? ", 3)
	menu := newMenu(english(), Prompt{Question: &q, At: Position{Number: 1, Of: 16}})
	for width := 20; width <= 80; width++ {
		text := menu.above(width)[2].lines
		if got := words(strings.Join(text, " ")); !slices.Equal(got, words(q.Stem)) {
			t.Fatalf("at width %d the words are %q", width, got)
		}
	}
}

func TestSixteenChoicesFitTheUsualTerminal(t *testing.T) {
	if all := newChoices(english(), manyChoices()).view(79, 24).text(); strings.Count(all, "[ ]") != 16 {
		t.Errorf("not all choices are there:\n%s", all)
	}
}

func TestWindowHoldsTheCursor(t *testing.T) {
	rows := [][]string{{"1"}, {"2", "2"}, {"3"}, {"4", "4", "4"}, {"5"}}
	for cursor := range rows {
		for lines := 1; lines <= 8; lines++ {
			from, to := window(rows, cursor, lines)
			used := len(slices.Concat(rows[from:to]...))
			if cursor < from || cursor >= to || used > max(lines, len(rows[cursor])) {
				t.Errorf("cursor %d in %d lines: rows %d to %d take %d", cursor, lines, from, to, used)
			}
		}
	}
}

func TestControlCharactersNeverReachTheTerminal(t *testing.T) {
	lines := wrap(words("a\x1b[2Jb\rc\nd\u0085e"), 40, "")
	if got := strings.Join(lines, "|"); got != "a [2Jb c d e" {
		t.Errorf("got %q", got)
	}
}
