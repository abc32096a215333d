package ask

import (
	"slices"
	"strings"
	"unicode"

	"careerfit/questions"
)

// menu is a screen with answers to choose from: one, or several with a box each.
type menu struct {
	card
	finder
	labels   []string
	chosen   []int  // places of the labels, in order
	cursor   int    // -1 while nothing is highlighted
	several  bool   // with boxes
	optional bool   // nothing chosen is an answer too
	ends     bool   // the first and the last answer are always in sight
	limit    int    // of how many can be chosen; 0 is none
	covered  bool   // by an explanation, on a low screen
	entering string // what Enter answers while nothing is highlighted, "" for nothing
}

// newMenu is the menu of a question. On a scale nothing is highlighted at first, so that Enter alone never answers.
func newMenu(s say, p Prompt) *menu {
	m := &menu{card: newCard(s, p), labels: choicesOf(p.Question).labels(), cursor: -1, ends: true}
	if p.Question.Kind == questions.Categories {
		m.cursor, m.several, m.ends = 0, true, false
		if p.Previous != nil {
			m.chosen = slices.Clone(p.Previous.Chosen)
		}
	}
	return m
}

func newChoices(s say, c Choices) *menu {
	return &menu{card: card{say: s, title: []string{clean(c.Title)}, text: clean(c.Help), back: true},
		labels: c.labels(), chosen: c.places(), several: true, optional: true, limit: c.Max}
}

func newPick(s say, c Choices) *menu {
	m := newChoices(s, c)
	m.several, m.optional, m.limit, m.cursor = false, false, 0, -1
	if i := c.entered(); i >= 0 {
		m.entering = m.labels[i]
	}
	return m
}

// summary is what stays of a list that belongs to no question.
func (m *menu) summary(width int) []string {
	lines := wrap(words(m.title[0]), width, "")
	for _, place := range m.chosen {
		lines = append(lines, wrap(words(m.labels[place]), width, "  ")...)
	}
	if len(m.chosen) == 0 {
		lines = append(lines, "  "+m.none())
	}
	return lines
}

func (m *menu) press(key rune) (answered bool, err error) {
	m.message = ""
	if m.covered && !strings.ContainsRune("sb?q\x03", unicode.ToLower(key)) {
		m.explain, m.covered = false, false // nobody answers what is not in sight
		return false, nil
	}
	if i := place(key); i >= 0 && i < len(m.labels) {
		m.finder = finder{}
		return m.take(i), nil
	}
	switch shown := m.shown(); {
	case key == keyUp || key == keyLeft:
		m.move(shown, -1)
	case key == keyDown || key == keyRight:
		m.move(shown, 1)
	case key == keyHome:
		m.move(shown, -len(shown))
	case key == keyEnd:
		m.move(shown, len(shown))
	case key == keyEnter || key == keyNewline:
		return m.enter(shown), nil
	case key == ' ' && m.several && m.cursor >= 0:
		m.take(m.cursor)
	case m.finding && key != keyInterrupt:
		m.typeIntoFilter(key)
	case key == '/':
		m.finding, m.from = true, m.cursor
	default:
		return m.card.press(key)
	}
	return false, nil
}

// place returns which answer a digit stands for: 1 is the first, 0 the tenth. It is negative for other keys.
func place(key rune) int { return strings.IndexRune("1234567890", key) }

// move moves the highlight among the answers shown. Where there is none it comes to the first, or to the last with End.
func (m *menu) move(shown []int, by int) {
	if last := len(shown) - 1; last >= 0 {
		m.cursor = shown[min(max(slices.Index(shown, m.cursor)+by, 0), last)]
	}
}

// take chooses an answer, or takes it back where there are several. It reports whether the question is answered.
func (m *menu) take(i int) bool {
	m.cursor = i
	if at := slices.Index(m.chosen, i); at >= 0 {
		m.chosen = slices.Delete(m.chosen, at, at+1)
	} else if m.limit > 0 && len(m.chosen) == m.limit {
		m.message = m.Say("No more than %v: take one away first.", m.limit)
	} else {
		m.chosen = append(m.chosen, i)
		slices.Sort(m.chosen)
	}
	return !m.several
}

// enter takes the highlighted answer, or confirms the boxes. It reports whether the question is answered.
func (m *menu) enter(shown []int) bool {
	switch {
	case m.finding:
		return m.enterFound(shown)
	case !m.several && m.cursor >= 0:
		return m.take(m.cursor)
	case !m.several:
		return m.entering != ""
	case !m.optional && len(m.chosen) == 0:
		m.message = m.Say("Choose at least one, or press s for %v.", m.skip)
		return false
	}
	return true
}

func (m *menu) given() questions.Answer {
	if m.skipped {
		return questions.Answer{}
	}
	return questions.Answer{Chosen: m.chosen}
}
