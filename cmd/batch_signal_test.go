package cmd

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"careerfit/cmd/app"
)

// endings are the signals that ask the program to end, and its exit codes then.
var endings = map[syscall.Signal]int{syscall.SIGINT: app.ExitInterrupted, syscall.SIGTERM: 143, syscall.SIGHUP: 129}

const (
	namedColumns = "id,work-variety,patient-contact,pay-goal\n"
	ann          = "ann,2,5,38000\n"
)

// A signal ends a run between two records.
func TestBatchEndedBySignal(t *testing.T) {
	t.Parallel()
	for end, code := range endings {
		t.Run(end.String(), func(t *testing.T) {
			s := startBatch(t)
			text := bytes.Repeat([]byte(ann), 5000)
			s.feed(namedColumns)
			go func() {
				for err := error(nil); err == nil; {
					_, err = s.in.Write(text)
				}
			}()
			s.line()
			if err := s.Process.Signal(end); err != nil {
				t.Fatal(err)
			}
			out, err := io.ReadAll(s.results)
			if err != nil || len(out) > 0 && out[len(out)-1] != '\n' {
				t.Errorf("%v, half a record: %q", err, out[max(0, len(out)-200):])
			}
			for line := range bytes.Lines(out) {
				if !json.Valid(line) {
					t.Fatalf("no record: %q", line)
				}
			}
			if got := s.end(); got != code || !strings.Contains(s.errors.String(), "careerfit: stopped before all rows were read\n") {
				t.Errorf("exit code %d, %s", got, s.errors.String())
			}
		})
	}
}

// A signal leaves files as they were, whether it comes before the first row or after.
func TestBatchIntoFilesEndedBySignal(t *testing.T) {
	t.Parallel()
	for end, code := range endings {
		for _, text := range []string{"", namedColumns, namedColumns + strings.Repeat(ann, 100)} {
			t.Run(end.String(), func(t *testing.T) {
				t.Parallel()
				dir := folderOfFew(t)
				c := batchCommand(t, "--output", "output", "--rejects", "rejects", "--summary", "summary")
				c.Dir = dir
				s := startCommand(t, c)
				s.feed(text)
				until(t, "its files", func() bool {
					found := false
					names, _ := filepath.Glob(filepath.Join(dir, ".careerfit-*"))
					for _, name := range names {
						info, err := os.Stat(name)
						found = found || err == nil && (info.Size() > 0 || len(text) < 100)
					}
					return found
				})
				if err := s.Process.Signal(end); err != nil {
					t.Fatal(err)
				}
				if got := s.end(); got != code {
					t.Errorf("exit code %d, %s", got, s.errors.String())
				}
				holds(t, dir, asBefore())
			})
		}
	}
}

// While nobody reads, a signal still ends the program, and leaves nothing behind.
func TestStuckBatchEndedBySignal(t *testing.T) {
	t.Parallel()
	full, theirs, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	defer theirs.Close()
	_ = theirs.SetWriteDeadline(time.Now().Add(100 * time.Millisecond))
	for err == nil {
		_, err = theirs.Write(make([]byte, 1024))
	}
	dir := folderOfFew(t)
	c := batchCommand(t, "--rejects", "rejects", "--summary", "summary")
	c.Dir, c.Stdout = dir, theirs
	in, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	told, err := c.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	defer time.AfterFunc(time.Minute, func() { _ = c.Process.Kill() }).Stop()
	if _, err := io.WriteString(in, namedColumns+ann+"wrong\n"); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(told).ReadString('\n'); err != nil || !strings.HasPrefix(line, "careerfit: stdin:3: ") {
		t.Fatalf("%q, %v", line, err)
	}
	begin := time.Now() // it writes results now, or is about to
	if err := c.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	_ = c.Wait()
	if code, took := c.ProcessState.ExitCode(), time.Since(begin); code != 143 || took > 5*time.Second {
		t.Errorf("exit code %d after %v", code, took)
	}
	holds(t, dir, asBefore())
}

// What was told to ignore a signal, as nohup tells it, goes on.
func TestBatchIgnoresWhatItWasToldToIgnore(t *testing.T) {
	t.Parallel()
	c := batchCommand(t)
	c.Args = append([]string{"sh", "-c", `trap "" HUP INT; exec "$0" batch`, c.Path}, c.Args[2:]...)
	var err error
	if c.Path, err = exec.LookPath("sh"); err != nil {
		t.Fatal(err)
	}
	s := startCommand(t, c)
	s.feed(namedColumns + ann)
	s.line()
	for _, end := range []syscall.Signal{syscall.SIGHUP, syscall.SIGINT} {
		if err := s.Process.Signal(end); err != nil {
			t.Fatal(err)
		}
	}
	s.feed(ann)
	s.line()
	s.close()
	if code := s.end(); code != app.ExitDone {
		t.Errorf("exit code %d, %s", code, s.errors.String())
	}
}
