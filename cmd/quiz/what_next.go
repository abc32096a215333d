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
)

// What a person can do after the result.
const (
	nextChange  = "change"
	nextExplain = "explain"
	nextRoles   = "roles"
	nextReport  = "report"
	nextSave    = "save"
	nextQuit    = "quit"
)

// whatNext goes on from the result: change an answer and see what moves, compare other roles, save it, or quit. It is asked only
// where the result is read: not into a file, and not as JSON.
func (q *quiz) whatNext(asker ask.Asker, out app.Output) error {
	if out.Shown().Format != app.FormatText || !q.env.CanAsk() || !app.IsTerminal(q.env.Stdout) {
		return nil
	}
	for {
		choice, err := q.pickNext(asker)
		switch {
		case errors.Is(err, ask.ErrStop) || choice == nextQuit:
			return nil
		case errors.Is(err, ask.ErrBack): // the result is behind
			continue
		}
		if err == nil {
			err = q.do(asker, choice, out)
		}
		if err != nil {
			return err
		}
	}
}

func (q *quiz) pickNext(asker ask.Asker) (string, error) {
	words := q.env.Words
	return asker.Pick(ask.Choices{
		Title: words.Say("What next?"),
		List: []ask.Choice{
			{ID: nextChange, Label: words.Say("change an answer and see what moves")},
			{ID: nextRoles, Label: words.Say("compare other roles")},
			{ID: nextExplain, Label: words.Say("show the arithmetic")},
			{ID: nextReport, Label: words.Say("save a report to print or show, %s", newFile("careerfit-report", ".html"))},
			{ID: nextSave, Label: words.Say("save this result as %s", newFile("careerfit-result", ".txt"))},
			{ID: nextQuit, Label: words.Say("quit")},
		},
		Enter: nextQuit,
	})
}

func (q *quiz) do(asker ask.Asker, choice string, out app.Output) error {
	var err error
	switch choice {
	case nextReport:
		return q.saveResult(newFile("careerfit-report", ".html"), app.FormatHTML)
	case nextSave:
		return q.saveResult(newFile("careerfit-result", ".txt"), app.FormatText)
	case nextExplain:
		out.Explain = true
	case nextRoles:
		err = q.otherRoles(asker)
	case nextChange:
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
	out := app.Output{Format: format, Explain: format == app.FormatText, File: name}
	if err := q.env.Recommend(q.answers(), out); err != nil {
		app.WriteError(q.env.Stderr, q.env.Words, err)
	}
	return nil
}

// changeOne asks which answer to change, changes it, and says how the roles moved.
func (q *quiz) changeOne(asker ask.Asker) error {
	words := q.env.Words
	before, _ := q.env.Evaluate(q.answers())
	id, err := asker.Pick(ask.Choices{Title: words.Say("Which answer?"), List: q.answered()})
	if err != nil {
		return err
	}
	if err := q.askOne(asker, id); err != nil {
		return err
	}
	now, err := q.env.Evaluate(q.answers())
	if before != nil && err == nil {
		fmt.Fprintln(q.env.Stderr, q.moved(before.Result, now.Result))
	}
	return nil // what is wrong is told with the result
}

// moved says how the fit of each role of the focus changed.
func (q *quiz) moved(before, after *scoring.Result) string {
	l, pack := q.env.Words, q.env.LocalPack()
	fits := map[string]int{}
	for _, s := range before.Ranking {
		fits[s.ID] = words.WholeFit(s)
	}
	var parts []string
	for _, s := range after.Ranking {
		role, _ := pack.Role(s.ID)
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
	words := q.env.Words
	choices := ask.Choices{
		Title: words.Say("Which roles?"),
		Help:  words.Say("Choose two or more, or none for all of them. Enter goes on."),
	}
	for _, role := range q.env.LocalPack().Roles {
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
