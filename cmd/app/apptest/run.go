package apptest

import (
	"io"
	"os"
	"testing"

	"careerfit/cmd/app"

	"github.com/spf13/cobra"
)

// Run runs one command below a root that has nothing but the flags of every command; what it reads stands in stdin.
func Run(t *testing.T, env *app.Env, command func(*app.Env) *cobra.Command, stdin string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	files := make([]*os.File, 3)
	for i := range files {
		if files[i], err = os.CreateTemp(t.TempDir(), ""); err != nil {
			t.Fatal(err)
		}
		defer files[i].Close()
	}
	env.Stdin, env.Stdout, env.Stderr = files[0], files[1], files[2]
	if _, err := env.Stdin.WriteString(stdin); err != nil {
		t.Fatal(err)
	}
	root := &cobra.Command{Use: "careerfit", SilenceErrors: true, SilenceUsage: true, PersistentPreRunE: app.CheckValues}
	env.AddGlobalFlags(root)
	root.AddCommand(command(env))
	root.SetArgs(args)
	_, _ = env.Stdin.Seek(0, io.SeekStart)
	err = root.Execute()
	return contents(t, env.Stdout), contents(t, env.Stderr), err
}

func contents(t *testing.T, file *os.File) string {
	t.Helper()
	text, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
