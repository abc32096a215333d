// Run prints how often the verdicts are right about simulated people: first the table that stands in README.md, then
// everything in full. It takes a few seconds and prints the same every time.
package main

import (
	"fmt"
	"os"

	"careerfit/profiles/builtin"
	"careerfit/testdata/calibration"
)

func main() {
	study, err := calibration.NewStudy(builtin.Pack(), builtin.Bank())
	if err != nil {
		fmt.Fprintln(os.Stderr, "calibration:", err)
		os.Exit(1)
	}
	fmt.Printf("%s\n%s", study.Short(), study.Full())
}
