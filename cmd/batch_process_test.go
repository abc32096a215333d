package cmd

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"
)

// batchRun is what a whole run of careerfit batch did.
type batchRun struct {
	out, err string
	code     int
}

// batchCommand is a careerfit batch of its own.
func batchCommand(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(self, slices.Concat([]string{"batch"}, args)...)
	c.Env = append(os.Environ(), asProgram+"=1", "LC_ALL=C")
	return c
}

// runBatch runs careerfit batch to its end.
func runBatch(t *testing.T, dir string, env []string, in io.Reader, args ...string) batchRun {
	t.Helper()
	c := batchCommand(t, args...)
	c.Dir, c.Stdin = dir, in
	c.Env = append(c.Env, env...)
	var out, err bytes.Buffer
	c.Stdout, c.Stderr = &out, &err
	_ = c.Run() // the exit code says it
	return batchRun{out.String(), err.String(), c.ProcessState.ExitCode()}
}

// runShell runs a command line of careerfit in a shell.
func runShell(t *testing.T, dir, command string) batchRun {
	t.Helper()
	self := batchCommand(t)
	c := exec.Command("sh", "-c", `"$SELF" `+command)
	c.Dir, c.Env = dir, append(self.Env, "SELF="+self.Path)
	var out, err bytes.Buffer
	c.Stdout, c.Stderr = &out, &err
	_ = c.Run() // the exit code says it
	return batchRun{out.String(), err.String(), c.ProcessState.ExitCode()}
}

// running is a careerfit batch that reads and writes pipes.
type running struct {
	*exec.Cmd
	t       *testing.T
	in      io.WriteCloser
	out     *os.File
	results *bufio.Reader
	errors  bytes.Buffer
}

func startBatch(t *testing.T, args ...string) *running {
	t.Helper()
	return startCommand(t, batchCommand(t, args...))
}

func startCommand(t *testing.T, c *exec.Cmd) *running {
	t.Helper()
	s := &running{Cmd: c, t: t}
	var err error
	if s.in, err = s.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, theirs, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	s.out, s.results, s.Stdout, s.Stderr = out, bufio.NewReader(out), theirs, &s.errors
	if err := s.Start(); err != nil {
		t.Fatal(err)
	}
	_ = theirs.Close()
	late := time.AfterFunc(time.Minute, func() { _ = s.Process.Kill() })
	t.Cleanup(func() {
		late.Stop()
		_ = s.Process.Kill()
		_ = out.Close()
	})
	return s
}

func (s *running) feed(text string) {
	s.t.Helper()
	if _, err := io.WriteString(s.in, text); err != nil {
		s.t.Fatal(err)
	}
}

// line waits for a line of results.
func (s *running) line() string {
	s.t.Helper()
	line, err := s.results.ReadString('\n')
	if err != nil {
		s.t.Fatal(err)
	}
	return line
}

func (s *running) close() {
	s.t.Helper()
	if err := s.in.Close(); err != nil {
		s.t.Fatal(err)
	}
}

// end waits for the end, and returns the exit code; -1 where a signal ended it.
func (s *running) end() int {
	_ = s.Wait() // the state says it
	return s.ProcessState.ExitCode()
}

// mostMemory is how much a process had at most, in KB. Only Linux says it; the most that rusage says is often that of the
// process which started it.
func mostMemory(t *testing.T, pid int) (most int) {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Skip(err)
	}
	_, text, _ := strings.Cut(string(status), "VmHWM:")
	if _, err := fmt.Sscan(text, &most); err != nil {
		t.Fatal(err)
	}
	return most
}

func mustWrite(t *testing.T, name string, text []byte) {
	t.Helper()
	if err := os.WriteFile(name, text, 0o644); err != nil {
		t.Fatal(err)
	}
}

// until waits for a state.
func until(t *testing.T, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !is(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited for %s", what)
		}
	}
}
