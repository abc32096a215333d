package ask

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ask asks until there is an answer. It reports whether that was no preference.
func (p *Plain) ask(f form) (skipped bool, err error) {
	if err := p.write("", f.lines...); err != nil {
		return false, err
	}
	for prompt := p.prompt(f); ; prompt = p.Say("Your answer:") { // the ways to answer are said once
		line, err := p.question(prompt)
		if err != nil {
			return false, err
		}
		reply := ""
		switch strings.ToLower(line) {
		case "q":
			return false, ErrStop
		case "b":
			if !f.first {
				return false, ErrBack
			}
			reply = p.Say("This is the first question; there is nothing to go back to.")
		case "?":
			if reply = f.why; reply == "" {
				reply = p.Say("There is nothing more to say about this one.")
			}
		case "s":
			if f.skip != "" {
				return true, p.write(f.skipped)
			}
			reply = p.Say("This cannot be skipped.")
		default:
			answered := false
			if reply, answered = f.read(line); answered {
				return false, p.write(reply)
			}
		}
		if err := p.write(reply); err != nil {
			return false, err
		}
	}
}

// question writes the line that asks and reads the one that answers. The answer stands on a line of its own, with which
// a screen reader and a transcript begin.
func (p *Plain) question(prompt string) (string, error) {
	if err := p.write(prompt); err != nil {
		return "", err
	}
	p.wait(true)
	defer p.wait(false)
	return p.line()
}

func (p *Plain) wait(open bool) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.open = open
}

func (p *Plain) prompt(f form) string {
	ways := f.ways
	if f.skip != "" {
		ways = append(ways, p.Say("s for %v", f.skip))
	}
	if !f.first {
		ways = append(ways, p.Say("b to go back"))
	}
	if f.why != "" {
		ways = append(ways, p.Say("question mark for why"))
	}
	return p.Say("Your answer (%v):", strings.Join(append(ways, p.Say("q to stop")), ", "))
}

// write writes lines, unless Restore has ended the asking.
func (p *Plain) write(first string, more ...string) error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.ended {
		return ErrInterrupted
	}
	_, err := io.WriteString(p.out, strings.Join(p.wrapped(append([]string{first}, more...)), "\n")+"\n")
	if err != nil {
		return fmt.Errorf("cannot ask: %w", err)
	}
	return nil
}

// wrapped keeps words whole where lines go to a terminal.
func (p *Plain) wrapped(lines []string) []string {
	if p.width == nil {
		return lines
	}
	var list []string
	for _, line := range strings.Split(strings.Join(lines, "\n"), "\n") {
		list = append(list, wrap(words(line), p.width()-1, "")...)
	}
	return list
}

// longestLine is more than any answer takes. What is longer is read to its end and is no answer.
const longestLine = 1000

// line reads a line without the blanks around it. One without an end is none: what is cut off may have gone on.
func (p *Plain) line() (string, error) {
	var line []byte
	for {
		piece, err := p.in.ReadSlice('\n')
		line = append(line, piece...)
		line = line[:min(len(line), longestLine)]
		switch {
		case err == nil:
			return strings.TrimSpace(string(line)), nil
		case errors.Is(err, io.EOF):
			return "", ErrInterrupted
		case err != nil && !errors.Is(err, bufio.ErrBufferFull):
			return "", fmt.Errorf("cannot read the answer: %w", err)
		}
	}
}
