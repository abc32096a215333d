package packs

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"careerfit/cmd/app"
	"careerfit/profiles"
)

// A folder is written whole or not at all, and leaves nothing else behind.
func TestWriteFolder(t *testing.T) {
	for name, c := range map[string]struct {
		files profiles.Files
		whole bool
	}{
		"whole":        {profiles.Files{{Name: "a", Data: []byte("1")}, {Name: "b/c", Data: []byte("2")}}, true},
		"fails midway": {profiles.Files{{Name: "a", Data: []byte("1")}, {Name: "a/b", Data: []byte("2")}}, false},
	} {
		t.Run(name, func(t *testing.T) {
			beside := t.TempDir()
			err := makeFolder(filepath.Join(beside, "pack"), c.files)
			if (err == nil) != c.whole {
				t.Errorf("error %v", err)
			}
			entries, _ := os.ReadDir(beside)
			if len(entries) > 1 || (len(entries) == 1) != c.whole {
				t.Errorf("left behind: %v", entries)
			}
			for _, f := range c.files {
				if text, _ := os.ReadFile(filepath.Join(beside, "pack", f.Name)); c.whole && string(text) != string(f.Data) {
					t.Errorf("%s has %q", f.Name, text)
				}
			}
		})
	}
}

// What is there already is not touched.
func TestWriteFolderOverFiles(t *testing.T) {
	dir := t.TempDir()
	mine := filepath.Join(dir, "mine")
	if err := os.WriteFile(mine, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := makeFolder(dir, profiles.Files{{Name: "a", Data: []byte("1")}}); err == nil {
		t.Error("wrote over a folder that is not empty")
	}
	if text, _ := os.ReadFile(mine); string(text) != "mine" {
		t.Errorf("the file has %q", text)
	}
}

// A signal in the middle leaves nothing behind.
func TestMakeFolderUntilASignal(t *testing.T) {
	_, stop := app.UntilSignal() // or a late signal would end the test
	defer stop()
	beside := t.TempDir()
	var files profiles.Files
	for i := range 5000 {
		files = append(files, profiles.PackFile{Name: fmt.Sprintf("roles/r%d.toml", i), Data: []byte("x")})
	}
	go func() {
		for entries := []os.DirEntry(nil); len(entries) == 0; entries, _ = os.ReadDir(filepath.Join(beside)) {
			runtime.Gosched()
		}
		_ = syscall.Kill(os.Getpid(), syscall.SIGINT)
	}()
	err := makeFolder(filepath.Join(beside, "pack"), files)
	if err == nil || err.Error() != "stopped; nothing is written" {
		t.Errorf("error %v", err)
	}
	if entries, _ := os.ReadDir(beside); len(entries) > 0 {
		t.Errorf("left behind: %v", entries)
	}
}
