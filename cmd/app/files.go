package app

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

// ReadFile reads a whole file, up to the size an answers file can have.
func (env *Env) ReadFile(name string) ([]byte, error) {
	file := env.Stdin
	if name != StdinName {
		var err error
		if file, err = os.Open(name); err != nil {
			return nil, CannotRead(name, err)
		}
		defer file.Close()
	}
	data, err := io.ReadAll(io.LimitReader(file, questions.MaxFile+1))
	if err != nil {
		return nil, CannotRead(name, err)
	}
	if len(data) > questions.MaxFile {
		return nil, Fail(ExitData, diag.Say("%s: is larger than %d KB; expected one person's answers", name, questions.MaxFile>>10),
			diag.Say("%s prints a file to start from", diag.Command{"questions", "--format", "toml"}))
	}
	return data, nil
}

// OpenRegular opens a file, and not a folder or a pipe that would be waited for.
func OpenRegular(name string) (*os.File, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, CannotRead(name, err)
	}
	if !info.Mode().IsRegular() {
		return nil, Fail(ExitFailed, diag.Say("%s: is not a file", name))
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, CannotRead(name, err)
	}
	return file, nil
}

// OutputFile is the value of a flag that names a file to write; "" without it.
func OutputFile(c *cobra.Command, flag string, hint diag.Text) (string, error) {
	name, _ := c.Flags().GetString(flag)
	if c.Flags().Changed(flag) && (name == "" || name == StdinName) {
		return "", Fail(ExitUsage, diag.Say("--%s: %q is not the name of a file", flag, name), hint)
	}
	return name, nil
}

// CanWriteIn tries whether a file can be made beside the name, before anything is asked.
func CanWriteIn(name string) error {
	file, err := os.CreateTemp(filepath.Dir(name), ".careerfit-*")
	if err != nil {
		return CannotWrite(name, err)
	}
	return errors.Join(file.Close(), os.Remove(file.Name()))
}

// SaveFile writes a whole file or leaves the old one as it was.
func SaveFile(name string, data []byte) error {
	file, err := NewReplacement(name)
	if err != nil {
		return err
	}
	if _, err := file.Write(data); err != nil {
		return errors.Join(CannotWrite(name, err), file.Discard())
	}
	return errors.Join(CommitAll(file), file.Discard())
}

// CheckSave refuses to save over a file that was not read: answers that are not in it would be lost.
func CheckSave(name, answersFile string) error {
	if name == "" {
		return nil
	}
	if ext := filepath.Ext(name); ext != "" && ext != ".toml" && ext != ".json" {
		return Fail(ExitUsage, diag.Say("--save: %s would be neither TOML nor JSON", name), diag.Say("use a name in .toml or .json"))
	}
	old, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return CanWriteIn(name)
	case err != nil:
		return CannotWrite(name, err)
	case old.IsDir():
		return Fail(ExitFailed, diag.Say("%s: is a directory; expected the name of a file", name), diag.Say("for example %s", "--save "+filepath.Join(name, "me.toml")))
	}
	if read, err := os.Stat(answersFile); err == nil && os.SameFile(old, read) {
		return nil
	}
	return Fail(ExitUsage, diag.Say("--save: %s is there already", name),
		diag.Say("to add to the answers in it: --answers %s --save %s", ShellWord(name), ShellWord(name)))
}

// CheckDistinctFiles refuses to write two things into one file.
func CheckDistinctFiles(save, output string) error {
	a, errA := filepath.Abs(save)
	b, errB := filepath.Abs(output)
	if output != "" && errA == nil && errB == nil && a == b {
		return Fail(ExitUsage, diag.Say("--save and --output are the same file"), diag.Say("choose another name"))
	}
	return nil
}
