package cmd

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
)

// disksOf is the environment variable with how large a disk, in bytes, is full for the last time.
const disksOf = "CAREERFIT_TEST_DISKS_OF"

// fillDisks runs the program again and again, each time with a disk that is as good as full some bytes later, and says on
// stderr where something else than that is the end of it. One process does it all: what would take a minute takes seconds.
func fillDisks(args []string, size, step int) {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		panic(err)
	}
	for most := 0; most < size; most += step {
		limit.Cur = uint64(most)
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
			panic(err)
		}
		_ = os.Stdout.Truncate(0) // a file or nothing
		_, _ = os.Stdout.Seek(0, io.SeekStart)
		told, stderr, err := os.Pipe() // which holds all that is told
		if err != nil {
			panic(err)
		}
		code := Main(args, os.Stdin, os.Stdout, stderr)
		_ = stderr.Close()
		text, _ := io.ReadAll(told)
		_ = told.Close()
		if code != app.ExitFailed || !strings.Contains(string(text), "file too large\n") {
			fmt.Fprintf(os.Stderr, "%d bytes: exit code %d, %s\n", most, code, text)
		}
		for _, wrong := range differs(".", asBefore()) {
			fmt.Fprintf(os.Stderr, "%d bytes: %s\n", most, wrong)
		}
	}
}

// few are people of whom one is wrong.
const few = "id,work-variety,patient-contact,pay-goal\nann,2,5,38000\nbob,9,9,9\ncy,3,2,50000\n"

// folderOfFew is a folder with the few in it, and with files of results from before.
func folderOfFew(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	mustWrite(t, filepath.Join(dir, "in.csv"), []byte(few))
	for _, name := range []string{"output", "rejects", "summary", "report.html"} {
		mustWrite(t, filepath.Join(dir, name), []byte("old"))
	}
	return dir
}

// holds checks that the folder has these files and no other, and what is in them; "" is anything.
func holds(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	for _, wrong := range differs(dir, want) {
		t.Error(wrong)
	}
}

// differs is how a folder differs from these files.
func differs(dir string, want map[string]string) (wrong []string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return []string{err.Error()}
	}
	for _, entry := range entries {
		text, known := want[entry.Name()]
		if !known {
			wrong = append(wrong, entry.Name()+" was left behind")
		}
		if got, _ := os.ReadFile(filepath.Join(dir, entry.Name())); text != "" && string(got) != text {
			wrong = append(wrong, fmt.Sprintf("%s has %q", entry.Name(), got))
		}
	}
	if len(entries) < len(want) {
		wrong = append(wrong, fmt.Sprintf("there are %v", entries))
	}
	return wrong
}

// asBefore is a folder that is as it was.
func asBefore() map[string]string {
	return map[string]string{"in.csv": few, "output": "old", "rejects": "old", "summary": "old", "report.html": "old"}
}

// A full disk is an error, whichever file it hits, and all files stay as they were.
func TestBatchOnAFullDisk(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{
		"stdout":  nil,
		"output":  {"--output", "/dev/full", "--rejects", "rejects", "--summary", "summary"},
		"rejects": {"--output", "output", "--rejects", "/dev/full", "--summary", "summary"},
		"summary": {"--output", "output", "--rejects", "rejects", "--summary", "/dev/full"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := folderOfFew(t)
			full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
			if err != nil {
				t.Skip(err)
			}
			defer full.Close()
			c := batchCommand(t, append(args, "in.csv")...)
			var told strings.Builder
			c.Dir, c.Stderr = dir, &told
			if name == "stdout" {
				c.Stdout = full
			}
			_ = c.Run()
			if code := c.ProcessState.ExitCode(); code != app.ExitFailed || !strings.Contains(told.String(), "the disk is full\n") {
				t.Errorf("exit code %d, %s", code, told.String())
			}
			if info, err := os.Stat("/dev/full"); err != nil || info.Mode()&fs.ModeCharDevice == 0 {
				t.Errorf("/dev/full is gone: %v", err)
			}
			holds(t, dir, asBefore())
		})
	}
}

