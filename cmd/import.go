package cmd

import (
	"careerfit/profiles"
	"careerfit/profiles/onet"

	"github.com/spf13/cobra"
)

func (p *program) newImport() *cobra.Command {
	c := &cobra.Command{
		Use:               "import",
		Short:             p.words.Say("Make a pack of roles from published data"),
		Long:              p.words.Say("Make a pack of roles from data that you downloaded. Nothing is downloaded for you."),
		Example:           "  careerfit import onet db_30_1_text --output occupations",
		Args:              p.noSuchCommand,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	c.RunE = func(*cobra.Command, []string) error {
		return fail(exitUsage, say("import needs the kind of data"), say("use careerfit import onet DIR --output PACK"))
	}
	c.AddCommand(p.newImportONET())
	return c
}

func (p *program) newImportONET() *cobra.Command {
	c := &cobra.Command{
		Use:   "onet DIR --output PACK [flags]",
		Short: p.words.Say("Make a pack of the occupations of an O*NET database release"),
		Long: p.words.Say("Make a pack of the occupations of an O*NET database release. DIR is the folder with its text files, from " +
			"https://www.onetcenter.org/database.html. The levels follow from its ratings as criteria.toml says. What the " +
			"files do not say stays unknown: work settings always, pay without --wages."),
		Example: "  careerfit import onet db_30_1_text --output occupations\n" +
			"  careerfit import onet db_30_1_text --output some --soc 41-2031,11-1011.00 \\\n" +
			"      --wages national_M2024_dl.csv --skills skills.csv",
		Args:              oneFolder,
		ValidArgsFunction: completeFolder,
	}
	flags := c.Flags()
	flags.SortFlags = false
	flags.String("output", "", p.words.Say("`PACK`: the folder to make; it must not be there, or be empty"))
	flags.StringSlice("soc", nil, p.words.Say("`CODE,CODE`: SOC or O*NET-SOC codes; without it, every occupation that has a rating"))
	flags.String("wages", "", p.words.Say("`FILE`: the BLS table of national wages, saved as CSV"))
	flags.String("wages-period", "", p.words.Say("`PERIOD`: when the wages were paid; without it, as the name of the file says"))
	flags.String("skills", "", p.words.Say("`FILE`: BLS Table 6.5 of skills, saved as CSV"))
	flags.String("release", "", p.words.Say("`NUMBER`: of the O*NET database; without it, as its Read Me or folder says"))
	_ = c.MarkFlagDirname("output")
	_ = c.MarkFlagFilename("wages", "csv")
	_ = c.MarkFlagFilename("skills", "csv")
	for _, name := range []string{"soc", "wages-period", "release"} {
		_ = c.RegisterFlagCompletionFunc(name, cobra.NoFileCompletions)
	}
	c.RunE = func(c *cobra.Command, args []string) error { return p.importONET(c, args[0]) }
	return c
}

func (p *program) importONET(c *cobra.Command, dir string) error {
	to, err := outputFolder(c)
	if err != nil {
		return err
	}
	o, done, err := p.importOptions(c, dir)
	defer done()
	if err != nil {
		return err
	}
	im, err := onet.Read(o)
	if err != nil {
		return importError(err)
	}
	files := im.Pack.Write()
	for _, name := range []string{profiles.CriteriaFile, profiles.QuestionsFile} { // which an imported pack shares
		files = append(files, p.packFiles().Named(name)...)
	}
	if err := makeFolder(to, files); err != nil {
		return err
	}
	p.sayImported(to, im)
	p.wrote(to, len(files))
	return nil
}

// sayImported tells what was imported and what is known of it.
func (p *program) sayImported(to string, im *onet.Import) {
	line := func(title string, n onet.Count) {
		p.note("  " + p.words.Say("%s: %d known, %d unknown", title, n.Known, n.Unknown))
	}
	roles := len(im.Pack.Roles)
	p.note(p.words.Plural(roles, "%[2]s: %[1]d role", "%[2]s: %[1]d roles", roles, to))
	said := p.said(p.roles)
	for _, n := range im.Levels {
		criterion, _ := said.Criterion(n.Criterion)
		line(criterion.Title, n)
	}
	line(p.words.Say("Pay"), im.Pay)
	if im.Bare > 0 {
		p.note(p.words.Plural(im.Bare,
			"%d occupation has no rating and was left out; --soc brings it in",
			"%d occupations have no rating and were left out; --soc brings them in", im.Bare))
	}
}
