package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"careerfit/questions"
)

func TestReadFile(t *testing.T) {
	env, dir := testEnv(t), t.TempDir()
	large, small := filepath.Join(dir, "large"), filepath.Join(dir, "small")
	for name, size := range map[string]int{large: questions.MaxFile + 1, small: questions.MaxFile} {
		if err := os.WriteFile(name, []byte(strings.Repeat("x", size)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, err := env.ReadFile(large)
	wants(t, err, "is larger than")
	if data, err := env.ReadFile(small); err != nil || len(data) != questions.MaxFile {
		t.Errorf("%d, %v", len(data), err)
	}
	_, err = env.ReadFile(filepath.Join(dir, "none"))
	wants(t, err, "there is no such file")
	_, err = env.ReadFile(dir)
	wants(t, err, "it is a directory")
	if _, err := env.Stdin.WriteString("answers"); err == nil {
		_, err = env.Stdin.Seek(0, 0)
		wants(t, err, "")
	}
	if data, err := env.ReadFile(StdinName); err != nil || string(data) != "answers" {
		t.Errorf("%q, %v", data, err)
	}
	_, err = OpenRegular(dir)
	wants(t, err, "is not a file")
	_, err = OpenRegular(filepath.Join(dir, "none"))
	wants(t, err, "there is no such file")
	file, err := OpenRegular(small)
	wants(t, err, "")
	_ = file.Close()
}

// Files take the place of others together, only their owner reads them, and what failed leaves nothing.
func TestReplacements(t *testing.T) {
	dir := t.TempDir()
	name, link := filepath.Join(dir, "a"), filepath.Join(dir, "link")
	if err := os.Symlink("elsewhere", link); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{name, name, link} {
		wants(t, SaveFile(name, []byte("text")), "")
		info, err := os.Lstat(name)
		if err != nil || info.Mode() != 0o600 {
			t.Errorf("%v, %v", info.Mode(), err)
		}
	}
	wants(t, SaveFile(dir, nil), "is a directory")
	wants(t, SaveFile(filepath.Join(dir, "none", "a"), nil), "cannot be written")
	wants(t, CanWriteIn(filepath.Join(dir, "none", "a")), "cannot be written")
	wants(t, CanWriteIn(name), "")

	half, err := NewReplacement(name)
	wants(t, err, "")
	_, _ = half.WriteString("half")
	wants(t, half.Discard(), "")
	first, _ := NewReplacement(name)
	second, _ := NewReplacement(filepath.Join(dir, "b"))
	_, _ = first.WriteString("new")
	_ = second.Close() // cannot be finished
	if err := CommitAll(first, nil, second); err == nil || first.Done || second.Done {
		t.Errorf("%v, %v, %v", err, first.Done, second.Done)
	}
	wants(t, first.Discard(), "")
	wants(t, second.Discard(), "")
	if text, _ := os.ReadFile(name); string(text) != "text" {
		t.Errorf("%q", text)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Errorf("%v", entries)
	}
}

func TestDevicesAreWrittenTo(t *testing.T) {
	for name, want := range map[string]bool{"/dev/null": true, "/dev/stdout": true, "/dev/fd/1": true, "/proc/self/fd/1": true, "/device": false, filepath.Join(t.TempDir(), "a"): false} {
		if IsInPlace(name) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
	wants(t, SaveFile(os.DevNull, []byte("text")), "")
}
