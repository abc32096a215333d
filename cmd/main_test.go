package cmd

import (
	"fmt"
	"os"
	"testing"
)

// asProgram is the environment variable that turns the test binary into careerfit.
const asProgram = "CAREERFIT_TEST_AS_PROGRAM"

// TestMain lets terminals and pipes run careerfit as a program of its own.
func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		var size, step int
		if n, _ := fmt.Sscanf(os.Getenv(disksOf), "%d/%d", &size, &step); n == 2 {
			fillDisks(os.Args[1:], size, step)
			return
		}
		os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}
