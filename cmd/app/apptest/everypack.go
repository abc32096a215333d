package apptest

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"careerfit/cmd/app"
	"careerfit/cmd/lang"
	"careerfit/profiles"
	"careerfit/questions"
)

// Programs are the program in both languages, with roles and questions of any field.
func Programs(pack *profiles.Pack, bank *questions.Bank) (en, es *app.Env) {
	en, es = app.NewEnv(lang.English, app.BuiltInPack()), app.NewEnv(lang.Spanish, app.BuiltInPack())
	for _, env := range []*app.Env{en, es} {
		env.Pack, env.Bank, env.LocalBank = pack, bank, bank
	}
	return en, es
}

// SomePack is a pack that the tests of commands run on.
type SomePack struct {
	name   string
	Folder string // "" for the built-in one
	Files  app.PackInUse
}

// everyPack are the built-in pack and those of testdata/packs, which it goes to.
func everyPack(t *testing.T) []SomePack {
	t.Helper()
	t.Chdir(filepath.Join(Root(t), "testdata", "packs"))
	t.Setenv(app.EnvPack, "")
	t.Setenv("LC_ALL", "C")
	list := []SomePack{{name: "built-in", Files: app.BuiltInPack()}}
	found, err := filepath.Glob("*/pack.toml")
	if err != nil || len(found) < 2 {
		t.Fatalf("%d packs, %v", len(found), err)
	}
	for _, file := range found {
		folder := filepath.Dir(file)
		pack, problems, err := app.OpenPack(folder, time.Time{})
		if err != nil || problems.Errors() > 0 {
			t.Fatalf("%s: %v %v", folder, err, problems)
		}
		list = append(list, SomePack{folder, folder, pack})
	}
	return list
}

// Root is the folder of the whole project, which tests of every package run below.
func Root(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	for ; err == nil && dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
	}
	t.Fatalf("no go.mod above: %v", err)
	return ""
}

// OnEveryPack runs a test on each pack.
func OnEveryPack(t *testing.T, test func(t *testing.T, p SomePack)) {
	t.Helper()
	for _, p := range everyPack(t) {
		t.Run(p.name, func(t *testing.T) { test(t, p) })
	}
}

// BesideOthers runs a test that reads no file on each pack, beside other tests.
func BesideOthers(t *testing.T, test func(t *testing.T, p SomePack)) {
	t.Helper()
	var packs []SomePack
	t.Run("packs", func(t *testing.T) { packs = everyPack(t) }) // and back from their folder
	t.Parallel()
	for _, p := range packs {
		t.Run(p.name, func(t *testing.T) { test(t, p) })
	}
}

// Program is the program with the pack in use, in a language.
func (p SomePack) Program(language string) *app.Env { return app.NewEnv(language, p.Files) }

func (p SomePack) Roles() *profiles.Pack { return p.Files.Roles }

func (p SomePack) Bank() *questions.Bank { return p.Files.Bank }

func (p SomePack) English() *app.Env { return p.Program(lang.English) }

func TestProgram() *app.Env { return app.NewEnv(lang.English, app.BuiltInPack()) }
