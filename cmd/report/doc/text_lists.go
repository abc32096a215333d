package doc

import (
	"cmp"
	"fmt"
	"strings"
)

func (p *printer) paragraphs(list []Prose, indent string) {
	for _, text := range list {
		p.wrap(indent, indent, text.cited())
	}
}

// list writes entries. Their numbers end in the same column.
func (p *printer) list(l List, indent string) {
	indent = cmp.Or(indent, "  ")
	for _, item := range l.Items {
		first := indent
		switch {
		case isNumber(item.Mark):
			first = fmt.Sprintf("%*s ", len(indent)+2, item.Mark)
		case item.Mark == Bullet:
			first += "- "
		case item.Mark != "":
			first += item.Mark + " "
		}
		rest := spaces(first)
		p.wrap(first, rest, item.Text.cited())
		p.paragraphs(item.More, rest)
	}
}

func isNumber(mark string) bool {
	number, ends := strings.CutSuffix(mark, ".")
	return ends && number != "" && strings.Trim(number, "0123456789") == ""
}

func (p *printer) terms(list Terms, indent string) {
	for _, t := range list {
		p.wrap(indent, indent+"  ", t.Name+": "+t.Text.cited())
	}
}

// options writes what can be typed and what that means, beside each other where both fit.
func (p *printer) options(list Options, indent string) {
	for _, o := range list {
		first := fmt.Sprintf("%s%2s  ", cmp.Or(indent, "  "), o.Number)
		if line := fmt.Sprintf("%s%-20s %s", first, o.Name, o.Text.cited()); columns(line) <= p.style.Width {
			p.line(line)
			continue
		}
		p.wrap(first, spaces(first), o.Name+": "+o.Text.cited())
	}
}

// tree writes branches from the left edge.
func (p *printer) tree(t Tree) {
	p.branches("", t.Branches)
	if len(t.Notes) > 0 {
		p.gap()
		p.paragraphs(t.Notes, "")
	}
}

func (p *printer) branches(indent string, list []Branch) {
	for i, b := range list {
		first, rest := p.twigs(i == len(list)-1)
		p.wrap(indent+first, indent+rest, b.Text.cited())
		p.paragraphs(b.More, indent+rest)
		p.branches(indent+rest, b.Branches)
	}
}

// twigs are what a branch begins with, and what the lines below it do. Where there is little room they are narrow.
func (p *printer) twigs(last bool) (first, rest string) {
	switch narrow := p.style.Width < 60; {
	case narrow && last:
		return "└ ", "  "
	case narrow:
		return "├ ", "│ "
	case last:
		return "└─ ", "   "
	}
	return "├─ ", "│  "
}
