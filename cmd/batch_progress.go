package cmd

import (
	"fmt"
	"time"

	"careerfit/cmd/report"
)

// batchBar shows how far a run is once it has lasted a second: rows, rows a second, and the time that is left where the
// size of the input is known. Without a terminal it shows nothing.
type batchBar struct {
	*bar
	sink  *sink
	stop  chan struct{}
	ended chan struct{}
}

// patience is how long a run lasts before a person wants to know how far it is.
const patience = time.Second

// newProgress gets a bar ready; it is nil where nobody would see it.
func (b *batch) newProgress(s *sink) *batchBar {
	if !b.program.showsPicture(b.plain) {
		return nil
	}
	progress := &batchBar{sink: s, stop: make(chan struct{}), ended: make(chan struct{})}
	go progress.run()
	return progress
}

func (b *batchBar) run() {
	defer close(b.ended)
	begin := time.Now()
	select {
	case <-b.stop:
		return
	case <-time.After(patience):
	}
	batch := b.sink.batch
	b.bar = batch.program.newBar("", int(batch.size))
	defer func() { b.bar.clear() }()
	for tick := time.NewTicker(redraw); ; {
		b.show(time.Since(begin))
		select {
		case <-b.stop:
			tick.Stop()
			return
		case <-tick.C:
		}
	}
}

// show brings the bar up to date.
func (b *batchBar) show(since time.Duration) {
	words, read, size := b.sink.batch.program.words, b.sink.batch.read.n.Load(), b.sink.batch.size
	b.sink.mu.Lock()
	rows := b.sink.scored + b.sink.wrong
	b.sink.mu.Unlock()
	message := words.Say("%s rows, %s a second", report.Grouped(rows), report.Grouped(int(float64(rows)/since.Seconds())))
	if size > 0 && read > 0 {
		left := time.Duration(float64(since) * float64(size-read) / float64(read))
		message += words.Say(", %s left", fmt.Sprint(left.Round(time.Second)))
	}
	b.bar.set(message, int(read))
}

// hide takes the bar off the screen for good, before something else is written there.
func (b *batchBar) hide() {
	if b == nil {
		return
	}
	select {
	case <-b.stop:
	default:
		close(b.stop)
	}
	<-b.ended
}
