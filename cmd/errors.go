package cmd

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"

	"careerfit/cmd/lang"
	"careerfit/profiles/input"
	"careerfit/questions"
)

// Exit codes. Every verdict is an answer, so that a result always exits with 0.
const (
	exitDone        = 0
	exitFailed      = 1  // could not do it: file, disk, internal
	exitUsage       = 2  // used wrongly: flag, argument, no terminal to ask on
	exitData        = 65 // bad data; trying again will not help
	exitInterrupted = 130
)

// failure is what a person is told when something did not work.
type failure struct {
	code  int
	told  []told
	cause error // where somebody asks for it; nil elsewhere
}

// told is one thing that is wrong: what was found, where, what was expected; and what to type next.
type told struct {
	message input.Text
	hints   []input.Text
}

func (f *failure) Error() string {
	lines := make([]string, len(f.told))
	for i, t := range f.told {
		lines[i] = t.message.String()
	}
	return strings.Join(lines, "\n")
}

func (f *failure) Unwrap() error { return f.cause }

// fail makes a failure of one message and its hints.
func fail(code int, message input.Text, hints ...input.Text) *failure {
	return &failure{code: code, told: []told{{message, hints}}}
}

// at says where the failure is, and which code it has there.
func (f *failure) at(code int, where string) *failure {
	return fail(code, say("%s: %s", where, f.told[0].message), f.told[0].hints...)
}

// say makes a text to tell a person; explain says it in their language.
func say(format string, values ...any) input.Text { return input.Say(format, values...) }

// problems makes a failure of everything that is wrong with answers.
func problems(code int, err error) error {
	var list questions.Problems
	if !errors.As(err, &list) {
		return err
	}
	f := &failure{code: code}
	for _, p := range list {
		f.told = append(f.told, told{say("%s: %s", p.Where, p.Message), p.Hints})
	}
	return f
}

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

// explain writes an error for a person and returns the exit code.
func explain(w io.Writer, words *lang.Words, err error) int {
	if err == nil {
		return exitDone
	}
	f := fail(exitFailed, say("%v", err))
	errors.As(err, &f)
	for _, t := range f.told {
		fmt.Fprintf(w, "careerfit: %s\n", input.Visible(t.message.In(words.Say)))
		for _, hint := range t.hints {
			fmt.Fprintf(w, "%s %s\n", words.Say("hint:"), input.Visible(hint.In(sayCommands(words))))
		}
	}
	return f.code
}

// sayCommands says texts with the commands in them as they are to be typed.
func sayCommands(words *lang.Words) func(format string, values ...any) string {
	return func(format string, values ...any) string {
		for i, value := range values {
			if c, ok := value.(input.Command); ok {
				values[i] = words.Command(c...)
			}
		}
		return words.Say(format, values...)
	}
}
