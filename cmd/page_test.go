package cmd

import (
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"

	"pgregory.net/rapid"
)

// Whatever a person answers and whichever roles they compare, the page holds together: it asks for nothing from outside,
// each picture has words and the same figures beside it, and each number of a note has its note.
func TestEveryPageHoldsTogether(t *testing.T) {
	apptest.BesideOthers(t, func(t *testing.T, some apptest.SomePack) {
		env, pack := some.English(), some.Roles()
		rapid.Check(t, func(t *rapid.T) {
			answers, err := env.Bank.FromFlags(apptest.GenSheet(t, env).Flags(), app.QuestionCriteria(pack.Criteria))
			if err != nil {
				t.Fatal(err)
			}
			answers.Roles = rapid.SliceOfNDistinct(rapid.SampledFrom(pack.RoleIDs()), 1, min(4, len(pack.Roles)), rapid.ID[string]).Draw(t, "roles")
			lookAgain(t, env, &answers)
			e, err := env.Evaluate(answers)
			if err != nil {
				t.Fatal(err)
			}
			in := env.ResultInput(answers, e)
			in.Explain = rapid.Bool().Draw(t, "explain")
			if err := e.AddDetails(&in); err != nil {
				t.Fatal(err)
			}
			page := result.NewDocument(in)
			apptest.CheckPage(t, page)
			for _, role := range result.NewResult(in).Ranking {
				checkFit(t, page, role)
			}
		})
	})
}

// checkFit looks for a role of the result with its fit: beside a bar, or in a list.
func checkFit(t *rapid.T, page *doc.Document, role result.Standing) {
	fit := strconv.Itoa((200*role.Points + role.MaxPoints) / (2 * role.MaxPoints))
	if chart, ok := page.Lead[0].(doc.Chart); ok {
		for _, row := range chart.Rows {
			if row.Picture.Title == role.Title && row.Cells[0] == fit {
				return
			}
		}
	}
	for _, s := range page.Sections {
		for _, item := range listOf(s) {
			if strings.HasPrefix(item.Text.Text(), role.Title+":") && strings.HasSuffix(item.Text.Text(), " "+fit) {
				return
			}
		}
	}
	t.Errorf("%s is not shown with its fit of %.2f", role.Title, role.Fit)
}

// listOf are the entries of a section that is a list.
func listOf(s doc.Section) []doc.Item {
	list, _ := s.Blocks[0].(doc.List)
	return list.Items
}
