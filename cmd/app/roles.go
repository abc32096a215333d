package app

import (
	"slices"

	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

// FocusOf are the roles a recommendation chooses between: those that are named, else those of the pack, else all.
func FocusOf(pack *profiles.Pack, named []string) []string {
	if len(named) == 0 {
		named = pack.Focus
	}
	if len(named) == 0 || named[0] == AllRoles {
		return pack.RoleIDs()
	}
	return named
}

// CheckRoles refuses a list of roles with one that is not in the pack, or is named twice.
func CheckRoles(pack *profiles.Pack, ids []string) *Failure {
	for i, id := range ids {
		switch _, ok := pack.Role(id); {
		case id == AllRoles && len(ids) > 1:
			return Fail(ExitUsage, diag.Say("all stands alone; it means every role"))
		case slices.Contains(ids[:i], id):
			return Fail(ExitUsage, diag.Say("%q is named twice", id))
		case id != AllRoles && !ok:
			return NoSuchRole(pack, id)
		}
	}
	return nil
}

// CheckObserved refuses observations of roles that are not in the pack.
func CheckObserved(pack *profiles.Pack, answers *questions.Answers) *Failure {
	for _, o := range answers.Observations() {
		if _, ok := pack.Role(o.Role); !ok {
			return NoSuchRole(pack, o.Role)
		}
	}
	return nil
}

// NoSuchRole refuses a role that is not in the pack.
func NoSuchRole(pack *profiles.Pack, id string) *Failure {
	hints := []diag.Text{diag.Say("%s lists them", diag.Command{"roles"})}
	if meant := diag.Closest(id, pack.RoleIDs()); meant != "" {
		hints = append([]diag.Text{diag.DidYouMean(meant)}, hints...)
	}
	return Fail(ExitUsage, diag.Say("%q is not a role", id), hints...)
}

// OneRole refuses anything but one argument.
func OneRole(c *cobra.Command, args []string) error {
	if len(args) != 1 {
		return Fail(ExitUsage, diag.Say("%s needs one role; found %d", CommandName(c), len(args)), diag.Say("%s lists them", diag.Command{"roles"}))
	}
	return nil
}
