package audit

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/lang"
	auditreport "careerfit/cmd/report/audit"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/questions"
	"careerfit/scoring"

	"github.com/google/go-cmp/cmp"
	"github.com/jedib0t/go-pretty/v6/text"
)

// audited is the report of a small audit of a pack.
func audited(t *testing.T, pack *profiles.Pack, roles ...string) *auditreport.Report {
	t.Helper()
	o := smallAudit
	o.roles = roles
	return auditBy(t, apptest.TestProgram(), pack, o)
}

// smallAudit asks few people.
var smallAudit = auditOptions{people: minPeople, seed: 1}

// auditBy is the report of the audit that a program makes.
func auditBy(t *testing.T, env *app.Env, pack *profiles.Pack, o auditOptions) *auditreport.Report {
	t.Helper()
	env.Pack = pack
	a, err := newAuditing(env, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := a.run(nil); err != nil {
		t.Fatal(err)
	}
	r, err := a.report(o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// Shares of all people add up to all of them.
func TestAuditSharesAddUp(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		a := auditBy(t, p.English(), p.Roles(), smallAudit)
		for _, f := range []auditreport.Field{a.Focus, a.All} {
			sum := f.Ties.Share
			for _, r := range f.Roles {
				sum += r.Share.Share
			}
			if sum < 1-1e-9 || sum > 1+1e-9 {
				t.Errorf("the shares add up to %v", sum)
			}
		}
	})
}

// unfair is a pack with a twin of one role, and a role that is a little worse than another on everything.
func unfair() *profiles.Pack {
	pack := *builtin.Pack()
	twin, _ := pack.Role("orderly")
	worse, _ := pack.Role("phlebotomist")
	a, b := *twin, *worse
	a.ID, a.Title = "twin", "Twin of an orderly"
	b.ID, b.Title = "worse", "Underpaid phlebotomist"
	b.Pay.P10, b.Pay.P25, b.Pay.P50, b.Pay.P75, b.Pay.P90 = 10_000, 11_000, 12_000, 13_000, 14_000
	pack.Roles = append(slices.Clone(pack.Roles), a, b)
	slices.SortFunc(pack.Roles, func(a, b profiles.Role) int { return strings.Compare(a.ID, b.ID) })
	return &pack
}

func TestAuditOfAnUnfairPack(t *testing.T) {
	pack := unfair()
	a := audited(t, pack, "orderly", "twin", "worse", "phlebotomist")
	if diff := cmp.Diff([][2]string{{"orderly", "twin"}}, a.Twins); diff != "" {
		t.Error(diff)
	}
	for _, r := range a.Focus.Roles {
		if can := map[bool]auditreport.CanLead{true: auditreport.Yes, false: auditreport.No}[r.Role == "phlebotomist"]; r.CanLead != can || (r.NeverAheadOf == nil) != (can == auditreport.Yes) {
			t.Errorf("%s: can lead is %s", r.Role, r.CanLead)
		}
	}
	for _, want := range []string{
		"x Among the 4 roles in focus: twin of an orderly. Whatever the answers, orderly (patient care technician) does at least as well on each of them.",
		"x Among all 26 roles: underpaid phlebotomist. Whatever the answers, phlebotomist does at least as well on each of them.",
		"= Orderly (patient care technician) and twin of an orderly: every answer suits both equally well.",
		"none twin of an orderly",
	} {
		checkSays(t, a, pack, want)
	}
}

// With few enough answers every sheet is asked, and nothing is said of errors.
func TestExactAudit(t *testing.T) {
	pack, env := builtin.Pack(), apptest.TestProgram()
	env.Bank = &questions.Bank{Questions: env.Bank.Questions[:3]}
	r := auditBy(t, env, pack, auditOptions{people: 5000, seed: 1})
	if !r.Exact || r.People != 15*15*15 || r.Seed != nil || r.All.Ties.StandardError != nil {
		t.Errorf("not exact: %d people, seed %v", r.People, r.Seed)
	}
	checkSays(t, r, pack, "Every way to answer all 3 questions and to give each an importance (1, 2 or 3) was tried once, by 3,375 made-up people.")
	for _, words := range []string{"±", "Seed"} {
		if strings.Contains(auditText(t, r, pack, doc.MaxWidth), words) {
			t.Errorf("an exact audit speaks of %s", words)
		}
	}
}

func auditText(t *testing.T, a *auditreport.Report, pack *profiles.Pack, width int) string {
	t.Helper()
	var b bytes.Buffer
	if err := doc.Text(&b, auditreport.NewDocument(words.New(lang.New(lang.English), pack), a, words.Origin{}), doc.Style{Width: width}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// checkSays looks for words at every width, and for lines that do not fit.
func checkSays(t *testing.T, a *auditreport.Report, pack *profiles.Pack, words string) {
	t.Helper()
	for width := doc.MinWidth; width <= doc.MaxWidth; width++ {
		got := auditText(t, a, pack, width)
		if !strings.Contains(strings.Join(strings.Fields(got), " "), words) {
			t.Fatalf("%q is not said at width %d:\n%s", words, width, got)
		}
		for _, line := range strings.Split(got, "\n") {
			if text.StringWidthWithoutEscSequences(line) > width || strings.HasSuffix(line, " ") {
				t.Errorf("width %d: %q", width, line)
			}
		}
	}
}

// A sheet becomes the answers it stands for.
func TestOnSheet(t *testing.T) {
	env := apptest.TestProgram()
	items := env.Bank.Items()
	sheet := scoring.AnswerSheet{Answers: make([]int, len(items)), Weights: make([]int, len(items))}
	for j := range items {
		sheet.Answers[j], sheet.Weights[j] = 3, 2
	}
	sheet.Answers[0], sheet.Weights[1] = scoring.Unanswered, 3
	flags := strings.Join(env.Bank.Flags(env.Bank.OnSheet(items, sheet)), " ")
	for _, want := range []string{"--patient-contact most ", "--pay-goal 55000 ", "--setting office,outpatient ", "--importance patient-contact=3"} {
		if !strings.Contains(flags, want) || strings.Contains(flags, "work-variety") {
			t.Errorf("no %q in %s", want, flags)
		}
	}
}
