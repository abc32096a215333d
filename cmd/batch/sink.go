package batch

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"careerfit/cmd/app"
	"careerfit/cmd/report/cohort"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles/diag"
)

// sink takes the results in order: it writes them, tells and counts the rows that are wrong, and says at the end what
// became of everything.
type sink struct {
	batch    *job
	style    doc.Style
	out      *os.File // stdout, or the file that replaces the output
	output   *app.Replacement
	rejects  *app.Replacement
	summary  *app.Replacement
	report   *app.Replacement
	cohorts  []*cohortCounter
	progress *batchBar
	mu       sync.Mutex // held while a part is written, so that a signal never leaves half a record
	begun    bool
	row      int // records before the next part
	scored   int
	wrong    int
	seen     atomic.Int64 // scored and wrong, for the progress bar
	stopped  bool
	stuck    bool // somebody does not read what is written; the numbers may be moving still
}

func (b *job) newSink(style doc.Style) *sink {
	app.CatchClosedPipe()
	return &sink{batch: b, style: style, out: b.program.Stdout}
}

// open makes the files that are asked for, before anything is read.
func (s *sink) open() (err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return nil
	}
	b := s.batch
	for _, file := range []struct {
		name string
		to   **app.Replacement
	}{{b.output, &s.output}, {b.rejects, &s.rejects}, {b.summary, &s.summary}, {b.report, &s.report}} {
		if file.name == "" {
			continue
		}
		if *file.to, err = app.NewReplacement(file.name); err != nil {
			return err
		}
	}
	if s.output != nil {
		s.out = s.output.File
	}
	return nil
}

// begin writes what comes before the first record.
func (s *sink) begin(b *job) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return nil
	}
	s.row, s.begun = b.before, true
	s.progress = b.newProgress(s)
	if b.empty || !b.csv || !b.hasHeader {
		return nil
	}
	return s.put(b.layout.AppendCSVHeader(nil))
}

// put writes whole records.
func (s *sink) put(records []byte) error {
	if len(records) == 0 {
		return nil
	}
	if _, err := s.out.Write(records); err != nil {
		if s.output != nil {
			return app.CannotWrite(s.batch.output, err)
		}
		return app.CannotOutput(err)
	}
	return nil
}

// write takes the next part.
func (s *sink) write(p *part) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return nil
	}
	for i := range p.rejects {
		r := &p.rejects[i]
		if s.batch.maxErrors >= 0 && s.wrong+i >= s.batch.maxErrors {
			return s.stop(p, i)
		}
		if err := s.reject(r, s.wrong+i); err != nil {
			return err
		}
	}
	if err := s.put(p.out); err != nil {
		return err
	}
	s.scored += p.scored
	s.wrong += len(p.rejects)
	s.row += p.rows
	s.seen.Store(int64(s.scored + s.wrong))
	return p.err
}

// stop ends the run at the reject that is one too many, with all records before it.
func (s *sink) stop(p *part, at int) error {
	r := &p.rejects[at]
	if err := s.reject(r, s.wrong+at); err != nil {
		return err
	}
	if err := s.put(p.out[:r.out]); err != nil {
		return err
	}
	s.scored += r.scored
	s.wrong += at + 1
	if s.batch.maxErrors == 0 {
		return app.Fail(app.ExitData, diag.Say("stopped at the first row that is wrong"), diag.Say("without --strict or --max-errors such rows are left out, and the rest goes on"))
	}
	return app.Fail(app.ExitData, diag.Say("stopped: more rows are wrong than --max-errors %d allows", s.batch.maxErrors),
		diag.Say("allow more, or leave --max-errors out and have them reported"))
}

// maxShownRows is how many rows that are wrong are shown; the rest is counted.
const maxShownRows = 10

// reject shows a row that is wrong, the n-th from 0, and writes it into the file for such rows.
func (s *sink) reject(r *reject, n int) error {
	row := s.row + r.row
	if n < maxShownRows {
		r.Where, r.Place = s.batch.shown, diag.Place{Line: row}
		wrong := &app.Failure{Code: app.ExitData, Problems: diag.Problems{r.Problem}}
		s.progress.aside(func() { app.WriteError(s.batch.program.Stderr, s.batch.program.Words, wrong) })
	}
	if s.rejects == nil {
		return nil
	}
	line := RejectLine{row, r.offset, r.Code, r.What.String(), strings.ToValidUTF8(string(r.raw), "\ufffd")}
	if err := doc.JSONLine(s.rejects, line); err != nil {
		return app.CannotWrite(s.batch.rejects, err)
	}
	return nil
}

