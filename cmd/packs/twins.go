package packs

import (
	"path/filepath"
	"slices"
	"strings"

	"careerfit/cmd/app"
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/scoring"
	"careerfit/scoring/audit"
)

// twins warns of roles that no answer tells apart.
func twins(pack app.PackInUse, folder string) (diag.Problems, error) {
	model, err := pack.Roles.Model()
	if err != nil {
		return nil, err
	}
	q, err := model.Questionnaire(pack.Bank.Items(), nil, scoring.DefaultLocalPay)
	if err != nil {
		return nil, err
	}
	own := map[string]bool{}
	for _, f := range pack.Files.Own() {
		own[f.Name] = true
	}
	var problems diag.Problems
	for _, alike := range groups(audit.NewField(q).Twins()) {
		var ids []string
		for _, place := range alike {
			ids = append(ids, q.Roles()[place])
		}
		problems.Add(twin(ids, own, folder))
	}
	return problems, nil
}

// twin is the warning about roles that are alike. It stands with one that can be mended, where there is one.
func twin(ids []string, own map[string]bool, folder string) diag.Problem {
	at := max(slices.IndexFunc(ids, func(id string) bool { return own[profiles.RoleFile(id)] }), 0)
	name := profiles.RoleFile(ids[at])
	if own[name] {
		name = filepath.Join(folder, filepath.FromSlash(name))
	} else {
		name = profiles.BuiltInPrefix + name
	}
	others := slices.Delete(ids, at, at+1)
	return diag.Problem{
		Where: name, Code: "twins", Warning: true, What: diag.Say("no answer tells it from %s", firstOf(others)),
		Hints: []diag.Text{diag.Say("careerfit audit shows what sets roles apart")},
	}
}

// groups puts pairs of equals together.
func groups(pairs [][2]int) [][]int {
	var list [][]int
	in := map[int]int{} // the group of each
	for _, pair := range pairs {
		at, grouped := in[pair[0]]
		if !grouped {
			at = len(list)
			in[pair[0]], list = at, append(list, []int{pair[0]})
		}
		if _, there := in[pair[1]]; !there {
			in[pair[1]], list[at] = at, append(list[at], pair[1])
		}
	}
	return list
}

// firstOf names a few ids, and counts the rest.
func firstOf(ids []string) diag.Text {
	const few = 5
	if len(ids) <= few {
		return diag.Say("%s", strings.Join(ids, ", "))
	}
	return diag.Say("%s and %d more", strings.Join(ids[:few], ", "), len(ids)-few)
}
