package batch

import (
	"slices"
	"strconv"
	"strings"

	"careerfit/cmd/app"
	"careerfit/profiles/diag"
)

// addNoQuestion tells that a column is mapped to nothing of ours.
func (j *job) addNoQuestion(key string, f *app.Failure) {
	hint := diag.Say("%s lists the questions", diag.Command{"questions"})
	if meant := j.meant(key); meant != "" {
		hint = diag.DidYouMean(meant)
	}
	f.Code = app.ExitUsage
	add(f, diag.Say("--map: %q is not a question", key), hint)
}

// addUnknown tells the columns that hold nothing of ours beside keys: each that may be a slip, and the others together.
func (j *job) addUnknown(names, keys []string, f *app.Failure) {
	var others []string
	for _, name := range names {
		if meant := j.meant(name); meant != "" && !slices.Contains(keys, meant) {
			add(f, diag.Say("%s: the column %q is no question", j.shown, name), diag.DidYouMean(meant),
				diag.Say("rename it, or: --map %s", app.ShellWord(name+"="+meant)))
		} else {
			others = append(others, name)
		}
	}
	if len(others) == 0 {
		return
	}
	passOver := diag.Say("--ignore-unknown passes over all such columns")
	named := slices.DeleteFunc(slices.Clone(others), func(name string) bool { return name == "" })
	if len(named) == 0 {
		add(f, diag.Say("%s: has a column without a name", j.shown), passOver)
		return
	}
	hints := []diag.Text{passOver,
		diag.Say("--map %s says which question a column holds; --keep %s passes it through", app.ShellWord(named[0]+"=QUESTION"), app.ShellWord(named[0]))}
	if j.hasHeader && len(keys) == 0 {
		hints = append(hints, diag.Say("where the table has no header: --header none --columns id,%s", "QUESTION,QUESTION,..."))
	}
	add(f, diag.Say("%s: found columns that are no question: %s", j.shown, inQuotes(others)), hints...)
}

// inQuotes is names in quotes, each once, the first of very many.
func inQuotes(names []string) string {
	var list []string
	for _, name := range names {
		if name = strconv.Quote(diag.Cut(name)); !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	if len(list) > maxNamedColumns {
		list = append(list[:maxNamedColumns], "...")
	}
	return strings.Join(list, ", ")
}

// maxNamedColumns is how many columns are named in one message.
const maxNamedColumns = 20

// meant is what an unknown column may be; "" for nothing near.
func (j *job) meant(name string) string {
	return diag.Closest(hyphened(name), j.form.Keys())
}

// hyphened is a name as keys are written.
func hyphened(name string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == ' ' || r == '_' || r == '-' }), "-")
}

// add adds what is wrong.
func add(f *app.Failure, what diag.Text, hints ...diag.Text) {
	f.Problems.Add(diag.Problem{What: what, Hints: hints})
}
