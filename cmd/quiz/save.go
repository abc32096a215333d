package quiz

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"careerfit/cmd/app"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// readFlags takes from the flags how to ask, and where the answers are saved.
func (s *session) readFlags(c *cobra.Command) error {
	s.plain, _ = c.Flags().GetBool(app.FlagPlain)
	s.from, _ = c.Flags().GetString(app.FlagAnswers)
	s.to, _ = c.Flags().GetString(app.FlagSave)
	return checkSave(s.to, s.from)
}

// checkSave refuses to save over a file that was not read: answers that are not in it would be lost.
func checkSave(to, from string) error {
	if to == "" {
		return nil
	}
	if ext := filepath.Ext(to); ext != "" && ext != ".toml" && ext != ".json" {
		return app.Fail(app.ExitUsage, diag.Say("--save: %s would be neither TOML nor JSON", to), diag.Say("use a name in .toml or .json"))
	}
	old, err := os.Stat(to)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return app.CanWriteIn(to)
	case err != nil:
		return app.CannotWrite(to, err)
	case old.IsDir():
		return app.Fail(app.ExitFailed, diag.Say("%s: is a directory; expected the name of a file", to), diag.Say("for example %s", "--save "+filepath.Join(to, "me.toml")))
	}
	if read, err := os.Stat(from); err == nil && os.SameFile(old, read) {
		return nil
	}
	return app.Fail(app.ExitUsage, diag.Say("--save: %s is there already", to),
		diag.Say("to add to the answers in it: --answers %s --save %s", app.ShellWord(to), app.ShellWord(to)))
}

// checkDistinctFiles refuses to write two things into one file.
func checkDistinctFiles(save, output string) error {
	a, errA := filepath.Abs(save)
	b, errB := filepath.Abs(output)
	if save != "" && output != "" && errA == nil && errB == nil && a == b {
		return app.Fail(app.ExitUsage, diag.Say("--save and --output are the same file"), diag.Say("choose another name"))
	}
	return nil
}

// save writes the answers to the file that --save names, if any.
func (s *session) save() error {
	if s.to == "" {
		return nil
	}
	text, err := s.env.Bank.File(s.to, s.answers())
	if err != nil {
		return err
	}
	return app.SaveFile(s.to, text)
}

// fileFlags are the flags that read answers from a file and save them to one, where they are named.
func fileFlags(from, to string) []string {
	var flags []string
	if from != "" && from != app.StdinName {
		flags = append(flags, "--"+app.FlagAnswers, app.ShellWord(from))
	}
	if to != "" {
		flags = append(flags, "--"+app.FlagSave, app.ShellWord(to))
	}
	return flags
}
