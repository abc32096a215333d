package ask

import (
	"slices"
	"strings"
	"testing"

	"careerfit/questions"
)

// manyChoices are as many and as long as the quiz ever lists.
func manyChoices() Choices {
	c := Choices{Title: "Which of these matter most to you?", Help: "Up to three. Enter goes on.", Max: 3}
	for _, q := range questions.Builtin().Questions {
		c.List = append(c.List, Choice{ID: q.ID, Label: q.Title + ": you " + q.Options[len(q.Options)-1].Said})
	}
	return c
}

func everyScreen() []screen {
	previous := &questions.Answer{Chosen: []int{0}, Amount: 42000}
	at := Position{Number: 16, Of: 16}
	list := []screen{newChoices(manyChoices())}
	for i := range questions.Builtin().Questions {
		q := &questions.Builtin().Questions[i]
		if q.Kind == questions.Amount {
			list = append(list, &entry{card: newCard(q, at, previous), question: q, typed: []rune("42k")})
		} else {
			list = append(list, newMenu(q, at, previous))
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

func checkFits(t *testing.T, v view, width, height int) {
	t.Helper()
	lines := append(strings.Split(v.Head, "\n"), v.Body...)
	all := strings.Join(lines, "\n")
	if len(lines) > height {
		t.Errorf("%d lines on a screen of %d:\n%s", len(lines), height, all)
	}
	for _, line := range lines {
		if len(line) > width {
			t.Errorf("a line is longer than %d:\n%s", width, all)
		}
	}
}

func TestNoWordIsCut(t *testing.T) {
	q := questions.Builtin().Questions[0]
	q.Stem = strings.Repeat("how-much of your-working-day would you like to spend there? ", 3)
	menu := newMenu(&q, Position{Number: 1, Of: 16}, nil)
	for width := 20; width <= 80; width++ {
		_, text := menu.above(width)
		if got := words(strings.Join(text, " ")); !slices.Equal(got, words(q.Stem)) {
			t.Fatalf("at width %d the words are %q", width, got)
		}
	}
}

func TestSixteenChoicesFitTheUsualTerminal(t *testing.T) {
	v := newChoices(manyChoices()).view(79, 24)
	if all := strings.Join(v.Body, "\n"); strings.Count(all, "[ ]") != 16 {
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
