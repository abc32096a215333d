package doc

import (
	"io"
	"strconv"
	"strings"

	"careerfit/profiles/diag"
)

// Markdown writes a document for a wiki or an e-mail: CommonMark with the tables of GitHub, where a paragraph is one line
// and every text from outside stays text. A chart is its table; the pictures show the same.
func Markdown(w io.Writer, d *Document) error {
	m := &markdown{}
	m.around("# ", inline(Plain(d.Title)), "")
	m.around("*", inline(Plain(d.Remark)), "*")
	m.add(opening(d.Byline))
	m.all(d.Lead)
	for _, s := range d.Sections {
		m.section(s)
	}
	m.notes(d.Sources, d.Notes)
	m.paragraphs(d.Closing)
	for _, c := range d.Commands {
		m.command(c)
	}
	_, err := io.WriteString(w, strings.Join(m.blocks, "\n\n")+"\n")
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
		m.add(opening(p))
	}
}

// section adds a section; a folded one is shown like the others.
func (m *markdown) section(s Section) {
	title := s.Title
	if s.Number > 0 {
		title = strconv.Itoa(s.Number) + ". " + title
	}
	m.around("## ", inline(Plain(title)), "")
	m.all(s.Blocks)
}

func (m *markdown) all(blocks []Block) {
	for _, b := range blocks {
		m.block(b)
	}
}

func (m *markdown) block(b Block) {
	switch b := b.(type) {
	case Paragraphs:
		m.paragraphs(b)
	case List:
		m.items(b)
	case Terms:
		m.terms(b)
	case Options:
		m.options(b)
	case Tree:
		m.add(strings.Join(branches("", b.Branches), "\n"))
		m.paragraphs(b.Notes)
	case Figures:
		m.figures(b)
	case Grid:
		m.grid(b)
	case SideBySide:
		m.sides(b)
	case Chart:
		m.chart(b)
	case Excerpt:
		m.excerpt(b)
	case Command:
		m.command(b)
	}
}

// notes adds the notes, each with the sources it stands for.
func (m *markdown) notes(title string, notes []Note) {
	if len(notes) == 0 {
		return
	}
	m.around("## ", inline(Plain(title)), "")
	entries := make([]entry, len(notes))
	for i, note := range notes {
		entries[i] = entry{note.Number, noteWords(note)}
	}
	m.list(entries)
}

// noteWords is a note with its sources. Signs between texts are escaped with them, since they may mean something after them.
func noteWords(note Note) string {
	if len(note.Sources) == 0 {
		return opening(Plain(note.Text))
	}
	words := opening(Plain(note.Text + ":"))
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
func sourceWords(s Source, end string) string {
	if s.Publisher != "" {
		end = ", " + s.Publisher + end
	}
	to, ok := destination(s.URL)
	switch {
	case !ok && s.Title == "":
		return inline(Plain(strings.TrimPrefix(end, ", ")))
	case !ok:
		return inline(Plain(s.Title + end))
	}
	return "[" + inline(Plain(s.Title)) + "](" + to + ")" + inline(Plain(end))
}

// commandWidth is where the line of a command is broken.
const commandWidth = 80

// command adds what a command is for, and its line.
func (m *markdown) command(c Command) {
	if len(c.Words) == 0 {
		return
	}
	shown := make([]string, len(c.Words))
	for i, word := range c.Words {
		shown[i] = diag.Visible(word)
	}
	m.add(opening(Plain(c.Label)))
	m.code("sh", Command{Words: shown}.lines(commandWidth))
}

// excerpt adds where something is wrong and what, the line with a marker, and what to do.
func (m *markdown) excerpt(e Excerpt) {
	m.add(opening(Plain(e.Where + " " + e.Message)))
	if e.Line > 0 {
		first, middle, last := e.parts()
		before, marked, after := diag.Visible(string(first)), diag.Visible(string(middle)), diag.Visible(string(last))
		m.code("", []string{before + marked + after, strings.TrimRight(spaces(before)+strings.Repeat("^", max(columns(marked), 1)), " ")})
	}
	m.paragraphs(Proses(e.Hints...))
}

// code adds lines between fences that are longer than any in them.
func (m *markdown) code(language string, lines []string) {
	code := strings.Join(lines, "\n")
	fence := "```"
	for strings.Contains(code, fence) {
		fence += "`"
	}
	m.add(fence + language + "\n" + code + "\n" + fence)
}
