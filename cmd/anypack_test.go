package cmd

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/cmd/report/roles"
	"careerfit/profiles"
	"careerfit/questions"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/spf13/cobra"
	"pgregory.net/rapid"
)

// programs are the program in both languages, with roles and questions of any field.
func programs(pack *profiles.Pack, bank *questions.Bank) (en, es *program) {
	en, es = newProgram(lang.English, builtInPack()), newProgram(lang.Spanish, builtInPack())
	for _, p := range []*program{en, es} {
		p.roles, p.bank, p.asks = pack, bank, bank
	}
	return en, es
}

// genAnswers draws answers to questions of any field, with all that goes with them.
func genAnswers(t *rapid.T, pack *profiles.Pack, bank *questions.Bank) questions.Answers {
	a := bank.NewAnswers()
	can := criteria(pack.Criteria)
	for i := range bank.Questions {
		q := &bank.Questions[i]
		if i > 2 && rapid.IntRange(0, 4).Draw(t, "skip") == 0 {
			continue
		}
		a.SetAnswer(q.ID, genAnswer(t, q))
		if rapid.Bool().Draw(t, "weighed") {
			a.Weigh(q.ID, rapid.IntRange(1, 3).Draw(t, "weight"))
		}
		if can[q.Criterion].CanBeMust && rapid.IntRange(0, 3).Draw(t, "must") == 0 {
			a.SetMusts(append(a.Musts(), q.ID))
		}
		if q.Again != "" && rapid.IntRange(0, 5).Draw(t, "again") == 0 {
			a.SetAgain(q.ID, genAnswer(t, q))
		}
	}
	for _, c := range pack.Criteria {
		if c.Rule != "share" && rapid.IntRange(0, 7).Draw(t, "observed") == 0 {
			role := rapid.SampledFrom(pack.RoleIDs()).Draw(t, "seen")
			text := strconv.FormatFloat((c.Min+c.Max)/2, 'f', -1, 64)
			seen, err := bank.FromFlags(questions.FlagValues{Observed: []string{role + ":" + c.ID + "=" + text}}, can)
			if err != nil {
				t.Fatal(err)
			}
			a = a.Merge(seen)
		}
	}
	if rapid.Bool().Draw(t, "all roles") {
		a.Roles = []string{allRoles}
	}
	a.LocalPay = rapid.SampledFrom([]int{0, 100, 85}).Draw(t, "local pay")
	return a
}

func genAnswer(t *rapid.T, q *questions.Question) questions.Answer {
	switch place := rapid.IntRange(0, len(q.Options)-1).Draw(t, "option"); q.Kind {
	case questions.Amount:
		return questions.Answer{Amount: rapid.IntRange(15_000, 120_000).Draw(t, "amount")}
	case questions.Categories:
		return questions.Answer{Chosen: slices.Compact([]int{place, max(place, len(q.Options)-1)})}
	default:
		return questions.Answer{Chosen: []int{place}}
	}
}

// Whatever the field, the roles, what is known of them, and the answers: the result reads well, says what is not known,
// and is the same for scripts in every language.
func TestResultsOfAnyPack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pack, bank := genPack(t)
		en, es := programs(pack, bank)
		answers := genAnswers(t, pack, bank)
		width := rapid.IntRange(doc.MinWidth, doc.MaxWidth).Draw(t, "width")
		for _, p := range []*program{en, es} {
			r, err := p.report(pack, answers, rapid.Bool().Draw(t, "explain"))
			if err != nil {
				t.Fatal(err)
			}
			checkArithmetic(t, r.Document)
			var b bytes.Buffer
			if err := doc.Text(&b, r.Document, doc.Style{Width: width}); err != nil {
				t.Fatal(err)
			}
			checkReads(t, b.String(), width)
			if p == en {
				checkSaysUnknown(t, &r.Result, b.String())
			}
		}
		got, want := resultJSON(t, es, pack, answers), resultJSON(t, en, pack, answers)
		if got != want || !json.Valid([]byte(got)) {
			t.Fatalf("scripts read in Spanish\n%s\nin English\n%s", got, want)
		}
	})
}

