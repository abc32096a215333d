package batch

import (
	"os"
	"path/filepath"
	"testing"

	"careerfit/cmd/app/apptest"
)

// Two things go into one file only where it is none that is replaced.
func TestOutputsAreDistinct(t *testing.T) {
	dir := t.TempDir()
	in, err := os.Create(filepath.Join(dir, "in.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	one, same := filepath.Join(dir, "one"), filepath.Join(dir, ".", "x", "..", "one")
	for _, c := range []struct {
		name    string
		o       options
		refused bool
	}{
		{"none", options{}, false},
		{"two", options{output: one, rejects: one + "-more"}, false},
		{"one twice", options{output: one, summary: one}, true},
		{"one in another spelling", options{rejects: one, report: same}, true},
		{"nowhere twice", options{output: os.DevNull, rejects: os.DevNull, summary: os.DevNull}, false},
		{"the input", options{report: in.Name()}, true},
	} {
		if err := checkOutputs(apptest.TestProgram(), in, c.o); (err != nil) != c.refused {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
