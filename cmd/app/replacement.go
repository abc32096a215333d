package app

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"careerfit/profiles/diag"
)

// Replacement is a file that is written beside the one it replaces, and takes its place once it is whole. Only its owner
// can read it. A link of that name is replaced, not followed. A pipe or a device cannot be replaced, and is written to.
type Replacement struct {
	*os.File
	name    string
	inPlace bool // File is what has the name
	Done    bool // it is in its place
}

// NewReplacement begins to write a file.
func NewReplacement(name string) (*Replacement, error) {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return nil, Fail(ExitFailed, diag.Say("%s: is a directory; expected the name of a file", name))
	}
	if IsInPlace(name) {
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND, 0)
		if err != nil {
			return nil, CannotWrite(name, err)
		}
		return &Replacement{File: file, name: name, inPlace: true}, nil
	}
	file, err := os.CreateTemp(filepath.Dir(name), ".careerfit-*")
	if err != nil {
		return nil, CannotWrite(name, err)
	}
	return &Replacement{File: file, name: name}, nil
}

// IsInPlace reports whether something is a pipe or a device, or the system's name for an open file, such as /dev/stdout.
func IsInPlace(name string) bool {
	dir := filepath.ToSlash(filepath.Dir(filepath.Clean(name)))
	if dir == "/dev" || dir == "/dev/fd" || strings.HasPrefix(dir, "/proc/") {
		return true
	}
	info, err := os.Lstat(name)
	return err == nil && info.Mode()&(fs.ModeDevice|fs.ModeNamedPipe|fs.ModeSocket) != 0
}

// CommitAll puts files in their places. None is touched before all are whole on the disk. Any can be nil.
func CommitAll(files ...*Replacement) error {
	for _, step := range []func(*Replacement) error{(*Replacement).finish, (*Replacement).rename} {
		for _, r := range files {
			if r == nil {
				continue
			}
			if err := step(r); err != nil {
				return CannotWrite(r.name, err)
			}
		}
	}
	return nil
}

func (r *Replacement) finish() error {
	if r.inPlace {
		return r.Close()
	}
	return errors.Join(r.Sync(), r.Close())
}

func (r *Replacement) rename() error {
	if !r.inPlace {
		if err := os.Rename(r.File.Name(), r.name); err != nil {
			return err
		}
	}
	r.Done = true
	return nil
}

// Discard leaves the old file as it was, where the new one is not in its place.
func (r *Replacement) Discard() error {
	if r == nil || r.Done {
		return nil
	}
	_ = r.Close() // it may be closed already
	if r.inPlace {
		return nil
	}
	if err := os.Remove(r.File.Name()); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return CannotWrite(r.name, err)
	}
	return nil
}
