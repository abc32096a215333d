// Package packs has the commands about packs: check tells what is wrong with one, pack begins or copies one, import makes one
// of an O*NET release.
package packs

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"careerfit/cmd/app"
	"careerfit/cmd/report/roles"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// New is the command pack.
func New(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "pack",
		Short: env.Words.Say("Write a pack to start from, or the one in use"),
		Long: env.Words.Say("A pack is a folder of TOML files: roles, the criteria they are compared on, and the questions. Every " +
			"command takes one with --pack DIR, or from the environment in CAREERFIT_PACK. A folder without criteria.toml adds its " +
			"roles to the built-in ones; one with criteria.toml stands alone."),
		Example:           "  careerfit pack init my-pack\n  careerfit check my-pack\n  careerfit quiz --pack my-pack",
		ValidArgsFunction: cobra.NoFileCompletions,
		Args:              app.NoSuchCommand,
		RunE:              func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newPackInit(env), newPackExport(env))
	return c
}

// oneFolder refuses anything but one argument.
func oneFolder(c *cobra.Command, args []string) error {
	if len(args) != 1 {
		return app.Fail(app.ExitUsage, diag.Say("%s needs one folder; found %d", app.CommandName(c), len(args)), diag.Say("%s --help shows how it is used", c.CommandPath()))
	}
	return nil
}

// completeFolder completes the one folder a command is about.
func completeFolder(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveFilterDirs
}

func newPackInit(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "init DIR",
		Short: env.Words.Say("Write a small pack with comments, to start from"),
		Long: env.Words.Say("Write a small pack with comments, to start from, into a new folder. With --role, write a file for one role, " +
			"with every level still to be filled in: into the pack in the folder, or into a new folder that adds to the built-in pack."),
		Example:           "  careerfit pack init my-pack\n  careerfit pack init our-jobs --role night-baker",
		Args:              oneFolder,
		ValidArgsFunction: completeFolder,
		Annotations:       app.WithoutPack(),
	}
	c.Flags().String("role", "", env.Words.Say("`ID`: write a file for this role alone"))
	_ = c.RegisterFlagCompletionFunc("role", cobra.NoFileCompletions)
	c.RunE = func(c *cobra.Command, args []string) error {
		if id, _ := c.Flags().GetString("role"); c.Flags().Changed("role") {
			return initRole(env, args[0], id)
		}
		return makePack(env, args[0], profiles.StarterFiles())
	}
	return c
}

func newPackExport(env *app.Env) *cobra.Command {
	return &cobra.Command{
		Use:               "export DIR",
		Short:             env.Words.Say("Write the pack in use into a new folder"),
		Example:           "  careerfit pack export everything",
		Args:              oneFolder,
		ValidArgsFunction: completeFolder,
		RunE:              func(_ *cobra.Command, args []string) error { return makePack(env, args[0], packFiles(env)) },
	}
}

// packFiles are the files of the pack in use, each name once: sources that were added to the built-in ones become one
// file with them.
func packFiles(env *app.Env) profiles.Files {
	files := env.Files
	if files == nil {
		files = builtin.Files()
	}
	if sources := files.Named(profiles.SourcesFile); len(sources) > 1 {
		files = slices.DeleteFunc(slices.Clone(files), func(f profiles.PackFile) bool { return f.Name == profiles.SourcesFile })
		files = append(files, profiles.PackFile{Name: profiles.SourcesFile, Data: profiles.SourcesText(env.Pack.Sources)})
	}
	return files
}

// makePack writes a pack and says what to do with it.
func makePack(env *app.Env, folder string, files profiles.Files) error {
	if err := makeFolder(folder, files); err != nil {
		return err
	}
	wrote(env, folder, len(files))
	return nil
}

func wrote(env *app.Env, folder string, files int) {
	dir := app.ShellWord(folder)
	env.Note(env.Words.Plural(files, "Wrote %d file into %s.", "Wrote %d files into %s.", files, dir))
	env.Note(env.Words.Say("Next: careerfit check %s, then careerfit quiz --pack %s", dir, dir))
}

// initRole writes the file of one role on the criteria of the pack in the folder, or of the built-in one that a folder
// with nothing but roles adds to.
func initRole(env *app.Env, folder, id string) error {
	if !profiles.IsID(id) {
		return app.Fail(app.ExitUsage, diag.Say("--role: %q is no id", id), diag.Say("an id is made of lower-case letters, digits and hyphens, at most 64"))
	}
	files := builtin.Files()
	if _, err := os.Lstat(folder); !errors.Is(err, fs.ErrNotExist) {
		files, _ = profiles.Open(os.DirFS(folder), files) // what is wrong with it is told by check
	}
	if len(files.Named(profiles.RoleFile(id))) > 0 {
		return app.Fail(app.ExitUsage, diag.Say("--role: %s is a role of the pack already", id), diag.Say("choose another id"))
	}
	criteria, ok := profiles.Criteria(files)
	if !ok {
		return app.Fail(app.ExitData, diag.Say("%s: has criteria that cannot be read", folder), diag.Say("careerfit check %s shows every problem with its line", app.ShellWord(folder)))
	}
	var b bytes.Buffer
	if err := roles.RoleFile(&b, env.Words, criteria, id); err != nil {
		return err
	}
	name := filepath.Join(folder, filepath.FromSlash(profiles.RoleFile(id)))
	if err := writeNew(name, b.Bytes()); err != nil {
		return app.CannotWrite(name, err)
	}
	dir := app.ShellWord(folder)
	env.Note(env.Words.Say("Wrote %s. Fill it in.", app.ShellWord(name)))
	env.Note(env.Words.Say("Next: careerfit check %s, then careerfit quiz --pack %s --roles %s", dir, dir, id+",..."))
	return nil
}