// After however many bytes a disk is full: an error, no trace of it, and all files as they were.
func TestBatchOnADiskFullAfterAnyByte(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{
		"output":      {"--output", "output"},
		"rejects":     {"--rejects", "rejects"},
		"summary":     {"--summary", "summary"},
		"report.html": {"--report", "report.html"},
		"stdout":      nil,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			step := 1
			switch {
			case name == "summary" || name == "report.html":
				step = 251
			case underRace:
				step = 29
			}
			args = append(args, "in.csv", "--fields", "id,fit")
			size := sizeOf(t, name, args)
			if size == 0 {
				t.Fatal("nothing is written")
			}
			c := batchCommand(t, args...)
			c.Dir, c.Env = folderOfFew(t), append(c.Env, fmt.Sprintf("%s=%d/%d", disksOf, size, step))
			if name == "stdout" {
				file, err := os.Create(filepath.Join(t.TempDir(), "stdout"))
				if err != nil {
					t.Fatal(err)
				}
				defer file.Close()
				c.Stdout = file
			}
			var told strings.Builder
			c.Stderr = &told
			if err := c.Run(); err != nil || told.Len() > 0 {
				t.Errorf("%v\n%s", err, told.String())
			}
		})
	}
}

// sizeOf is how long a file is that the few make.
func sizeOf(t *testing.T, name string, args []string) int64 {
	t.Helper()
	dir := folderOfFew(t)
	r := runBatch(t, dir, nil, nil, args...)
	if name == "stdout" {
		return int64(len(r.out))
	}
	info, err := os.Stat(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}

// Whoever stops to read ends the program as it ends cat: silently, by the signal, with nothing left behind.
func TestBatchIntoAClosedPipe(t *testing.T) {
	t.Parallel()
	for _, n := range []int{0, 1, 1000, 70_000} {
		t.Run(strconv.Itoa(n), func(t *testing.T) {
			dir := folderOfFew(t)
			name := filepath.Join(dir, "many")
			mustWrite(t, name, apptest.MadeUp(apptest.TestProgram().Bank, 3000, "numbers"))
			s := startBatch(t, "--input-format", "csv", name, "--rejects", filepath.Join(dir, "rejects"), "--summary", filepath.Join(dir, "summary"))
			for range n {
				if _, err := s.results.ReadByte(); err != nil {
					t.Fatal(err)
				}
			}
			_ = s.out.Close()
			_ = s.Wait()
			status, _ := s.ProcessState.Sys().(syscall.WaitStatus)
			if !status.Signaled() || status.Signal() != syscall.SIGPIPE || s.errors.Len() > 0 {
				t.Errorf("%v: %s", s.ProcessState, s.errors.String())
			}
			want := asBefore()
			want["many"] = ""
			holds(t, dir, want)
		})
	}
}

// Results are their owner's alone, and take the place of what had the name.
func TestBatchOverAFile(t *testing.T) {
	t.Parallel()
	for name, prepare := range map[string]func(output, target string) error{
		"file":      func(output, _ string) error { return os.Chmod(output, 0o644) },
		"read-only": func(output, _ string) error { return os.Chmod(output, 0o400) },
		"nothing":   func(output, _ string) error { return os.Remove(output) },
		"symlink": func(output, target string) error {
			return replace(output, func() error { return os.Symlink(target, output) })
		},
		"link to none": func(output, _ string) error {
			return replace(output, func() error { return os.Symlink("none", output) })
		},
		"hard link": func(output, target string) error {
			return replace(output, func() error { return os.Link(target, output) })
		},
		"link to a device": func(output, _ string) error {
			return replace(output, func() error { return os.Symlink("/dev/full", output) })
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := folderOfFew(t)
			output := filepath.Join(dir, "output")
			if err := prepare(output, filepath.Join(dir, "summary")); err != nil {
				t.Fatal(err)
			}
			r := runBatch(t, dir, nil, nil, "in.csv", "--output", "output")
			info, err := os.Lstat(output)
			if r.code != app.ExitData || err != nil || info.Mode() != 0o600 || info.Size() == 0 || r.out != "" {
				t.Errorf("exit code %d, %v, %v", r.code, info.Mode(), err)
			}
			want := asBefore()
			want["output"] = ""
			holds(t, dir, want)
		})
	}
}

