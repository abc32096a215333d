package profiles

import (
	"slices"
	"strings"

	"careerfit/profiles/diag"
)

// missing tells of a part that the folder lacks in one problem, where the built-in one that stands in for it does not fit:
// nobody can mend the built-in files, and there would be a problem for each of their lines.
func (files Files) missing(problems diag.Problems) diag.Problems {
	for _, part := range []string{MainFile, SourcesFile, RolesFolder} {
		problems = Missing(problems, part)
	}
	if len(files.Named(SourcesFile)) > 0 {
		return problems
	}
	unsourced := func(p diag.Problem) bool { return p.Code == "unknown-source" }
	if !slices.ContainsFunc(problems, unsourced) {
		return problems
	}
	problems = slices.DeleteFunc(problems, unsourced)
	problems.Add(diag.Problem{Where: SourcesFile, Code: "missing-file",
		What: diag.Say("is missing, and roles name sources"), Hints: []diag.Text{diag.Say("careerfit pack init DIR writes a pack to look at")}})
	return problems
}

// Missing puts one problem in place of all errors in the built-in files of a part: a file, or the folder of roles.
func Missing(problems diag.Problems, part string) diag.Problems {
	unfit := func(p diag.Problem) bool {
		name, builtIn := strings.CutPrefix(p.Where, BuiltInPrefix)
		return builtIn && !p.Warning && (name == part || strings.HasPrefix(name, part+"/"))
	}
	if !slices.ContainsFunc(problems, unfit) {
		return problems
	}
	problems = slices.DeleteFunc(problems, unfit)
	problems.Add(diag.Problem{Where: part, Code: "missing-file",
		What:  diag.Say("is missing, and what is built in does not fit the rest of this pack"),
		Hints: []diag.Text{diag.Say("careerfit pack init DIR writes a pack to look at")}})
	return problems
}
