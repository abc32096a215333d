package app

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"careerfit/profiles/diag"
)

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
