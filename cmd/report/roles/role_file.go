package roles

import (
	"fmt"
	"io"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// RoleFile writes the file of a role to fill in, with every criterion and nothing known yet.
func RoleFile(w io.Writer, l *lang.Words, criteria []profiles.Criterion, id string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", l.Say("One role, to be filled in. careerfit check FOLDER says what is still missing."))
	fmt.Fprintf(&b, "\nid = %q\ntitle = %q\n", id, words.Upper(strings.ReplaceAll(id, "-", " ")))
	fmt.Fprintf(&b, "summary = \"\"   # %s\n", l.Say("what people in this role do, in two sentences"))
	fmt.Fprintf(&b, "\n# %s\n", l.Say("what nobody knows stays unknown; it counts as the middle of what is possible"))
	for _, c := range criteria {
		switch c.Scored() {
		case scoring.PayShare:
			fmt.Fprintf(&b, "[pay]   # %s\nbasis = %q\n", l.Say("else p10, p25, p50, p75, p90 in dollars a year, basis, source and period"), profiles.Unknown)
		case scoring.CategoryShare:
			fmt.Fprintf(&b, "[settings]   # %s\nbasis = %q\n", l.Say("else basis, source and period, and [settings.percent] with the percent of jobs in each"), profiles.Unknown)
		}
	}
	fmt.Fprintf(&b, "\n[levels]\n# %s\n", l.Say("for example:"))
	b.WriteString("# ID = { level = 60, low = 50, high = 70, basis = \"judgement\", evidence = \"...\", sources = [\"judgement\"] }\n")
	for _, c := range criteria {
		if !isRated(&c) {
			continue
		}
		fmt.Fprintf(&b, "\n# %s: %s\n# %s = %s; %s = %s\n%s = { basis = %q }\n",
			c.Title, c.Ask, words.Number(c.Min), c.Low, words.Number(c.Max), c.High, c.ID, profiles.Unknown)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
