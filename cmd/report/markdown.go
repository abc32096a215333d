package report

import (
	"io"
	"strconv"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles/diag"
)

// Markdown writes a page for a wiki or an e-mail: CommonMark with the tables of GitHub, where a paragraph is one line and
// every text from outside stays text. A chart is its table; the drawings show the same.
func Markdown(out io.Writer, p *Page) error {
	m := &markdown{}
	m.around("# ", inline(plain(p.Title)), "")
	m.around("*", inline(plain(p.Remark)), "*")
	m.paragraphs(p.Lead)
	for _, part := range p.Parts {
		m.part(part)
	}
	m.notes(p.Sources, p.Notes)
	for _, paragraph := range p.Closing {
		m.add(block(plain(paragraph)))
	}
	if len(p.Command) > 0 {
		m.add(block(plain(p.Again)))
		m.command(p.Command)
	}
	_, err := io.WriteString(out, strings.Join(m.blocks, "\n\n")+"\n")
	return err
}

// markdown collects blocks, which empty lines keep apart.
type markdown struct{ blocks []string }

// add adds a block unless it is empty.
func (m *markdown) add(block string) {
	if block != "" {
		m.blocks = append(m.blocks, block)
	}
}

// around adds a line between marks unless there is nothing in it.
func (m *markdown) around(before, words, after string) {
	if words != "" {
		m.add(before + words + after)
	}
}

func (m *markdown) paragraphs(list []Prose) {
	for _, p := range list {
		m.add(block(p))
	}
}

// part adds a part; a folded one is shown like the others.
func (m *markdown) part(part Part) {
	m.around("## ", inline(plain(part.Title)), "")
	m.paragraphs(part.Prose)
	for _, chart := range part.Charts {
		m.chart(chart)
	}
	entries := make([]entry, len(part.Items))
	for i, item := range part.Items {
		entries[i] = newEntry(item.Mark, item.Text)
	}
	m.list(entries)
	if part.Sheet != nil {
		m.sheet(part.Sheet)
	}
	if part.Grid != nil {
		m.figures(part.Grid)
	}
}

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
		return entry{n, block(words)}
	}
	return entry{0, block(append(plain(mark+" "), words...))}
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

// notes adds the notes, each with the sources it stands for.
func (m *markdown) notes(title string, notes []Note) {
	if len(notes) == 0 {
		return
	}
	m.around("## ", inline(plain(title)), "")
	entries := make([]entry, len(notes))
	for i, note := range notes {
		entries[i] = entry{note.Number, noteWords(note)}
	}
	m.list(entries)
}

// noteWords is a note with its sources. Signs between texts are escaped with them, since they may mean something after them.
func noteWords(note Note) string {
	if len(note.Sources) == 0 {
		return block(plain(note.Text))
	}
	words := block(plain(note.Text + ":"))
	for i, source := range note.Sources {
		end := ";"
		if i == len(note.Sources)-1 {
			end = ""
		}
		words += " " + sourceWords(source, end)
	}
	return words
}

// sourceWords is a source; its title leads to it where it has an address.
func sourceWords(s NoteSource, end string) string {
	to, ok := destination(s.URL)
	switch {
	case !ok:
		return inline(plain(words.Joined(s.Title, s.Publisher) + end))
	case s.Publisher != "":
		end = ", " + s.Publisher + end
	}
	return "[" + inline(plain(s.Title)) + "](" + to + ")" + inline(plain(end))
}

// commandWidth is where the line of a command is broken.
const commandWidth = 80

// command adds a command line between fences that are longer than any in it.
func (m *markdown) command(words []string) {
	shown := make([]string, len(words))
	for i, word := range words {
		shown[i] = diag.Visible(word)
	}
	code := strings.Join(commandLines("", shown, commandWidth), "\n")
	fence := "```"
	for strings.Contains(code, fence) {
		fence += "`"
	}
	m.add(fence + "sh\n" + code + "\n" + fence)
}
