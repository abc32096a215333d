package quiz

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/ask"
	"careerfit/cmd/report/words"
	"careerfit/questions"
	"careerfit/scoring"

	"golang.org/x/term"
)

// What a person can do after the result.
const (
	afterChange  = "change"
	afterExplain = "explain"
	afterRoles   = "roles"
	afterReport  = "report"
	afterSave    = "save"
	afterQuit    = "quit"
)

// after goes on from the result: change an answer and see what moves, compare other roles, save it, or quit. It is asked only
// where the result is read: not into a file, and not as JSON.
func (q *quiz) after(asker ask.Asker, out app.ResultOutput) error {
	if out.Shown().Format != app.FormatText || !q.program.CanAsk() || !term.IsTerminal(int(q.program.Stdout.Fd())) {
		return nil
	}
	for {
		said, err := q.pickAfter(asker)
		switch {
		case errors.Is(err, ask.ErrStop) || said == afterQuit:
			return nil
		case errors.Is(err, ask.ErrBack): // the result is behind
			continue
		}
		if err == nil {
			err = q.do(asker, said, out)
		}
		if err != nil {
			return err
		}
	}
}

func (q *quiz) pickAfter(asker ask.Asker) (string, error) {
	words := q.program.Words
	return asker.Pick(ask.Choices{
		Title: words.Say("What next?"),
		List: []ask.Choice{
			{ID: afterChange, Label: words.Say("change an answer and see what moves")},
			{ID: afterRoles, Label: words.Say("compare other roles")},
			{ID: afterExplain, Label: words.Say("show the arithmetic")},
			{ID: afterReport, Label: words.Say("save a report to print or show, %s", newFile("careerfit-report", ".html"))},
			{ID: afterSave, Label: words.Say("save this result as %s", newFile("careerfit-result", ".txt"))},
			{ID: afterQuit, Label: words.Say("quit")},
		},
		Enter: afterQuit,
	})
}

func (q *quiz) do(asker ask.Asker, said string, out app.ResultOutput) error {
	var err error
	switch said {
	case afterReport:
		return q.saveResult(newFile("careerfit-report", ".html"), app.FormatHTML)
	case afterSave:
		return q.saveResult(newFile("careerfit-result", ".txt"), app.FormatText)
	case afterExplain:
		out.Explain = true
	case afterRoles:
		err = q.otherRoles(asker)
	case afterChange:
		err = q.changeOne(asker)
	}
	if errors.Is(err, ask.ErrBack) {
		return nil
	}
	if err != nil {
		return err
	}
	return q.show(out)
}

// newFile is a name in the current folder that no file has yet.
func newFile(name, ext string) string {
	free := name + ext
	for n := 2; ; n++ {
		if _, err := os.Lstat(free); errors.Is(err, fs.ErrNotExist) || n > 999 {
			return free
		}
		free = fmt.Sprintf("%s-%d%s", name, n, ext)
	}
}

// saveResult writes the result to a new file: a page, or text with the arithmetic. The person can go on where that fails.
func (q *quiz) saveResult(name, format string) error {
	out := app.ResultOutput{Output: app.Output{Format: format}, Explain: format == app.FormatText, File: name}
	if err := q.program.Recommend(q.pack, q.answers(), out); err != nil {
		app.WriteError(q.program.Stderr, q.program.Words, err)
	}
	return nil
}

// changeOne asks which answer to change, changes it, and says how the roles moved.
func (q *quiz) changeOne(asker ask.Asker) error {
	words := q.program.Words
	before, _ := q.program.Evaluate(q.pack, q.answers())
	id, err := asker.Pick(ask.Choices{Title: words.Say("Which answer?"), List: q.answered()})
	if err != nil {
		return err
	}
	if err := q.askOne(asker, id); err != nil {
		return err
	}
	after, err := q.program.Evaluate(q.pack, q.answers())
	if before != nil && err == nil {
		fmt.Fprintln(q.program.Stderr, q.moved(before.Result, after.Result))
	}
	return nil // what is wrong is told with the result
}

// moved says how the fit of each role of the focus changed.
func (q *quiz) moved(before, after *scoring.Result) string {
	l, said := q.program.Words, q.program.Localized(q.pack)
	fits := map[string]int{}
	for _, s := range before.Ranking {
		fits[s.ID] = words.WholeFit(s)
	}
	var parts []string
	for _, s := range after.Ranking {
		role, _ := said.Role(s.ID)
		if now := words.WholeFit(s); now != fits[s.ID] && len(parts) < 5 {
			parts = append(parts, l.Say("%s from %d to %d", role.Title, fits[s.ID], now))
		}
	}
	if len(parts) == 0 {
		return l.Say("Nothing moved.")
	}
	return l.Say("Moved: %s.", strings.Join(parts, ", "))
}

// otherRoles asks which roles to choose between; none is all of them.
func (q *quiz) otherRoles(asker ask.Asker) error {
	words := q.program.Words
	choices := ask.Choices{
		Title: words.Say("Which roles?"),
		Help:  words.Say("Choose two or more, or none for all of them. Enter goes on."),
	}
	for _, role := range q.program.Localized(q.pack).Roles {
		choices.List = append(choices.List, ask.Choice{ID: role.ID, Label: role.Title})
	}
	ids, err := asker.Choose(choices)
	for err == nil && len(ids) == 1 {
		choices.Title, choices.Given = words.Say("One role alone has nothing to be compared with. Which roles?"), ids
		ids, err = asker.Choose(choices)
	}
	if err != nil {
		return err
	}
	if len(ids) == 0 {
		ids = []string{app.AllRoles}
	}
	q.change(func(a *questions.Answers) { a.Roles = ids })
	return nil
}
