package app

import (
	"bytes"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

func TestHelp(t *testing.T) {
	env := testEnv(t)
	c := parsed(t, env)
	c.Short, c.Example = "Recommend something", "  careerfit recommend "+env.ExampleAnswers()
	c.Run = func(*cobra.Command, []string) {}
	_ = c.Flags().MarkHidden(FlagRoles)
	var b bytes.Buffer
	c.SetOut(&b)
	env.Help(c, nil)
	help := b.String()
	for _, want := range []string{
		"Recommend something.\n\nUsage:\n  recommend [flags]\n", "\nExamples:\n  careerfit recommend --", "\nAnswers:\n  --", "\nFlags:\n  --", "  --desk-work ANSWER  ", "(default text)",
	} {
		if !strings.Contains(help, want) {
			t.Errorf("%q is not in\n%s", want, help)
		}
	}
	for _, line := range strings.Split(help, "\n") {
		if len([]rune(line)) > HelpWidth || strings.TrimRight(line, " ") != line {
			t.Errorf("%q", line)
		}
	}
	if strings.Contains(help, "--"+FlagRoles+" ") || strings.Contains(help, "(default false)") || strings.Contains(help, "(default [])") {
		t.Error(help)
	}
	if answers, flags := strings.Index(help, "\nAnswers:"), strings.Index(help, "--explain"); answers > flags {
		t.Errorf("--explain stands with the answers:\n%s", help)
	}
}

func TestLongCommandsAreFolded(t *testing.T) {
	long := "  careerfit recommend --" + strings.Repeat("a", 40) + " 1 --" + strings.Repeat("b", 40) + " 2"
	if got, want := foldedCommand(long), "  careerfit recommend --"+strings.Repeat("a", 40)+" 1 \\\n    --"+strings.Repeat("b", 40)+" 2"; got != want {
		t.Errorf("%q", got)
	}
	if short := "  careerfit quiz --quick"; foldedCommand(short) != short {
		t.Error(foldedCommand(short))
	}
}

// Every example can be typed: it has enough answers, the amount last, and names a role outside the focus.
func TestExamples(t *testing.T) {
	env := testEnv(t)
	args := strings.Fields(env.ExampleAnswers())
	answers, err := env.Answers(parsed(t, env, args...))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := env.Evaluate(answers); err != nil {
		t.Error(err)
	}
	if args[len(args)-2] != "--pay-goal" {
		t.Errorf("%v", args)
	}
	pair := strings.Split(env.ExamplePair(), ",")
	if err := CheckRoles(env.Pack, pair); err != nil || len(pair) != 2 || pair[0] != env.ExampleRole() || strings.Contains(strings.Join(env.Pack.Focus, " "), pair[1]) {
		t.Errorf("%v, %v", pair, err)
	}
	one := *env.Pack
	one.Roles, one.Focus = one.Roles[:1], nil
	env.Pack = &one
	if got := env.ExamplePair(); got != one.Roles[0].ID || env.AboutFocus() != "" {
		t.Errorf("%s, %s", got, env.AboutFocus())
	}
	if about := testEnv(t).AboutFocus(); !strings.HasPrefix(about, "It helps with one question first: ") || strings.Count(about, " or ") != 1 {
		t.Error(about)
	}
}
