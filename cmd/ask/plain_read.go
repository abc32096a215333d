package ask

import (
	"slices"
	"strconv"
	"strings"

	"careerfit/questions"
)

func (c Choices) join(places []int) string {
	labels := make([]string, len(places))
	for i, place := range places {
		labels[i] = clean(c.List[place].Label)
	}
	return strings.Join(labels, "; ")
}

// read reads a line as an answer to the question. It returns a complaint about what is none.
func (p *Plain) read(q *questions.Question, line string) (a questions.Answer, complaint string) {
	switch {
	case line == "":
		complaint = p.plainNothing()
	case q.Kind == questions.Amount:
		read, err := q.Parse(line)
		if err != nil || read.Skipped() {
			return a, p.noAmount(line)
		}
		return read, ""
	case q.Kind == questions.Categories:
		if a.Chosen, complaint = p.several(choicesOf(q), line); complaint == "" && len(a.Chosen) == 0 {
			complaint = p.plainNothing()
		}
	default:
		a.Chosen = make([]int, 1)
		a.Chosen[0], complaint = p.one(choicesOf(q), line)
	}
	return a, complaint
}

func (p *Plain) one(c Choices, line string) (place int, complaint string) {
	if line == "" {
		return -1, p.plainNothing()
	}
	places := c.find(line)
	if len(places) == 1 {
		return places[0], ""
	}
	if list, complaint := p.several(c, line); len(places) == 0 && complaint == "" && len(list) > 1 {
		return -1, p.Say("That is more than one answer; only one counts here.")
	}
	return -1, p.notOne(c, line, places)
}

// several reads a line as any number of answers, separated by commas or, where the words between commas name none
// together, by blanks. It returns their places in order.
func (p *Plain) several(c Choices, line string) (chosen []int, complaint string) {
	for _, piece := range strings.FieldsFunc(line, func(r rune) bool { return r == ',' || r == ';' }) {
		names := []string{piece}
		if len(c.find(piece)) != 1 {
			names = strings.Fields(piece)
		}
		for _, name := range names {
			places := c.find(name)
			if len(places) != 1 {
				return nil, p.notOne(c, name, places)
			}
			chosen = append(chosen, places[0])
		}
	}
	slices.Sort(chosen)
	return slices.Compact(chosen), ""
}

func (p *Plain) notOne(c Choices, name string, places []int) string {
	if len(places) > 1 {
		return p.Say("\"%v\" can mean more than one answer: %v. Type its number, or more of its words.", clean(name), c.join(places))
	}
	return p.Say("\"%v\" is not one of the answers. Type a number from 1 to %v, or words of the answer.", clean(name), len(c.List))
}

// find returns the places a name can mean: a number, an id or a label, or else a part of labels. A single letter is
// never a part, since a slip of the hand would answer.
func (c Choices) find(name string) (places []int) {
	name = folded(clean(name))
	if n, err := strconv.Atoi(name); err == nil {
		if n >= 1 && n <= len(c.List) {
			return []int{n - 1}
		}
		return nil
	}
	for i, choice := range c.List {
		label := folded(clean(choice.Label))
		if name == folded(choice.ID) || name == label {
			return []int{i}
		}
		if len([]rune(name)) > 1 && strings.Contains(label, name) {
			places = append(places, i)
		}
	}
	return places
}
