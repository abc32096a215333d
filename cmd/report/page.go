package report

import (
	"strconv"
	"strings"
)

// Page is a report as a document, in reading order. Everything in it is said and laid out, so that HTML and Markdown
// merely render it.
type Page struct {
	Lang    string // as HTML names it
	Title   string
	Remark  string // how many questions were answered; "" for none
	Lead    []Prose
	Parts   []Part
	Sources string // the title of the notes
	Notes   []Note
	Closing []string // what this is not, and which data it rests on
	Again   string   // what the command is for; "" without one
	Command []string // its words, after the name of the program
}

// Part is one part of a page, under a title of its own. Whatever it has comes in the order of the fields.
type Part struct {
	Title  string
	Prose  []Prose
	Charts []Chart
	Items  []PartItem
	Sheet  *Sheet
	Grid   *Grid
	Folded bool // shown on demand, since it is long
}

// PartItem is an entry of a list; Mark is "+", "-", "x", a number, or empty.
type PartItem struct {
	Mark  string
	Text  Prose
	Blank bool // leaves room to write by hand
}

// Sheet is a table of texts. A row of one cell says the same of all columns.
type Sheet struct {
	Columns []string
	Rows    []SheetRow
}

// SheetRow is a row of a Sheet; a cell is a list of paragraphs.
type SheetRow struct {
	Title string
	Cells [][]Prose
}

// Grid is a table of figures; the first column has the names of the rows.
type Grid struct {
	Columns []string
	Rows    [][]string
}

// Prose is text with the notes it rests on.
type Prose []Run

// Run is a stretch of text, or else the numbers of notes.
type Run struct {
	Text  string
	Notes []int
}

// Note is a footnote, with everything it stands for.
type Note struct {
	Number  int
	Text    string // source and date
	Sources []NoteSource
}

// NoteSource is one of the sources that a note stands for.
type NoteSource struct {
	Title, Publisher string
	URL              string // "" without one; http or https
}

// Marks around the numbers of notes in a text that becomes prose. They are noncharacters, which no text of a pack holds.
const (
	notesOpen  = "\ufdd0"
	notesClose = "\ufdd1"
)

// prose takes a text apart at the marks around numbers of notes.
func prose(text string) Prose {
	var list Prose
	for {
		before, rest, _ := strings.Cut(text, notesOpen)
		numbers, after, found := strings.Cut(rest, notesClose)
		list = list.with(before)
		if !found {
			return list
		}
		list, text = append(list, Run{Notes: noteNumbers(numbers)}), after
	}
}

func noteNumbers(text string) []int {
	var numbers []int
	for _, number := range strings.Split(text, ",") {
		n, _ := strconv.Atoi(number)
		numbers = append(numbers, n)
	}
	return numbers
}

// with adds text unless there is none.
func (p Prose) with(text string) Prose {
	if text == "" {
		return p
	}
	return append(p, Run{Text: text})
}

// proses makes prose of each text.
func proses(texts []string) []Prose {
	list := make([]Prose, len(texts))
	for i, text := range texts {
		list[i] = prose(text)
	}
	return list
}

// add adds a part unless it says nothing.
func (p *Page) add(part Part) {
	if len(part.Prose)+len(part.Charts)+len(part.Items) > 0 || part.Sheet != nil || part.Grid != nil {
		p.Parts = append(p.Parts, part)
	}
}

// addSections adds sections of a letter as parts.
func (p *Page) addSections(sections []Section) {
	for _, s := range sections {
		part := Part{Title: s.Title}
		for _, item := range s.Items {
			part.Items = append(part.Items, PartItem{Mark: item.Mark, Text: prose(item.Text)})
		}
		p.add(part)
	}
}
