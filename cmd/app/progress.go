package app

import (
	"fmt"
	"os"
	"time"

	"github.com/jedib0t/go-pretty/v6/progress"
	"github.com/jedib0t/go-pretty/v6/text"
	"golang.org/x/term"
)

// ProgressBar shows on stderr how far a long run is, and leaves no trace. A nil bar, which is what anything but a terminal
// gets, shows nothing.
type ProgressBar struct {
	stderr  *os.File
	tracker *progress.Tracker
	ended   chan struct{}
}

// Redraw is how often a bar is drawn anew.
const Redraw = 50 * time.Millisecond

// NewProgressBar shows a bar of the given length; 0 is one that nobody knows.
func (env *Env) NewProgressBar(message string, total int) *ProgressBar {
	fd := int(env.Stderr.Fd())
	if env.Quiet || !term.IsTerminal(fd) || os.Getenv("TERM") == "dumb" {
		return nil
	}
	w := progress.NewWriter()
	w.SetOutputWriter(env.Stderr)
	w.SetUpdateFrequency(Redraw)
	w.SetAutoStop(true)
	w.SetStyle(progress.StyleBlocks)
	w.Style().Options.PercentFormat = "%3.0f %%"
	w.Style().Visibility = progress.StyleVisibility{Percentage: total > 0, Tracker: true}
	w.SetTrackerPosition(progress.PositionRight)
	if width, _, err := term.GetSize(fd); err == nil {
		w.SetTerminalWidth(width)
	}
	b := &ProgressBar{env.Stderr, &progress.Tracker{Message: message, Total: int64(total), AutoStopDisabled: true}, make(chan struct{})}
	w.AppendTracker(b.tracker)
	go func() {
		w.Render()
		close(b.ended)
	}()
	return b
}

// Add moves the bar on.
func (b *ProgressBar) Add(n int) {
	if b != nil {
		b.tracker.Increment(int64(n))
	}
}

// Set says something else beside the bar, and how far it is.
func (b *ProgressBar) Set(message string, n int) {
	if b != nil {
		b.tracker.UpdateMessage(message)
		b.tracker.SetValue(int64(n))
	}
}

// Clear takes the bar off the screen. The library leaves a line that says so when something is done; that line goes.
func (b *ProgressBar) Clear() {
	if b == nil {
		return
	}
	b.tracker.MarkAsDone()
	<-b.ended
	fmt.Fprint(b.stderr, text.CursorUp.Sprint()+text.EraseLine.Sprint())
}
