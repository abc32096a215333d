package report

import (
	"fmt"
	"io"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// PathText writes for a terminal where a role can lead, or the way to another role where one was asked for.
func PathText(out io.Writer, l *lang.Words, path *Path, pack *profiles.Pack, style TextStyle) error {
	p := &pathPrinter{&printer{Words: l, style: style}, newWriter(Input{Words: l, Said: pack}), path, false}
	switch {
	case path.To == nil:
		p.onward()
	case path.To.Way == nil:
		p.noWay()
	default:
		p.wayTo()
	}
	_, err := io.WriteString(out, p.b.String())
	return err
}

// pathPrinter writes one path.
type pathPrinter struct {
	*printer
	w         *writer
	path      *Path
	elsewhere bool // a branch has a star
}

// onward writes the ladder, then the tree of moves.
func (p *pathPrinter) onward() {
	p.title(p.w.leads(p.path))
	p.line("")
	p.title(p.Say("Moving up"))
	for i, step := range p.path.Ladder {
		p.numbered(i+1, p.w.flat(p.w.Rung(step)))
	}
	if len(p.path.Ladder) == 0 {
		p.wrap("  ", "  ", p.Say("The profile names no ladder."))
	}
	p.line("")
	p.title(p.Say("Moving on"))
	if len(p.path.Transitions) == 0 {
		p.wrap("  ", "  ", p.Say("The profile names no step to another role."))
	}
	p.tree(p.path.Transitions)
	if p.elsewhere {
		p.line("")
		p.wrap("", "", p.Say("* goes on elsewhere in this tree"))
	}
	p.end()
	if len(p.path.Transitions) > 0 {
		p.command(p.Say("Shortest way: "), []string{"roles", "path", p.path.Role, "--to", "ROLE"})
	}
	p.command(p.Say("Read more: "), append([]string{"roles", "show", p.path.Role}, p.Kept...))
}

// wayTo writes the way step by step, and names one that is quicker.
func (p *pathPrinter) wayTo() {
	to := p.path.To
	p.title(p.w.headlineTo(p.path.Title, to))
	if to.Quicker != nil {
		p.line("")
		p.wrap("", "", p.Say("Quicker, with more steps: %s.", p.w.way(p.path.Title, to.Quicker)))
	}
	p.line("")
	for i, move := range to.Way.Steps {
		p.numbered(i+1, p.w.move(move))
		for _, note := range p.w.asks(move) {
			p.wrap("     ", "     ", note)
		}
	}
	if len(to.Way.Steps) > 1 {
		p.line("")
		p.wrap("", "", p.Say("Months are of training, one step after the other; time at work in between is not counted."))
	}
	p.end()
	p.command(p.Say("Read more: "), append([]string{"roles", "show", to.Role}, p.Kept...))
}

// noWay says that the moves do not lead there, and from where they do.
func (p *pathPrinter) noWay() {
	to := p.path.To
	p.title(p.Say("%s → %s: no way is known", p.path.Title, words.InSentence(to.Title)))
	p.line("")
	p.wrap("", "", p.Say("The profiles name no steps that lead there. That is no proof that there are none: a school or an "+
		"employer may know a way."))
	p.line("")
	if len(to.From) == 0 {
		p.wrap("", "", p.Say("No profile names a step to that role."))
	} else {
		p.title(p.Say("It can be reached directly from"))
	}
	for _, move := range to.From {
		p.wrap("  - ", "    ", p.w.origin(move))
	}
	p.line("")
	for _, move := range to.From[:min(1, len(to.From))] {
		p.command(p.Say("Try: "), []string{"roles", "path", move.From, "--to", to.Role})
	}
	p.command(p.Say("Read more: "), append([]string{"roles", "show", to.Role}, p.Kept...))
}

// end writes the footnotes after an empty line.
func (p *pathPrinter) end() {
	p.line("")
	p.footnotes(p.w.footnotes())
}

func (p *pathPrinter) numbered(n int, words string) {
	first := fmt.Sprintf("%3d. ", n)
	p.wrap(first, strings.Repeat(" ", len(first)), words)
}

// tree writes the moves from the role, each with what it takes and what goes on from there.
func (p *pathPrinter) tree(list []PathBranch) {
	for i, b := range list {
		first, rest := p.lines(i == len(list)-1)
		p.wrap(first, rest, p.w.move(b.PathMove))
		for _, note := range p.w.asks(b.PathMove) {
			p.wrap(rest, rest, note)
		}
		p.branches(rest, b.Onward)
	}
}

// branches writes ids and lengths of moves, deeper and deeper.
func (p *pathPrinter) branches(indent string, list []PathBranch) {
	for i, b := range list {
		first, rest := p.lines(i == len(list)-1)
		p.wrap(indent+first, indent+rest, p.w.short(b))
		p.elsewhere = p.elsewhere || b.Elsewhere
		p.branches(indent+rest, b.Onward)
	}
}

// lines are what a branch begins with, and what the lines below it do. Where there is little room they are narrow, so
// that ids stay whole.
func (p *pathPrinter) lines(last bool) (first, rest string) {
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
