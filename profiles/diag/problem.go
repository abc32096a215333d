package diag

import "fmt"

// Problem is one thing that is wrong with a file, a flag, a row or a value of these.
type Problem struct {
	Where   string // a file, a flag or a column, as the person named it; "" where that goes without saying
	Key     string // the path of the key in a file, such as levels.stress.low or duties[2].text; "" for the file as a whole
	Place          // where it stands; zero where there is no place
	Code    string // what kind of problem it is, such as unknown-key; it never changes with the language
	What    Text
	Hints   []Text
	Warning bool   // it does not keep the file from being used
	Meant   string // the key that was probably meant in place of Key; "" for none
}

// Answer is the code of all that is wrong with one person's answers. Such a problem speaks of its key: "must: is not a list
// of ids".
const Answer = "answer"

// Position is WHERE:LINE:COLUMN, as far as it is known.
func (p Problem) Position() string {
	switch {
	case p.Line == 0:
		return p.Where
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", p.Where, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.Where, p.Line, p.Column)
}

// Text is the problem in one line, without the hints.
func (p Problem) Text() Text {
	text := p.What
	switch {
	case p.Key == "":
	case p.Code == Answer:
		text = Say("%s: %s", p.Key, text)
	default:
		text = Say("%s [%s]", text, p.Key)
	}
	if at := p.Position(); at != "" {
		text = Say("%s: %s", at, text)
	}
	return text
}

// Error makes a pointer to a problem an error, which can be compared with others.
func (p *Problem) Error() string { return p.Text().String() }
