package cmd

import (
	"fmt"
	"os"
	"time"

	"github.com/jedib0t/go-pretty/v6/progress"
	"github.com/jedib0t/go-pretty/v6/text"
	"golang.org/x/term"
)

// bar shows on stderr how far a long run is, and leaves no trace. A nil bar, which is what anything but a terminal
// gets, shows nothing.
type bar struct {
	stderr  *os.File
	tracker *progress.Tracker
	ended   chan struct{}
}

const redraw = 50 * time.Millisecond

// newBar shows a bar of the given length; 0 is one that nobody knows.
func (p *program) newBar(message string, total int) *bar {
	fd := int(p.stderr.Fd())
	if p.quiet || !term.IsTerminal(fd) || os.Getenv("TERM") == "dumb" {
		return nil
	}
	w := progress.NewWriter()
	w.SetOutputWriter(p.stderr)
	w.SetUpdateFrequency(redraw)
	w.SetAutoStop(true)
	w.SetStyle(progress.StyleBlocks)
	w.Style().Options.PercentFormat = "%3.0f %%"
	w.Style().Visibility = progress.StyleVisibility{Percentage: total > 0, Tracker: true}
	w.SetTrackerPosition(progress.PositionRight)
	if width, _, err := term.GetSize(fd); err == nil {
		w.SetTerminalWidth(width)
	}
	b := &bar{p.stderr, &progress.Tracker{Message: message, Total: int64(total), AutoStopDisabled: true}, make(chan struct{})}
	w.AppendTracker(b.tracker)
	go func() {
		w.Render()
		close(b.ended)
	}()
	return b
}

// add moves the bar on.
func (b *bar) add(n int) {
	if b != nil {
		b.tracker.Increment(int64(n))
	}
}

// set says something else beside the bar, and how far it is.
func (b *bar) set(message string, n int) {
	if b != nil {
		b.tracker.UpdateMessage(message)
		b.tracker.SetValue(int64(n))
	}
}

// clear takes the bar off the screen. The library leaves a line that says so when something is done; that line goes.
func (b *bar) clear() {
	if b == nil {
		return
	}
	b.tracker.MarkAsDone()
	<-b.ended
	fmt.Fprint(b.stderr, text.CursorUp.Sprint()+text.EraseLine.Sprint())
}