// RejectLine is a row that is wrong, as JSON. The message is English, so that scripts find the same everywhere.
type RejectLine struct {
	Row     int    `json:"row"`    // in the input, from 1; the header counts
	Offset  int64  `json:"offset"` // in bytes of the unpacked input
	Code    string `json:"code"`
	Message string `json:"message"`
	Raw     string `json:"raw"`
}

// interrupt ends the run when a signal comes: the records that are being written are finished, and nothing after them is
// begun. Whoever reads them may be stuck, and is not waited for long.
func (s *sink) interrupt(cause error) error {
	locked := make(chan struct{})
	go func() {
		s.mu.Lock()
		s.stopped = true
		s.mu.Unlock()
		close(locked)
	}()
	select {
	case <-locked:
	case <-time.After(time.Second):
		s.stuck = true
	}
	var signalled app.SignalError
	errors.As(cause, &signalled)
	return app.Fail(128+int(signalled.Signal), diag.Say("stopped before all rows were read"))
}

// end puts the files in their places, or leaves the old ones as they were, says what became of all rows, and returns how
// the run ended. No signal ends the program before stop is called.
func (s *sink) end(err error, stop func()) error {
	s.progress.hide()
	sum, err := s.settle(err)
	stop()
	switch {
	case app.IsClosedPipe(err):
		return app.DieOfClosedPipe(s.batch.program.Stdout) // nobody reads on
	case s.begun && !s.stuck && codeOf(err) != app.ExitFailed:
		s.tell()
	}
	if err != nil {
		if s.begun && s.output != nil {
			s.say(s.batch.program.Words.Say("%s was not written.", s.batch.output))
		}
		return err
	}
	if err := showCohort(s.batch.program, sum, s.batch.plain, s.style); err != nil {
		return err
	}
	if s.wrong > 0 {
		return &app.Failure{Code: app.ExitData}
	}
	return nil
}

// settle writes the summary and puts the files in their places; where the run failed, only that of the rows that are wrong,
// if those ended it.
func (s *sink) settle(err error) (*cohort.Counts, error) {
	var sum *cohort.Counts
	switch {
	case err == nil:
		if sum, err = s.summarize(); err == nil {
			err = app.CommitAll(s.output, s.rejects, s.summary, s.report)
		}
	case s.begun && codeOf(err) == app.ExitData:
		err = errors.Join(err, app.CommitAll(s.rejects))
	}
	return sum, errors.Join(err, s.discard())
}

// codeOf is the exit code that an error ends the program with.
func codeOf(err error) int {
	var f *app.Failure
	switch {
	case err == nil:
		return app.ExitDone
	case errors.As(err, &f):
		return f.Code
	}
	return app.ExitFailed
}

// discard clears files away that are not in their places.
func (s *sink) discard() error {
	return errors.Join(s.output.Discard(), s.rejects.Discard(), s.summary.Discard(), s.report.Discard())
}

// tell says how many rows were read, and what became of them. They add up.
func (s *sink) tell() {
	l := s.batch.program.Words
	if more := s.wrong - maxShownRows; more > 0 {
		s.say(l.Plural(more, "%d more row is wrong.", "%d more rows are wrong.", more))
	}
	read := s.scored + s.wrong
	s.say(l.Plural(read, "%s row read: %s scored, %s rejected.", "%s rows read: %s scored, %s rejected.",
		words.Grouped(read), words.Grouped(s.scored), words.Grouped(s.wrong)))
	if s.wrong > 0 && s.rejects != nil && s.rejects.Done {
		s.say(l.Say("The rejected rows are in %s.", s.batch.rejects))
	}
}

func (s *sink) say(text string) { s.batch.program.Note(text) }

// summarize adds up what the workers counted, where somebody wants to know, and writes what is asked for.
func (s *sink) summarize() (*cohort.Counts, error) {
	sum := s.batch.emptyCohort()
	if !s.batch.wantsCohort() {
		return sum, nil
	}
	for _, c := range s.cohorts {
		if err := sum.Add(c.sum); err != nil {
			return nil, err
		}
	}
	sum.Rows, sum.Rejected = s.scored+s.wrong, s.wrong
	return sum, errors.Join(s.writeSummary(sum), s.writeReport(sum))
}

// writeSummary writes what was counted, where somebody asked for it.
func (s *sink) writeSummary(sum *cohort.Counts) error {
	if s.summary == nil {
		return nil
	}
	var text bytes.Buffer
	if err := doc.JSON(&text, sum); err != nil {
		return err
	}
	if _, err := s.summary.Write(text.Bytes()); err != nil {
		return app.CannotWrite(s.batch.summary, err)
	}
	return nil
}
