package app

import (
	"os"
	"testing"

	"careerfit/cmd/lang"
)

// testEnv is an Env in English with the built-in pack; what is written goes to files.
func testEnv(t *testing.T) *Env {
	t.Helper()
	env := NewEnv(lang.English, BuiltInPack())
	env.Stdin, env.Stdout, env.Stderr = tempFile(t), tempFile(t), tempFile(t)
	return env
}

func tempFile(t *testing.T) *os.File {
	t.Helper()
	file, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	return file
}

// written is all that was written to a file.
func written(t *testing.T, file *os.File) string {
	t.Helper()
	text, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
