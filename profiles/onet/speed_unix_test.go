//go:build unix

package onet

import (
	"syscall"
	"testing"
	"time"

	"careerfit/profiles/builtin"
)

// 900 occupations are imported in less than 3 seconds of processor time, which does not depend on what else runs.
func TestImportOf900IsFast(t *testing.T) {
	if testing.Short() {
		t.Skip("makes 40 MB of text")
	}
	files := large(900)
	start := used(t)
	im := read(t, Options{Files: files, Release: "30.1", Criteria: builtin.Pack().Criteria})
	write(t, im, t.TempDir())
	if took := used(t) - start; len(im.Pack.Roles) != 900 || took > 3*time.Second {
		t.Errorf("%d roles took %v; expected 900 in less than 3 s", len(im.Pack.Roles), took)
	}
}

// used is the processor time of the process so far.
func used(t *testing.T) time.Duration {
	t.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		t.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
