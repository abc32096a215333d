package doc

// Prose is text with the notes it rests on.
type Prose []Run

// Run is a stretch of text, or else the numbers of notes, from 1, in order.
type Run struct {
	Text  string
	Notes []int
}

// Plain is prose of a text that cites nothing; nil for "".
func Plain(text string) Prose {
	if text == "" {
		return nil
	}
	return Prose{{Text: text}}
}

// Text is the prose without its notes.
func (p Prose) Text() string {
	text := ""
	for _, r := range p {
		text += r.Text
	}
	return text
}
