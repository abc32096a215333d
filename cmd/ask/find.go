package ask

import (
	"slices"
	"strings"
	"unicode"
)

// finder is the filter of a menu. A slash opens it, since letters are commands; then every key is part of what is looked
// for but the digits, which mean an answer wherever they are pressed, and the space where it marks the highlighted box.
type finder struct {
	finding bool
	wanted  []rune
	from    int // what was highlighted before, to come back to
}

// typeIntoFilter types one key into the filter. Esc leaves it, and Backspace once nothing is typed.
func (m *menu) typeIntoFilter(key rune) {
	switch {
	case key == keyEscape, isRubout(key) && len(m.wanted) == 0:
		if m.cursor < 0 {
			m.cursor = m.from
		}
		m.finder = finder{}
		return
	case isRubout(key):
		m.wanted = m.wanted[:len(m.wanted)-1]
	case unicode.IsPrint(key) && len(m.wanted) < longest:
		m.wanted = append(m.wanted, key)
	default:
		return
	}
	m.cursor = -1
	if shown := m.shown(); len(shown) == 1 {
		m.cursor = shown[0]
	}
}

// enterFound takes what was found. With boxes it marks it and leaves the filter, so that a second Enter goes on.
func (m *menu) enterFound(shown []int) bool {
	switch {
	case len(shown) == 0: // the list says so
		return false
	case m.cursor < 0:
		m.message = m.Say("More than one has that in it: type more, or use the arrows.")
		return false
	case slices.Contains(m.chosen, m.cursor): // marked while the filter was open
		m.finder = finder{}
		return false
	}
	m.finder = finder{}
	return m.take(m.cursor)
}

// shown are the places of the answers that match what is looked for.
func (m *menu) shown() []int {
	wanted := folded(string(m.wanted))
	var places []int
	for i, label := range m.labels {
		if strings.Contains(folded(label), wanted) {
			places = append(places, i)
		}
	}
	return places
}

// folded is a text as it is compared: without case and without the accents of Spanish, which not every keyboard has.
func folded(s string) string {
	accents := strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ü", "u", "ñ", "n")
	return accents.Replace(strings.ToLower(s))
}
