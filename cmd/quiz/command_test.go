package quiz

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/ask"
	"careerfit/cmd/report/doc"
	"careerfit/questions"
)

const answered = " --desk-work 5 --work-variety 2 --patient-contact 4"

// A quiz in plain lines goes on to the result, to the files that were named, and to a command that goes on.
func TestPlainQuiz(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("there.toml", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	skip := func(n int) string { return strings.Repeat("s\n", n) + "\n\n\n\n2\n" }
	for _, tt := range []struct {
		args, stdin, stdout, stderr string
		code                        int
		err, hint                   string
	}{
		{args: "--plain --format json" + answered, stdin: skip(13), stdout: `"ranking"`, stderr: "Again: careerfit recommend --work-variety"},
		{args: "--plain --quick --color always" + answered, stdin: skip(3), stdout: "Again: careerfit recommend"},
		{args: "--plain --save me.toml --output out.html" + answered, stdin: skip(13), stderr: "Saved as out.html."},
		{args: "--plain --answers me.toml --save me.toml", stdin: skip(0), stdout: "Again: "},
		{args: "--plain --quick --output a.json --explain", stdin: "2\n", code: app.ExitInterrupted, err: "stopped with 1 answered; nothing is lost",
			hint: "to go on: careerfit quiz --quick --plain --explain --output a.json --work-variety"},
		{args: "--plain --adaptive --save b.toml", code: app.ExitInterrupted, err: "stopped with 0 answered", hint: "to go on: careerfit quiz --plain --save b.toml --adaptive"},
		{args: "--plain", stdin: skip(16), code: app.ExitData, err: "0 answered; a recommendation needs at least 3", hint: "to go on with what you answered: careerfit quiz"},
		{args: "", code: app.ExitUsage, err: "the quiz asks questions, but this is not a terminal", hint: "give the answers as flags instead: careerfit recommend --work-variety ... "},
		{args: "--plain --save there.toml", code: app.ExitUsage, err: "--save: there.toml is there already"},
		{args: "--plain --save a.txt", code: app.ExitUsage, err: "would be neither TOML nor JSON"},
		{args: "--plain --save a.json --output ./a.json", code: app.ExitUsage, err: "--save and --output are the same file"},
		{args: "--plain --roles nobody", code: app.ExitUsage, err: "nobody"},
		{args: "--plain --output a", code: app.ExitUsage, err: "does not say what to write"},
	} {
		stdout, stderr, err := apptest.Run(t, apptest.TestProgram(), New, tt.stdin, append([]string{"quiz"}, strings.Fields(tt.args)...)...)
		f := &app.Failure{}
		errors.As(err, &f)
		if f.Code != tt.code || !strings.Contains(stdout, tt.stdout) || !strings.Contains(stderr, tt.stderr) || err != nil && !strings.Contains(err.Error(), tt.err) {
			t.Errorf("%s: %d, %v\n%s%s", tt.args, f.Code, err, stdout, stderr)
		}
		if strings.Contains(stdout+stderr, "\x1b") {
			t.Errorf("%s: an escape byte", tt.args)
		}
		if tt.code == app.ExitData && strings.Contains(f.Problems[0].Hints[0].String(), "skip") {
			t.Errorf("%s: skips are not asked again: %s", tt.args, f.Problems[0].Hints[0])
		}
		if tt.hint != "" && !strings.HasPrefix(f.Problems[0].Hints[0].String(), tt.hint) {
			t.Errorf("%s: hint %s", tt.args, f.Problems[0].Hints[0])
		}
	}
	if text, err := os.ReadFile("me.toml"); err != nil || !strings.Contains(string(text), "desk-work") {
		t.Errorf("%v: %s", err, text)
	}
}

// A visit prints flags on stdout, and what to do with them for the person.
func TestPlainVisit(t *testing.T) {
	t.Chdir(t.TempDir())
	env := apptest.TestProgram()
	role, other := env.Pack.Focus[0], "dental-assistant"
	if _, ok := env.Pack.Role(other); !ok {
		other = env.Pack.RoleIDs()[0]
	}
	for _, tt := range []struct {
		args, stdin, stdout, stderr string
		code                        int
		err                         string
	}{
		{args: role, stdin: "1\n2\n" + strings.Repeat("s\n", 10), stdout: "--observed " + role + ":", stderr: "To see what it changes: careerfit recommend ANSWERS --observed " + role + ":"},
		{args: role + answered, stdin: strings.Repeat("1\n", 10), stdout: "--observed", stderr: "To see what it changes: careerfit recommend --work-variety"},
		{args: other + answered, stdin: strings.Repeat("1\n", 10), stdout: "--observed", stderr: "," + other},
		{args: role + " --save few.toml", stdin: strings.Repeat("1\n", 10), stdout: "--observed", stderr: "careerfit quiz --answers few.toml --save few.toml"},
		{args: role + " --save me.toml" + answered, stdin: strings.Repeat("1\n", 10), stderr: "careerfit recommend --answers me.toml\n"},
		{args: role, stdin: strings.Repeat("s\n", 10), stderr: "Nothing was seen, so there is nothing to add."},
		{args: role + " --answers me.toml --save me.toml", stdin: "1\n", stderr: "Nothing was seen", code: -1},
		{args: role, stdin: "1\n", code: app.ExitInterrupted, err: "stopped with 1 seen; nothing is lost"},
		{args: "nobody", code: app.ExitUsage, err: `"nobody" is not a role`},
	} {
		stdout, stderr, err := apptest.Run(t, apptest.TestProgram(), NewVisit, tt.stdin, append([]string{"visit", "--plain"}, strings.Fields(tt.args)...)...)
		if tt.code < 0 { // what was seen already is not asked again
			if strings.Contains(stderr, "Question 6") {
				t.Errorf("%s: asked again\n%s", tt.args, stderr)
			}
			continue
		}
		f := &app.Failure{}
		errors.As(err, &f)
		if f.Code != tt.code || !strings.Contains(stdout, tt.stdout) || !strings.Contains(stderr, tt.stderr) || err != nil && !strings.Contains(err.Error(), tt.err) {
			t.Errorf("%s: %d, %v\n%s%s", tt.args, f.Code, err, stdout, stderr)
		}
	}
	_, _, err := apptest.Run(t, apptest.TestProgram(), NewVisit, "", "visit", role)
	if err == nil || err.Error() != "visit asks questions, but this is not a terminal" {
		t.Error(err)
	}
}

// What a person chooses after the result is done, and shown again.
func TestWhatNext(t *testing.T) {
	t.Chdir(t.TempDir())
	env := apptest.TestProgram()
	answers, err := env.Bank.FromFlags(questions.FlagValues{ByQuestion: map[string]string{"desk-work": "5", "work-variety": "2", "patient-contact": "4"}}, app.QuestionCriteria(env.Pack.Criteria))
	if err != nil {
		t.Fatal(err)
	}
	do := func(choice string, replies ...string) (*quiz, string) {
		t.Helper()
		env.Stdout, env.Stderr = temporary(t), temporary(t)
		q := newQuiz(env, answers)
		if err := q.do(&keys{replies: replies}, choice, app.Output{Format: app.FormatText, Style: doc.Style{Width: 80}}); err != nil {
			t.Error(err)
		}
		stdout, _ := os.ReadFile(env.Stdout.Name())
		stderr, _ := os.ReadFile(env.Stderr.Name())
		return q, string(stderr) + string(stdout)
	}
	if _, text := do(nextChange, "patient-contact", "1"); !strings.Contains(text, "Moved: ") || !strings.Contains(text, "Again: ") {
		t.Error(text)
	}
	if _, text := do(nextChange, "patient-contact", "4"); !strings.Contains(text, "Nothing moved.") {
		t.Error(text)
	}
	if _, text := do(nextChange, "back"); text != "" {
		t.Error(text)
	}
	if q, _ := do(nextRoles, ""); q.answers().Roles[0] != app.AllRoles {
		t.Errorf("%v", q.answers().Roles)
	}
	if q, _ := do(nextRoles, env.Pack.Roles[0].ID, env.Pack.Roles[0].ID+" "+env.Pack.Roles[1].ID); len(q.answers().Roles) != 2 {
		t.Errorf("%v", q.answers().Roles)
	}
	_, plain := do("", "")
	if _, text := do(nextExplain); len(text) <= len(plain) {
		t.Error(text)
	}
	for range 2 {
		do(nextReport)
		do(nextSave)
	}
	for _, name := range []string{"careerfit-report.html", "careerfit-report-2.html", "careerfit-result.txt", "careerfit-result-2.txt"} {
		if info, err := os.Stat(name); err != nil || info.Size() < 1000 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func temporary(t *testing.T) *os.File {
	t.Helper()
	file, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	return file
}

func TestStopCodes(t *testing.T) {
	for err, want := range map[error]int{
		app.SignalError{Signal: syscall.SIGTERM}: 143, ask.ErrInterrupted: app.ExitInterrupted, ask.ErrStop: app.ExitInterrupted, errors.New("else"): 0,
	} {
		if got := stopCode(err); got != want {
			t.Errorf("%v: %d", err, got)
		}
	}
}

// A terminal that is small or dumb is better served by plain lines, and so is a person who says so.
func TestPlainTerminals(t *testing.T) {
	env := apptest.TestProgram()
	env.Stderr = temporary(t)
	for _, tt := range []struct {
		term, accessible string
		want             bool
	}{{"xterm", "", false}, {"dumb", "", true}, {"xterm", "1", true}, {"xterm", "0", false}, {"xterm", "FALSE", false}} {
		t.Setenv("TERM", tt.term)
		t.Setenv("ACCESSIBLE", tt.accessible)
		if plainTerminal(env) != tt.want {
			t.Errorf("%+v", tt)
		}
	}
}

// Answers are saved over the file they were read from, and over no other.
func TestCheckSave(t *testing.T) {
	dir := t.TempDir()
	me, other := filepath.Join(dir, "me.toml"), filepath.Join(dir, "other.toml")
	for _, name := range []string{me, other} {
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct{ to, from, want string }{
		{"", "", ""}, {me, me, ""}, {filepath.Join(dir, "sub", "..", "me.toml"), me, ""}, {filepath.Join(dir, "new"), "", ""}, {me, other, "is there already"}, {me, "", "is there already"},
		{dir, "", "is a directory"}, {filepath.Join(dir, "a.txt"), "", "neither TOML nor JSON"}, {filepath.Join(dir, "none", "a.toml"), "", "cannot be written"},
	} {
		err := checkSave(tt.to, tt.from)
		if (err == nil) != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s from %s: %v", tt.to, tt.from, err)
		}
	}
}

func TestExamplesOfTheQuiz(t *testing.T) {
	env := apptest.TestProgram()
	if got := quickUsage(env); !strings.Contains(got, "questions that matter most") || !strings.Contains(RootExamples(env), "careerfit quiz --quick") {
		t.Error(got)
	}
	bank := *env.Bank
	bank.Questions = append([]questions.Question(nil), bank.Questions...)
	for i := range bank.Questions {
		bank.Questions[i].Quick = false
	}
	env.Bank = &bank
	if got := examples(env) + RootExamples(env); strings.Contains(got, "--quick") || !strings.Contains(quickUsage(env), "no question here is marked so") {
		t.Error(got)
	}
	if got := flagsToBegin(env); len(got) != mostToBegin || got[0] != "--"+bank.Questions[0].ID {
		t.Errorf("%v", got)
	}
}

// Answers from stdin cannot be read again, and without --save the command to go on has them itself.
func TestCommandsThatGoOnNameFiles(t *testing.T) {
	for _, tt := range []struct{ from, to, want string }{
		{"", "", ""}, {"-", "a b.toml", "--save 'a b.toml'"}, {"me.toml", "me.toml", "--answers me.toml --save me.toml"}, {"me.toml", "", "--answers me.toml"},
	} {
		if got := strings.Join(fileFlags(tt.from, tt.to), " "); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
	q := newQuiz(apptest.TestProgram(), questions.Answers{})
	if q.from = "me.toml"; len(q.options()) > 0 {
		t.Errorf("%v", q.options())
	}
}

// Another first answer drops the second one, which was an answer to the other; the same one keeps it.
func TestChangedAnswersDropSecondOnes(t *testing.T) {
	for reply, want := range map[string]bool{"2": true, "5": false} {
		env := apptest.TestProgram()
		answers, err := env.Bank.FromFlags(questions.FlagValues{ByQuestion: map[string]string{"desk-work": "2"}, Again: []string{"desk-work=3"}}, app.QuestionCriteria(env.Pack.Criteria))
		if err != nil {
			t.Fatal(err)
		}
		q := newQuiz(env, answers)
		if err := q.askOne(&keys{replies: []string{reply}}, "desk-work"); err != nil {
			t.Fatal(err)
		}
		changed := q.answers()
		if _, ok := changed.Again("desk-work"); ok != want {
			t.Errorf("after %s: %v", reply, ok)
		}
	}
}

// What does not matter at all is said to matter little already.
func TestImportanceIsAskedOnce(t *testing.T) {
	q := newQuiz(apptest.TestProgram(), questions.Answers{})
	for given, want := range map[int][2]bool{0: {false, true}, 1: {false, true}, 2: {false, false}, 3: {true, false}} {
		answers := q.env.Bank.NewAnswers()
		answers.Weigh("desk-work", given)
		if got := [2]bool{q.weighs(answers, 3), q.weighs(answers, 1)}; got != want {
			t.Errorf("importance %d: %v", given, got)
		}
	}
}

// A level that is answered a second time, or skipped then, replaces the first one.
func TestVisitAnswersAgain(t *testing.T) {
	env := apptest.TestProgram()
	role, _ := env.Pack.Role(env.Pack.Focus[0])
	v := newVisit(env, role, questions.Answers{})
	steps := v.steps(&keys{replies: []string{"1", "skip"}})
	for _, want := range []int{2, 0} {
		if err := steps[0](true); err != nil || len(v.flags()) != want {
			t.Errorf("%v, %v", v.flags(), err)
		}
	}
}

// Nothing is asked again once the leader is surely ahead.
func TestNoSecondLookWhereItIsSure(t *testing.T) {
	env := apptest.TestProgram()
	q := newQuiz(env, questions.Answers{})
	sure, unsure := 0, 0
	for options := range 32 {
		values := map[string]string{}
		for i, id := range []string{"desk-work", "patient-contact", "work-variety", "leadership", "exposure"} {
			values[id] = []string{"1", "5"}[options>>i&1]
		}
		answers, err := env.Bank.FromFlags(questions.FlagValues{ByQuestion: values}, app.QuestionCriteria(env.Pack.Criteria))
		if err != nil {
			t.Fatal(err)
		}
		q.change(func(a *questions.Answers) { *a = env.Bank.NewAnswers().Merge(answers) })
		e, err := env.Evaluate(q.answers())
		if err != nil {
			t.Fatal(err)
		}
		_, ask := q.doubtful()
		switch {
		case e.Result.Ahead >= SurelyClear && ask:
			t.Errorf("asks again where %v is ahead in %v", e.Result.Leader, e.Result.Ahead)
		case e.Result.Ahead >= SurelyClear && len(e.Doubt.FollowUps) > 0:
			sure++
		case ask:
			unsure++
		}
	}
	if sure == 0 || unsure == 0 {
		t.Errorf("%d sure, %d not", sure, unsure)
	}
}
