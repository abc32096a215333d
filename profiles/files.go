package profiles

import (
	"embed"
	"io/fs"
	"path"
	"slices"
	"strings"

	"careerfit/profiles/diag"
)

// The files of a pack. The questions are read by another package, which knows what a question is.
const (
	MainFile      = "pack.toml"
	CriteriaFile  = "criteria.toml"
	SourcesFile   = "sources.toml"
	QuestionsFile = "questions.toml"
	RolesFolder   = "roles"
)

// A folder with more than this is no pack, and a file that is larger no part of one.
const (
	maxFiles = 1000
	maxBytes = 16 << 20
)

// RoleFile is the name of the file of a role.
func RoleFile(id string) string { return path.Join(RolesFolder, id+".toml") }

// PackFile is one file of a pack.
type PackFile struct {
	Name    string // with slashes, below the folder of the pack
	Data    []byte
	BuiltIn *Pack // the built-in pack where the file is one of its, since the folder has none of that name; else nil
}

// BuiltInPrefix begins the names of built-in files as problems show them.
const BuiltInPrefix = "built-in "

// Shown is how problems name the file.
func (f PackFile) Shown() string {
	if f.BuiltIn != nil {
		return BuiltInPrefix + f.Name
	}
	return f.Name
}

// Files are the files a pack is made of, in order of name. Sources can be there twice: a folder's beside the built-in ones.
type Files []PackFile

// Named returns the files of the name.
func (files Files) Named(name string) Files {
	return files.only(func(f PackFile) bool { return f.Name == name })
}

// Own returns the files that are not built in.
func (files Files) Own() Files {
	return files.only(func(f PackFile) bool { return f.BuiltIn == nil })
}

// roles returns the files of roles.
func (files Files) roles() Files {
	return files.only(func(f PackFile) bool { return path.Dir(f.Name) == RolesFolder })
}

// builtIn is the pack of the built-in files among the files; nil where there are none.
func (files Files) builtIn() *Pack {
	for _, f := range files {
		if f.BuiltIn != nil {
			return f.BuiltIn
		}
	}
	return nil
}

// roleIDs are the ids of the roles by the names of their files, in order.
func (files Files) roleIDs() []string {
	ids := make([]string, len(files))
	for i, f := range files {
		ids[i] = f.roleID()
	}
	slices.Sort(ids)
	return ids
}

// roleID is the id of a role by the name of its file.
func (f PackFile) roleID() string { return strings.TrimSuffix(path.Base(f.Name), ".toml") }

func (files Files) only(is func(PackFile) bool) (list Files) {
	for _, f := range files {
		if is(f) {
			list = append(list, f)
		}
	}
	return list
}

// missing tells of a part that the folder lacks in one problem, where the built-in one that stands in for it does not fit:
// nobody can mend the built-in files, and there would be a problem for each of their lines.
func (files Files) missing(problems diag.Problems) diag.Problems {
	for _, part := range []string{MainFile, SourcesFile, RolesFolder} {
		problems = Missing(problems, part)
	}
	if len(files.Named(SourcesFile)) > 0 {
		return problems
	}
	return inPlaceOf(problems, SourcesFile, diag.Say("is missing, and roles name sources"), func(p diag.Problem) bool { return p.Code == "unknown-source" })
}

// Missing puts one problem in place of all errors in the built-in files of a part: a file, or the folder of roles.
func Missing(problems diag.Problems, part string) diag.Problems {
	return inPlaceOf(problems, part, diag.Say("is missing, and what is built in does not fit the rest of this pack"), func(p diag.Problem) bool {
		name, builtIn := strings.CutPrefix(p.Where, BuiltInPrefix)
		return builtIn && !p.Warning && (name == part || strings.HasPrefix(name, part+"/"))
	})
}

// inPlaceOf puts one problem, that a part is missing, in place of those that follow from it.
func inPlaceOf(problems diag.Problems, part string, what diag.Text, follows func(diag.Problem) bool) diag.Problems {
	rest := slices.DeleteFunc(slices.Clone(problems), follows)
	if len(rest) < len(problems) {
		rest.Add(diag.Problem{Where: part, Code: "missing-file", What: what,
			Hints: []diag.Text{diag.Say("careerfit pack init DIR writes a pack to look at")}})
	}
	return rest
}

//go:embed pack.toml criteria.toml sources.toml roles/*.toml
var files embed.FS

//go:embed starter
var starter embed.FS

// BuiltInFiles returns the TOML files of the built-in pack, without its questions. pack is what they say; with nil they are
// read like the files of any other pack.
func BuiltInFiles(pack *Pack) Files {
	list := embedded(files)
	for i := range list {
		list[i].BuiltIn = pack
	}
	return list
}

// StarterFiles returns a small pack to start from.
func StarterFiles() Files {
	below, err := fs.Sub(starter, "starter")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	return embedded(below)
}

// embedded reads files that are part of the program.
func embedded(from fs.FS) (list Files) {
	err := fs.WalkDir(from, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(from, name)
		list = append(list, PackFile{Name: name, Data: data})
		return err
	})
	if err != nil {
		panic(err) // the files are part of the program
	}
	return list
}
