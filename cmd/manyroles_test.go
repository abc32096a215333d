package cmd

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/report/doc"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/questions"
)

// manyRoles is the built-in pack with some of its roles over and over, a little different each time.
func manyRoles(n int) *profiles.Pack {
	pack := *builtin.Pack()
	some := pack.Roles
	pack.Roles, pack.Focus = nil, nil
	for i := range n {
		role := some[i%len(some)]
		role.ID, role.Title = fmt.Sprintf("role-%03d", i), fmt.Sprintf("Role %03d", i)
		role.Levels = append(profiles.Levels{}, role.Levels...)
		for j := range role.Levels {
			if c, _ := pack.Criterion(role.Levels[j].Criterion); c.Measure == profiles.Points && (i+j)%7 == 0 {
				role.Levels[j].Level, role.Levels[j].Low, role.Levels[j].High = float64(i%101), float64(i%101), float64(i%101)
			}
		}
		pack.Roles = append(pack.Roles, role)
	}
	return &pack
}

func manyReport(t *testing.T, values questions.FlagValues) (*apptest.Reported, string) {
	t.Helper()
	env := apptest.TestProgram()
	env.Pack = manyRoles(900)
	answers, err := env.Bank.FromFlags(values, app.QuestionCriteria(env.Pack.Criteria))
	if err != nil {
		t.Fatal(err)
	}
	r, err := apptest.Report(env, answers, true)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := doc.Text(&b, r.Document, doc.Style{Width: doc.MaxWidth}); err != nil {
		t.Fatal(err)
	}
	return r, b.String()
}

// Of 900 roles a person reads of a few, and how many more there are; scripts read all.
func TestManyRolesStayReadable(t *testing.T) {
	values := map[string]string{"work-variety": "2", "patient-contact": "5", "desk-work": "3", "exposure": "4"}
	r, letter := manyReport(t, questions.FlagValues{ByQuestion: values})
	for _, want := range []string{"\n  and 888 more: --format json lists all\n", "Still in the race: "} {
		if !strings.Contains(letter, want) {
			t.Errorf("%q is not in\n%s", want, letter)
		}
	}
	if n := len(regexp.MustCompile(`(?m)^Role \d+: `).FindAllString(letter, -1)); n != 12 {
		t.Errorf("the arithmetic of %d roles is shown", n)
	}
	if lines := strings.Count(letter, "\n"); lines > 200 {
		t.Errorf("%d lines:\n%s", lines, letter)
	}
	if n := len(r.Result.Ranking); n != 900 {
		t.Errorf("scripts read %d roles", n)
	}
}

func TestManyRolesAreRuledOut(t *testing.T) {
	values := map[string]string{"stress-tolerance": "1", "regular-hours": "5", "pay-goal": "400000"}
	_, letter := manyReport(t, questions.FlagValues{ByQuestion: values, Must: []string{"pay-goal", "stress-tolerance"}})
	if !strings.Contains(letter, "No role passes") || !strings.Contains(letter, "and 894 more: --format json lists all") {
		t.Errorf("900 roles are ruled out by\n%s", letter)
	}
	if lines := strings.Count(letter, "\n"); lines > 250 {
		t.Errorf("%d lines", lines)
	}
}

// BenchmarkManyRoles is all that a recommendation takes, from the files of a pack to the text, over 24 and 900 roles.
func BenchmarkManyRoles(b *testing.B) {
	out, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	if err != nil {
		b.Fatal(err)
	}
	defer out.Close()
	for _, n := range []int{24, 900} {
		folder := filepath.Join(b.TempDir(), "pack")
		pack := manyRoles(n)
		for i, r := range pack.Roles { // with as much as an imported role has
			pack.Roles[i] = profiles.Role{ID: r.ID, Title: r.Title, SOC: r.SOC, Summary: r.Summary, Pay: r.Pay, Settings: r.Settings, Levels: r.Levels}
		}
		files := append(pack.Write(), builtin.Files().Named(profiles.CriteriaFile)...)
		for _, f := range files {
			name := filepath.Join(folder, filepath.FromSlash(f.Name))
			if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o700), os.WriteFile(name, f.Data, 0o600)); err != nil {
				b.Fatal(err)
			}
		}
		b.Run(fmt.Sprintf("%d roles", n), func(b *testing.B) {
			for b.Loop() {
				if code := Main([]string{"recommend", "--pack", folder, "--patient-contact", "5", "--desk-work", "2", "--pay-goal", "42000"}, out, out, out); code != 0 {
					b.Fatalf("exit code %d", code)
				}
			}
		})
	}
}
