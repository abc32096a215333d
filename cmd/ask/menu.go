package ask

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/questions"

	"github.com/jedib0t/go-pretty/v6/text"
)

// menu is a screen with answers to choose from: one, or several with a box each.
type menu struct {
	card
	labels   []string
	chosen   []int // places of the labels, in order
	cursor   int   // -1 while nothing is highlighted
	several  bool
	optional bool // nothing chosen is an answer too
	limit    int  // of how many can be chosen; 0 is none
}

// newMenu is the menu of a question. On a scale nothing is highlighted at first, so that Enter alone never answers.
func newMenu(q *questions.Question, at Position, previous *questions.Answer) *menu {
	m := &menu{card: newCard(q, at, previous), cursor: -1}
	for _, option := range q.Options {
		m.labels = append(m.labels, option.Label)
	}
	if q.Kind == questions.Categories {
		m.cursor, m.several = 0, true
		if previous != nil {
			m.chosen = slices.Clone(previous.Chosen)
		}
	}
	return m
}

// newChoices is the menu of a list that belongs to no question.
func newChoices(c Choices) *menu {
	m := &menu{card: card{head: c.Title, text: c.Help, back: true}, several: true, optional: true, limit: c.Max}
	for _, choice := range c.List {
		m.labels = append(m.labels, choice.Label)
	}
	return m
}

// summary is what stays of a list that belongs to no question.
func (m *menu) summary(width int) []string {
	lines := wrap(words(m.head), width, "")
	for _, place := range m.chosen {
		lines = append(lines, wrap(words(m.labels[place]), width, "  ")...)
	}
	if len(m.chosen) == 0 {
		lines = append(lines, "  none")
	}
	return lines
}

func (m *menu) answer() questions.Answer {
	if m.skipped {
		return questions.Answer{}
	}
	return questions.Answer{Chosen: m.chosen}
}

func (m *menu) press(key rune) (answered bool, err error) {
	m.message = ""
	last := len(m.labels) - 1
	if i := place(key); i >= 0 && i <= last {
		return m.take(i), nil
	}
	switch key {
	case keyUp, keyLeft:
		m.cursor = max(m.cursor-1, 0)
	case keyDown, keyRight:
		m.cursor = min(m.cursor+1, last)
	case keyHome:
		m.cursor = 0
	case keyEnd:
		m.cursor = last
	case keyEnter, keyNewline:
		return m.enter(), nil
	case ' ':
		return m.several && m.take(m.cursor), nil
	default:
		return m.card.press(key)
	}
	return false, nil
}

// place returns which answer a digit stands for: 1 is the first, 0 the tenth. It is negative for other keys.
func place(key rune) int { return strings.IndexRune("1234567890", key) }

// take chooses an answer, or takes it back where there are several. It reports whether the question is answered.
func (m *menu) take(i int) bool {
	m.cursor = i
	if at := slices.Index(m.chosen, i); at >= 0 {
		m.chosen = slices.Delete(m.chosen, at, at+1)
	} else if m.limit > 0 && len(m.chosen) == m.limit {
		m.message = fmt.Sprintf("No more than %d: take one away first.", m.limit)
	} else {
		m.chosen = append(m.chosen, i)
		slices.Sort(m.chosen)
	}
	return !m.several
}

// enter takes the highlighted answer, or confirms the boxes.
func (m *menu) enter() bool {
	switch {
	case !m.several:
		return m.cursor >= 0 && m.take(m.cursor)
	case !m.optional && len(m.chosen) == 0:
		m.message = "Choose at least one, or press s for " + m.skip + "."
		return false
	}
	return true
}

func (m *menu) view(width, height int) view {
	answering := []string{fmt.Sprintf("1-%d answer,", len(m.labels))}
	if m.several {
		answering = []string{"numbers or space choose,", "Enter goes on,"}
	}
	head, above := m.above(width)
	below := m.below(width, answering...)
	list := m.list(width, height-strings.Count(head, "\n")-1-len(above)-len(below))
	return view{Head: head, Body: slices.Concat(above, list, below)}
}

// list returns the answers: in one line if they fit, else as many as the lines at hand can hold.
func (m *menu) list(width, lines int) []string {
	cells := make([]string, len(m.labels))
	rows := make([][]string, len(m.labels))
	for i, label := range m.labels {
		cells[i] = m.mark(i) + label
		rows[i] = wrap(words(label), width, m.mark(i))
	}
	if line := strings.Join(cells, "  "); !m.several && text.StringWidthWithoutEscSequences(line) <= width {
		return []string{line}
	}
	from, to := window(rows, max(m.cursor, 0), lines)
	if to-from == len(rows) {
		return slices.Concat(rows...)
	}
	from, to = window(rows, max(m.cursor, 0), lines-1)
	return append(slices.Concat(rows[from:to]...), fmt.Sprintf("  (%d-%d of %d, arrows for the rest)", from+1, to, len(rows)))
}

// mark is what stands before an answer: whether it is highlighted and chosen, and the digit that takes it.
func (m *menu) mark(i int) string {
	mark, digit := "  ", " "
	if i == m.cursor {
		mark = "> "
	}
	if m.several && slices.Contains(m.chosen, i) {
		mark += "[x] "
	} else if m.several {
		mark += "[ ] "
	}
	if i < 10 {
		digit = "1234567890"[i : i+1]
	}
	return mark + digit + "  "
}
