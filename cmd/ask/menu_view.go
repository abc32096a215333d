package ask

import (
	"slices"
	"strings"
)

func (m *menu) view(width, height int) view {
	keys, more := m.answering(), []string{m.Say("/ find")}
	if m.finding {
		keys, more = []string{m.Say("Enter takes what is found · Esc shows all")}, nil
	} else {
		keys = m.keys(keys...)
	}
	shown := m.shown()
	p := page{above: m.above(width), below: m.below(width, keys, more...)}
	if m.finding {
		p.below = append(m.found(width, shown), p.below...)
	}
	rows := m.rows(width, shown)
	p.whole = len(slices.Concat(rows...))
	p.list = func(lines int) []part { return m.list(rows, shown, width, lines) }
	v := p.fit(width, height)
	m.covered = v.covered
	return v
}

func (m *menu) answering() []string {
	switch {
	case m.several:
		return []string{m.Say("numbers or space choose"), m.Say("Enter goes on")}
	case m.entering != "" && m.cursor < 0:
		return []string{m.keyNumbers(len(m.labels)), m.Say("Enter %v", m.entering)}
	}
	return []string{m.keyNumbers(len(m.labels))}
}

// found is the line in which the filter is typed, and what is to be said of it.
func (m *menu) found(width int, shown []int) []part {
	parts := []part{{kind: field, lines: []string{typing(m.Say("Find:"), m.wanted, width)}}}
	if len(shown) == 0 {
		parts = append(parts, part{kind: warning, lines: wrap(words(m.Say("Nothing here has that in it. Esc shows all again.")), width, "  ")})
	}
	return parts
}

// typing is a line with what was typed; where it is too long the label goes, then the beginning.
func typing(label string, typed []rune, width int) string {
	for _, line := range []string{"  " + label + " " + string(typed), "  " + string(typed)} {
		if columns(line) < width {
			return line
		}
	}
	for len(typed) > 0 && columns("…"+string(typed)) >= width {
		typed = typed[1:]
	}
	return "…" + string(typed)
}

// rows are the answers shown, each in as many lines as it takes: or all in one line, which has room for a short scale.
func (m *menu) rows(width int, shown []int) [][]string {
	cells := make([]string, len(shown))
	rows := make([][]string, len(shown))
	for i, place := range shown {
		cells[i] = m.mark(place) + m.labels[place]
		rows[i] = wrap(words(m.labels[place]), width, m.mark(place))
	}
	if line := strings.Join(cells, "  "); !m.several && len(shown) > 0 && columns(line) <= width {
		return [][]string{{line}}
	}
	return rows
}

// list returns as many answers as the lines can hold: those around the highlighted one.
func (m *menu) list(rows [][]string, shown []int, width, lines int) []part {
	if len(slices.Concat(rows...)) <= lines {
		return m.parts(rows, shown, 0, len(rows))
	}
	at := max(slices.Index(shown, m.cursor), 0)
	if m.ends {
		return m.betweenEnds(rows, shown, at, width, lines)
	}
	rows = truncateRows(rows, at, width, lines-1)
	from, to := window(rows, at, lines-1)
	return append(m.parts(rows, shown, from, to), part{kind: help, lines: []string{"  " + m.Say("(%v-%v of %v)", from+1, to, len(rows))}})
}

// betweenEnds keeps the first and the last answer of a scale in sight, whatever is between them.
func (m *menu) betweenEnds(rows [][]string, shown []int, at, width, lines int) []part {
	last := len(rows) - 1
	at = min(max(at, 1), last-1)
	if last < 2 {
		return m.parts(truncateRows(rows, 0, width, 0), shown, 0, len(rows))
	}
	if len(rows[0])+len(rows[at])+len(rows[last]) > lines {
		rows = truncateRows(rows, at, width, 0)
	}
	from, to := window(rows[1:last], at-1, lines-len(rows[0])-len(rows[last]))
	parts := slices.Concat(m.parts(rows, shown, 0, 1), m.parts(rows, shown, from+1, to+1), m.parts(rows, shown, last, last+1))
	for i, gap := range []bool{from > 0, to < last-1} {
		if before := parts[[]int{0, to - from}[i]].lines; gap {
			before[len(before)-1] = shorten(strings.TrimSuffix(before[len(before)-1], " …")+" …", width)
		}
	}
	return parts
}

// truncateRows cuts the rows to one line each when the one to show does not fit.
func truncateRows(rows [][]string, at, width, lines int) [][]string {
	if len(rows[at]) <= lines {
		return rows
	}
	cut := make([][]string, len(rows))
	for i, row := range rows {
		cut[i] = row[:1]
		if len(row) > 1 {
			cut[i] = []string{shorten(row[0]+" …", width)}
		}
	}
	return cut
}

func (m *menu) parts(rows [][]string, shown []int, from, to int) (parts []part) {
	for i := from; i < to; i++ {
		k := row
		if len(rows) == len(shown) && shown[i] == m.cursor {
			k = current
		}
		parts = append(parts, part{kind: k, lines: rows[i]})
	}
	return parts
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

// window returns which of the rows to show: the one at the cursor, and as many around it as the lines can hold.
func window(rows [][]string, cursor, lines int) (from, to int) {
	from, to = cursor, cursor+1
	lines -= len(rows[cursor])
	for grown := true; grown; {
		grown = false
		if to < len(rows) && len(rows[to]) <= lines {
			lines -= len(rows[to])
			to, grown = to+1, true
		}
		if from > 0 && len(rows[from-1]) <= lines {
			lines -= len(rows[from-1])
			from, grown = from-1, true
		}
	}
	return from, to
}
