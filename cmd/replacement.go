package cmd

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// replacement is a file that is written beside the one it replaces, and takes its place once it is whole. Only its owner
// can read it. A link of that name is replaced, not followed.
type replacement struct {
	*os.File
	name string
}

// newReplacement begins to write a file.
func newReplacement(name string) (*replacement, error) {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return nil, fail(exitFailed, say("%s: is a directory; expected the name of a file", name))
	}
	file, err := os.CreateTemp(filepath.Dir(name), ".careerfit-*")
	if err != nil {
		return nil, cannotWrite(name, err)
	}
	return &replacement{file, name}, nil
}

// commit puts the file in its place, or leaves the old one as it was.
func (r *replacement) commit() error {
	if err := errors.Join(r.Sync(), r.Close()); err != nil {
		return errors.Join(cannotWrite(r.name, err), r.discard())
	}
	if err := os.Rename(r.File.Name(), r.name); err != nil {
		return errors.Join(cannotWrite(r.name, err), r.discard())
	}
	return nil
}

// discard leaves the old file as it was.
func (r *replacement) discard() error {
	_ = r.Close() // it may be closed already
	if err := os.Remove(r.File.Name()); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return cannotWrite(r.name, err)
	}
	return nil
}
