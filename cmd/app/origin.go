package app

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/profiles/diag"
)

// Origin is the data that a report rests on.
func (env *Env) Origin() words.Origin {
	return words.Origin{
		Version: Version,
		Pack:    env.PackID(),
		Folder:  diag.Visible(env.Folder),
		Extends: env.isBuiltIn(profiles.MainFile),
	}
}

// PackID names the data for scripts.
func (env *Env) PackID() words.PackID {
	return words.PackID{ID: env.Pack.ID, Date: env.Pack.Date, SHA256: env.Digest()}
}

// Digest names the data a result rests on: the pack and the questions together.
func (env *Env) Digest() string {
	return fmt.Sprintf("%x", sha256.Sum256([]byte(env.Pack.SHA256+"\n"+env.Bank.SHA256)))
}

// IsBuiltInBank reports whether the questions in use are the built-in ones.
func (env *Env) IsBuiltInBank() bool { return env.isBuiltIn(profiles.QuestionsFile) }

// isBuiltIn reports whether a file of the pack in use is the built-in one.
func (env *Env) isBuiltIn(name string) bool {
	return env.Files == nil || slices.ContainsFunc(env.Files, func(f profiles.PackFile) bool { return f.Name == name && f.BuiltIn != nil })
}

// LocalPack is the pack in use in the person's language, as far as it is built in.
func (env *Env) LocalPack() *profiles.Pack { return env.localized(env.Pack) }

// localized is a pack in the person's language, as far as it is built in. What somebody else wrote stays in their language
// throughout, rather than in two.
func (env *Env) localized(pack *profiles.Pack) *profiles.Pack {
	if env.Words.Lang != lang.Spanish {
		return pack
	}
	table := builtin.SpanishPack()
	if env.Files == nil {
		return lang.Translate(pack, table)
	}
	local := *pack
	if env.isBuiltIn(profiles.CriteriaFile) {
		local.Criteria = lang.Translate(pack.Criteria, table)
	}
	if env.isBuiltIn(profiles.SourcesFile) {
		local.Sources = lang.Translate(pack.Sources, table)
	}
	local.Roles = slices.Clone(pack.Roles)
	for i, r := range pack.Roles {
		if env.isBuiltIn(profiles.RoleFile(r.ID)) {
			local.Roles[i] = lang.Translate(r, table)
		}
	}
	return &local
}
