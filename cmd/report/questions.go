package report

import (
	"fmt"
	"io"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/profiles"
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
	PackID
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
	return PackFocus{PackID{pack.ID, pack.Date, sha256}, pack.Focus}
}

// QuestionsText writes the questions for a terminal.
func QuestionsText(w io.Writer, words *lang.Words, q *Questions, style TextStyle) error {
	p := &printer{Words: words, style: style}
	for i, question := range q.Questions {
		if i > 0 {
			p.line("")
		}
		p.line(p.bold(fmt.Sprintf("%d. --%s", i+1, question.ID)) + p.quickMark(question))
		p.wrap("   ", "   ", question.Stem)
		p.wrap("   ", "   ", p.Say("Why: %s", question.Why))
		for j, o := range question.Options {
			p.line(fmt.Sprintf("   %2d  %-20s %s", j+1, o.ID, o.Label))
		}
		if question.Kind == "amount" {
			p.line(fmt.Sprintf("       %-20s %s", p.Say("any amount"), p.Say("42000, 42,000 or $42k a year, 21.25/h an hour")))
		}
		p.line(fmt.Sprintf("       %-20s %s", "skip", question.NoPreference))
	}
	_, err := io.WriteString(w, p.b.String())
	return err
}

func (p *printer) quickMark(q Question) string {
	if q.Quick {
		return p.Say("  (one of the quick six)")
	}
	return ""
}

// AnswersFile writes an answers file to fill in: every question as a comment line that becomes an answer.
func AnswersFile(w io.Writer, words *lang.Words, q *Questions) error {
	var b strings.Builder
	b.WriteString(words.Say("# Answers for careerfit. Take the # away from a line to answer it, then run\n#   careerfit recommend " +
		"--answers THIS-FILE\n# An answer is an option's id in quotes, its number from 1, or \"skip\".\n\n"))
	fmt.Fprintf(&b, "# roles = [%s]   # %s\n", quoted(q.Pack.Focus), words.Say("choose between these; [\"all\"] is every role"))
	fmt.Fprintf(&b, "# local-pay = 100   # %s\n", words.Say("percent of national pay"))
	fmt.Fprintf(&b, "# must = []   # %s\n\n[answers]\n", words.Say("deal-breakers, such as [\"training-time\"]"))
	for _, question := range q.Questions {
		fmt.Fprintf(&b, "\n# %s\n", question.Stem)
		ids := make([]string, len(question.Options))
		for i, o := range question.Options {
			ids[i] = o.ID
		}
		switch question.Kind {
		case "amount":
			fmt.Fprintf(&b, "# %s = 42000   # %s\n", question.ID, words.Say("dollars a year, or \"21.25/h\""))
		case "categories":
			fmt.Fprintf(&b, "# %s\n# %s = [%s]\n", words.Say("any of: %s", strings.Join(ids, ", ")), question.ID, quoted(ids[:2]))
		default:
			fmt.Fprintf(&b, "# %s\n# %s = %q\n", words.Say("one of: %s", strings.Join(ids, ", ")), question.ID, ids[len(ids)/2])
		}
	}
	fmt.Fprintf(&b, "\n[again]   # %s\n", words.Say("second answers to the same questions in other words"))
	for _, question := range q.Questions {
		if question.Again != "" {
			fmt.Fprintf(&b, "\n# %s\n# %s = %q\n", question.Again, question.ID, question.Options[len(question.Options)/2].ID)
		}
	}
	fmt.Fprintf(&b, "\n# [observed.ROLE]   # %s\n", words.Say("what you saw on a visit, by criterion: a level, or an option's id"))
	fmt.Fprintf(&b, "\n[importance]   # %s\n", words.Say("0 does not matter, 1 little, 2 normal, 3 matters most"))
	for _, question := range q.Questions {
		fmt.Fprintf(&b, "# %s = 2\n", question.ID)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// quoted writes ids as the entries of a TOML list.
func quoted(ids []string) string {
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = fmt.Sprintf("%q", id)
	}
	return strings.Join(parts, ", ")
}
