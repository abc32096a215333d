package app

import (
	"slices"

	"careerfit/profiles"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// CheckRoles refuses roles that are not in the pack.
func CheckRoles(pack *profiles.Pack, ids []string) *Failure {
	if len(ids) == 0 {
		return nil
	}
	known := pack.RoleIDs()
	for i, id := range ids {
		switch {
		case id == AllRoles && len(ids) > 1:
			return Fail(ExitUsage, diag.Say("all stands alone; it means every role"))
		case slices.Contains(ids[:i], id):
			return Fail(ExitUsage, diag.Say("%q is named twice", id))
		case id != AllRoles && !slices.Contains(known, id):
			return NoSuchRole(pack, id)
		}
	}
	return nil
}

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

// FocusOf returns the roles the recommendation chooses between. A pack without a focus means all of its roles.
func FocusOf(pack *profiles.Pack, roles []string) []string {
	if len(roles) == 0 {
		roles = pack.Focus
	}
	if len(roles) == 0 || roles[0] == AllRoles {
		return pack.RoleIDs()
	}
	return roles
}
