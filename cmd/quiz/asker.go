package quiz

import (
	"os"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/ask"
	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// newAsker asks on the terminal, or in plain lines where that was asked for or suits the terminal better.
func (s *session) newAsker(c *cobra.Command) (ask.Terminal, error) {
	env, options := s.env, ask.Options{Words: s.env.Words}
	switch {
	case s.plain || env.CanAsk() && plainTerminal(env):
		if app.IsTerminal(env.Stderr) {
			options.Width = func() int { return width(env) }
		}
		return ask.NewPlain(env.Stdin, env.Stderr, options), nil
	case !env.CanAsk():
		return nil, s.noTerminal(c)
	}
	options.Color = app.UseColor(c, env.Stderr)
	return ask.NewSurvey(env.Stdin, env.Stderr, options), nil
}

// width is that of the terminal questions go to, or the usual one of a terminal that does not tell.
func width(env *app.Env) int {
	if width, _, err := term.GetSize(int(env.Stderr.Fd())); err == nil && width > 0 {
		return width
	}
	return doc.MaxWidth
}

// plainTerminal reports whether the terminal, or the person, is better served by plain lines.
func plainTerminal(env *app.Env) bool {
	accessible := strings.ToLower(os.Getenv("ACCESSIBLE"))
	width, height, err := term.GetSize(int(env.Stderr.Fd()))
	small := err == nil && width > 0 && height > 0 && (width < 40 || height < 12) // 0 is not known
	return os.Getenv("TERM") == "dumb" || small || accessible != "" && accessible != "0" && accessible != "false"
}

// noTerminal refuses to ask where nobody can answer, and says how to do without.
func (s *session) noTerminal(c *cobra.Command) error {
	if c.Name() == "visit" {
		return app.Fail(app.ExitUsage, diag.Say("visit asks questions, but this is not a terminal"),
			diag.Say("say what you saw as flags of recommend instead: --observed %s:CRITERION=LEVEL", c.Flags().Arg(0)))
	}
	return app.Fail(app.ExitUsage, diag.Say("the quiz asks questions, but this is not a terminal"),
		diag.Say("give the answers as flags instead: %s", "careerfit recommend "+strings.Join(flagsToBegin(s.env), " ... ")+" ..."),
		diag.Say("or answer line by line: %s", diag.Command{"quiz", "--plain"}))
}
