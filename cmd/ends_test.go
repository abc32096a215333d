package cmd

import (
	"bytes"
	"os"
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"careerfit/cmd/app/apptest"

	"github.com/creack/pty"
	"golang.org/x/term"
)

// ends are the ways a person or the system ends the program, and its exit codes.
var ends = map[string]struct {
	end  func(*terminal)
	code int
}{
	"Ctrl-C":  {func(s *terminal) { s.press("\x03") }, 130},
	"Ctrl-D":  {func(s *terminal) { s.press("\x04") }, 130},
	"SIGTERM": {func(s *terminal) { _ = s.program.Process.Signal(syscall.SIGTERM) }, 143},
	"SIGHUP":  {func(s *terminal) { _ = s.program.Process.Signal(syscall.SIGHUP) }, 129},
}

// Whatever kind of question is open, however the quiz ends: the terminal is as it was, and nothing is lost.
func TestEveryEndGivesTheTerminalBack(t *testing.T) {
	t.Parallel()
	quick := strings.Fields("quiz --quick --work-variety 2 --patient-contact 5 --desk-work skip --stress-tolerance 5 --exposure 4")
	answered := slices.Concat(quick, []string{"--pay-goal", "38000"})
	weighed := slices.Concat(answered, []string{"--importance", "patient-contact=3,pay-goal=1"})
	var full []string
	for _, q := range apptest.TestProgram().Bank.Questions {
		if q.ID != "setting" {
			full = append(full, "--"+q.ID, q.OptionIDs()[1])
		}
	}
	before := newMode(t)
	for kind, open := range map[string]struct {
		args  []string
		steps []string // wait, press, wait
	}{
		"scale":        {[]string{"quiz"}, []string{"Question 1 of 16"}},
		"second":       {[]string{"quiz"}, []string{"Question 1 of 16", "2", "Question 2 of 16"}},
		"explained":    {[]string{"quiz"}, []string{"Question 1 of 16", "?", "Some jobs repeat"}},
		"filter":       {[]string{"quiz"}, []string{"Question 1 of 16", "/mix", "Find: mix"}},
		"amount":       {quick, []string{"Question 6 of 6"}},
		"amount typed": {quick, []string{"Question 6 of 6", "42k", "$42,000 a year."}},
		"categories":   {append([]string{"quiz"}, full...), []string{"[ ] 1", "1", "[x] 1"}},
		"choose":       {answered, []string{"matter most", "1", "[x] 1"}},
		"pick":         {weighed, []string{"deal-breaker", "\r", "It is close so far"}},
	} {
		for name, end := range ends {
			t.Run(kind+" "+name, func(t *testing.T) {
				t.Parallel()
				s := startTerminal(t, open.args...)
				for i, step := range open.steps {
					if i%2 == 0 {
						s.wait(step)
					} else {
						s.press(step)
					}
				}
				end.end(s)
				s.wait("nothing is lost")
				s.wait("hint: to go on: careerfit quiz")
				if code := s.exit(); code != end.code {
					t.Errorf("exit code %d, want %d", code, end.code)
				}
				if !reflect.DeepEqual(before, s.mode()) {
					t.Error("the terminal's mode is not what it was")
				}
				if hidden, visible := s.last("\x1b[?25l"), s.last("\x1b[?25h"); hidden > visible {
					t.Error("the cursor stays hidden")
				}
			})
		}
	}
}

// A terminal that is closed ends the program. Nobody reads from it here, since a read that waits keeps it open.
func TestClosedTerminal(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(self, "quiz")
	c.Env = append(os.Environ(), asProgram+"=1", "TERM=xterm", "LC_ALL=C")
	tty, err := pty.StartWithSize(c, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		t.Fatal(err)
	}
	defer time.AfterFunc(20*time.Second, func() { _ = c.Process.Kill() }).Stop()
	text := make([]byte, 0, 4096)
	for !bytes.Contains(text, []byte("q stop")) {
		n, err := tty.Read(text[len(text):cap(text)])
		if err != nil {
			t.Fatal(err)
		}
		text = text[:len(text)+n]
	}
	_ = tty.Close()
	_ = c.Wait()
	if code := c.ProcessState.ExitCode(); code != 129 && code != 130 {
		t.Errorf("exit code %d", code)
	}
}

// newMode is the mode in which every terminal begins.
func newMode(t *testing.T) *term.State {
	t.Helper()
	keys, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer keys.Close()
	defer tty.Close()
	state, err := term.GetState(int(tty.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	return state
}

// mode is that of the terminal, taken from its other end.
func (s *terminal) mode() *term.State {
	s.t.Helper()
	state, err := term.GetState(int(s.tty.Fd()))
	if err != nil {
		s.t.Fatal(err)
	}
	return state
}

// last is where the program wrote the sequence last, -1 if never.
func (s *terminal) last(sequence string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.LastIndex(s.text.String(), sequence)
}
