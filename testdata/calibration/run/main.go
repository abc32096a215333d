// Run prints how often the verdicts are right about simulated people: first the table that stands in README.md, then
// everything in full. It takes a few seconds and prints the same every time.
package main

import (
	"fmt"
	"os"

	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/testdata/calibration"
)

func main() {
	study, err := calibration.NewStudy(profiles.Builtin(), questions.Builtin())
	if err != nil {
		fmt.Fprintln(os.Stderr, "calibration:", err)
		os.Exit(1)
	}
	fmt.Printf("%s\n%s", study.Short(), study.Full())
}
