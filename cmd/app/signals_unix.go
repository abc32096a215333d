//go:build unix

package app

import (
	"errors"
	"os"
	"os/signal"
	"syscall"
)

// IgnoreFileSizeSignal makes a write beyond the largest size of a file an error, as on a full disk. The signal would end
// the program with a stack trace.
func IgnoreFileSizeSignal() { signal.Ignore(syscall.SIGXFSZ) }

// CatchClosedPipe makes a write to a pipe that nobody reads an error, so that files can be cleared away before the program
// ends of it.
func CatchClosedPipe() { signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE) }

// IsClosedPipe reports whether nobody reads what was written any more.
func IsClosedPipe(err error) bool { return errors.Is(err, syscall.EPIPE) }

// DieOfClosedPipe ends the program as a closed pipe ends any.
func DieOfClosedPipe(stdout *os.File) error {
	signal.Reset(syscall.SIGPIPE)
	_, _ = stdout.Write([]byte{'\n'}) // nobody gets it, and it ends the program
	return &Failure{Code: 128 + int(syscall.SIGPIPE)}
}