func replace(name string, with func() error) error {
	if err := os.Remove(name); err != nil {
		return err
	}
	return with()
}

// Pipes and what the system calls an open file are written to, not replaced.
func TestBatchIntoAPipe(t *testing.T) {
	t.Parallel()
	dir := folderOfFew(t)
	pipe := filepath.Join(dir, "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	text := make(chan string)
	go func() {
		all, _ := os.ReadFile(pipe)
		text <- string(all)
	}()
	r := runBatch(t, dir, nil, nil, "in.csv", "--rejects", "pipe", "--output", os.DevNull, "--summary", "/dev/stdout")
	var line struct{ Row int }
	if err := json.Unmarshal([]byte(<-text), &line); err != nil || line.Row != 3 || r.code != app.ExitData {
		t.Errorf("exit code %d, row %d, %v: %s", r.code, line.Row, err, r.err)
	}
	if !json.Valid([]byte(r.out)) {
		t.Errorf("the summary is %s", r.out)
	}
	if info, err := os.Lstat(pipe); err != nil || info.Mode()&fs.ModeNamedPipe == 0 {
		t.Errorf("the pipe is gone: %v", err)
	}
	if err := os.Remove(pipe); err != nil {
		t.Fatal(err)
	}
	holds(t, dir, asBefore())
}

// What is read is not written over, whatever it is called.
func TestBatchOverItsInput(t *testing.T) {
	t.Parallel()
	links := func(t *testing.T, dir string) {
		for name, link := range map[string]func(string, string) error{"symlink": os.Symlink, "hard": os.Link} {
			if err := link(filepath.Join(dir, "in.csv"), filepath.Join(dir, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	for command, code := range map[string]int{
		"batch in.csv --output in.csv":                     app.ExitUsage,
		"batch in.csv --output ./in.csv":                   app.ExitUsage,
		"batch in.csv --output symlink":                    app.ExitUsage,
		"batch in.csv --output hard":                       app.ExitUsage,
		"batch symlink --input-format csv --output in.csv": app.ExitUsage,
		"batch in.csv --rejects in.csv":                    app.ExitUsage,
		"batch in.csv --summary hard":                      app.ExitUsage,
		"batch - --output in.csv < in.csv":                 app.ExitUsage,
		"batch in.csv >> in.csv":                           app.ExitUsage,
		"batch in.csv 1<> hard":                            app.ExitUsage,
		"batch < in.csv >> symlink":                        app.ExitUsage,
		"batch in.csv --output output --rejects ./output":  app.ExitUsage,
		"batch in.csv --output .":                          app.ExitFailed,
		"batch in.csv --output none/output":                app.ExitFailed,
		"batch in.csv --rejects none/output":               app.ExitFailed,
		"batch in.csv --output output --summary none/x":    app.ExitFailed,
		"batch in.csv --output in.csv/x":                   app.ExitFailed,
		"batch . --input-format csv --output output":       app.ExitFailed,
		"batch none.csv --output output":                   app.ExitFailed,
	} {
		t.Run(command, func(t *testing.T) {
			dir := folderOfFew(t)
			links(t, dir)
			r := runShell(t, dir, command)
			if r.code != code || r.out != "" || !strings.HasPrefix(r.err, "careerfit: ") {
				t.Errorf("exit code %d, %q, %s", r.code, r.out, r.err)
			}
			want := asBefore()
			want["symlink"], want["hard"] = few, few
			holds(t, dir, want)
		})
	}
}
