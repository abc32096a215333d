package app

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// SignalError is the error of what a signal from outside ended.
type SignalError struct{ Signal syscall.Signal }

func (s SignalError) Error() string { return "ended by signal: " + s.Signal.String() }

// UntilSignal returns a context that ends with a signalled cause when the program is told to stop.
func UntilSignal() (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
		if !signal.Ignored(s) { // as nohup and a script's & have it
			signal.Notify(signals, s)
		}
	}
	go func() {
		select {
		case s := <-signals:
			number, _ := s.(syscall.Signal)
			cancel(SignalError{number})
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		cancel(nil)
	}
}
