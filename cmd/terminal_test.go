package cmd

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"careerfit/cmd/app"

	"github.com/creack/pty"
)

// terminal runs the whole program on a pseudo-terminal, as a person does: wait for words on the screen, then press keys.
type terminal struct {
	t       *testing.T
	program *exec.Cmd
	tty     *os.File

	mu     sync.Mutex
	text   strings.Builder
	seen   int // how much of text was waited for
	update chan struct{}
}

func startTerminal(t *testing.T, args ...string) *terminal {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(self, args...)
	c.Dir = t.TempDir()
	c.Env = append(os.Environ(), asProgram+"=1", "TERM=xterm", "LC_ALL=C")
	tty, err := pty.StartWithSize(c, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		t.Fatal(err)
	}
	s := &terminal{t: t, program: c, tty: tty, update: make(chan struct{}, 1)}
	go s.read()
	t.Cleanup(func() {
		_ = c.Process.Kill()
		_ = tty.Close()
	})
	return s
}

func (s *terminal) read() {
	buffer := make([]byte, 4096)
	for {
		n, err := s.tty.Read(buffer)
		s.mu.Lock()
		s.text.Write(buffer[:n])
		s.mu.Unlock()
		select {
		case s.update <- struct{}{}:
		default:
		}
		if err != nil {
			return
		}
	}
}

// wait waits until the words are on the screen, after those waited for before.
func (s *terminal) wait(words string) {
	s.t.Helper()
	deadline := time.After(20 * time.Second)
	for {
		s.mu.Lock()
		text := s.text.String()
		s.mu.Unlock()
		if i := strings.Index(text[s.seen:], words); i >= 0 {
			s.seen += i + len(words)
			return
		}
		select {
		case <-s.update:
		case <-deadline:
			s.t.Fatalf("no %q in\n%s", words, text)
		}
	}
}

func (s *terminal) press(keys string) {
	s.t.Helper()
	if _, err := io.WriteString(s.tty, keys); err != nil {
		s.t.Fatal(err)
	}
}

// exit waits for the end of the program and returns its exit code.
func (s *terminal) exit() int {
	s.t.Helper()
	err := s.program.Wait()
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) {
		s.t.Fatal(err)
	}
	return s.program.ProcessState.ExitCode()
}

func TestQuizOnATerminal(t *testing.T) {
	s := startTerminal(t, "quiz", "--quick")
	s.wait("Question 1 of 6")
	s.press("2")
	s.wait("Question 2 of 6")
	s.press("5")
	s.wait("Question 3 of 6")
	s.press("s")
	s.wait("Question 4 of 6")
	s.press("5")
	s.wait("Question 5 of 6")
	s.press("b")
	s.wait("Your answer so far: any amount.")
	s.press("4")
	s.wait("Question 5 of 6")
	s.press("4")
	s.wait("Your answer:")
	s.press("38k")
	s.wait("In these roles about 7 in 10 earn that or more.")
	s.press("\r")
	s.wait("Your answers")
	s.press("\r")
	s.wait("matter most")
	s.press("2\r") // desk work was skipped, so patient contact is second
	s.wait("matter little")
	s.press("\r")
	s.wait("deal-breaker")
	s.press("\r")
	s.wait("It is close so far")
	s.press("1")
	s.wait("Once more, in other words: 1 of up to 3")
	s.wait("Of the hours you work")
	s.press("5")
	s.wait("2 of up to 3")
	s.press("s")
	s.wait("3 of up to 3")
	s.press("2")
	s.wait("Medical clinical assistant fits your answers better")
	s.wait("Again: careerfit recommend --work-variety steady --patient-contact nearly-all")
	s.wait("--again patient-contact=nearly-all")
	s.wait("--importance patient-contact=3")
	s.wait("What next?")
	s.press("1")
	s.wait("Which answer?")
	s.press("2") // patient contact
	s.wait("Your answer so far: nearly all.")
	s.press("2")
	s.wait("Moved: ")
	s.wait("What next?")
	s.press("4")
	s.wait("Saved as careerfit-report.html. Open it in a browser")
	s.wait("What next?")
	s.wait("save a report to print or show, careerfit-report-2.html") // the first is not overwritten
	s.press("5")
	s.wait("Saved as careerfit-result.txt.")
	s.wait("What next?")
	s.press("\r")
	page, err := os.ReadFile(filepath.Join(s.program.Dir, "careerfit-report.html"))
	if err != nil || !strings.Contains(string(page), "--patient-contact") {
		t.Errorf("the report: %d bytes, %v", len(page), err)
	}
	saved, err := os.ReadFile(filepath.Join(s.program.Dir, "careerfit-result.txt"))
	if err != nil || !strings.Contains(string(saved), "The arithmetic") {
		t.Errorf("saved %d bytes, %v", len(saved), err)
	}
	if code := s.exit(); code != app.ExitDone {
		t.Errorf("exit code %d", code)
	}
}

