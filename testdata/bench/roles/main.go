// Roles writes a pack of any number of roles, up to the most a pack may have: the built-in ones over and over, each copy
// with slightly other levels.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"careerfit/profiles"
	"careerfit/profiles/builtin"
)

// shift is how far the levels of one copy are from those of the one before, as a share of the criterion's span.
const shift = 0.01

func main() {
	log.SetFlags(0)
	n := flag.Int("n", 100, "how many `roles`")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: roles [-n ROLES] DIR")
	}
	files := append(pack(*n).Write(), builtin.Files().Named(profiles.CriteriaFile)...)
	if err := os.Mkdir(flag.Arg(0), 0o755); err != nil { // no roles of another time
		log.Fatal(err)
	}
	for _, f := range files {
		name := filepath.Join(flag.Arg(0), filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

func pack(n int) *profiles.Pack {
	pack := *builtin.Pack()
	some := pack.Roles
	pack.ID, pack.Roles, pack.Focus = "many-roles", nil, nil
	for i := range n {
		r := some[i%len(some)]
		// With as much as an imported role has: what batch does not read would only make the pack too large.
		pack.Roles = append(pack.Roles, profiles.Role{
			ID: fmt.Sprintf("role-%03d", i), Title: fmt.Sprintf("Role %03d", i), SOC: r.SOC, Summary: r.Summary,
			Pay: r.Pay, Settings: r.Settings, Levels: moved(&pack, r.Levels, i/len(some)),
		})
	}
	return &pack
}

// moved returns the levels of a copy. Neighboring criteria move in opposite directions, so that no copy is better or worse
// than another on all of them.
func moved(pack *profiles.Pack, levels profiles.Levels, copies int) profiles.Levels {
	var list profiles.Levels
	for j, l := range levels {
		c, ok := pack.Criterion(l.Criterion)
		if !ok {
			log.Fatalf("no criterion %s", l.Criterion)
		}
		by := shift * c.Span * float64(copies)
		if j%2 == 1 {
			by = -by
		}
		for _, at := range []*float64{&l.Low, &l.Level, &l.High} {
			*at = min(max(*at+by, c.Min), c.Max)
		}
		list = append(list, l)
	}
	return list
}
