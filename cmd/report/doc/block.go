package doc

// Block is one thing in a section: a paragraph, a list, a table, a picture. The types of this package are all there are.
type Block interface{ block() }

// Paragraphs are said one after the other.
type Paragraphs []Prose

// List is entries, each with a mark or without.
type List struct {
	Items []Item
}

// Item is an entry of a list.
type Item struct {
	Mark  string // "+", "-", "x", a number with a period, Bullet, or ""
	Text  Prose
	More  []Prose // further paragraphs below it
	Blank bool    // leaves room to write by hand
}

// Items are an entry with the mark for each text.
func Items(mark string, texts ...Prose) []Item {
	items := make([]Item, len(texts))
	for i, text := range texts {
		items[i] = Item{Mark: mark, Text: text}
	}
	return items
}

// Bullet marks an entry that has nothing to say by its mark. A renderer has a sign of its own for it.
const Bullet = "•"

// Terms are names, each with what belongs to it. In a lead they stand right below what comes before them.
type Terms []Term

// Term is a name and what belongs to it.
type Term struct {
	Name string
	Text Prose
}

// Options are what can be chosen or typed.
type Options []Option

// Option is one of Options.
type Option struct {
	Number string // "" for none
	Name   string // as it is typed
	Text   Prose  // what it means
}

// Tree is entries that branch.
type Tree struct {
	Branches []Branch
	Notes    []Prose // how to read it, after it
}

// Branch is an entry of a tree.
type Branch struct {
	Text     Prose
	More     []Prose
	Branches []Branch
}

// Figures are a figure at the left of each entry, aligned.
type Figures struct {
	Rows []Figure
}

// Figure is a row of Figures.
type Figure struct {
	Figure string // a number, which stands to the right, or a word; "" for none
	Error  string // of the number, such as "± 0.95"; "" for none
	Text   Prose
	Share  int // 0 to 1000, drawn as a bar after the text where there is room; NoBar for none
}

// NoBar is the share of a figure that has no bar.
const NoBar = -1

// Grid is a table of short cells. The first column names the rows.
type Grid struct {
	Caption Prose // what it shows; nil for none
	Columns []string
	Rows    [][]string
	Marks   []string // by row: what stands before its name, such as "*" or ""; nil without marks
	Right   []bool   // by column: figures stand to the right
	Narrow  []string // by row: the row as a sentence, for where the table is too wide; nil for "column cell, column cell"
	Notes   []Prose  // what it rests on, after it
}

// IsRight is whether a column stands to the right.
func (g Grid) IsRight(column int) bool { return column < len(g.Right) && g.Right[column] }

// SideBySide is a table of texts: a row a subject, a column an alternative. A row of one cell says the same of all columns.
type SideBySide struct {
	Columns []string
	All     string // what all columns together are called, such as "both"
	Rows    []SideRow
}

// SideRow is a row of SideBySide; a cell is a list of paragraphs.
type SideRow struct {
	Title string
	Cells [][]Prose
}

// Chart is a table of figures with a picture for each row, which shows the same.
type Chart struct {
	Caption string  // what it shows; "" for none
	Legend  []Prose // how to read it, before it
	Key     []KeyEntry
	Columns []string // headings, none empty; the first is that of the names
	Rows    []ChartRow
	Notes   []Prose // what it rests on, after it
}

// ChartRow is a row of a chart.
type ChartRow struct {
	Name    Prose
	Remark  string   // what the row comes to in a few words; a terminal shows it in place of the cells; "" for none
	Cells   []string // one a further column
	Picture Picture
	Notes   []Prose // what it is worth, and what it rests on
}

// Excerpt is a line of a file with what is wrong marked, and why.
type Excerpt struct {
	Where   string // file, line and column, with a colon at the end of each
	Message string
	Line    int    // from 1; 0 where there is no line to show
	Source  string // the line
	Column  int    // of what is marked, from 1, in characters
	Width   int    // of what is marked, in characters
	Hints   []string
}

// Command is a command of the program to type, and what it is for.
type Command struct {
	Label string   // such as "Again: "
	Words []string // after the name of the program
}

func (Paragraphs) block() {}
func (List) block()       {}
func (Terms) block()      {}
func (Options) block()    {}
func (Tree) block()       {}
func (Figures) block()    {}
func (Grid) block()       {}
func (SideBySide) block() {}
func (Chart) block()      {}
func (Excerpt) block()    {}
func (Command) block()    {}
