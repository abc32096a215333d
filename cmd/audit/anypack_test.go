package audit

import (
	"bytes"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	auditreport "careerfit/cmd/report/audit"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"

	"pgregory.net/rapid"
)

// An audit, too.
func TestAuditOfAnyPack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		if rapid.IntRange(0, 4).Draw(t, "audit") > 0 { // it takes long
			return
		}
		pack, bank := apptest.GenPack(t)
		en, es := apptest.Programs(pack, bank)
		width := rapid.IntRange(doc.MinWidth, doc.MaxWidth).Draw(t, "width")
		if enoughRoles(pack, nil) != nil {
			return
		}
		for _, env := range []*app.Env{en, es} {
			a, err := newAuditing(env, auditOptions{people: minPeople, seed: 1})
			if err != nil {
				t.Fatal(err)
			}
			if err := a.run(nil); err != nil {
				t.Fatal(err)
			}
			result, err := a.report(auditOptions{people: minPeople, seed: 1})
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := doc.Text(&b, auditreport.NewDocument(words.New(env.Words, pack), result, env.Origin()), doc.Style{Width: width}); err != nil {
				t.Fatal(err)
			}
			apptest.CheckReads(t, b.String(), width)
			apptest.CheckJSON(t, result)
		}
	})
}
