package cmd

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"

	"github.com/creack/pty"
)

// startOnScreen runs a command with its stderr on a terminal.
func startOnScreen(t *testing.T, c *exec.Cmd, columns uint16) (*terminal, io.WriteCloser) {
	t.Helper()
	tty, theirs, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	if err := pty.Setsize(tty, &pty.Winsize{Rows: 24, Cols: columns}); err != nil {
		t.Fatal(err)
	}
	in, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	c.Stderr = theirs
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	_ = theirs.Close()
	s := &terminal{t: t, program: c, tty: tty, update: make(chan struct{}, 1)}
	go s.read()
	t.Cleanup(func() {
		_ = c.Process.Kill()
		_ = tty.Close()
	})
	return s, in
}

// screen is what stands on the terminal.
func (s *terminal) screen() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return screenOf(s.text.String())
}

var escape = regexp.MustCompile(`^\x1b\[([0-9;?]*)([A-Za-z])`)

// screenOf is what a terminal shows of a text: enough of a terminal for a bar, which moves up and erases lines.
func screenOf(text string) string {
	lines, row, column := [][]rune{{}}, 0, 0
	for len(text) > 0 {
		if m := escape.FindStringSubmatch(text); m != nil {
			n, _ := strconv.Atoi(m[1])
			switch m[2] {
			case "A":
				row = max(0, row-max(n, 1))
			case "K":
				if n == 2 {
					lines[row] = nil
				} else {
					lines[row] = lines[row][:min(column, len(lines[row]))]
				}
			}
			text = text[len(m[0]):]
			continue
		}
		r := []rune(text)[0]
		text = text[len(string(r)):]
		switch r {
		case '\r':
			column = 0
		case '\n':
			if row++; row == len(lines) {
				lines = append(lines, nil)
			}
		default:
			for len(lines[row]) <= column {
				lines[row] = append(lines[row], ' ')
			}
			lines[row][column] = r
			column++
		}
	}
	var all []string
	for _, line := range lines {
		all = append(all, strings.TrimRight(string(line), " "))
	}
	return strings.Join(all, "\n")
}

// wrong is a row that is told on the screen.
const wrong = "bob,9,9,9\n"

// A long run shows how far it is, tells rows that are wrong beside it, and leaves nothing of it on the screen.
func TestBatchBar(t *testing.T) {
	t.Parallel()
	c := batchCommand(t, "--summary", os.DevNull)
	c.Env = append(c.Env, "TERM=xterm")
	s, in := startOnScreen(t, c, 80)
	feed := func(text string) {
		if _, err := io.WriteString(in, text); err != nil {
			t.Fatal(err)
		}
	}
	feed(namedColumns + ann + wrong)
	s.wait("careerfit: stdin:3: ")
	s.wait("2 rows, ")
	s.wait(" a second")
	feed(strings.Repeat(ann, 1000) + wrong)
	s.wait("careerfit: stdin:1004: ")
	s.wait("1,003 rows, ")
	feed(wrong)
	s.wait("careerfit: stdin:1005: ")
	s.wait("1,004 rows, ")
	shown := strings.Split(strings.TrimSpace(s.screen()), "\n")
	for i, line := range shown {
		if last := i == len(shown)-1; strings.Contains(line, " a second") != last || strings.Contains(line, "left") || strings.Contains(line, "???") {
			t.Errorf("line %d is %q", i, line)
		}
	}
	_ = in.Close()
	s.wait("1,004 rows read: 1,001 scored, 3 rejected.")
	s.wait("Recommended to")
	if code := s.exit(); code != app.ExitData {
		t.Errorf("exit code %d", code)
	}
	if screen := s.screen(); strings.Contains(screen, "a second") || strings.ContainsAny(screen, "\x1b▌▐") || strings.Count(screen, "careerfit: stdin:") != 3 {
		t.Errorf("the screen is\n%s", screen)
	}
}

