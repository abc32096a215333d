package cmd

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// checkSave refuses to save over a file that was not read: answers that are not in it would be lost.
func checkSave(name, answersFile string) error {
	if name == "" {
		return nil
	}
	if ext := filepath.Ext(name); ext != "" && ext != ".toml" && ext != ".json" {
		return fail(exitUsage, say("--save: %s would be neither TOML nor JSON", name), say("use a name in .toml or .json"))
	}
	old, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return canWriteIn(name)
	case err != nil:
		return cannotWrite(name, err)
	case old.IsDir():
		return fail(exitFailed, say("%s: is a directory; expected the name of a file", name), say("for example %s", "--save "+filepath.Join(name, "me.toml")))
	}
	if read, err := os.Stat(answersFile); err == nil && os.SameFile(old, read) {
		return nil
	}
	return fail(exitUsage, say("--save: %s is there already", name),
		say("to add to the answers in it: --answers %s --save %s", shellWord(name), shellWord(name)))
}

// canWriteIn tries whether a file can be made beside the name, before anything is asked.
func canWriteIn(name string) error {
	file, err := os.CreateTemp(filepath.Dir(name), ".careerfit-*")
	if err != nil {
		return cannotWrite(name, err)
	}
	return errors.Join(file.Close(), os.Remove(file.Name()))
}

// save writes a whole file or leaves the old one as it was.
func save(name string, data []byte) error {
	file, err := newReplacement(name)
	if err != nil {
		return err
	}
	if _, err := file.Write(data); err != nil {
		return errors.Join(cannotWrite(name, err), file.discard())
	}
	return errors.Join(commitAll(file), file.discard())
}

// cannotWrite is a failure to write a file, without the path of a temporary file.
func cannotWrite(name string, err error) error {
	return fail(exitFailed, say("%s: cannot be written: %v", name, reason(err)))
}

// fileFlags are the flags that read answers from a file and save them to one, where they are named.
func fileFlags(from, file string) []string {
	var flags []string
	if from != "" && from != stdinName {
		flags = append(flags, "--"+flagAnswers, shellWord(from))
	}
	if file != "" {
		flags = append(flags, "--save", shellWord(file))
	}
	return flags
}

// shellWord is a file name as a shell takes it: quoted where it has to be.
func shellWord(name string) string {
	if name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./~+@%:,") == "" {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}
