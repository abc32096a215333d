package batch

import (
	"os"
	"strings"
	"sync"
	"sync/atomic"

	"careerfit/cmd/app"
	"careerfit/cmd/report/doc"
	"careerfit/profiles/diag"
)

// sink takes the results in order: it writes them, tells and counts the rows that are wrong, and says at the end what
// became of everything.
type sink struct {
	job      *job
	style    doc.Style
	out      *os.File // stdout, or the file that replaces the output
	files    outputs
	cohorts  []*cohortCounter
	progress *progressBar
	mu       sync.Mutex // held while a part is written, so that a signal never leaves half a record
	begun    bool
	row      int // records before the next part
	scored   int
	wrong    int
	seen     atomic.Int64 // scored and wrong, for the progress bar
	stopped  bool
	stuck    bool // somebody does not read what is written; the numbers may be moving still
}

func (j *job) newSink(style doc.Style) *sink {
	app.CatchClosedPipe()
	return &sink{job: j, style: style, out: j.env.Stdout}
}

// open makes the files that are asked for, before anything is read.
func (s *sink) open() (err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return nil
	}
	err = s.files.open(&s.job.options)
	if s.files.results != nil {
		s.out = s.files.results.File
	}
	return err
}

// begin writes what comes before the first record.
func (s *sink) begin(in *source) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return nil
	}
	s.row, s.begun = in.before, true
	if wantsPicture(in.env, in.plain) {
		s.progress = newProgress(in.env, &s.seen, &in.read.n, in.size)
	}
	if in.empty || !in.csv || !in.hasHeader {
		return nil
	}
	return s.put(in.layout.AppendCSVHeader(nil))
}

// put writes whole records.
func (s *sink) put(records []byte) error {
	if len(records) == 0 {
		return nil
	}
	if _, err := s.out.Write(records); err != nil {
		if s.files.results != nil {
			return app.CannotWrite(s.job.output, err)
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
		if s.job.maxErrors >= 0 && s.wrong+i >= s.job.maxErrors {
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
	if s.job.maxErrors == 0 {
		return app.Fail(app.ExitData, diag.Say("stopped at the first row that is wrong"), diag.Say("without --strict or --max-errors such rows are left out, and the rest goes on"))
	}
	return app.Fail(app.ExitData, diag.Say("stopped: more rows are wrong than --max-errors %d allows", s.job.maxErrors),
		diag.Say("allow more, or leave --max-errors out and have them reported"))
}

// maxShownRows is how many rows that are wrong are shown; the rest is counted.
const maxShownRows = 10

// reject shows a row that is wrong, the n-th from 0, and writes it into the file for such rows.
func (s *sink) reject(r *reject, n int) error {
	row := s.row + r.row
	if n < maxShownRows {
		r.Where, r.Place = s.job.shown, diag.Place{Line: row}
		wrong := &app.Failure{Code: app.ExitData, Problems: diag.Problems{r.Problem}}
		s.progress.aside(func() { app.WriteError(s.job.env.Stderr, s.job.env.Words, wrong) })
	}
	if s.files.rejects == nil {
		return nil
	}
	line := rejectLine{row, r.offset, r.Code, r.What.String(), strings.ToValidUTF8(string(r.raw), "\ufffd")}
	if err := doc.JSONLine(s.files.rejects, line); err != nil {
		return app.CannotWrite(s.job.rejects, err)
	}
	return nil
}
