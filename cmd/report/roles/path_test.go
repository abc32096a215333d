package roles_test

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"

	"careerfit/cmd/report/doc/golden"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
)

func TestPath(t *testing.T) {
	p := pack()
	taster, _ := p.Role("taster")
	path := roles.NewPath(p, taster, "", 3, origin())
	d := roles.PathDocument(english, p, path, origin())
	golden.Check(t, "path.txt", text(d, 60))
	golden.Check(t, "path.html", page(d))
	golden.Check(t, "path.md", func(w io.Writer) error { return doc.Markdown(w, d) })
	golden.Check(t, "path.json", inJSON(path))
	golden.Check(t, "way.html", page(roles.PathDocument(english, p, roles.NewPath(p, taster, "farmer", 1, origin()), origin())))
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

// pathText is the path from a role, two steps deep, or to another.
func pathText(t *testing.T, pack *profiles.Pack, from, to string, width int) string {
	t.Helper()
	role, _ := pack.Role(from)
	var out bytes.Buffer
	d := roles.PathDocument(english, pack, roles.NewPath(pack, role, to, 2, origin()), origin())
	if err := doc.Text(&out, d, doc.Style{Width: width}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// What a profile does not say is left out, or said to be unknown in a sentence.
func TestPathOfABarePack(t *testing.T) {
	pack := bare()
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
			got := pathText(t, pack, tt.from, tt.to, width)
			for _, line := range strings.Split(got, "\n") {
				if len([]rune(line)) > width || strings.HasSuffix(line, " ") {
					t.Errorf("%s to %q, width %d: %q", tt.from, tt.to, width, line)
				}
			}
			if width == 80 && !strings.Contains(got, tt.want) {
				t.Errorf("%s to %q: no %q in\n%s", tt.from, tt.to, tt.want, got)
			}
		}
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
		data, err := json.Marshal(roles.NewPath(pack, role, tt.to, 2, origin()))
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
			target := roles.NewPath(pack, &pack.Roles[i], to, 1, origin()).To
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