// checkReads holds that a text fits and has no gap where a word is missing. Commands to copy may be wider.
func checkReads(t reader, screen string, width int) {
	t.Helper()
	body, _, _ := strings.Cut(screen, "Again: careerfit")
	body, _, _ = strings.Cut(body, "Otra vez: careerfit")
	for _, line := range strings.Split(body, "\n") {
		if text.StringWidthWithoutEscSequences(line) > width {
			t.Fatalf("wider than %d: %q in\n%s", width, line, screen)
		}
	}
	for _, wrong := range []string{"%!", "\x1b", "..", " .", " ,", ",.", ", )", "( ", "()", "[]", "<nil>", "NaN", "you .", ": .", ":.", " and .", "  - \n", "\n\n\n"} {
		if strings.Contains(body, wrong) {
			t.Fatalf("%q in\n%s", wrong, body)
		}
	}
	if empty := emptyItem.FindString(body); empty != "" {
		t.Fatalf("nothing after %q in\n%s", empty, body)
	}
}

// emptyItem is an entry of a list that has no text but what it is called.
var emptyItem = regexp.MustCompile(`(?m)^  - [^\n]*:\n(  - |[^ ]|\n)|\?\.`)

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
		pack, bank := genPack(t)
		en, es := programs(pack, bank)
		style := doc.Style{Width: rapid.IntRange(doc.MinWidth, doc.MaxWidth).Draw(t, "width")}
		for _, p := range []*program{en, es} {
			var b bytes.Buffer
			documents := []*doc.Document{roles.ListDocument(p.words, pack), roles.QuestionsDocument(p.words, bank)}
			for i := range pack.Roles {
				documents = append(documents, roles.ProfileDocument(p.words, pack, &pack.Roles[i], p.origin(pack)))
			}
			for _, d := range documents {
				if err := doc.Text(&b, d, style); err != nil {
					t.Fatal(err)
				}
				b.WriteString("\n")
			}
			checkReads(t, b.String(), style.Width)
			checkAnswersFile(t, p, pack, bank)
			checkHelp(t, p)
		}
		checkJSON(t, roles.NewList(pack, en.origin(pack)), roles.NewProfile(pack, &pack.Roles[0], en.origin(pack)), roles.NewQuestions(pack, bank, en.origin(pack)))
	})
}

func checkJSON(t *rapid.T, values ...any) {
	for _, v := range values {
		var b bytes.Buffer
		if err := doc.JSON(&b, v); err != nil || !json.Valid(b.Bytes()) {
			t.Fatalf("%v in\n%s", err, b.String())
		}
	}
}

// checkAnswersFile holds that the file to fill in is one, also when every answer in it is taken.
func checkAnswersFile(t *rapid.T, p *program, pack *profiles.Pack, bank *questions.Bank) {
	var b bytes.Buffer
	if err := roles.AnswersFile(&b, p.words, pack, bank); err != nil {
		t.Fatal(err)
	}
	ids := p.bank.IDs()
	lines := strings.Split(b.String(), "\n")
	for i, line := range lines {
		if id, _, ok := strings.Cut(strings.TrimPrefix(line, "# "), " = "); ok && slices.Contains(ids, id) {
			lines[i] = strings.TrimPrefix(line, "# ")
		}
	}
	answers, err := p.bank.FromFile("me.toml", []byte(strings.Join(lines, "\n")), criteria(p.roles.Criteria))
	if err != nil {
		t.Fatalf("%v in\n%s", err, b.String())
	}
	if answers.Given() != len(ids) {
		t.Fatalf("%d answers to %d questions in\n%s", answers.Given(), len(ids), b.String())
	}
}

func checkHelp(t *rapid.T, p *program) {
	var b bytes.Buffer
	root := p.newRoot()
	root.SetOut(&b)
	var all func(*cobra.Command)
	all = func(c *cobra.Command) {
		b.Reset()
		_ = c.Help()
		for _, line := range strings.Split(b.String(), "\n") {
			if text.StringWidthWithoutEscSequences(line) > helpWidth && !strings.HasPrefix(line, "  careerfit ") && !strings.HasPrefix(line, "    --") {
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
