package cmd

import (
	"os"
	"path/filepath"

	"careerfit/profiles"
)

// canMakeFolder refuses a folder that has something in it, which would be lost or mixed up.
func canMakeFolder(name string) error {
	entries, err := os.ReadDir(name)
	switch {
	case err == nil && len(entries) > 0:
		return fail(exitUsage, say("%s: is not empty; nothing is written over", name), say("name a folder that is not there yet"))
	case err != nil && !isNotThere(name):
		return cannotWrite(name, err)
	}
	return nil
}

// makeFolder writes a folder whole or not at all: beside it first, under another name.
func makeFolder(name string, files profiles.Files) error {
	if err := canMakeFolder(name); err != nil {
		return err
	}
	name = filepath.Clean(name)
	beside, err := os.MkdirTemp(filepath.Dir(name), ".careerfit-*")
	if err != nil {
		return cannotWrite(name, err)
	}
	defer os.RemoveAll(beside) // does nothing once it is renamed
	for _, f := range files {
		if err := writeNew(filepath.Join(beside, filepath.FromSlash(f.Name)), f.Data); err != nil {
			return cannotWrite(filepath.Join(name, f.Name), err)
		}
	}
	if err := os.Chmod(beside, folderMode); err != nil {
		return cannotWrite(name, err)
	}
	if err := os.Rename(beside, name); err != nil {
		return cannotWrite(name, err)
	}
	return nil
}

// A pack is there to be shared, unlike answers.
const (
	folderMode = 0o755
	fileMode   = 0o644
)

// writeNew writes a file that is not there yet, and the folders above it.
func writeNew(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), folderMode); err != nil {
		return err
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	if syncErr := file.Sync(); err == nil {
		err = syncErr
	}
	if closeErr := file.Close(); err == nil {
		err = closeErr
	}
	return err
}