// A report that was asked for is written beside the result on the screen, and anew after an answer is changed.
func TestQuizWritesTheReportItWasAskedFor(t *testing.T) {
	s := startTerminal(t, "quiz", "--quick", "--output", "me.html", "--work-variety", "2", "--patient-contact", "5",
		"--desk-work", "3", "--exposure", "4", "--stress-tolerance", "4")
	s.wait("Question 6 of 6")
	s.press("s")
	for _, screen := range []string{"Your answers", "matter most", "matter little", "deal-breaker"} {
		s.wait(screen)
		s.press("\r")
	}
	s.wait("It is close so far")
	s.press("2")
	s.wait("Medical clinical assistant fits your answers better")
	s.wait("Saved as me.html. Open it in a browser")
	s.wait("What next?")
	before, err := os.ReadFile(filepath.Join(s.program.Dir, "me.html"))
	if err != nil || !strings.Contains(string(before), "--exposure quite-a-lot") {
		t.Errorf("%d bytes, %v", len(before), err)
	}
	s.press("1")
	s.wait("Which answer?")
	s.press("1")
	s.wait("Your answer so far")
	s.press("5")
	s.wait("Saved as me.html.")
	s.wait("What next?")
	after, err := os.ReadFile(filepath.Join(s.program.Dir, "me.html"))
	if err != nil || string(after) == string(before) {
		t.Errorf("%d bytes, the same as before: %t, %v", len(after), string(after) == string(before), err)
	}
	s.press("\r")
	if code := s.exit(); code != app.ExitDone {
		t.Errorf("exit code %d", code)
	}
}

func TestBareCommandIsTheQuiz(t *testing.T) {
	s := startTerminal(t)
	s.wait("Question 1 of 16")
	s.press("q")
	s.wait("hint: to go on: careerfit quiz")
	if code := s.exit(); code != app.ExitInterrupted {
		t.Errorf("exit code %d", code)
	}
}

// Skipping nearly everything is too little to go on; what was answered is not lost.
func TestQuizWithTooFewAnswers(t *testing.T) {
	s := startTerminal(t, "quiz", "--quick", "--importance", "pay-goal=3", "--local-pay", "110")
	for i, key := range []string{"2", "s", "s", "s", "s", "s"} {
		s.wait(fmt.Sprintf("Question %d of 6", i+1))
		s.press(key)
	}
	s.wait("Your answers")
	s.press("\r")
	s.wait("matter little")
	s.press("\r")
	s.wait("careerfit: 1 answered; a recommendation needs at least 3: 2 more")
	s.wait("to go on with what you answered: careerfit quiz --work-variety steady --importance pay-goal=3 --local-pay 110")
	if code := s.exit(); code != app.ExitData {
		t.Errorf("exit code %d", code)
	}
}

// However the quiz ends, it prints the command that goes on with what was answered.
func TestQuizInterrupted(t *testing.T) {
	for name, tt := range map[string]struct {
		end  func(*terminal)
		code int
	}{
		"Ctrl-C":  {func(s *terminal) { s.press("\x03") }, 130},
		"Ctrl-D":  {func(s *terminal) { s.press("\x04") }, 130},
		"q":       {func(s *terminal) { s.press("q") }, 130},
		"SIGTERM": {func(s *terminal) { _ = s.program.Process.Signal(syscall.SIGTERM) }, 143},
		"SIGINT":  {func(s *terminal) { _ = s.program.Process.Signal(syscall.SIGINT) }, 130},
	} {
		t.Run(name, func(t *testing.T) {
			s := startTerminal(t, "quiz", "--pay-goal", "42000")
			s.wait("Question 1 of 16")
			s.press("2")
			s.wait("Question 2 of 16")
			tt.end(s)
			s.wait("stopped with 2 answered; nothing is lost")
			s.wait("careerfit quiz --work-variety steady --pay-goal 42000")
			if code := s.exit(); code != tt.code {
				t.Errorf("exit code %d, want %d", code, tt.code)
			}
		})
	}
}
