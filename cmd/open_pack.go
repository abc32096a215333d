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
	"careerfit/profiles/diag"
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
func openPack(folder string, day time.Time) (packInUse, diag.Problems, error) {
	if err := isFolder(folder); err != nil {
		return packInUse{}, nil, err
	}
	files, problems := profiles.Open(os.DirFS(folder), builtin.Files())
	pack := packInUse{files: files}
	if problems.Errors() == 0 {
		var wrong diag.Problems
		pack.roles, problems = profiles.Load(files, day)
		pack.bank, wrong = loadQuestions(files)
		problems.Add(profiles.Missing(wrong, profiles.QuestionsFile)...)
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
// what is wrong with those is a problem already.
func loadQuestions(files profiles.Files) (*questions.Bank, diag.Problems) {
	file, ok := profiles.Criteria(files)
	if !ok {
		return nil, nil
	}
	own := files.Named(profiles.QuestionsFile)[0]
	return questions.Load(own.Shown(), own.Data, criteria(file), reservedFlags())
}

// inFolder names files as the person named their folder.
func inFolder(problems diag.Problems, folder string) {
	for i := range problems {
		if !strings.HasPrefix(problems[i].Where, profiles.BuiltInPrefix) {
			problems[i].Where = filepath.Join(folder, filepath.FromSlash(problems[i].Where))
		}
	}
	problems.Sort()
}

// reservedFlags are the flags no question can be named after, since a command with answers has them already.
func reservedFlags() []string {
	return []string{
		flagAgain, flagWeight, flagMust, flagObserved, flagLocalPay, flagRoles, flagAnswers, flagPlain, flagLang, flagPack,
		"adaptive", "color", "explain", "format", "help", "output", "quick", "quiet", flagReport, "save", "version",
	}
}

// maxShown is how many problems of a pack are shown when somebody only wanted to use it.
const maxShown = 10

// brokenPack is the failure to use a pack.
func brokenPack(folder string, problems diag.Problems) error {
	wrong := slices.DeleteFunc(slices.Clone(problems), func(p diag.Problem) bool { return p.Warning })
	shown := slices.Clone(wrong[:min(len(wrong), maxShown)])
	if more := len(wrong) - maxShown; more > 0 {
		shown.Add(diag.Problem{What: say("and %d more", more)})
	}
	last := &shown[len(shown)-1]
	last.Hints = append(slices.Clone(last.Hints), say("careerfit check %s shows every problem with its line", shellWord(folder)))
	return &failure{code: exitData, problems: shown}
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
