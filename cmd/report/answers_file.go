package report

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"careerfit/cmd/lang"
)

// AnswersFile writes an answers file to fill in: every question as a comment line that becomes an answer.
func AnswersFile(w io.Writer, words *lang.Words, q *Questions) error {
	f := &answersFile{Words: words}
	f.b.WriteString(words.Say("# Answers for careerfit. Take the # away from a line to answer it, then run\n#   careerfit recommend " +
		"--answers THIS-FILE\n# An answer is an option's id in quotes, its number from 1, or \"skip\".\n\n"))
	f.line("roles = [%s]", quoted(q.Pack.Focus), words.Say("choose between these; [\"all\"] is every role"))
	f.line("local-pay = %s", "100", words.Say("percent of national pay"))
	f.line("must = [%s]", "", f.mustHint(q.Questions))
	f.b.WriteString("\n[answers]\n")
	for _, question := range q.Questions {
		f.answer(question)
	}
	f.again(q.Questions)
	fmt.Fprintf(&f.b, "\n# [observed.ROLE]   # %s\n", words.Say("what you saw on a visit, by criterion: a level, or an option's id"))
	fmt.Fprintf(&f.b, "\n[importance]   # %s\n", words.Say("0 does not matter, 1 little, 2 normal, 3 matters most"))
	for _, question := range q.Questions {
		fmt.Fprintf(&f.b, "# %s = 2\n", question.ID)
	}
	_, err := io.WriteString(w, f.b.String())
	return err
}

// answersFile collects the lines of an answers file.
type answersFile struct {
	*lang.Words
	b strings.Builder
}

// line writes an entry to take the # away from, and what it means.
func (f *answersFile) line(format, value, comment string) {
	fmt.Fprintf(&f.b, "# "+format+"   # %s\n", value, comment)
}

// comment writes a text of the bank in one line, so that nothing of it can be taken for an entry.
func (f *answersFile) comment(text string) {
	fmt.Fprintf(&f.b, "# %s\n", strings.Join(strings.Fields(text), " "))
}

// mustHint says what a deal-breaker is, with the first question that can be one.
func (f *answersFile) mustHint(list []Question) string {
	i := slices.IndexFunc(list, func(q Question) bool { return q.Rule != "closest" })
	if i < 0 {
		return f.Say("deal-breakers")
	}
	return f.Say("deal-breakers, such as [%q]", list[i].ID)
}

// answer writes one question with its middle answer.
func (f *answersFile) answer(q Question) {
	f.b.WriteString("\n")
	f.comment(q.Stem)
	middle, ids := q.Options[len(q.Options)/2], q.ids()
	switch q.Kind {
	case "amount":
		f.line(q.ID+" = %s", strconv.Itoa(int(*middle.Value)), f.Say("dollars a year, or \"21.25/h\""))
	case "categories":
		f.comment(f.Say("any of: %s", strings.Join(ids, ", ")))
		fmt.Fprintf(&f.b, "# %s = [%s]\n", q.ID, quoted(ids[:min(len(ids), 2)]))
	default:
		f.comment(f.Say("one of: %s", strings.Join(ids, ", ")))
		fmt.Fprintf(&f.b, "# %s = %q\n", q.ID, middle.ID)
	}
}

// again writes the second items, where there are any.
func (f *answersFile) again(list []Question) {
	list = slices.DeleteFunc(slices.Clone(list), func(q Question) bool { return q.Again == "" })
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(&f.b, "\n[again]   # %s\n", f.Say("second answers to the same questions in other words"))
	for _, q := range list {
		f.b.WriteString("\n")
		f.comment(q.Again)
		fmt.Fprintf(&f.b, "# %s = %q\n", q.ID, q.Options[len(q.Options)/2].ID)
	}
}

func (q Question) ids() []string {
	ids := make([]string, len(q.Options))
	for i, o := range q.Options {
		ids[i] = o.ID
	}
	return ids
}

// quoted writes ids as the entries of a TOML list.
func quoted(ids []string) string {
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = fmt.Sprintf("%q", id)
	}
	return strings.Join(parts, ", ")
}
