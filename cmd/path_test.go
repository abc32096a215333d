package cmd

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"
	"careerfit/cmd/report/words"
	"careerfit/profiles"

	"github.com/jedib0t/go-pretty/v6/text"
)

// Every role and every way from role to role reads well in both languages and at every width.
func TestEveryPathReadsWell(t *testing.T) {
	apptest.BesideOthers(t, func(t *testing.T, some apptest.SomePack) {
		for _, language := range lang.Languages() {
			env := some.Program(language)
			for _, width := range []int{40, 50, 80} {
				for _, from := range some.Roles().RoleIDs() {
					checkPaths(t, env, env.LocalPack(), from, width)
				}
			}
		}
	})
}

// checkPaths checks all that is said of the ways from a role.
func checkPaths(t *testing.T, env *app.Env, pack *profiles.Pack, from string, width int) {
	t.Helper()
	for depth := 1; depth <= maxDepth; depth++ {
		checkPath(t, env, pack, from, "", depth, width)
	}
	for _, to := range pack.RoleIDs() {
		if to != from {
			checkPath(t, env, pack, from, to, 2, width)
		}
	}
}

// checkPath writes a path and checks its look.
func checkPath(t *testing.T, env *app.Env, pack *profiles.Pack, from, to string, depth, width int) {
	t.Helper()
	role, _ := pack.Role(from)
	var b bytes.Buffer
	path := roles.NewPath(pack, role, to, depth, words.Origin{})
	if err := doc.Text(&b, roles.PathDocument(env.Words, pack, path, words.Origin{}), doc.Style{Width: width}); err != nil {
		t.Fatal(err)
	}
	where := fmt.Sprintf("%s: %s to %q, %d deep, width %d", env.Words.Lang, from, to, depth, width)
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	for i, line := range lines {
		switch {
		case text.StringWidthWithoutEscSequences(line) > width:
			t.Errorf("%s: %q is too long", where, line)
		case strings.Contains(line, "%!"), gap.MatchString(line), strings.HasSuffix(line, " "):
			t.Errorf("%s: %q", where, line)
		case line == "" && (i == 0 || lines[i-1] == ""):
			t.Errorf("%s: two empty lines before line %d", where, i+1)
		}
	}
	if broken := brokenTree(lines); broken != "" {
		t.Errorf("%s: the tree has a gap at %q", where, broken)
	}
	for _, m := range branch.FindAllStringSubmatch(b.String(), -1) {
		if _, ok := pack.Role(m[1]); !ok {
			t.Errorf("%s: %q is no id", where, m[1])
		}
	}
}

// gap is where a word is missing; footnotes stand two blanks apart.
var gap = regexp.MustCompile(`[^ │└├─]  [^ \[]| [.,;:]|\(\)|\[\]|: *\.|\.\.`)

// branch is a line of the tree below another branch; it begins with an id.
var branch = regexp.MustCompile(`(?m)^[ │]+[├└]─? ([^,\n]*)`)

// rail is what a line of the tree begins with.
var rail = regexp.MustCompile(`^[ │├└─]*`)

// brokenTree returns a line whose vertical lines do not go on from the line above, or break off below.
func brokenTree(lines []string) string {
	above := []rune(nil)
	for _, line := range lines {
		here := []rune(rail.FindString(line))
		for column := range max(len(above), len(here)) {
			up, down := at(above, column), at(here, column)
			goesOn, comes := strings.ContainsRune("│├", up), strings.ContainsRune("│├└", down)
			starts := (down == '├' || down == '└') && !goesOn // the first branch stands below words
			if goesOn && !comes || comes && !goesOn && !starts {
				return line
			}
		}
		above = here
	}
	if strings.ContainsAny(string(above), "│├") {
		return "the end"
	}
	return ""
}

func at(line []rune, column int) rune {
	if column < len(line) {
		return line[column]
	}
	return ' '
}

func TestBrokenTree(t *testing.T) {
	for tree, whole := range map[string]bool{
		"a\n├─ b\n│  c\n│  └─ d\n└─ e\n   f": true,
		"├─ b\n   c\n└─ e":                   false,
		"├─ b\n│  │ c\n└─ e":                 false,
		"├─ b":                               false,
		"├─ b\n ├─ c\n└─ d":                  false,
	} {
		if got := brokenTree(strings.Split(tree, "\n")); (got == "") != whole {
			t.Errorf("%q: %q", tree, got)
		}
	}
}

// The example shows roles that lead somewhere.
func TestPathExample(t *testing.T) {
	pack := &profiles.Pack{Roles: []profiles.Role{{ID: "a", Transitions: []profiles.Transition{{To: "b"}, {To: "c"}}}, {ID: "b"}, {ID: "c"}}}
	if got, want := pathExample(pack), "  careerfit roles path a\n  careerfit roles path a --to c"; got != want {
		t.Errorf("the example is %q", got)
	}
	if got := pathExample(&profiles.Pack{}); got != "  careerfit roles path ROLE" {
		t.Errorf("the example of an empty pack is %q", got)
	}
}

// The depths that are completed are those that are taken.
func TestDepthsAreCompleted(t *testing.T) {
	root := newRoot(apptest.TestProgram())
	c, _, err := root.Find([]string{"roles", "path"})
	if err != nil {
		t.Fatal(err)
	}
	complete, _ := c.GetFlagCompletionFunc(flagDepth)
	values, _ := complete(c, nil, "")
	if want := fmt.Sprint(maxDepth); len(values) != maxDepth || values[len(values)-1] != want || !slices.Contains(values, defaultDepth) {
		t.Errorf("completed are %v", values)
	}
}
