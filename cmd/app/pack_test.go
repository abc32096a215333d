package app

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// What is no regular file is refused at once, and not waited for.
func TestPackOfAPipe(t *testing.T) {
	folder := t.TempDir()
	if err := os.Mkdir(filepath.Join(folder, "roles"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(folder, "roles", "a.toml"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("loop.toml", filepath.Join(folder, "roles", "loop.toml")); err != nil {
		t.Fatal(err)
	}
	_, problems, err := OpenPack(folder, time.Time{})
	if err != nil || !strings.Contains(problems.Error(), "a.toml: is not a regular file") || !strings.Contains(problems.Error(), "loop.toml: cannot be read") {
		t.Errorf("%v, %v", problems, err)
	}
}
