package app

import (
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

// PackInUse is a pack with its questions.
type PackInUse struct {
	Files profiles.Files // none of the built-in pack, which was parsed when the program was built
	Roles *profiles.Pack
	Bank  *questions.Bank
}

// BuiltInPack is the pack that comes with the program, already parsed.
func BuiltInPack() PackInUse {
	return PackInUse{Roles: builtin.Pack(), Bank: builtin.Bank()}
}

// ChoosePack is the pack of a folder, or the built-in one where none is named. With an error it is the built-in one, for
// the few commands that need none.
func ChoosePack(folder string) (PackInUse, error) {
	if folder == "" {
		return BuiltInPack(), nil
	}
	pack, problems, err := OpenPack(folder, time.Time{})
	switch {
	case err != nil:
		return BuiltInPack(), err
	case problems.Errors() > 0:
		return BuiltInPack(), brokenPack(folder, problems)
	}
	return pack, nil
}

// OpenPack reads and checks the pack in a folder. With an error among the problems there is no pack. Figures are held
// against the day; the zero day warns of none.
func OpenPack(folder string, day time.Time) (PackInUse, diag.Problems, error) {
	if err := isFolder(folder); err != nil {
		return PackInUse{}, nil, err
	}
	files, problems := profiles.Open(os.DirFS(folder), builtin.Files())
	pack := PackInUse{Files: files}
	if problems.Errors() == 0 {
		var wrong diag.Problems
		pack.Roles, problems = profiles.Load(files, day)
		pack.Bank, wrong = loadQuestions(files)
		problems.Add(profiles.Missing(wrong, profiles.QuestionsFile)...)
	}
	inFolder(problems, folder)
	if problems.Errors() > 0 {
		return PackInUse{Files: files}, problems, nil
	}
	return pack, problems, nil
}

// isFolder refuses what is not a folder that can be read.
func isFolder(name string) error {
	switch info, err := os.Stat(name); {
	case err != nil:
		return CannotRead(name, err)
	case !info.IsDir():
		return Fail(ExitUsage, diag.Say("%s: is a file; expected the folder of a pack", name),
			diag.Say("a folder with roles/ROLE.toml adds a role; careerfit check %s checks a file", ShellWord(name)))
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
	return questions.Load(own.Shown(), own.Data, QuestionCriteria(file), ReservedFlags())
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

// maxShown is how many problems of a pack are shown when somebody only wanted to use it.
const maxShown = 10

// brokenPack is the failure to use a pack.
func brokenPack(folder string, problems diag.Problems) error {
	wrong := slices.DeleteFunc(slices.Clone(problems), func(p diag.Problem) bool { return p.Warning })
	shown := slices.Clone(wrong[:min(len(wrong), maxShown)])
	if more := len(wrong) - maxShown; more > 0 {
		shown.Add(diag.Problem{What: diag.Say("and %d more", more)})
	}
	last := &shown[len(shown)-1]
	last.Hints = append(slices.Clone(last.Hints), diag.Say("careerfit check %s shows every problem with its line", ShellWord(folder)))
	return &Failure{Code: ExitData, Problems: shown}
}

const withoutPack = "without-pack"

// WithoutPack are the annotations of a command that works when the pack in use does not.
func WithoutPack() map[string]string { return map[string]string{withoutPack: "true"} }

// NeedsPack reports whether a command is about the pack in use.
func NeedsPack(c *cobra.Command) bool { return c.Annotations[withoutPack] == "" }

// QuestionCriteria says what the questions need to know about the pack's criteria.
func QuestionCriteria(list []profiles.Criterion) map[string]questions.Criterion {
	byID := map[string]questions.Criterion{}
	for _, c := range list {
		criterion := questions.Criterion{Kind: questions.Scale, CanBeMust: c.Rule != profiles.Closest, Rated: c.Rule != profiles.ShareOfJobs, Min: c.Min, Max: c.Max}
		switch c.Of {
		case "amounts":
			criterion.Kind = questions.Amount
		case "categories":
			criterion.Kind = questions.Categories
		}
		for _, category := range c.Categories {
			criterion.Categories = append(criterion.Categories, category.ID)
		}
		byID[c.ID] = criterion
	}
	return byID
}
