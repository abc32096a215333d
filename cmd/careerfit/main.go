// Careerfit helps a person choose between overlapping careers: it asks a short quiz, compares the answers with role
// profiles, and recommends with reasons, sources and honest uncertainty.
package main

import (
	"os"

	"careerfit/cmd"
)

func main() { os.Exit(cmd.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
