package profiles_test

import (
	"testing"
	"time"

	"careerfit/profiles"
	"careerfit/profiles/builtin"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// empty and nil lists are the same in TOML.
var sameLists = cmpopts.EquateEmpty()

// The built-in pack, written and loaded, is the built-in pack: nothing of a role is lost.
func TestWrittenPackLoadsAsItWas(t *testing.T) {
	want := builtin.Pack()
	got, problems := profiles.Load(append(want.Write(), parsedFiles().Named(profiles.CriteriaFile)...), time.Time{})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if diff := cmp.Diff(want, got, sameLists, cmpopts.IgnoreFields(profiles.Pack{}, "SHA256")); diff != "" {
		t.Error(diff)
	}
}
