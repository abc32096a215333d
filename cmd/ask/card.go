package ask

import (
	"unicode"

	"careerfit/questions"
)

// screen is what a person sees of one question, and what their keys do to it.
type screen interface {
	press(key rune) (answered bool, err error)
	view(width, height int) view
}

// card is what all screens share: the text around the answers, and the keys that do not answer.
type card struct {
	say
	title   []string // pieces of the head
	text    string
	why     string // "" when there is nothing to explain
	current string // the answer so far, in words
	skip    string // what no preference is called, "" when it is no answer
	back    bool

	skipped bool
	explain bool
	message string
}

func newCard(s say, p Prompt) card {
	q := p.Question
	c := card{say: s, title: []string{s.title(p.At)}, text: clean(q.Stem), why: clean(q.Why + " " + p.Fact),
		skip: clean(q.NoPreference), back: !p.At.First}
	if left := s.left(p.At); left != "" {
		c.title = append(c.title, left)
	}
	if p.Previous != nil {
		c.current = s.soFar(s.inWords(q, *p.Previous))
	}
	return c
}

func (s say) summary(q *questions.Question, at Position, a questions.Answer, width int) []string {
	return wrap(words(q.Title+": "+s.inWords(q, a)), width, s.place(at))
}

func (c *card) press(key rune) (answered bool, err error) {
	switch unicode.ToLower(key) {
	case 's':
		c.skipped = c.skip != ""
	case 'b':
		if c.back {
			return false, ErrBack
		}
	case '?':
		c.explain = !c.explain && c.why != ""
	case 'q':
		return false, ErrStop
	case keyInterrupt:
		return false, ErrInterrupted
	}
	return c.skipped, nil
}

// above returns what stands before the answers. A blank line sets it apart from what was answered before.
func (c *card) above(width int) []part {
	parts := []part{
		{kind: gap, lines: []string{""}},
		{kind: head, lines: flow(c.title, " · ", width, "")},
	}
	if c.text != "" {
		parts = append(parts, part{kind: stem, lines: wrap(words(c.text), width, "")})
	}
	return append(parts, part{kind: gap, lines: []string{""}})
}

// below returns what stands after the answers: what was answered so far, what the keys do, and what there is to say.
func (c *card) below(width int, keys []string, more ...string) []part {
	parts := []part{{kind: gap, lines: []string{""}}}
	if c.current != "" {
		parts = append(parts, part{kind: note, lines: wrap(words(c.current), width, "  ")})
	}
	parts = append(parts, part{kind: help, lines: withRoomFor(keys, more, width)})
	if c.explain {
		parts = append(parts, part{kind: explained, lines: wrap(words(c.why), width, "  ")})
	}
	if c.message != "" {
		parts = append(parts, part{kind: warning, lines: wrap(words(c.message), width, "  ")})
	}
	return parts
}

// withRoomFor sets the keys, which stay whole when the line is wrapped, and after them more as far as they need no
// further line.
func withRoomFor(keys, more []string, width int) []string {
	lines := flow(keys, " · ", width, "  ")
	for _, key := range more {
		keys = append(keys, key)
		longer := flow(keys, " · ", width, "  ")
		if len(longer) > len(lines) {
			return lines
		}
		lines = longer
	}
	return lines
}

func (c *card) keys(list ...string) []string {
	if c.skip != "" {
		list = append(list, c.Say("s %v", c.skip))
	}
	if c.back {
		list = append(list, c.Say("b back"))
	}
	if c.why != "" {
		list = append(list, c.Say("? why we ask"))
	}
	return append(list, c.Say("q stop"))
}
