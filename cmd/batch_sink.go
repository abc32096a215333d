package cmd

import (
	"errors"
	"os"
	"strings"
	"sync"
	"time"

	"careerfit/cmd/report"
)

// sink takes the results in order: it writes them, tells and counts the rows that are wrong, and says at the end what
// became of everything.
type sink struct {
	batch    *batch
	style    report.TextStyle
	out      *os.File // stdout, or the file that replaces the output
	output   *replacement
	rejects  *replacement
	cohorts  []*cohort
	progress *batchBar
	begun    bool
	mu       sync.Mutex // held while a part is written, so that a signal never leaves half a record
	row      int        // records before the next part
	scored   int
	wrong    int
	stopped  bool
}

// newSink makes the files that are asked for, before anything is read.
func (b *batch) newSink(style report.TextStyle) (s *sink, err error) {
	catchClosedPipe()
	s = &sink{batch: b, style: style, out: b.program.stdout}
	if b.output != "" {
		if s.output, err = newReplacement(b.output); err != nil {
			return nil, err
		}
		s.out = s.output.File
	}
	if b.rejects != "" {
		if s.rejects, err = newReplacement(b.rejects); err != nil {
			return nil, errors.Join(err, s.discard())
		}
	}
	if b.summary != "" {
		if err := canWriteIn(b.summary); err != nil {
			return nil, errors.Join(err, s.discard())
		}
	}
	return s, nil
}

// begin writes what comes before the first record.
func (s *sink) begin(b *batch) error {
	s.row, s.begun = b.before, true
	s.progress = b.newProgress(s)
	if b.empty || !b.csv || !b.hasHeader {
		return nil
	}
	return s.put(b.briefs.AppendCSVHeader(nil))
}

// put writes whole records.
func (s *sink) put(records []byte) error {
	if len(records) == 0 {
		return nil
	}
	if _, err := s.out.Write(records); err != nil {
		if s.output != nil {
			return cannotWrite(s.batch.output, err)
		}
		return cannotOutput(err)
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
		return fail(exitData, say("stopped at the first row that is wrong"), say("without --strict or --max-errors such rows are left out, and the rest goes on"))
	}
	return fail(exitData, say("stopped: more rows are wrong than --max-errors %d allows", s.batch.maxErrors),
		say("allow more, or leave --max-errors out and have them reported"))
}

// maxToldRows is how many rows that are wrong are told; the rest is counted.
const maxToldRows = 10

// reject tells a row that is wrong, the n-th from 0, and writes it into the file for such rows.
func (s *sink) reject(r *reject, n int) error {
	row := s.row + r.row
	if n < maxToldRows {
		s.progress.hide()
		told := fail(exitData, say("%s:%d: %s", s.batch.shown, row, r.message), r.hints...)
		explain(s.batch.program.stderr, s.batch.program.words, told)
	}
	if s.rejects == nil {
		return nil
	}
	line := rejectLine{row, r.offset, r.code, r.message.String(), strings.ToValidUTF8(string(r.raw), "\ufffd")}
	if err := report.JSONLine(s.rejects, line); err != nil {
		return cannotWrite(s.batch.rejects, err)
	}
	return nil
}

// rejectLine is a row that is wrong, as JSON. The message is English, so that scripts find the same everywhere.
type rejectLine struct {
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
		s.begun = false // the numbers may be moving still
	}
	var signalled signalled
	errors.As(cause, &signalled)
	return fail(128+int(signalled.signal), say("stopped before all rows were read"))
}

// end puts the files in their places, says what became of all rows, and returns how the run ended.
func (s *sink) end(err error) error {
	s.progress.hide()
	if isClosedPipe(err) {
		_ = s.discard() // nobody is there to be told
		return dieOfClosedPipe()
	}
	if !s.begun && err != nil {
		return errors.Join(err, s.discard())
	}
	var f *failure
	errors.As(err, &f)
	if f == nil && err != nil || f != nil && f.code != exitData || err != nil && s.output != nil {
		return s.fail(err)
	}
	if s.rejects != nil {
		if err := s.rejects.commit(); err != nil {
			return errors.Join(err, s.discard())
		}
		s.rejects = nil
	}
	if err != nil {
		s.tell()
		return err
	}
	if s.output != nil {
		if err := s.output.commit(); err != nil {
			return err
		}
		s.output = nil
	}
	if err := s.summarize(); err != nil {
		return err
	}
	if s.wrong > 0 {
		return &failure{code: exitData}
	}
	return nil
}

// fail leaves files as they were, but for that of the rows that are wrong where those ended the run.
func (s *sink) fail(err error) error {
	var f *failure
	if errors.As(err, &f) && f.code == exitData && s.rejects != nil {
		err = errors.Join(err, s.rejects.commit())
		s.rejects = nil
	}
	err = errors.Join(err, s.discard())
	s.tell()
	if s.batch.output != "" {
		s.say(s.batch.program.words.Say("%s was not written.", s.batch.output))
	}
	return err
}

// discard clears files away that were begun.
func (s *sink) discard() error {
	var list []error
	for _, file := range []*replacement{s.output, s.rejects} {
		if file != nil {
			list = append(list, file.discard())
		}
	}
	return errors.Join(list...)
}

// tell says how many rows were read, and what became of them. They add up.
func (s *sink) tell() {
	words := s.batch.program.words
	if more := s.wrong - maxToldRows; more > 0 {
		s.say(words.Plural(more, "%d more row is wrong.", "%d more rows are wrong.", more))
	}
	read := s.scored + s.wrong
	s.say(words.Plural(read, "%s row read: %s scored, %s rejected.", "%s rows read: %s scored, %s rejected.",
		report.Grouped(read), report.Grouped(s.scored), report.Grouped(s.wrong)))
	if s.batch.rejects != "" && s.wrong > 0 && s.rejects == nil {
		s.say(words.Say("The rejected rows are in %s.", s.batch.rejects))
	}
}

func (s *sink) say(text string) { s.batch.program.note(text) }

// summarize adds up what the workers counted, writes it, and shows it to a person at a terminal.
func (s *sink) summarize() error {
	s.tell()
	if !s.batch.wantsCohort() {
		return nil
	}
	sum := s.batch.emptyCohort()
	for _, c := range s.cohorts {
		if err := sum.Add(c.sum); err != nil {
			return err
		}
	}
	sum.Rows, sum.Rejected = s.scored+s.wrong, s.wrong
	if s.batch.summary != "" {
		if err := s.batch.program.saveCohort(s.batch.summary, sum); err != nil {
			return err
		}
	}
	return s.batch.program.showCohort(sum, s.batch.plain, s.style)
}
