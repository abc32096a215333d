package app

import (
	"fmt"
	"slices"
	"testing"
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
