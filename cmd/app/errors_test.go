package app

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/profiles/diag"
)

func TestErrorsForAPerson(t *testing.T) {
	two := diag.Problems{{What: diag.Say("one")}, {Where: "a.toml", What: diag.Say("two\x1b"), Hints: []diag.Text{diag.Say("let %s ask you", diag.Command{"quiz"})}}}
	for _, tt := range []struct {
		err  error
		code int
		want string
	}{
		{nil, ExitDone, ""},
		{errors.New("broken"), ExitFailed, "careerfit: broken\n"},
		{fmt.Errorf("around: %w", Fail(ExitData, diag.Say("what"), diag.Say("why"))), ExitData, "careerfit: what\nhint: why\n"},
		{Fail(ExitData, diag.Say("what")).At(ExitUsage, "--roles"), ExitUsage, "careerfit: --roles: what\n"},
		{FailWith(ExitData, two), ExitData, "careerfit: one\ncareerfit: a.toml: two\\x1b\nhint: let careerfit quiz ask you\n"},
		{FailWith(ExitData, errors.New("else")), ExitFailed, "careerfit: else\n"},
		{&Failure{Code: ExitInterrupted}, ExitInterrupted, ""},
	} {
		var b bytes.Buffer
		if code := WriteError(&b, lang.New(lang.English), tt.err); code != tt.code || b.String() != tt.want {
			t.Errorf("%v: %d, %q", tt.err, code, b.String())
		}
	}
}

func TestReasons(t *testing.T) {
	for err, want := range map[error]string{
		fs.ErrNotExist:                                   "there is no such file or directory",
		&fs.PathError{Err: fs.ErrPermission}:             "permission is denied",
		&fs.PathError{Err: syscall.EISDIR}:               "it is a directory",
		&os.LinkError{Err: syscall.ENOSPC}:               "the disk is full",
		&fs.PathError{Path: "/tmp/x", Err: syscall.EIO}:  "input/output error",
		&os.LinkError{Old: "/tmp/x", Err: syscall.EXDEV}: "invalid cross-device link",
		errors.New("else"):                               "else",
	} {
		wants(t, CannotRead("a", err), "a: cannot be read: "+want)
		wants(t, CannotWrite("b", err), "b: cannot be written: "+want)
		if f := CannotOutput(err); !errors.Is(f, err) || f.Error() != "cannot write the output: "+want {
			t.Error(f)
		}
	}
}
