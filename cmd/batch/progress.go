package batch

import (
	"fmt"
	"time"

	"careerfit/cmd/app"
	"careerfit/cmd/report/words"
)

// batchBar shows how far a run is once it has lasted a second: rows, rows a second, and the time that is left where the
// size of the input is known. Without a terminal it shows nothing.
type batchBar struct {
	*app.ProgressBar
	sink   *sink
	asides chan func()
	stop   chan struct{}
	ended  chan struct{}
}

// ShowBarAfter is how long a run lasts before a person wants to know how far it is.
const ShowBarAfter = time.Second

// newProgress gets a bar ready; it is nil where nobody would see it.
func (b *job) newProgress(s *sink) *batchBar {
	if !showsPicture(b.program, b.plain) {
		return nil
	}
	progress := &batchBar{sink: s, asides: make(chan func()), stop: make(chan struct{}), ended: make(chan struct{})}
	go progress.run()
	return progress
}

func (b *batchBar) run() {
	defer close(b.ended)
	begin, tick := time.Now(), time.NewTicker(app.Redraw)
	defer tick.Stop()
	for {
		select {
		case <-b.stop:
			b.ProgressBar.Clear()
			return
		case say := <-b.asides:
			b.ProgressBar.Clear()
			b.ProgressBar = nil // until the next tick
			say()
		case <-tick.C:
			if since := time.Since(begin); since >= ShowBarAfter {
				b.show(since)
			}
		}
	}
}

// show brings the bar up to date.
func (b *batchBar) show(since time.Duration) {
	batch, rows := b.sink.batch, int(b.sink.seen.Load())
	l, read, size := batch.program.Words, batch.read.n.Load(), batch.size
	if b.ProgressBar == nil {
		b.ProgressBar = batch.program.NewProgressBar("", int(size))
	}
	message := l.Say("%s rows, %s a second", words.Grouped(rows), words.Grouped(int(float64(rows)/since.Seconds())))
	if size > 0 && read > 0 {
		left := time.Duration(float64(since) * float64(size-read) / float64(read))
		message += l.Say(", %s left", fmt.Sprint(left.Round(time.Second)))
	}
	b.ProgressBar.Set(message, int(read))
}

// aside says something on the screen while the bar is out of the way.
func (b *batchBar) aside(say func()) {
	if b == nil {
		say()
		return
	}
	said := make(chan struct{})
	select {
	case b.asides <- func() { say(); close(said) }:
		<-said
	case <-b.ended:
		say()
	}
}

// hide takes the bar off the screen for good.
func (b *batchBar) hide() {
	if b == nil {
		return
	}
	close(b.stop)
	<-b.ended
}
