package app

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"

	"careerfit/cmd/lang"
	"careerfit/profiles/diag"
)

// Exit codes. Every verdict is an answer, so that a result always exits with 0.
const (
	ExitDone        = 0
	ExitFailed      = 1  // could not do it: file, disk, internal
	ExitUsage       = 2  // used wrongly: flag, argument, no terminal to ask on
	ExitData        = 65 // bad data; trying again will not help
	ExitInterrupted = 130
)

// Failure is what is wrong, with the exit code it ends the program with.
type Failure struct {
	Code     int
	Problems diag.Problems // none where the code says it all
	cause    error         // where somebody asks for it; nil elsewhere
}

func (f *Failure) Error() string { return f.Problems.Error() }

func (f *Failure) Unwrap() error { return f.cause }

// Fail makes a failure of one problem.
func Fail(code int, what diag.Text, hints ...diag.Text) *Failure {
	return &Failure{Code: code, Problems: diag.Problems{{What: what, Hints: hints}}}
}

// At says where the failure is, and which code it has there.
func (f *Failure) At(code int, where string) *Failure {
	problem := f.Problems[0]
	problem.Where = where
	return &Failure{Code: code, Problems: diag.Problems{problem}}
}

// FailWith makes a failure of problems; any other error stays as it is.
func FailWith(code int, err error) error {
	var list diag.Problems
	if !errors.As(err, &list) {
		return err
	}
	return &Failure{Code: code, Problems: list}
}

// CannotRead is a failure to read a file, without the path repeated.
func CannotRead(name string, err error) error {
	return Fail(ExitFailed, diag.Say("%s: cannot be read: %v", name, Reason(err)))
}

// CannotWrite is a failure to write a file, without the path of a temporary file.
func CannotWrite(name string, err error) error {
	return Fail(ExitFailed, diag.Say("%s: cannot be written: %v", name, Reason(err)))
}

// CannotOutput is a failure to write to stdout.
func CannotOutput(err error) error {
	f := Fail(ExitFailed, diag.Say("cannot write the output: %v", Reason(err)))
	f.cause = err
	return f
}

// Reason is why a file cannot be read or written, in words of ours where it is usual.
func Reason(err error) any {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return diag.Say("there is no such file or directory")
	case errors.Is(err, fs.ErrPermission):
		return diag.Say("permission is denied")
	case errors.Is(err, syscall.EISDIR):
		return diag.Say("it is a directory")
	case errors.Is(err, syscall.ENOSPC):
		return diag.Say("the disk is full")
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}

// WriteError writes an error for a person and returns the exit code.
func WriteError(w io.Writer, words *lang.Words, err error) int {
	if err == nil {
		return ExitDone
	}
	f := Fail(ExitFailed, diag.Say("%v", err))
	errors.As(err, &f)
	for _, p := range f.Problems {
		fmt.Fprintf(w, "careerfit: %s\n", diag.Visible(p.Text().In(words.Say)))
		for _, hint := range p.Hints {
			fmt.Fprintf(w, "%s %s\n", words.Say("hint:"), diag.Visible(hint.In(sayCommands(words))))
		}
	}
	return f.Code
}

// sayCommands says texts with the commands in them as they are to be typed.
func sayCommands(words *lang.Words) func(format string, values ...any) string {
	return func(format string, values ...any) string {
		for i, value := range values {
			if c, ok := value.(diag.Command); ok {
				values[i] = words.Command(c...)
			}
		}
		return words.Say(format, values...)
	}
}
