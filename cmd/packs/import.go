package packs

import (
	"careerfit/cmd/app"
	"careerfit/profiles"
	"careerfit/profiles/diag"
	"careerfit/profiles/onet"

	"github.com/spf13/cobra"
)

// NewImport is the command import.
func NewImport(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:               "import",
		Short:             env.Words.Say("Make a pack of roles from published data"),
		Long:              env.Words.Say("Make a pack of roles from data that you downloaded. Nothing is downloaded for you."),
		Example:           "  careerfit import onet db_30_1_text --output occupations",
		Args:              app.NoSuchCommand,
		ValidArgsFunction: cobra.NoFileCompletions,
	}
	c.RunE = func(*cobra.Command, []string) error {
		return app.Fail(app.ExitUsage, diag.Say("import needs the kind of data"), diag.Say("use careerfit import onet DIR --output PACK"))
	}
	c.AddCommand(newImportONET(env))
	return c
}

func newImportONET(env *app.Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "onet DIR --output PACK [flags]",
		Short: env.Words.Say("Make a pack of the occupations of an O*NET database release"),
		Long: env.Words.Say("Make a pack of the occupations of an O*NET database release. DIR is the folder with its text files, from " +
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
	flags.String("output", "", env.Words.Say("`PACK`: the folder to make; it must not be there, or be empty"))
	flags.StringSlice("soc", nil, env.Words.Say("`CODE,CODE`: SOC or O*NET-SOC codes; without it, every occupation that has a rating"))
	flags.String("wages", "", env.Words.Say("`FILE`: the BLS table of national wages, saved as CSV"))
	flags.String("wages-period", "", env.Words.Say("`PERIOD`: when the wages were paid; without it, as the name of the file says"))
	flags.String("skills", "", env.Words.Say("`FILE`: BLS Table 6.5 of skills, saved as CSV"))
	flags.String("release", "", env.Words.Say("`NUMBER`: of the O*NET database; without it, as its Read Me or folder says"))
	_ = c.MarkFlagDirname("output")
	_ = c.MarkFlagFilename("wages", "csv")
	_ = c.MarkFlagFilename("skills", "csv")
	for _, name := range []string{"soc", "wages-period", "release"} {
		_ = c.RegisterFlagCompletionFunc(name, cobra.NoFileCompletions)
	}
	c.RunE = func(c *cobra.Command, args []string) error { return importONET(env, c, args[0]) }
	return c
}

func importONET(env *app.Env, c *cobra.Command, dir string) error {
	to, err := outputFolder(c)
	if err != nil {
		return err
	}
	o, done, err := importOptions(env, c, dir)
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
		files = append(files, packFiles(env).Named(name)...)
	}
	if err := makeFolder(to, files); err != nil {
		return err
	}
	sayImported(env, to, im)
	wrote(env, to, len(files))
	return nil
}

// sayImported tells what was imported and what is known of it.
func sayImported(env *app.Env, to string, im *onet.Import) {
	line := func(title string, n onet.Count) {
		env.Note("  " + env.Words.Say("%s: %d known, %d unknown", title, n.Known, n.Unknown))
	}
	roles := len(im.Pack.Roles)
	env.Note(env.Words.Plural(roles, "%[2]s: %[1]d role", "%[2]s: %[1]d roles", roles, to))
	pack := env.LocalPack()
	for _, n := range im.Levels {
		criterion, _ := pack.Criterion(n.Criterion)
		line(criterion.Title, n)
	}
	line(env.Words.Say("Pay"), im.Pay)
	if im.Bare > 0 {
		env.Note(env.Words.Plural(im.Bare,
			"%d occupation has no rating and was left out; --soc brings it in",
			"%d occupations have no rating and were left out; --soc brings them in", im.Bare))
	}
}
