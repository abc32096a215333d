package app

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"careerfit/profiles/diag"
	"careerfit/questions"
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
