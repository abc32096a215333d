package quiz

import (
	"context"
	"errors"

	"careerfit/cmd/app"
	"careerfit/cmd/ask"
	"careerfit/questions"
)

// session is one run through questions. Its answers are handed over a channel, so that a signal can report them while a
// question is still open.
type session struct {
	env     *app.Env
	plain   bool                   // in plain lines
	from    string                 // the answers file that is read, "" for none
	to      string                 // the file the answers are saved to, "" for none
	current chan questions.Answers // holds exactly one value
}

func newSession(env *app.Env, answers questions.Answers) session {
	s := session{env: env, current: make(chan questions.Answers, 1)}
	s.current <- env.Bank.NewAnswers().Merge(answers)
	return s
}

func (s *session) answers() questions.Answers {
	answers := <-s.current
	s.current <- answers
	return answers.Clone()
}

// change replaces the answers.
func (s *session) change(f func(*questions.Answers)) {
	answers := (<-s.current).Clone()
	f(&answers)
	s.current <- answers
}

// untilSignal asks until all is asked, the person stops, or a signal ends it. The terminal is given back even after a panic,
// which no other goroutine can catch.
func untilSignal(asker ask.Terminal, questions func() error) error {
	ctx, stop := app.UntilSignal()
	defer stop()
	done := make(chan error, 1)
	go func() {
		done <- func() error {
			defer asker.Pause()
			return questions()
		}()
	}()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// stopCode is the exit code of what a person or a signal stopped; 0 where something else is wrong.
func stopCode(err error) int {
	var s app.SignalError
	switch {
	case errors.As(err, &s):
		return 128 + int(s.Signal)
	case errors.Is(err, ask.ErrStop) || errors.Is(err, ask.ErrInterrupted):
		return app.ExitInterrupted
	}
	return 0
}
