package audit

import (
	"context"
	"errors"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
)

func TestAuditCommand(t *testing.T) {
	var first string
	for _, tt := range []struct {
		args, stdout string
		code         int
		err          string
	}{
		{args: "--people 1000 --format json", stdout: `"people": 1000`},
		{args: "--people 1000 --format json --seed 1", stdout: `"seed": 1`},
		{args: "--people 1000 --format json --seed 2", stdout: `"seed": 2`},
		{args: "--people 1000 --roles all", stdout: "among all 24 roles"},
		{args: "--people 999", code: app.ExitUsage, err: "--people"},
		{args: "--people 10000001", code: app.ExitUsage, err: "--people"},
		{args: "--seed -1", code: app.ExitUsage, err: "--seed"},
		{args: "--seed 1000000001", code: app.ExitUsage, err: "--seed"},
		{args: "--roles nobody", code: app.ExitUsage, err: `--roles: "nobody" is not a role`},
		{args: "--roles medical-assistant", code: app.ExitUsage, err: "--roles: an audit compares 2 or more roles; found 1"},
		{args: "more", code: app.ExitUsage, err: "audit takes no argument"},
	} {
		stdout, stderr, err := apptest.Run(t, apptest.TestProgram(), New, "", append([]string{"audit"}, strings.Fields(tt.args)...)...)
		f := &app.Failure{}
		errors.As(err, &f)
		if f.Code != tt.code || !strings.Contains(stdout, tt.stdout) || stderr != "" || err != nil && !strings.Contains(err.Error(), tt.err) {
			t.Errorf("%s: %d, %v\n%s", tt.args, f.Code, err, stdout)
		}
		switch {
		case strings.Contains(tt.args, "--seed 1") && err == nil && stdout != first:
			t.Error("the default seed is not 1")
		case strings.Contains(tt.args, "--seed 2") && stdout == first:
			t.Error("another seed makes up the same people")
		case first == "":
			first = stdout
		}
	}
}

// All roles are compared once where they are the focus, and the command to check a leader names the pack and the roles.
func TestFieldsOfAnAudit(t *testing.T) {
	env := apptest.TestProgram()
	env.PackFlags = []string{"--pack", "mine"}
	for roles, want := range map[string]int{"": 2, "all": 1} {
		o := auditOptions{people: minPeople, seed: 1, roles: strings.Fields(roles)}
		a, err := newAuditing(env, o)
		if err != nil || len(a.fields) != want {
			t.Fatalf("%q: %v, %v", roles, a, err)
		}
		first := a.fields[0].StraightLines()[0]
		command := a.command(a.fields[0], first)
		if !strings.HasPrefix(command, "careerfit recommend --pack mine --") || strings.Contains(command, "--roles all") != (roles == "all") {
			t.Error(command)
		}
	}
}

// Once a signal came, nobody else is asked.
func TestStoppedAuditsAskNobody(t *testing.T) {
	a, err := newAuditing(apptest.TestProgram(), auditOptions{people: minPeople, seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if got := tally(ctx, a.fields[0].Audit, nil); got.People != 0 {
		t.Errorf("%d people", got.People)
	}
}
