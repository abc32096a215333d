//go:build unix

package ask

import (
	"os"
	"os/signal"
	"syscall"
)

// notifyResized tells when the terminal has another size, until the function it returns is called.
func notifyResized(resized chan os.Signal) (stop func()) {
	signal.Notify(resized, syscall.SIGWINCH)
	return func() { signal.Stop(resized) }
}
