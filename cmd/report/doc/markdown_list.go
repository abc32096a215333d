package doc

import (
	"strconv"
	"strings"
)

// entry is an entry of a list: its number, 0 for none, and what it says, as Markdown.
type entry struct {
	number int
	words  string
}

// maxItemNumber is the highest number that CommonMark takes for that of a list.
const maxItemNumber = 999_999_999

// newEntry makes a mark that is no number part of the text. Further paragraphs are lines below it.
func newEntry(mark string, words Prose, more ...Prose) entry {
	if n, err := strconv.Atoi(strings.TrimSuffix(mark, ".")); err == nil && 0 < n && n <= maxItemNumber {
		return entry{n, inLines(words, more)}
	}
	if mark == Bullet {
		return entry{0, inLines(words, more)}
	}
	return entry{0, inLines(append(Plain(mark+" "), words...), more)}
}

// inLines is paragraphs as lines of one, so that a list stays a tight one. A line below another must not begin with what
// would make a heading or a table of it.
func inLines(text Prose, more []Prose) string {
	words := opening(text)
	for _, p := range more {
		line := opening(p)
		if strings.IndexAny(line, "=:-") == 0 {
			line = `\` + line
		}
		if words != "" && line != "" {
			words += "  \n" // a backslash would become part of a text that ends with one
		}
		words += line
	}
	return words
}

// list adds entries. A list counts on by itself, so a number that does not follow begins another one, and one list ends
// where the next has another sign.
func (m *markdown) list(entries []entry) {
	var lines []string
	last, dot := 0, "."
	for _, e := range entries {
		if follows := e.number == 0 && last == 0 || last > 0 && e.number == last+1; !follows {
			m.add(strings.Join(lines, "\n"))
			lines = nil
			if e.number > 0 && last > 0 {
				dot = map[string]string{".": ")", ")": "."}[dot]
			}
		}
		bullet := "-"
		if e.number > 0 {
			bullet = strconv.Itoa(e.number) + dot
		}
		lines, last = append(lines, listEntry("", bullet, e.words)), e.number
	}
	m.add(strings.Join(lines, "\n"))
}

// listEntry is an entry whose further lines are as far in as the first.
func listEntry(indent, bullet, words string) string {
	further := "\n" + indent + strings.Repeat(" ", len(bullet)+1)
	return strings.TrimRight(indent+bullet+" "+strings.ReplaceAll(words, "\n", further), " ")
}

// items adds a list.
func (m *markdown) items(l List) {
	entries := make([]entry, len(l.Items))
	for i, item := range l.Items {
		entries[i] = newEntry(item.Mark, item.Text, item.More...)
	}
	m.list(entries)
}

// terms adds a paragraph for each name.
func (m *markdown) terms(list Terms) {
	for _, t := range list {
		m.add(opening(append(Plain(t.Name+": "), t.Text...)))
	}
}

// options adds a list of what can be typed.
func (m *markdown) options(list Options) {
	entries := make([]entry, len(list))
	for i, o := range list {
		entries[i] = newEntry(o.Number, append(Plain(o.Name+": "), o.Text...))
	}
	m.list(entries)
}

// figures adds a list in which figures come first.
func (m *markdown) figures(f Figures) {
	entries := make([]entry, len(f.Rows))
	for i, row := range f.Rows {
		entries[i] = newEntry(strings.Join([]string{row.Figure, row.Error}, " "), row.Text)
	}
	m.list(entries)
}

// branches are the lines of a tree, in which each list is further in than the one it belongs to.
func branches(indent string, list []Branch) []string {
	var lines []string
	for _, b := range list {
		lines = append(lines, listEntry(indent, "-", inLines(b.Text, b.More)))
		lines = append(lines, branches(indent+"  ", b.Branches)...)
	}
	return lines
}
