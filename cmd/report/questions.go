package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles"

	"github.com/jedib0t/go-pretty/v6/text"
)

// Questions is the question bank as scripts read it.
type Questions struct {
	Schema    string     `json:"schema"`
	Version   string     `json:"version"`
	Pack      PackFocus  `json:"pack"`
	Questions []Question `json:"questions"`
}

// PackFocus says which data it is, and which roles the recommendation chooses between.
type PackFocus struct {
	words.PackID
	Focus []string `json:"focus"`
}

// Question is one question with the rule its answer is judged by.
type Question struct {
	ID           string           `json:"id"`
	Criterion    string           `json:"criterion"`
	Rule         string           `json:"rule"`
	Span         float64          `json:"span,omitempty"`
	Kind         string           `json:"kind"`
	Quick        bool             `json:"quick"`
	Title        string           `json:"title"`
	Stem         string           `json:"stem"`
	Again        string           `json:"again,omitempty"` // the same in other words, for a second answer
	Visit        string           `json:"visit,omitempty"` // the question about one concrete job
	Why          string           `json:"why"`
	NoPreference string           `json:"no_preference"`
	Options      []QuestionOption `json:"options"`
}

// QuestionOption is one answer on offer; Value is nil for categories.
type QuestionOption struct {
	ID    string   `json:"id"`
	Label string   `json:"label"`
	Value *float64 `json:"value,omitempty"`
}

// NewQuestions adds to each question the rule and span of its criterion.
func NewQuestions(pack *profiles.Pack, version, sha256 string, list []Question) *Questions {
	for i := range list {
		if c, ok := pack.Criterion(list[i].Criterion); ok {
			list[i].Rule, list[i].Span = c.Rule, c.Span
		}
	}
	return &Questions{"careerfit.questions/v1", version, packFocus(pack, sha256), list}
}

func packFocus(pack *profiles.Pack, sha256 string) PackFocus {
	return PackFocus{words.PackID{ID: pack.ID, Date: pack.Date, SHA256: sha256}, append([]string{}, pack.Focus...)}
}

// QuestionsText writes the questions for a terminal.
func QuestionsText(w io.Writer, words *lang.Words, q *Questions, style TextStyle) error {
	p := &printer{Words: words, style: style}
	for i, question := range q.Questions {
		if i > 0 {
			p.line("")
		}
		p.question(i+1, question)
	}
	_, err := io.WriteString(w, p.b.String())
	return err
}

// question writes one question with its answers.
func (p *printer) question(n int, q Question) {
	p.title(strings.TrimSpace(fmt.Sprintf("%d. --%s  %s", n, q.ID, p.quickMark(q))))
	p.wrap("   ", "   ", q.Stem)
	p.wrap("   ", "   ", p.Say("Why: %s", q.Why))
	for i, o := range q.Options {
		p.option(strconv.Itoa(i+1), o.ID, o.Label)
	}
	if q.Kind == "amount" {
		p.option("", p.Say("any amount"), p.Say("42000, 42,000 or $42k a year, 21.25/h an hour"))
	}
	p.option("", "skip", q.NoPreference)
}

// option writes what an answer is called and what it means, beside each other where both fit.
func (p *printer) option(number, id, label string) {
	line := fmt.Sprintf("   %2s  %-20s %s", number, id, label)
	if text.StringWidthWithoutEscSequences(line) > p.style.Width {
		p.wrap(fmt.Sprintf("   %2s  ", number), "       ", id+": "+label)
		return
	}
	p.line(line)
}

func (p *printer) quickMark(q Question) string {
	if q.Quick {
		return p.Say("(asked by --quick)")
	}
	return ""
}
