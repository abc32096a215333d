package cmd

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"careerfit/profiles"

	"github.com/spf13/cobra"
)

// newFolder is the folder of --output. One that has anything in it is refused, before there is work to lose.
func newFolder(c *cobra.Command) (string, error) {
	dir, _ := c.Flags().GetString("output")
	if dir == "" {
		return "", fail(exitUsage, say("--output is missing: the folder to make"), say("for example %s", "--output occupations"))
	}
	dir = filepath.Clean(dir)
	return dir, checkNewFolder(dir)
}

func checkNewFolder(dir string) error {
	info, err := os.Lstat(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return canWriteIn(dir)
	}
	if err != nil {
		return cannotWrite(dir, err)
	}
	if !info.IsDir() {
		return fail(exitUsage, say("--output: %s is there already", dir), say("name a folder that is not there yet"))
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return cannotWrite(dir, err)
	}
	if len(entries) > 0 {
		return fail(exitUsage, say("--output: %s is not empty", dir), say("name a folder that is not there yet"))
	}
	return nil
}

// writeFolder makes a folder with all of the files, or nothing: they are written beside it, and the whole is renamed.
func writeFolder(dir string, files []profiles.File) error {
	beside, err := os.MkdirTemp(filepath.Dir(dir), ".careerfit-*")
	if err != nil {
		return cannotWrite(dir, err)
	}
	defer os.RemoveAll(beside) // does nothing once it is renamed
	for _, f := range files {
		name := filepath.Join(beside, filepath.FromSlash(f.Name))
		err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o700), os.WriteFile(name, []byte(f.Text), 0o600))
		if err != nil {
			return cannotWrite(filepath.Join(dir, f.Name), err)
		}
	}
	if err := os.Remove(dir); err != nil && !errors.Is(err, fs.ErrNotExist) { // an empty folder
		return cannotWrite(dir, err)
	}
	if err := os.Rename(beside, dir); err != nil {
		return cannotWrite(dir, err)
	}
	return nil
}
