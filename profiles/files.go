package profiles

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"

	"careerfit/profiles/input"
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
	BuiltIn bool // it is the built-in pack's, since the folder has none of that name
}

// BuiltInPrefix begins the names of built-in files as problems show them.
const BuiltInPrefix = "built-in "

// Shown is how problems name the file.
func (f PackFile) Shown() string {
	if f.BuiltIn {
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
	return files.only(func(f PackFile) bool { return !f.BuiltIn })
}

// roles returns the files of roles.
func (files Files) roles() Files {
	return files.only(func(f PackFile) bool { return path.Dir(f.Name) == RolesFolder })
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

func (files Files) only(is func(PackFile) bool) Files {
	var list Files
	for _, f := range files {
		if is(f) {
			list = append(list, f)
		}
	}
	return list
}

// Open reads a folder as a pack: its files, and the built-in ones for the parts it does not have. A folder without
// criteria adds its roles and sources to the built-in ones. One with criteria of its own stands alone: it takes the built-in
// roles, with their sources, only where it has no roles at all. Problems are with what is in the folder.
func Open(folder fs.FS, builtIn Files) (Files, input.Problems) {
	o := &opener{folder: folder}
	o.readAll()
	own := o.files
	if len(own) == 0 && len(o.problems) == 0 {
		o.add("", "no-pack", input.Say("is no pack: it has none of %s", strings.Join(TopFiles(), ", ")+", "+RolesFolder),
			input.Say("careerfit pack init DIR writes a pack to start from"))
	}
	alone := len(own.Named(CriteriaFile)) > 0
	itsRoles := alone && len(own.roles()) > 0
	files := slices.Clone(own)
	for _, f := range builtIn {
		switch ofRoles := f.Name == SourcesFile || path.Dir(f.Name) == RolesFolder; {
		case itsRoles && ofRoles:
		case len(own.Named(f.Name)) > 0 && (alone || f.Name != SourcesFile):
		default:
			files = append(files, f)
		}
	}
	slices.SortStableFunc(files, func(a, b PackFile) int { return cmp.Compare(a.Name, b.Name) })
	return files, o.problems
}

// TopFiles are the names of files at the top of a pack.
func TopFiles() []string { return []string{MainFile, CriteriaFile, QuestionsFile, SourcesFile} }

// opener reads the files of a folder, within bounds.
type opener struct {
	folder   fs.FS
	files    Files
	bytes    int
	problems input.Problems
}

func (o *opener) add(file, rule string, message input.Text, hints ...input.Text) {
	o.problems = append(o.problems, input.Problem{File: file, Rule: rule, Message: message, Hints: hints})
}

func (o *opener) readAll() {
	entries, err := fs.ReadDir(o.folder, ".")
	if err != nil {
		o.add("", "unreadable", input.Say("cannot be read: %v", cause(err)))
		return
	}
	for _, entry := range entries {
		switch name := entry.Name(); {
		case strings.HasPrefix(name, "."): // of an editor or a version control system
		case name == RolesFolder:
			o.readRoles()
		case slices.Contains(TopFiles(), name):
			o.read(".", entry)
		case path.Ext(name) == ".toml":
			hints := []input.Text{input.Say("a pack has %s and a folder %s", strings.Join(TopFiles(), ", "), RolesFolder)}
			if meant := input.Closest(name, TopFiles()); meant != "" {
				hints = []input.Text{input.DidYouMean(meant)}
			}
			o.add(name, "stray-file", input.Say("is no file of a pack"), hints...)
		}
	}
}

func (o *opener) readRoles() {
	entries, err := fs.ReadDir(o.folder, RolesFolder)
	if err != nil {
		o.add(RolesFolder, "unreadable", input.Say("cannot be read: %v", cause(err)))
	}
	var roles []fs.DirEntry
	for _, entry := range entries {
		name := path.Join(RolesFolder, entry.Name())
		switch {
		case strings.HasPrefix(entry.Name(), "."):
		case entry.IsDir():
			o.add(name, "stray-file", input.Say("is a folder; a role is a file named <id>.toml"))
		case path.Ext(name) != ".toml":
			o.add(name, "stray-file", input.Say("is not a role; a role is a file named <id>.toml"))
		default:
			roles = append(roles, entry)
		}
	}
	o.read(RolesFolder, roles...)
}

// read takes files of a folder in.
func (o *opener) read(folder string, entries ...fs.DirEntry) {
	if n := len(o.files) + len(entries); n > maxFiles {
		o.add(folder, "too-large", input.Say("makes %d files; a pack has at most %d", n, maxFiles))
		return
	}
	read := make([]PackFile, len(entries))
	errs := make([]error, len(entries))
	inParallel(len(entries), func(i int) {
		read[i].Name = path.Join(folder, entries[i].Name())
		read[i].Data, errs[i] = o.content(read[i].Name, entries[i])
	})
	for i, err := range errs {
		switch o.bytes += len(read[i].Data); {
		case errors.Is(err, errNotRegular):
			o.add(read[i].Name, "unreadable", input.Say("is not a regular file"))
		case err != nil:
			o.add(read[i].Name, "unreadable", input.Say("cannot be read: %v", cause(err)))
		case o.bytes > maxBytes:
			o.add(read[i].Name, "too-large", input.Say("makes the pack larger than %d MB", maxBytes>>20))
			return
		default:
			o.files = append(o.files, read[i])
		}
	}
}

var errNotRegular = errors.New("not a regular file")

// content is the text of a file, as far as a file of a pack can go and one byte more. What is not a regular file, or a
// link to one, could keep the program waiting for ever.
func (o *opener) content(name string, entry fs.DirEntry) ([]byte, error) {
	if !entry.Type().IsRegular() {
		if info, err := fs.Stat(o.folder, name); err != nil {
			return nil, err
		} else if !info.Mode().IsRegular() {
			return nil, errNotRegular
		}
	}
	file, err := o.folder.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	text := bytes.NewBuffer(make([]byte, 0, usualFile))
	_, err = text.ReadFrom(io.LimitReader(file, input.MaxFile+1))
	return text.Bytes(), err
}

// usualFile is a size that most role files do not reach, so that they are read at once.
const usualFile = 4096

// inParallel calls do with 0 to n-1, on all cores.
func inParallel(n int, do func(i int)) {
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	workers.Wait()
}

// cause strips the path from a file error; the problem names the file already.
func cause(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}
