package cmd

import (
	"os"
	"strings"
	"testing"

	"careerfit/profiles/builtin"
	"careerfit/testdata/calibration"

	"github.com/google/go-cmp/cmp"
)

// What README.md says about how often the verdicts are right is what the simulation says.
func TestReadmeCalibration(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, begun := strings.Cut(string(data), "<!-- calibration -->\n")
	got, _, ended := strings.Cut(rest, "<!-- /calibration -->\n")
	if !begun || !ended {
		t.Fatal("README.md has no table between <!-- calibration --> and <!-- /calibration -->")
	}
	study, err := calibration.NewStudy(builtin.Pack(), builtin.Bank())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got, study.Short()); diff != "" {
		t.Errorf("README.md is not what the simulation says; paste the first table of\n"+
			"\tgo run ./testdata/calibration/run\n(-README +now)\n%s", diff)
	}
}
