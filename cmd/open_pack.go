package cmd

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/profiles/input"
	"careerfit/questions"

	"github.com/spf13/cobra"
)

const (
	flagPack = "pack"
	envPack  = "CAREERFIT_PACK"
)

// packInUse is a pack with its questions.
type packInUse struct {
	files profiles.Files // none of the built-in pack, which was parsed when the program was built
	roles *profiles.Pack
	bank  *questions.Bank
}

// builtInPack is the pack that comes with the program, already parsed.
func builtInPack() packInUse {
	return packInUse{roles: builtin.Pack(), bank: builtin.Bank()}
}

// openPack reads and checks the pack in a folder. With an error among the problems there is no pack. Figures are held
// against the day; the zero day warns of none.
func openPack(folder string, day time.Time) (packInUse, input.Problems, error) {
	if err := isFolder(folder); err != nil {
		return packInUse{}, nil, err
	}
	files, problems := profiles.Open(os.DirFS(folder), builtin.Files())
	pack := packInUse{files: files}
	if problems.Errors() == 0 {
		var wrong input.Problems
		pack.roles, problems = profiles.Load(files, day)
		pack.bank, wrong = loadQuestions(files)
		problems = append(problems, profiles.Missing(wrong, profiles.QuestionsFile)...)
	}
	inFolder(problems, folder)
	if problems.Errors() > 0 {
		return packInUse{files: files}, problems, nil
	}
	return pack, problems, nil
}

// isFolder refuses what is not a folder that can be read.
func isFolder(name string) error {
	switch info, err := os.Stat(name); {
	case err != nil:
		return cannotRead(name, err)
	case !info.IsDir():
		return fail(exitUsage, say("%s: is a file; expected the folder of a pack", name),
			say("a folder with roles/ROLE.toml adds a role; careerfit check %s checks a file", shellWord(name)))
	}
	return nil
}

// loadQuestions reads the questions on the pack's criteria. Without criteria there is nothing to hold them against, and
// what is wrong with those is told already.
func loadQuestions(files profiles.Files) (*questions.Bank, input.Problems) {
	file, ok := profiles.Criteria(files)
	if !ok {
		return nil, nil
	}
	own := files.Named(profiles.QuestionsFile)[0]
	return questions.Load(own.Shown(), own.Data, criteria(file), reservedFlags())
}

// inFolder names files as the person named their folder.
func inFolder(problems input.Problems, folder string) {
	for i := range problems {
		if !strings.HasPrefix(problems[i].File, profiles.BuiltInPrefix) {
			problems[i].File = filepath.Join(folder, filepath.FromSlash(problems[i].File))
		}
	}
	input.Sort(problems)
}

// reservedFlags are the flags no question can be named after, since a command with answers has them already.
func reservedFlags() []string {
	return []string{
		flagAgain, flagWeight, flagMust, flagObserved, flagLocalPay, flagRoles, flagAnswers, flagPlain, flagLang, flagPack,
		"adaptive", "color", "explain", "format", "help", "output", "quick", "quiet", flagReport, "save", "version",
	}
}

// maxTold is how many problems of a pack are told when somebody only wanted to use it.
const maxTold = 10

// brokenPack is the failure to use a pack.
func brokenPack(folder string, problems input.Problems) error {
	f := &failure{code: exitData}
	wrong := slices.DeleteFunc(slices.Clone(problems), func(p input.Problem) bool { return p.Warning })
	for _, p := range wrong[:min(len(wrong), maxTold)] {
		f.told = append(f.told, told{located(p), p.Hints})
	}
	if more := len(wrong) - maxTold; more > 0 {
		f.told = append(f.told, told{message: say("and %d more", more)})
	}
	last := &f.told[len(f.told)-1]
	last.hints = append(slices.Clone(last.hints), say("careerfit check %s shows every problem with its line", shellWord(folder)))
	return f
}

// located is a problem with its place, in one line.
func located(p input.Problem) input.Text {
	if p.Key == "" {
		return say("%s: %s", p.Where(), p.Message)
	}
	return say("%s: %s [%s]", p.Where(), p.Message, p.Key)
}

// isNotThere reports whether a file does not exist.
func isNotThere(name string) bool {
	_, err := os.Lstat(name)
	return errors.Is(err, fs.ErrNotExist)
}

// choosePack is the pack of a folder, or the built-in one where none is named. With an error it is the built-in one, for
// the few commands that need none.
func choosePack(folder string) (packInUse, error) {
	if folder == "" {
		return builtInPack(), nil
	}
	pack, problems, err := openPack(folder, time.Time{})
	switch {
	case err != nil:
		return builtInPack(), err
	case problems.Errors() > 0:
		return builtInPack(), brokenPack(folder, problems)
	}
	return pack, nil
}

// withoutPack is the annotation of commands that work when the pack in use does not.
const withoutPack = "without-pack"

// needsPack reports whether the command that the arguments name is about the pack in use.
func needsPack(root *cobra.Command, args []string) bool {
	c, _, err := root.Find(args)
	return err != nil || c.Annotations[withoutPack] == ""
}
