package batch

import (
	"errors"
	"io"
	"time"

	"careerfit/cmd/app"
	"careerfit/cmd/report/cohort"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles/diag"
)

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
		return app.DieOfClosedPipe(s.job.env.Stdout) // nobody reads on
	case s.begun && !s.stuck && codeOf(err) != app.ExitFailed:
		s.tell()
	}
	if err != nil {
		if s.begun && s.files.results != nil {
			s.say(s.job.env.Words.Say("%s was not written.", s.job.output))
		}
		return err
	}
	if err := showCohort(s.job.env, sum, s.job.plain, s.style); err != nil {
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
			err = s.files.commit()
		}
	case s.begun && codeOf(err) == app.ExitData:
		err = errors.Join(err, app.CommitAll(s.files.rejects))
	}
	return sum, errors.Join(err, s.files.discard())
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

// tell says how many rows were read, and what became of them. They add up.
func (s *sink) tell() {
	l := s.job.env.Words
	if more := s.wrong - maxShownRows; more > 0 {
		s.say(l.Plural(more, "%d more row is wrong.", "%d more rows are wrong.", more))
	}
	read := s.scored + s.wrong
	s.say(l.Plural(read, "%s row read: %s scored, %s rejected.", "%s rows read: %s scored, %s rejected.",
		words.Grouped(read), words.Grouped(s.scored), words.Grouped(s.wrong)))
	if s.wrong > 0 && s.files.rejects != nil && s.files.rejects.Done {
		s.say(l.Say("The rejected rows are in %s.", s.job.rejects))
	}
}

func (s *sink) say(text string) { s.job.env.Note(text) }

// summarize adds up what the workers counted, where somebody wants to know, and writes what is asked for.
func (s *sink) summarize() (*cohort.Counts, error) {
	sum := s.job.emptyCohort()
	if !s.job.wantsCohort() {
		return sum, nil
	}
	for _, c := range s.cohorts {
		if err := sum.Add(c.sum); err != nil {
			return nil, err
		}
	}
	sum.Rows, sum.Rejected = s.scored+s.wrong, s.wrong
	return sum, errors.Join(
		writeCohort(s.files.summary, s.job.summary, func(w io.Writer) error { return doc.JSON(w, sum) }),
		writeCohort(s.files.report, s.job.report, func(w io.Writer) error {
			return renderCohort(s.job.env, w, sum, app.NamedFormat(s.job.report))
		}))
}

// writeCohort writes what was counted into a file, where one is asked for.
func writeCohort(to *app.Replacement, name string, render func(io.Writer) error) error {
	if to == nil {
		return nil
	}
	text, err := app.RenderToString(render)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(to, text); err != nil {
		return app.CannotWrite(name, err)
	}
	return nil
}
