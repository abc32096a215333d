//go:build unix

package cmd

import (
	"errors"
	"os"
	"os/signal"
	"syscall"
)

// ignoreFileSizeSignal makes a write beyond the largest size of a file an error, as on a full disk. The signal would end
// the program with a stack trace.
func ignoreFileSizeSignal() { signal.Ignore(syscall.SIGXFSZ) }

// catchClosedPipe makes a write to a pipe that nobody reads an error, so that files can be cleared away before the program
// ends of it.
func catchClosedPipe() { signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE) }

func isClosedPipe(err error) bool { return errors.Is(err, syscall.EPIPE) }

// dieOfClosedPipe ends the program as a closed pipe ends any.
func dieOfClosedPipe(stdout *os.File) error {
	signal.Reset(syscall.SIGPIPE)
	_, _ = stdout.Write([]byte{'\n'}) // nobody gets it, and it ends the program
	return &failure{code: 128 + int(syscall.SIGPIPE)}
}
