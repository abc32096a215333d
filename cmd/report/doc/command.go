package doc

import "strings"

// program is what a command begins with.
const program = "careerfit"

// lines are the command as lines that can be copied: lines that go on end with a backslash. A flag stays with its value.
func (c Command) lines(width int) []string {
	if len(c.Words) == 0 {
		return nil
	}
	var lines []string
	line := c.Label + program
	for i := 0; i < len(c.Words); {
		next := " " + c.Words[i]
		i++
		if strings.HasPrefix(c.Words[i-1], "--") && i < len(c.Words) && !strings.HasPrefix(c.Words[i], "--") {
			next += " " + c.Words[i]
			i++
		}
		if len(line)+len(next)+2 > width {
			lines = append(lines, line+" \\")
			line = " "
		}
		line += next
	}
	return append(lines, line)
}

func (p *printer) command(c Command, indent string) {
	for _, line := range c.lines(p.style.Width - len(indent)) {
		p.line(indent + line)
	}
}
