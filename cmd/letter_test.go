package cmd

import (
	"bytes"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report"
	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"

	"github.com/jedib0t/go-pretty/v6/text"
	"pgregory.net/rapid"
)

// Whatever a person answers, and whichever roles they compare, the result reads well: it fits the width, says how sure
// it is, names its sources, and has no gap where a word is missing.
func TestEveryResultReadsWell(t *testing.T) {
	besideOthers(t, func(t *testing.T, some somePack) { checkResults(t, some.english(), some.roles()) })
}

func checkResults(t *testing.T, p *program, pack *profiles.Pack) {
	rapid.Check(t, func(t *rapid.T) {
		sheet := genSheet(t, p)
		answers, err := p.bank.FromFlags(sheet.flags(), criteria(pack.Criteria))
		if err != nil {
			t.Fatal(err)
		}
		answers.Roles = rapid.SliceOfNDistinct(rapid.SampledFrom(pack.RoleIDs()), 1, min(4, len(pack.Roles)), rapid.ID[string]).Draw(t, "roles")
		lookAgain(t, p, &answers)
		r, err := p.report(pack, answers, rapid.Bool().Draw(t, "explain"))
		if err != nil {
			t.Fatal(err)
		}
		checkAccounts(t, r.Letter.Accounts)
		width := rapid.IntRange(report.MinWidth, report.MaxWidth).Draw(t, "width")
		var b bytes.Buffer
		if err := report.Text(&b, &r.Letter, report.TextStyle{Width: width}); err != nil {
			t.Fatal(err)
		}
		checkLetter(t, b.String(), width)
	})
}

// checkAccounts redoes the arithmetic.
func checkAccounts(t *rapid.T, accounts []report.Account) {
	for _, a := range accounts {
		var sum report.AccountRow
		for _, r := range a.Rows {
			if r.Points != r.Met*r.Weight {
				t.Fatalf("%d x %d is not %d", r.Met, r.Weight, r.Points)
			}
			sum.Weight += r.Weight
			sum.Points += r.Points
			sum.Gap += r.Gap
			sum.Fit += r.Fit
		}
		total := a.Total
		if sum.Weight != total.Weight || sum.Points != total.Points || sum.Gap != total.Gap || sum.Fit != total.Fit {
			t.Fatalf("%s: the rows add up to %v, the total is %v", a.Role, sum, total)
		}
	}
}

// lookAgain gives one of the answers twice and takes one level from a visit, now and then.
func lookAgain(t *rapid.T, p *program, answers *questions.Answers) {
	for i := range p.bank.Questions {
		q := &p.bank.Questions[i]
		if q.Again == "" || !answers.Counts(q.ID) || rapid.IntRange(0, 7).Draw(t, "again") > 0 {
			continue
		}
		answers.SetAgain(q.ID, questions.Answer{Chosen: []int{rapid.IntRange(0, len(q.Options)-1).Draw(t, "second answer")}})
		c, _ := p.roles.Criterion(q.Criterion)
		level := scoring.NumberOf(c.Min + (c.Max-c.Min)*float64(rapid.IntRange(0, 40).Draw(t, "seen"))/40)
		answers.Observe(scoring.Observation{Role: answers.Roles[0], Criterion: q.Criterion, Level: level})
	}
}

func checkLetter(t *rapid.T, letter string, width int) {
	body, _, ok := strings.Cut(letter, "Again: ")
	if !ok {
		t.Fatalf("no command to repeat it in\n%s", letter)
	}
	for _, line := range strings.Split(body, "\n") { // a word of a command cannot be broken
		if text.StringWidthWithoutEscSequences(line) > width {
			t.Fatalf("wider than %d: %q", width, line)
		}
	}
	for _, wrong := range []string{"%!", "\x1b", "..", " .", " ,", "( ", "[]", "<nil>", "you .", ": .", " and .", "\n\n\n"} {
		if strings.Contains(body, wrong) {
			t.Fatalf("%q in\n%s", wrong, body)
		}
	}
	if !strings.Contains(strings.Join(strings.Fields(body), " "), "It cannot know which is right for you.") {
		t.Fatalf("does not say what it cannot know:\n%s", body)
	}
}

func TestEveryProfileFits(t *testing.T) {
	onEveryPack(t, func(t *testing.T, p somePack) {
		for _, width := range []int{report.MinWidth, 50, report.MaxWidth} {
			for i := range p.roles().Roles {
				checkProfile(t, p.roles(), &p.roles().Roles[i], width)
			}
		}
	})
}

func checkProfile(t *testing.T, pack *profiles.Pack, role *profiles.Role, width int) {
	t.Helper()
	var b bytes.Buffer
	if err := report.ProfileText(&b, lang.New(lang.English), pack, role, report.TextStyle{Width: width}); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(b.String(), "\n") {
		if text.StringWidthWithoutEscSequences(line) > width {
			t.Errorf("%s is wider than %d: %q", role.ID, width, line)
		}
	}
	for _, wrong := range []string{"%!", "..", " .", "[]", "TODO", "  - -"} {
		if strings.Contains(b.String(), wrong) {
			t.Errorf("%s: %q", role.ID, wrong)
		}
	}
}
