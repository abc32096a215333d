package cmd

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const maxReadmeLines = 150

// Every transcript of README.md is run: a console block, in which a line that begins with "$ " is a command.
func TestReadmeTranscripts(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if lines := bytes.Count(data, []byte("\n")); lines > maxReadmeLines {
		t.Errorf("README.md has %d lines, more than %d", lines, maxReadmeLines)
	}
	blocks := strings.Split(string(data), "```console\n")[1:]
	if len(blocks) == 0 {
		t.Fatal("README.md has no transcript")
	}
	for _, block := range blocks {
		block, _, _ = strings.Cut(block, "```")
		for _, session := range strings.Split("\n"+block, "\n$ ")[1:] {
			command, want := splitSession(session)
			got := transcript(t, command)
			if diff := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); diff != "" {
				t.Errorf("$ %s (-README +now)\n%s", command, diff)
			}
		}
	}
}

// splitSession separates the command, which may go on after a backslash, from its output.
func splitSession(session string) (command, output string) {
	for {
		line, rest, _ := strings.Cut(session, "\n")
		session = rest
		if part, more := strings.CutSuffix(line, "\\"); more {
			command += part
			continue
		}
		return command + line, rest
	}
}

// transcript runs a command line with this test binary as careerfit.
func transcript(t *testing.T, command string) string {
	t.Helper()
	words := strings.Fields(command)
	if words[0] != "careerfit" {
		t.Fatalf("%q does not run careerfit", command)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(self, words[1:]...)
	c.Env = append(os.Environ(), asProgram+"=1", "LC_ALL=C")
	out, err := c.CombinedOutput()
	if err != nil && len(out) == 0 {
		t.Fatal(err)
	}
	return string(out)
}
