package app

import (
	"os"

	"careerfit/profiles/diag"
)

// OpenRegular opens a file, and not a folder or a pipe that would be waited for.
func OpenRegular(name string) (*os.File, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, CannotRead(name, err)
	}
	if !info.Mode().IsRegular() {
		return nil, Fail(ExitFailed, diag.Say("%s: is not a file", name))
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, CannotRead(name, err)
	}
	return file, nil
}
