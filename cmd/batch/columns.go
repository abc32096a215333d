package batch

import (
	"maps"
	"slices"
	"strings"

	"careerfit/cmd/app"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"
)

// column is what stands in one column of the table.
type column struct {
	questions.Column
	name  string // as the table has it
	kept  int    // place among what is passed through; -1 when it is not
	wrong bool   // it was mapped to nothing of ours
}

// columnsOf says what the named columns hold, or everything that is wrong with them.
func (j *job) columnsOf(names []string) ([]column, error) {
	f := &app.Failure{Code: app.ExitData}
	var list []column
	var unknown []string
	for i, name := range names {
		c := j.column(strings.TrimSpace(name), f)
		if c.Key == "" && c.kept < 0 && !c.wrong {
			unknown = append(unknown, c.name)
		} else if at := slices.IndexFunc(list, c.holdsTheSame); at >= 0 {
			add(f, diag.Say("%s: column %d, %q, holds the same as column %q", j.shown, i+1, c.name, list[at].name),
				diag.Say("take one of them out, or give it another name and --ignore-unknown"))
		}
		list = append(list, c)
	}
	if !j.ignoreUnknown {
		j.addUnknown(unknown, keysOf(list), f)
	}
	j.checkNamed(names, f)
	if len(f.Problems) == 0 {
		j.checkQuestions(list, f)
	}
	if len(f.Problems) > 0 {
		return nil, f
	}
	if len(unknown) > 0 {
		j.env.Note(j.env.Words.Say("Passed over: %s.", inQuotes(unknown)))
	}
	return list, nil
}

// keysOf are the keys of the columns that hold something of ours.
func keysOf(list []column) (keys []string) {
	for _, c := range list {
		if c.Key != "" {
			keys = append(keys, c.Key)
		}
	}
	return keys
}

// holdsTheSame reports whether two columns cannot be told apart.
func (c column) holdsTheSame(other column) bool {
	return c.name == other.name || c.Key != "" && c.Key == other.Key
}

// column says what one column holds.
func (j *job) column(name string, f *app.Failure) column {
	c := column{name: name, kept: slices.Index(j.kept, name)}
	key, renamed := j.rename[name]
	if !renamed {
		key = j.keyOf(name)
	} else if found := j.keyOf(key); found != "" {
		key = found
	}
	if key == "" {
		return c
	}
	if !slices.Contains(j.form.Keys(), key) {
		j.addNoQuestion(key, f)
		c.wrong = true
		return c
	}
	c.Column = j.form.Column(name, key)
	return c
}

// keyOf finds what a column holds by its name: a key, also as Pay goal or pay_goal, or a question's title or wording in
// either language.
func (j *job) keyOf(name string) string {
	if key := hyphened(name); slices.Contains(j.form.Keys(), key) {
		return key
	}
	for _, bank := range []*questions.Bank{j.env.Bank, j.translated} {
		for i := range bank.Questions {
			q := &bank.Questions[i]
			if strings.EqualFold(q.Title, name) || strings.EqualFold(q.Stem, name) {
				return q.ID
			}
		}
	}
	return ""
}

// checkNamed reports columns that flags name and the table does not have.
func (j *job) checkNamed(names []string, f *app.Failure) {
	for i := range names {
		names[i] = strings.TrimSpace(names[i])
	}
	missing := func(flag, name string) {
		if !slices.Contains(names, name) {
			hint := diag.Say("the columns are %s", inQuotes(names))
			if meant := diag.Closest(name, names); meant != "" {
				hint = diag.DidYouMean(meant)
			}
			f.Code = app.ExitUsage
			add(f, diag.Say("--%s: there is no column %q", flag, name), hint)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(j.rename)) {
		missing("map", name)
	}
	for _, name := range j.kept {
		missing("keep", name)
	}
}

// checkQuestions refuses a table in which nobody can answer enough.
func (j *job) checkQuestions(list []column, f *app.Failure) {
	n := 0
	for _, c := range list {
		if c.IsAnswer() {
			n++
		}
	}
	if n < scoring.MinAnswered {
		add(f, diag.Say("%s: questions among the columns: %d; a recommendation needs at least %d", j.shown, n, scoring.MinAnswered),
			diag.Say("%s lists the questions; --map COLUMN=QUESTION says which column holds which", diag.Command{"questions"}))
	}
}
