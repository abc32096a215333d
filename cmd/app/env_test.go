package app

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/profiles"

	"github.com/spf13/cobra"
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

// parsed is a command with every flag that answers and results have, and what was given.
func parsed(t *testing.T, env *Env, args ...string) *cobra.Command {
	t.Helper()
	c := &cobra.Command{Use: "recommend"}
	env.AddAnswerFlags(c)
	env.AddResultFlags(c)
	env.AddGlobalFlags(c)
	if err := c.ParseFlags(args); err != nil {
		t.Fatal(err)
	}
	return c
}

// wants fails where an error does not say what it should; "" is no error.
func wants(t *testing.T, err error, want string) {
	t.Helper()
	if err == nil && want != "" || err != nil && (want == "" || !strings.Contains(err.Error(), want)) {
		t.Errorf("error %v, want %q", err, want)
	}
}

func TestNotesAreQuiet(t *testing.T) {
	env := testEnv(t)
	env.Note("one\x1b[31m")
	env.Quiet = true
	env.Note("two")
	if got := written(t, env.Stderr); !strings.HasPrefix(got, "one") || strings.Contains(got, "\x1b") || strings.Contains(got, "two") {
		t.Errorf("%q", got)
	}
}

func TestWriteToAClosedFile(t *testing.T) {
	env := testEnv(t)
	_ = env.Stdout.Close()
	wants(t, env.Write("text"), "cannot write the output")
	wants(t, env.Print(func(io.Writer) error { return errors.New("half") }), "half")
}

// A command to type next repeats the flags of every command, and says "all" for all roles.
func TestCommandsToTypeNext(t *testing.T) {
	env := testEnv(t)
	env.LangFlags, env.PackFlags = []string{"--lang", "es"}, []string{"--pack", "p"}
	if got := env.CommandLine("quiz", "--quick"); got != "careerfit quiz --lang es --pack p --quick" {
		t.Error(got)
	}
	answers := env.Bank.NewAnswers()
	for roles, want := range map[*[]string]string{
		{}: "recommend --lang es --pack p",
		{env.Pack.Roles[0].ID, env.Pack.Roles[1].ID}: "recommend --lang es --pack p --roles " + env.Pack.Roles[0].ID + "," + env.Pack.Roles[1].ID,
	} {
		answers.Roles = *roles
		if got := strings.Join(env.WithAnswers("recommend", answers), " "); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	answers.Roles = env.Pack.RoleIDs()
	if got := env.WithAnswers("recommend", answers); got[len(got)-1] != AllRoles {
		t.Error(got)
	}
}

// What is built in is in the person's language; what somebody wrote is not.
func TestPackInSpanish(t *testing.T) {
	env := NewEnv(lang.Spanish, BuiltInPack())
	if env.LocalPack().Roles[0].Title == env.Pack.Roles[0].Title || env.LocalBank.Questions[0].Stem == env.Bank.Questions[0].Stem {
		t.Error("the built-in pack is not translated")
	}
	pack := BuiltInPack()
	own := pack.Roles.Roles[0].ID
	pack.Files = profiles.Files{{Name: profiles.RoleFile(own)}}
	for _, r := range pack.Roles.Roles[1:] {
		pack.Files = append(pack.Files, profiles.PackFile{Name: profiles.RoleFile(r.ID), BuiltIn: env.Pack})
	}
	env = NewEnv(lang.Spanish, pack)
	local := env.LocalPack()
	if local.Roles[0].Title != env.Pack.Roles[0].Title || local.Roles[1].Title == env.Pack.Roles[1].Title || env.LocalBank != env.Bank {
		t.Errorf("%q, %q", local.Roles[0].Title, local.Roles[1].Title)
	}
	if local.Criteria[0].Title != env.Pack.Criteria[0].Title || env.Origin().Extends {
		t.Error("criteria that are not built in are translated")
	}
}
