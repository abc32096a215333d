package doc

import (
	"slices"
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

// newEntry makes a mark that is no number part of the text.
func newEntry(mark string, words Prose) entry {
	if n, err := strconv.Atoi(strings.TrimSuffix(mark, ".")); err == nil && 0 < n && n <= maxItemNumber {
		return entry{n, opening(words)}
	}
	if mark == Bullet {
		return entry{0, opening(words)}
	}
	return entry{0, opening(append(Plain(mark+" "), words...))}
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
		lines, last = append(lines, strings.TrimRight(bullet+" "+e.words, " ")), e.number
	}
	m.add(strings.Join(lines, "\n"))
}

// items adds a list; further paragraphs of an entry go on in its line.
func (m *markdown) items(l List) {
	entries := make([]entry, len(l.Items))
	for i, item := range l.Items {
		entries[i] = newEntry(item.Mark, inLine(item.Text, item.More))
	}
	m.list(entries)
}

// inLine is paragraphs in one.
func inLine(text Prose, more []Prose) Prose {
	text = slices.Clone(text)
	for _, p := range more {
		text = append(append(text, Run{Text: " "}), p...)
	}
	return text
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
		lines = append(lines, strings.TrimRight(indent+"- "+opening(inLine(b.Text, b.More)), " "))
		lines = append(lines, branches(indent+"  ", b.Branches)...)
	}
	return lines
}
