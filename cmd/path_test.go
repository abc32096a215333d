package cmd

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/builtin"

	"github.com/jedib0t/go-pretty/v6/text"
)

// Every role and every way from role to role reads well in both languages and at every width.
func TestEveryPathReadsWell(t *testing.T) {
	besideOthers(t, func(t *testing.T, some somePack) {
		for _, language := range lang.Languages() {
			p := some.program(language)
			for _, width := range []int{40, 50, 80} {
				for _, from := range some.roles().RoleIDs() {
					checkPaths(t, p, p.said(some.roles()), from, width)
				}
			}
		}
	})
}

// checkPaths checks all that is said of the ways from a role.
func checkPaths(t *testing.T, p *program, pack *profiles.Pack, from string, width int) {
	t.Helper()
	for depth := 1; depth <= maxDepth; depth++ {
		checkPath(t, p, pack, from, "", depth, width)
	}
	for _, to := range pack.RoleIDs() {
		if to != from {
			checkPath(t, p, pack, from, to, 2, width)
		}
	}
}

// checkPath writes a path and checks its look; it returns the text.
func checkPath(t *testing.T, p *program, pack *profiles.Pack, from, to string, depth, width int) string {
	t.Helper()
	role, _ := pack.Role(from)
	var b bytes.Buffer
	path := roles.NewPath(pack, role, to, depth, words.Origin{})
	if err := doc.Text(&b, roles.PathDocument(p.words, pack, path, words.Origin{}), doc.Style{Width: width}); err != nil {
		t.Fatal(err)
	}
	where := fmt.Sprintf("%s: %s to %q, %d deep, width %d", p.words.Lang, from, to, depth, width)
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
	return b.String()
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

// bare is a pack whose profiles say hardly anything: a and b lead to each other, c leads nowhere and asks for a
// license, and nothing leads to d.
func bare() *profiles.Pack {
	source := profiles.Source{ID: "s", Short: "somebody", Date: "2026"}
	license := profiles.Credential{Name: "Permit", Kind: "license", Sources: []string{"s"}}
	badge := profiles.Credential{Name: "Badge", Kind: "certification", Sources: []string{"s"}}
	return &profiles.Pack{ID: "bare", Sources: []profiles.Source{source}, Roles: []profiles.Role{
		{ID: "a", Title: "First", Transitions: []profiles.Transition{{To: "b", Takes: "Nerve", Months: 1}, {To: "c", Takes: "Time."}}},
		{ID: "b", Title: "Second", Ladder: []profiles.Step{{Step: "Second", Sources: []string{"s"}}}, Transitions: []profiles.Transition{{To: "a", Takes: "Luck"}}},
		{ID: "c", Title: "Third", Credentials: []profiles.Credential{badge, license}},
		{ID: "d", Title: "Fourth", Transitions: []profiles.Transition{{To: "a", Takes: "Patience."}}},
	}}
}

// What a profile does not say is left out, or said to be unknown in a sentence.
func TestPathOfABarePack(t *testing.T) {
	p, pack := testProgram(), bare()
	for _, tt := range []struct{ from, to, want string }{
		{"a", "", "The profile names no ladder."},
		{"a", "", "├─ Second (b), about 1 month\n│  Nerve.\n└─ Third (c), length not known\n   Time.\n   Credential (certification): Badge. [1]\n   License: Permit. [1]\n"},
		{"b", "", "  1. Second. [1]\n"},
		{"c", "", "Third: no step to another role is known\n"},
		{"c", "", "The profile names no step to another role."},
		{"d", "", "└─ First (a), length not known\n   Patience.\n   ├─ b, about 1 month\n   └─ c, length not known\n\n"},
		{"a", "b", "First → second: about 1 month\n"},
		{"a", "c", "First → third: length not known, credential where asked for: certification\n"},
		{"b", "c", "Second → first → third: length not known, credential where asked for:\ncertification\n"},
		{"c", "a", "It can be reached directly from\n  - Second (b), length not known\n  - Fourth (d), length not known\n\nTry: careerfit roles path b --to a\n"},
		{"a", "d", "First → fourth: no way is known\n"},
		{"a", "d", "No profile names a step to that role.\n\nRead more: careerfit roles show d\n"},
	} {
		for _, width := range []int{40, 50, 80} {
			got := checkPath(t, p, pack, tt.from, tt.to, 2, width)
			if width == 80 && !strings.Contains(got, tt.want) {
				t.Errorf("%s to %q: no %q in\n%s", tt.from, tt.to, tt.want, got)
			}
		}
	}
	if got, want := pathExample(pack), "  careerfit roles path a\n  careerfit roles path a --to c"; got != want {
		t.Errorf("the example is %q", got)
	}
	if got := pathExample(&profiles.Pack{}); got != "  careerfit roles path ROLE" {
		t.Errorf("the example of an empty pack is %q", got)
	}
}

// In JSON what is not known is null, and lists are never null.
func TestPathJSON(t *testing.T) {
	pack := bare()
	for _, tt := range []struct {
		from, to string
		want     []string
	}{
		{"a", "", []string{`"to":null`, `"ladder":[]`, `"months":1`, `"months":null`, `"onward":[]`, `"sources":[]`}},
		{"c", "", []string{`"transitions":[]`}},
		{"b", "c", []string{`"months_known":0,"unknown_steps":2`, `"quicker":null`}},
		{"c", "a", []string{`"way":null`, `"reached_from":[{"from":"b"`}},
		{"a", "d", []string{`"way":null`, `"reached_from":[]`}},
	} {
		role, _ := pack.Role(tt.from)
		data, err := json.Marshal(roles.NewPath(pack, role, tt.to, 2, words.Origin{}))
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range tt.want {
			if !bytes.Contains(data, []byte(want)) {
				t.Errorf("%s to %q: no %s in %s", tt.from, tt.to, want, data)
			}
		}
	}
}

// A way with more steps is only called quicker where all its lengths are known and it takes fewer months.
func TestQuicker(t *testing.T) {
	pack, n := builtin.Pack(), 0
	for i := range pack.Roles {
		for _, to := range pack.RoleIDs() {
			target := roles.NewPath(pack, &pack.Roles[i], to, 1, words.Origin{}).To
			if target.Way == nil || target.Quicker == nil {
				continue
			}
			n++
			way, quicker := target.Way, target.Quicker
			if len(quicker.Steps) <= len(way.Steps) || quicker.MonthsKnown >= way.MonthsKnown || quicker.UnknownSteps > 0 {
				t.Errorf("%s to %s: %v beside %v", pack.Roles[i].ID, to, quicker, way)
			}
		}
	}
	if n == 0 {
		t.Error("there is none")
	}
}

// The depths that are completed are those that are taken.
func TestDepthsAreCompleted(t *testing.T) {
	root := testProgram().newRoot()
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
