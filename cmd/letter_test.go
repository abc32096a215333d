package cmd

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"

	"github.com/jedib0t/go-pretty/v6/text"
	"pgregory.net/rapid"
)

// Whatever a person answers, and whichever roles they compare, the result reads well: it fits the width, says how sure
// it is, names its sources, and has no gap where a word is missing.
func TestEveryResultReadsWell(t *testing.T) {
	apptest.BesideOthers(t, func(t *testing.T, some apptest.SomePack) { checkResults(t, some.English(), some.Roles()) })
}

func checkResults(t *testing.T, env *app.Env, pack *profiles.Pack) {
	rapid.Check(t, func(t *rapid.T) {
		sheet := apptest.GenSheet(t, env)
		answers, err := env.Bank.FromFlags(sheet.Flags(), app.QuestionCriteria(pack.Criteria))
		if err != nil {
			t.Fatal(err)
		}
		answers.Roles = rapid.SliceOfNDistinct(rapid.SampledFrom(pack.RoleIDs()), 1, min(4, len(pack.Roles)), rapid.ID[string]).Draw(t, "roles")
		lookAgain(t, env, &answers)
		r, err := apptest.Report(env, answers, rapid.Bool().Draw(t, "explain"))
		if err != nil {
			t.Fatal(err)
		}
		checkArithmetic(t, r.Document)
		width := rapid.IntRange(doc.MinWidth, doc.MaxWidth).Draw(t, "width")
		var b bytes.Buffer
		if err := doc.Text(&b, r.Document, doc.Style{Width: width}); err != nil {
			t.Fatal(err)
		}
		checkLetter(t, b.String(), width)
	})
}

// checkArithmetic redoes the arithmetic of a document, row by row and in sum.
func checkArithmetic(t *rapid.T, d *doc.Document) {
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if g, ok := b.(doc.Grid); ok {
				checkAccount(t, g)
			}
		}
	}
}

// checkAccount redoes the table of one role: met, weight and points, and behind the leader the gap in points and in fit.
func checkAccount(t *rapid.T, g doc.Grid) {
	figures := func(row []string) (list [5]int) {
		for i, cell := range row[3:] {
			list[i], _ = strconv.Atoi(strings.TrimPrefix(cell, "+"))
		}
		return list
	}
	var sum [5]int
	last := len(g.Rows) - 1
	for _, row := range g.Rows[:last] {
		list := figures(row)
		if met, weight, points := list[0], list[1], list[2]; points != met*weight {
			t.Fatalf("%d x %d is not %d", met, weight, points)
		}
		for i := 1; i < len(sum); i++ {
			sum[i] += list[i]
		}
	}
	if total := figures(g.Rows[last]); sum != total {
		t.Fatalf("%s: the rows add up to %v, the total is %v", g.Caption.Text(), sum, total)
	}
}

// lookAgain gives one of the answers twice and takes one level from a visit, now and then.
func lookAgain(t *rapid.T, env *app.Env, answers *questions.Answers) {
	for i := range env.Bank.Questions {
		q := &env.Bank.Questions[i]
		if q.Again == "" || !answers.Counts(q.ID) || rapid.IntRange(0, 7).Draw(t, "again") > 0 {
			continue
		}
		answers.SetAgain(q.ID, questions.Answer{Chosen: []int{rapid.IntRange(0, len(q.Options)-1).Draw(t, "second answer")}})
		c, _ := env.Pack.Criterion(q.Criterion)
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
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		for _, width := range []int{doc.MinWidth, 50, doc.MaxWidth} {
			for i := range p.Roles().Roles {
				checkProfile(t, p.Roles(), &p.Roles().Roles[i], width)
			}
		}
	})
}

func checkProfile(t *testing.T, pack *profiles.Pack, role *profiles.Role, width int) {
	t.Helper()
	var b bytes.Buffer
	if err := doc.Text(&b, roles.ProfileDocument(lang.New(lang.English), pack, role, words.Origin{}), doc.Style{Width: width}); err != nil {
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
