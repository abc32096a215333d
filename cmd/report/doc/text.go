package doc

import (
	"fmt"
	"io"
)

// Text writes a document for a terminal: the title, then the lead with a blank line before each block, then the sections
// with what is in them indented.
func Text(w io.Writer, d *Document, style Style) error {
	p := &printer{style: style}
	p.head(d)
	for i, b := range d.Lead {
		if i == 0 || !closeTo(b, d.Lead[i-1]) {
			p.gap()
		}
		p.block(b, "")
	}
	for _, s := range d.Sections {
		if s.Depth <= style.Depth {
			p.section(s)
		}
	}
	p.footnotes(d.notes(style.Depth))
	p.end(d)
	_, err := io.WriteString(w, p.b.String())
	return err
}

// notes are those that a section of the depth may cite.
func (d *Document) notes(depth Depth) []Note {
	if depth == Details {
		return d.Notes
	}
	return d.Notes[:len(d.Notes)-d.Further]
}

func (p *printer) head(d *Document) {
	if d.Title != "" && !d.PageTitle && !p.titled(d.Title, d.Remark) {
		p.line("(" + d.Remark + ")")
	}
	if d.Byline != nil {
		p.wrap("", "", d.Byline.cited())
	}
}

// closeTo is whether a block stands right below the one before it.
func closeTo(b, before Block) bool {
	switch b.(type) {
	case Terms:
		return true
	case Excerpt:
		_, also := before.(Excerpt)
		return also
	}
	return false
}

// section writes a title and what is below it. The title of what stands side by side is at the left of the columns.
func (p *printer) section(s Section) {
	p.gap()
	title, indent := s.Title, "  "
	if s.Number > 0 {
		title, indent = fmt.Sprintf("%d. %s", s.Number, s.Title), "   "
	}
	blocks := s.Blocks
	if len(blocks) > 0 {
		if sides, ok := blocks[0].(SideBySide); ok {
			p.sides(sides, title)
			title, blocks = "", blocks[1:]
		}
	}
	if title != "" {
		p.title(title)
	}
	for _, b := range blocks {
		p.block(b, indent)
	}
}

// block writes a block whose texts are indented; a lead has no indent.
func (p *printer) block(b Block, indent string) {
	switch b := b.(type) {
	case Paragraphs:
		p.paragraphs(b, indent)
	case List:
		p.list(b, indent)
	case Terms:
		p.terms(b, indent)
	case Options:
		p.options(b, indent)
	case Tree:
		p.tree(b)
	case Figures:
		p.figures(b, indent)
	case Grid:
		p.grid(b, indent)
	case SideBySide:
		p.sides(b, "")
	case Chart:
		p.chart(b, indent)
	case Excerpt:
		p.excerpt(b)
	case Command:
		p.command(b, indent)
	}
}

// footnotes writes as many notes on a line as fit.
func (p *printer) footnotes(notes []Note) {
	if len(notes) > 0 {
		p.gap()
	}
	line := ""
	for _, n := range notes {
		note := fmt.Sprintf("[%d] %s", n.Number, n.Text)
		switch joined := line + "  " + note; {
		case columns(note) > p.style.Width:
			p.flush(line)
			p.wrap("", "    ", note)
			line = ""
		case line == "":
			line = note
		case columns(joined) > p.style.Width:
			p.flush(line)
			line = note
		default:
			line = joined
		}
	}
	p.flush(line)
}

func (p *printer) flush(line string) {
	if line != "" {
		p.line(line)
	}
}

func (p *printer) end(d *Document) {
	if len(d.Closing)+len(d.Commands) > 0 {
		p.gap()
	}
	p.paragraphs(d.Closing, "")
	for _, c := range d.Commands {
		p.command(c, "")
	}
}
