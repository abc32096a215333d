package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/report/result"
	"careerfit/questions"

	"github.com/google/go-cmp/cmp"
)

// The people in testdata/answers have their full rankings beside their answers, so that a change of profiles, questions
// or the model shows whose ranking it moves.
func TestPeople(t *testing.T) {
	env := apptest.TestProgram()
	files, err := filepath.Glob("../testdata/answers/*.toml")
	if err != nil || len(files) < 5 {
		t.Fatalf("%d people, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".toml"), func(t *testing.T) {
			answers := answersIn(t, env, file)
			got := ""
			for _, roles := range [][]string{nil, {app.AllRoles}} {
				answers.Roles = roles
				r, err := apptest.Report(env, answers, false)
				if err != nil {
					t.Fatal(err)
				}
				got += ranking(r.Result)
			}
			checkGolden(t, strings.TrimSuffix(file, ".toml")+".ranking", got)
		})
	}
}

// answersIn reads answers to the program's questions from a file.
func answersIn(t testing.TB, env *app.Env, file string) questions.Answers {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	answers, err := env.Bank.FromFile(file, text, app.QuestionCriteria(env.Pack.Criteria))
	if err != nil {
		t.Fatal(err)
	}
	return answers
}

// ranking is a result as a few lines that make a readable difference.
func ranking(r result.Result) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s", r.Verdict)
	if r.Ahead != nil {
		fmt.Fprintf(&b, ", ahead %.3f, shortlist %s", *r.Ahead, strings.Join(r.Shortlist, " "))
	}
	b.WriteString("\n")
	for _, s := range r.Ranking {
		rank := "-" // breaks a deal-breaker
		if s.Rank != nil {
			rank = fmt.Sprint(*s.Rank)
		}
		fmt.Fprintf(&b, "%3s  %6.2f  %s\n", rank, s.Fit, s.Role)
	}
	return b.String() + "\n"
}

// checkGolden compares with a file, or rewrites it.
func checkGolden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-before +now)\n%s", file, diff)
	}
}
