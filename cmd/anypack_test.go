package cmd

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/cmd/report/roles"
	"careerfit/profiles"
	"careerfit/questions"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/spf13/cobra"
	"pgregory.net/rapid"
)

// Whatever the field, the roles, what is known of them, and the answers: the result reads well, says what is not known,
// and is the same for scripts in every language.
func TestResultsOfAnyPack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pack, bank := apptest.GenPack(t)
		en, es := apptest.Programs(pack, bank)
		answers := apptest.GenAnswers(t, pack, bank)
		width := rapid.IntRange(doc.MinWidth, doc.MaxWidth).Draw(t, "width")
		for _, env := range []*app.Env{en, es} {
			r, err := apptest.Report(env, answers, rapid.Bool().Draw(t, "explain"))
			if err != nil {
				t.Fatal(err)
			}
			checkArithmetic(t, r.Document)
			var b bytes.Buffer
			if err := doc.Text(&b, r.Document, doc.Style{Width: width}); err != nil {
				t.Fatal(err)
			}
			apptest.CheckReads(t, b.String(), width)
			if env == en {
				checkSaysUnknown(t, &r.Result, b.String())
			}
		}
		got, want := apptest.ResultJSON(t, es, answers), apptest.ResultJSON(t, en, answers)
		if got != want || !json.Valid([]byte(got)) {
			t.Fatalf("scripts read in Spanish\n%s\nin English\n%s", got, want)
		}
	})
}

// checkSaysUnknown holds that the result says what of the leader and the runner-up is unknown.
func checkSaysUnknown(t *rapid.T, r *result.Result, letter string) {
	for i, s := range r.Ranking {
		for _, c := range s.Criteria {
			if c.Unknown != (c.Level == nil) {
				t.Fatalf("%s of %s: unknown is %v, level %v", c.Criterion, s.Role, c.Unknown, c.Level)
			}
			if about := i == 0 || r.RunnerUp != nil && s.Role == *r.RunnerUp; !about || !c.Unknown {
				continue
			}
			if !strings.Contains(letter, "\nNot known\n") {
				t.Fatalf("%s of %s is not known, and nobody says so:\n%s", c.Criterion, s.Role, letter)
			}
			if want := s.Role + ":" + c.Criterion + " is unknown"; !slices.ContainsFunc(r.Warnings, func(w string) bool { return strings.HasPrefix(w, want) }) {
				t.Fatalf("no warning says %q: %q", want, r.Warnings)
			}
		}
	}
}

// The same holds for what is printed without answers: roles, profiles, questions, an answers file, and help.
func TestListsOfAnyPack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pack, bank := apptest.GenPack(t)
		en, es := apptest.Programs(pack, bank)
		style := doc.Style{Width: rapid.IntRange(doc.MinWidth, doc.MaxWidth).Draw(t, "width")}
		for _, env := range []*app.Env{en, es} {
			var b bytes.Buffer
			documents := []*doc.Document{roles.ListDocument(env.Words, pack), roles.QuestionsDocument(env.Words, bank)}
			for i := range pack.Roles {
				documents = append(documents, roles.ProfileDocument(env.Words, pack, &pack.Roles[i], env.Origin()))
			}
			for _, d := range documents {
				if err := doc.Text(&b, d, style); err != nil {
					t.Fatal(err)
				}
				b.WriteString("\n")
			}
			apptest.CheckReads(t, b.String(), style.Width)
			checkAnswersFile(t, env, pack, bank)
			checkHelp(t, env)
		}
		apptest.CheckJSON(t, roles.NewList(pack, en.Origin()), roles.NewProfile(pack, &pack.Roles[0], en.Origin()), roles.NewQuestions(pack, bank, en.Origin()))
	})
}

// checkAnswersFile holds that the file to fill in is one, also when every answer in it is taken.
func checkAnswersFile(t *rapid.T, env *app.Env, pack *profiles.Pack, bank *questions.Bank) {
	var b bytes.Buffer
	if err := roles.AnswersFile(&b, env.Words, pack, bank); err != nil {
		t.Fatal(err)
	}
	ids := env.Bank.IDs()
	lines := strings.Split(b.String(), "\n")
	for i, line := range lines {
		if id, _, ok := strings.Cut(strings.TrimPrefix(line, "# "), " = "); ok && slices.Contains(ids, id) {
			lines[i] = strings.TrimPrefix(line, "# ")
		}
	}
	answers, err := env.Bank.FromFile("me.toml", []byte(strings.Join(lines, "\n")), app.QuestionCriteria(env.Pack.Criteria))
	if err != nil {
		t.Fatalf("%v in\n%s", err, b.String())
	}
	if answers.Given() != len(ids) {
		t.Fatalf("%d answers to %d questions in\n%s", answers.Given(), len(ids), b.String())
	}
}

func checkHelp(t *rapid.T, env *app.Env) {
	var b bytes.Buffer
	root := newRoot(env)
	root.SetOut(&b)
	var all func(*cobra.Command)
	all = func(c *cobra.Command) {
		b.Reset()
		_ = c.Help()
		for _, line := range strings.Split(b.String(), "\n") {
			if text.StringWidthWithoutEscSequences(line) > app.HelpWidth && !strings.HasPrefix(line, "  careerfit ") && !strings.HasPrefix(line, "    --") {
				t.Fatalf("%s: wider than help: %q", c.CommandPath(), line)
			}
		}
		if strings.Contains(b.String(), "%!") || strings.Contains(b.String(), "  \n") {
			t.Fatalf("%s:\n%s", c.CommandPath(), b.String())
		}
		for _, sub := range c.Commands() {
			all(sub)
		}
	}
	all(root)
}
