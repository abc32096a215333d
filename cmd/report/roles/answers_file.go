package roles

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// AnswersFile writes an answers file to fill in: every question of the bank as a comment line that becomes an answer. The
// bank is in the language of the words; what is answered is held against the criteria of the pack.
func AnswersFile(w io.Writer, l *lang.Words, pack *profiles.Pack, bank *questions.Bank) error {
	f := &answersFile{Words: l}
	f.b.WriteString(l.Say("# Answers for careerfit. Take the # away from a line to answer it, then run\n#   careerfit recommend " +
		"--answers THIS-FILE\n# An answer is an option's id in quotes, its number from 1, or \"skip\".\n\n"))
	f.entry("roles = [%s]", quoted(pack.Focus), l.Say("choose between these; [\"all\"] is every role"))
	f.entry("local-pay = %s", strconv.Itoa(scoring.DefaultLocalPay), l.Say("percent of national pay"))
	f.entry("must = [%s]", "", f.mustHint(pack, bank))
	f.b.WriteString("\n[answers]\n")
	for i := range bank.Questions {
		f.answer(&bank.Questions[i])
	}
	f.secondAnswers(bank)
	fmt.Fprintf(&f.b, "\n# [observed.ROLE]   # %s\n", l.Say("what you saw on a visit, by criterion: a level, or an option's id"))
	fmt.Fprintf(&f.b, "\n[importance]   # %s\n", l.Say("0 does not matter, 1 little, 2 normal, 3 matters most"))
	for _, id := range bank.IDs() {
		fmt.Fprintf(&f.b, "# %s = 2\n", id)
	}
	_, err := io.WriteString(w, f.b.String())
	return err
}

type answersFile struct {
	*lang.Words
	b strings.Builder
}

// entry writes an entry to take the # away from, and what it means.
func (f *answersFile) entry(format, value, comment string) {
	fmt.Fprintf(&f.b, "# "+format+"   # %s\n", value, comment)
}

// comment writes a text of the bank in one line, so that nothing of it can be taken for an entry.
func (f *answersFile) comment(text string) {
	fmt.Fprintf(&f.b, "# %s\n", strings.Join(strings.Fields(text), " "))
}

// mustHint says what a deal-breaker is, with the first question that can be one.
func (f *answersFile) mustHint(pack *profiles.Pack, bank *questions.Bank) string {
	i := slices.IndexFunc(bank.Questions, func(q questions.Question) bool {
		c, ok := pack.Criterion(q.Criterion)
		return !ok || c.Scored() != scoring.Closest
	})
	if i < 0 {
		return f.Say("deal-breakers")
	}
	return f.Say("deal-breakers, such as [%q]", bank.Questions[i].ID)
}

func (f *answersFile) answer(q *questions.Question) {
	f.b.WriteString("\n")
	f.comment(q.Stem)
	middle, ids := q.Options[len(q.Options)/2], q.OptionIDs()
	switch q.Kind {
	case questions.Amount:
		f.entry(q.ID+" = %s", strconv.Itoa(int(middle.Value)), f.Say("dollars a year, or \"21.25/h\""))
	case questions.Categories:
		f.comment(f.Say("any of: %s", strings.Join(ids, ", ")))
		fmt.Fprintf(&f.b, "# %s = [%s]\n", q.ID, quoted(ids[:min(len(ids), 2)]))
	default:
		f.comment(f.Say("one of: %s", strings.Join(ids, ", ")))
		fmt.Fprintf(&f.b, "# %s = %q\n", q.ID, middle.ID)
	}
}

func (f *answersFile) secondAnswers(bank *questions.Bank) {
	list := slices.DeleteFunc(slices.Clone(bank.Questions), func(q questions.Question) bool { return q.Again == "" })
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

func quoted(ids []string) string {
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = strconv.Quote(id)
	}
	return strings.Join(parts, ", ")
}