// Of a file the time that is left is known. It is held up here by a pipe that nobody reads at first.
func TestBatchBarOfAFile(t *testing.T) {
	t.Parallel()
	name := filepath.Join(t.TempDir(), "people.csv")
	mustWrite(t, name, apptest.MadeUp(apptest.TestProgram().Bank, 20_000, "numbers"))
	out, theirs, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	c := batchCommand(t, name)
	c.Env, c.Stdout = append(c.Env, "TERM=xterm"), theirs
	s, _ := startOnScreen(t, c, 60)
	_ = theirs.Close()
	s.wait(" rows, ")
	s.wait("s left")
	for line := range strings.Lines(s.screen()) {
		if len([]rune(strings.TrimRight(line, "\n"))) > 60 {
			t.Errorf("longer than the screen: %q", line)
		}
	}
	if n, err := io.Copy(io.Discard, out); err != nil || n == 0 {
		t.Errorf("%d bytes, %v", n, err)
	}
	s.wait("20,000 rows read: 20,000 scored, 0 rejected.")
	if code := s.exit(); code != app.ExitDone {
		t.Errorf("exit code %d", code)
	}
	if screen := s.screen(); strings.Contains(screen, "left") {
		t.Errorf("the screen is\n%s", screen)
	}
}

// Ctrl-C while nobody reads the results takes the bar away, too.
func TestBatchBarInterrupted(t *testing.T) {
	t.Parallel()
	c := batchCommand(t)
	c.Env = append(c.Env, "TERM=xterm")
	s, in := startOnScreen(t, c, 80)
	if _, err := io.WriteString(in, namedColumns+ann); err != nil {
		t.Fatal(err)
	}
	s.wait("1 rows, ")
	if err := c.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	s.wait("careerfit: stopped before all rows were read")
	if code := s.exit(); code != app.ExitInterrupted {
		t.Errorf("exit code %d", code)
	}
	if screen := strings.TrimSpace(s.screen()); screen != "1 row read: 1 scored, 0 rejected.\ncareerfit: stopped before all rows were read" {
		t.Errorf("the screen is\n%s", screen)
	}
}

// Nothing is drawn where nobody wants it, however long the run.
func TestNoBatchBar(t *testing.T) {
	t.Parallel()
	for name, run := range map[string]struct {
		args []string
		env  string
	}{
		"--quiet": {[]string{"--quiet"}, "TERM=xterm"},
		"--plain": {[]string{"--plain"}, "TERM=xterm"},
		"dumb":    {nil, "TERM=dumb"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := batchCommand(t, run.args...)
			c.Env = append(c.Env, run.env)
			results, err := c.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			s, in := startOnScreen(t, c, 80)
			lines := bufio.NewReader(results)
			text := namedColumns + ann
			for begin := time.Now(); time.Since(begin) < time.Second+4*app.Redraw; text = ann {
				if _, err := io.WriteString(in, text); err != nil {
					t.Fatal(err)
				}
				if _, err := lines.ReadString('\n'); err != nil {
					t.Fatal(err)
				}
				time.Sleep(time.Millisecond)
			}
			_ = in.Close()
			_, _ = io.Copy(io.Discard, lines)
			_ = s.exit()
			if screen := s.screen(); strings.Contains(screen, "a second") || strings.Contains(screen, "Recommended to") || strings.Contains(s.text.String(), "\x1b") {
				t.Errorf("the screen is\n%s", screen)
			}
		})
	}
	t.Run("pipe", func(t *testing.T) {
		t.Parallel()
		c := batchCommand(t)
		c.Env = append(c.Env, "TERM=xterm")
		s := startCommand(t, c)
		s.feed(namedColumns)
		for begin := time.Now(); time.Since(begin) < time.Second+4*app.Redraw; {
			s.feed(ann)
			s.line()
			time.Sleep(time.Millisecond)
		}
		s.close()
		if code := s.end(); code != app.ExitDone || !regexp.MustCompile(`^[0-9,]+ rows read: [0-9,]+ scored, 0 rejected\.\n$`).Match(s.errors.Bytes()) {
			t.Errorf("exit code %d, %q", code, s.errors.String())
		}
	})
}
