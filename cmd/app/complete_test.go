package app

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"careerfit/questions"

	"github.com/spf13/cobra"
)

// A shell is offered a hundred roles at most, those in focus first, and of the others what begins as typed.
func TestCompletionOfManyRoles(t *testing.T) {
	env := testEnv(t)
	pack := *env.Pack
	role := pack.Roles[0]
	pack.Roles, pack.Focus = nil, []string{"role-777"}
	for i := range 900 {
		role.ID, role.Title = fmt.Sprintf("role-%03d", i), fmt.Sprintf("Role %03d", i)
		pack.Roles = append(pack.Roles, role)
	}
	env.Pack = &pack
	for typed, want := range map[string]int{"": 101, "role-12": 10 + 1, "role-001,role-0": 100, "x": 1} {
		values, _ := env.CompleteRoles(nil, nil, typed)
		if len(values) != want {
			t.Errorf("%q: %d values", typed, len(values))
		}
	}
	if values, _ := env.CompleteRole(1)(nil, nil, ""); values[0] != "role-777\tRole 777" {
		t.Errorf("the first is %q", values[0])
	}
	if values, _ := env.completeObserved(nil, nil, "role-5"); len(values) != 100 || values[0] != "role-500:" {
		t.Errorf("%d places, the first %q", len(values), values[0])
	}
	if values, _ := env.completeObserved(nil, nil, "role-500:"); !slices.Contains(values, "role-500:stress=") {
		t.Errorf("criteria %q", values)
	}
}

// A shell is offered the answers to a question with what they say, of several the ones that are not typed yet.
func TestCompletionOfAnswers(t *testing.T) {
	env := testEnv(t)
	complete := func(flag, typed string) []string {
		f, ok := parsed(t, env).GetFlagCompletionFunc(flag)
		if !ok {
			t.Fatalf("no completion of --%s", flag)
		}
		values, directive := f(nil, nil, typed)
		if directive&cobra.ShellCompDirectiveNoFileComp == 0 {
			t.Errorf("--%s offers files", flag)
		}
		return values
	}
	q, _ := env.Bank.Question("desk-work")
	if got := complete("desk-work", ""); len(got) != len(q.Options)+1 || got[0] != q.Options[0].ID+"\t"+q.Options[0].Label || got[len(got)-1] != "skip\t"+q.NoPreference {
		t.Errorf("%q", got)
	}
	for flag, want := range map[string]string{
		FlagImportance: "desk-work=3\tmatters most", FlagAgain: "desk-work=" + q.Options[0].ID + "\t" + q.Options[0].Label, flagMust: "pay-goal\t",
		flagFormat: "html", FlagColor: "never", FlagLang: "es", FlagRoles: AllRoles + "\tevery role",
	} {
		if got := strings.Join(complete(flag, ""), "\n"); !strings.Contains("\n"+got, "\n"+want) {
			t.Errorf("--%s: %q is not in %s", flag, want, got)
		}
	}
	several := *q
	several.Kind = questions.Categories
	values, _ := completeAnswer(&several)(nil, nil, q.Options[0].ID+",")
	if len(values) != len(q.Options)-1 || !strings.HasPrefix(values[0], q.Options[0].ID+","+q.Options[1].ID) {
		t.Errorf("%q", values)
	}
	if values, _ := completeAnswer(q)(nil, nil, "a,"); len(values) != len(q.Options)+1 {
		t.Errorf("%q", values)
	}
}

// A role that is an argument already is not offered again, and no more than a command takes.
func TestCompletionOfArguments(t *testing.T) {
	env := testEnv(t)
	ids := env.Pack.RoleIDs()
	for most, args := range [][]string{nil, nil, ids[:1], ids[:2]} {
		values, _ := env.CompleteRole(most)(nil, args, "")
		want := len(ids) - len(args)
		if len(args) >= most {
			want = 0
		}
		if len(values) != want || len(args) == 1 && strings.HasPrefix(strings.Join(values, "\n"), ids[0]+"\t") {
			t.Errorf("%d after %v: %d values", most, args, len(values))
		}
	}
}
