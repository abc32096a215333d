package cmd

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
	exitDone        = 0
	exitFailed      = 1  // could not do it: file, disk, internal
	exitUsage       = 2  // used wrongly: flag, argument, no terminal to ask on
	exitData        = 65 // bad data; trying again will not help
	exitInterrupted = 130
)

// failure is what is wrong, with the exit code it ends the program with.
type failure struct {
	code     int
	problems diag.Problems // none where the code says it all
	cause    error         // where somebody asks for it; nil elsewhere
}

func (f *failure) Error() string { return f.problems.Error() }

func (f *failure) Unwrap() error { return f.cause }

// fail makes a failure of one problem.
func fail(code int, what diag.Text, hints ...diag.Text) *failure {
	return &failure{code: code, problems: diag.Problems{{What: what, Hints: hints}}}
}

// at says where the failure is, and which code it has there.
func (f *failure) at(code int, where string) *failure {
	problem := f.problems[0]
	problem.Where = where
	return &failure{code: code, problems: diag.Problems{problem}}
}

// failWith makes a failure of problems; any other error stays as it is.
func failWith(code int, err error) error {
	var list diag.Problems
	if !errors.As(err, &list) {
		return err
	}
	return &failure{code: code, problems: list}
}

// say makes a text to tell a person; writeError says it in their language.
func say(format string, values ...any) diag.Text { return diag.Say(format, values...) }

// cannotRead is a failure to read a file, without the path repeated.
func cannotRead(name string, err error) error {
	return fail(exitFailed, say("%s: cannot be read: %v", name, reason(err)))
}

// cannotOutput is a failure to write to stdout.
func cannotOutput(err error) error {
	f := fail(exitFailed, say("cannot write the output: %v", reason(err)))
	f.cause = err
	return f
}

// reason is why a file cannot be read or written, in words of ours where it is usual.
func reason(err error) any {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return say("there is no such file or directory")
	case errors.Is(err, fs.ErrPermission):
		return say("permission is denied")
	case errors.Is(err, syscall.EISDIR):
		return say("it is a directory")
	case errors.Is(err, syscall.ENOSPC):
		return say("the disk is full")
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}

// writeError writes an error for a person and returns the exit code.
func writeError(w io.Writer, words *lang.Words, err error) int {
	if err == nil {
		return exitDone
	}
	f := fail(exitFailed, say("%v", err))
	errors.As(err, &f)
	for _, p := range f.problems {
		fmt.Fprintf(w, "careerfit: %s\n", diag.Visible(p.Text().In(words.Say)))
		for _, hint := range p.Hints {
			fmt.Fprintf(w, "%s %s\n", words.Say("hint:"), diag.Visible(hint.In(sayCommands(words))))
		}
	}
	return f.code
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
