package batch

import (
	"fmt"
	"sync/atomic"
	"time"

	"careerfit/cmd/app"
	"careerfit/cmd/report/words"
)

// progressBar shows how far a run is once it has lasted a second: rows, rows a second, and the time that is left where the
// size of the input is known. A nil one shows nothing.
type progressBar struct {
	*app.ProgressBar
	env    *app.Env
	rows   *atomic.Int64 // that are done
	read   *atomic.Int64 // bytes of the input
	size   int64         // of the input in bytes; 0 when it is not known
	asides chan func()
	stop   chan struct{}
	ended  chan struct{}
}

// showBarAfter is how long a run lasts before a person wants to know how far it is.
const showBarAfter = time.Second

// newProgress begins to show a bar.
func newProgress(env *app.Env, rows, read *atomic.Int64, size int64) *progressBar {
	p := &progressBar{env: env, rows: rows, read: read, size: size, asides: make(chan func()), stop: make(chan struct{}), ended: make(chan struct{})}
	go p.run()
	return p
}

func (p *progressBar) run() {
	defer close(p.ended)
	begin, tick := time.Now(), time.NewTicker(app.Redraw)
	defer tick.Stop()
	for {
		select {
		case <-p.stop:
			p.ProgressBar.Clear()
			return
		case say := <-p.asides:
			p.ProgressBar.Clear()
			p.ProgressBar = nil // until the next tick
			say()
		case <-tick.C:
			if since := time.Since(begin); since >= showBarAfter {
				p.show(since)
			}
		}
	}
}

// show brings the bar up to date.
func (p *progressBar) show(since time.Duration) {
	l, rows, read := p.env.Words, int(p.rows.Load()), p.read.Load()
	if p.ProgressBar == nil {
		p.ProgressBar = p.env.NewProgressBar("", int(p.size))
	}
	message := l.Say("%s rows, %s a second", words.Grouped(rows), words.Grouped(int(float64(rows)/since.Seconds())))
	if p.size > 0 { // something of it was read before there was a bar
		left := time.Duration(float64(since) * float64(p.size-read) / float64(read))
		message += l.Say(", %s left", fmt.Sprint(left.Round(time.Second)))
	}
	p.ProgressBar.Set(message, int(read))
}

// aside says something on the screen while the bar is out of the way.
func (p *progressBar) aside(say func()) {
	if p == nil {
		say()
		return
	}
	finished := make(chan struct{})
	select {
	case p.asides <- func() { say(); close(finished) }:
		<-finished
	case <-p.ended:
		say()
	}
}

// hide takes the bar off the screen for good.
func (p *progressBar) hide() {
	if p == nil {
		return
	}
	close(p.stop)
	<-p.ended
}
