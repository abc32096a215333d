package cmd

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"

	"careerfit/cmd/report/roles"
	"careerfit/profiles"
	"careerfit/profiles/builtin"

	"github.com/spf13/cobra"
)

func (p *program) newPack() *cobra.Command {
	c := &cobra.Command{
		Use:   "pack",
		Short: p.words.Say("Write a pack to start from, or the one in use"),
		Long: p.words.Say("A pack is a folder of TOML files: roles, the criteria they are compared on, and the questions. Every " +
			"command takes one with --pack DIR, or from the environment in CAREERFIT_PACK. A folder without criteria.toml adds its " +
			"roles to the built-in ones; one with criteria.toml stands alone."),
		Example:           "  careerfit pack init my-pack\n  careerfit check my-pack\n  careerfit quiz --pack my-pack",
		ValidArgsFunction: cobra.NoFileCompletions,
		Args:              p.noSuchCommand,
		RunE:              func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(p.newPackInit(), p.newPackExport())
	return c
}

// oneFolder refuses anything but one argument.
func oneFolder(c *cobra.Command, args []string) error {
	if len(args) != 1 {
		return fail(exitUsage, say("%s needs one folder; found %d", subcommand(c), len(args)), say("%s --help shows how it is used", c.CommandPath()))
	}
	return nil
}

// completeFolder completes the one folder a command is about.
func completeFolder(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveFilterDirs
}

func (p *program) newPackInit() *cobra.Command {
	c := &cobra.Command{
		Use:   "init DIR",
		Short: p.words.Say("Write a small pack with comments, to start from"),
		Long: p.words.Say("Write a small pack with comments, to start from, into a new folder. With --role, write a file for one role, " +
			"with every level still to be filled in: into the pack in the folder, or into a new folder that adds to the built-in pack."),
		Example:           "  careerfit pack init my-pack\n  careerfit pack init our-jobs --role night-baker",
		Args:              oneFolder,
		ValidArgsFunction: completeFolder,
		Annotations:       map[string]string{withoutPack: "true"},
	}
	c.Flags().String("role", "", p.words.Say("`ID`: write a file for this role alone"))
	_ = c.RegisterFlagCompletionFunc("role", cobra.NoFileCompletions)
	c.RunE = func(c *cobra.Command, args []string) error {
		if id, _ := c.Flags().GetString("role"); c.Flags().Changed("role") {
			return p.initRole(args[0], id)
		}
		return p.initPack(args[0])
	}
	return c
}

func (p *program) newPackExport() *cobra.Command {
	return &cobra.Command{
		Use:               "export DIR",
		Short:             p.words.Say("Write the pack in use into a new folder"),
		Example:           "  careerfit pack export everything",
		Args:              oneFolder,
		ValidArgsFunction: completeFolder,
		RunE:              func(_ *cobra.Command, args []string) error { return p.makePack(args[0], p.packFiles()) },
	}
}

// packFiles are the files of the pack in use, each name once: sources that were added to the built-in ones become one
// file with them.
func (p *program) packFiles() profiles.Files {
	files := p.files
	if files == nil {
		files = builtin.Files()
	}
	if sources := files.Named(profiles.SourcesFile); len(sources) > 1 {
		files = slices.DeleteFunc(slices.Clone(files), func(f profiles.PackFile) bool { return f.Name == profiles.SourcesFile })
		files = append(files, profiles.PackFile{Name: profiles.SourcesFile, Data: profiles.SourcesText(p.roles.Sources)})
	}
	return files
}

// makePack writes a pack and says what to do with it.
func (p *program) makePack(folder string, files profiles.Files) error {
	if err := makeFolder(folder, files); err != nil {
		return err
	}
	p.wrote(folder, len(files))
	return nil
}

func (p *program) wrote(folder string, files int) {
	dir := shellWord(folder)
	p.note(p.words.Plural(files, "Wrote %d file into %s.", "Wrote %d files into %s.", files, dir))
	p.note(p.words.Say("Next: careerfit check %s, then careerfit quiz --pack %s", dir, dir))
}

// initRole writes the file of one role on the criteria of the pack in the folder, or of the built-in one that a folder
// with nothing but roles adds to.
func (p *program) initRole(folder, id string) error {
	if !profiles.IsID(id) {
		return fail(exitUsage, say("--role: %q is no id", id), say("an id is made of lower-case letters, digits and hyphens, at most 64"))
	}
	files := builtin.Files()
	if !isNotThere(folder) {
		files, _ = profiles.Open(os.DirFS(folder), files) // what is wrong with it is told by check
	}
	if len(files.Named(profiles.RoleFile(id))) > 0 {
		return fail(exitUsage, say("--role: %s is a role of the pack already", id), say("choose another id"))
	}
	criteria, ok := profiles.Criteria(files)
	if !ok {
		return fail(exitData, say("%s: has criteria that cannot be read", folder), say("careerfit check %s shows every problem with its line", shellWord(folder)))
	}
	var b bytes.Buffer
	if err := roles.RoleFile(&b, p.words, criteria, id); err != nil {
		return err
	}
	name := filepath.Join(folder, filepath.FromSlash(profiles.RoleFile(id)))
	if err := writeNew(name, b.Bytes()); err != nil {
		return cannotWrite(name, err)
	}
	dir := shellWord(folder)
	p.note(p.words.Say("Wrote %s. Fill it in.", shellWord(name)))
	p.note(p.words.Say("Next: careerfit check %s, then careerfit quiz --pack %s --roles %s", dir, dir, id+",..."))
	return nil
}

// initPack writes the pack to start from.
func (p *program) initPack(folder string) error { return p.makePack(folder, profiles.StarterFiles()) }
