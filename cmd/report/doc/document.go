package doc

// Document is a report in reading order.
type Document struct {
	Lang      string // as HTML names it, such as "en"
	Title     string // the answer in one line
	PageTitle bool   // a terminal goes without the title: it would only repeat the command
	Remark    string // what goes with the title, such as how many questions were answered; "" for none
	Byline    Prose  // right below the title, such as other names; nil for none
	Lead      []Block
	Sections  []Section
	Sources   string    // the title of the notes
	Notes     []Note    // in the order of their numbers, from 1
	Further   int       // how many of the notes, the last ones, only sections of details cite
	Closing   []Prose   // what this is not, and which data it rests on
	Commands  []Command // to type next
}

// Depth says for whom a section is: everybody, or who wants to read on.
type Depth int

// The depths of a section. Text shows those of its style; a page has them all.
const (
	Short Depth = iota
	Details
)

// Section is one part of a document, under a title of its own.
type Section struct {
	Number int // before the title; 0 for none
	Title  string
	Depth  Depth
	Folded bool // on a page it is shown on demand, since it is long
	Blocks []Block
}

// Listed is a section with a list. It has no blocks where nothing is in the list.
func Listed(title string, items ...Item) Section {
	s := Section{Title: title}
	if len(items) > 0 {
		s.Blocks = []Block{List{items}}
	}
	return s
}

// Add adds a section unless there is nothing in it.
func (d *Document) Add(s Section) {
	if len(s.Blocks) > 0 {
		d.Sections = append(d.Sections, s)
	}
}

// Note is a footnote, with everything it stands for.
type Note struct {
	Number  int
	Text    string // source and date
	Sources []Source
}

// Source is one of the sources that a note stands for.
type Source struct {
	Title, Publisher string
	URL              string // "" without one; http or https
}
