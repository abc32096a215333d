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
	"sync/atomic"

	"careerfit/profiles/diag"
	"careerfit/profiles/tomlfile"
)

// Open reads a folder as a pack: its files, and the built-in ones for the parts it does not have. A folder without
// criteria adds its roles and sources to the built-in ones. One with criteria of its own stands alone: it takes the built-in
// roles, with their sources, only where it has no roles at all. Problems are with what is in the folder.
func Open(folder fs.FS, builtIn Files) (Files, diag.Problems) {
	o := &opener{folder: folder}
	o.readAll()
	own := o.files
	if len(own) == 0 && len(o.problems) == 0 {
		o.add("", "no-pack", diag.Say("is no pack: it has none of %s", strings.Join(TopFiles(), ", ")+", "+RolesFolder),
			diag.Say("careerfit pack init DIR writes a pack to start from"))
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
	problems diag.Problems
	buffers  sync.Pool // of the size of the largest file, and one byte more
}

func (o *opener) add(file, code string, what diag.Text, hints ...diag.Text) {
	o.problems.Add(diag.Problem{Where: file, Code: code, What: what, Hints: hints})
}

func (o *opener) readAll() {
	entries, err := fs.ReadDir(o.folder, ".")
	if err != nil {
		o.add("", "unreadable", diag.Say("cannot be read: %v", cause(err)))
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
			o.add(name, "stray-file", diag.Say("is no file of a pack"), diag.Suggest(name, TopFiles(),
				diag.Say("a pack has %s and a folder %s", strings.Join(TopFiles(), ", "), RolesFolder))...)
		}
	}
}

func (o *opener) readRoles() {
	entries, err := fs.ReadDir(o.folder, RolesFolder)
	if err != nil {
		o.add(RolesFolder, "unreadable", diag.Say("cannot be read: %v", cause(err)))
	}
	var roles []fs.DirEntry
	for _, entry := range entries {
		name := path.Join(RolesFolder, entry.Name())
		switch {
		case strings.HasPrefix(entry.Name(), "."):
		case entry.IsDir():
			o.add(name, "stray-file", diag.Say("is a folder; a role is a file named <id>.toml"))
		case path.Ext(name) != ".toml":
			o.add(name, "stray-file", diag.Say("is not a role; a role is a file named <id>.toml"))
		default:
			roles = append(roles, entry)
		}
	}
	o.read(RolesFolder, roles...)
}

// read takes files of a folder in.
func (o *opener) read(folder string, entries ...fs.DirEntry) {
	if n := len(o.files) + len(entries); n > maxFiles {
		o.add(folder, "too-large", diag.Say("makes %d files; a pack has at most %d", n, maxFiles))
		return
	}
	read, errs := make([]PackFile, len(entries)), make([]error, len(entries))
	inParallel(len(entries), func(i int) {
		read[i].Name = path.Join(folder, entries[i].Name())
		read[i].Data, errs[i] = o.content(read[i].Name, entries[i])
	})
	for i, err := range errs {
		switch o.bytes += len(read[i].Data); {
		case errors.Is(err, errNotRegular):
			o.add(read[i].Name, "unreadable", diag.Say("is not a regular file"))
		case err != nil:
			o.add(read[i].Name, "unreadable", diag.Say("cannot be read: %v", cause(err)))
		case o.bytes > maxBytes:
			o.add(read[i].Name, "too-large", diag.Say("makes the pack larger than %d MB", maxBytes>>20))
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
	buffer, ok := o.buffers.Get().(*[tomlfile.MaxFile + 1]byte)
	if !ok {
		buffer = new([tomlfile.MaxFile + 1]byte)
	}
	defer o.buffers.Put(buffer)
	n, err := io.ReadFull(file, buffer[:])
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return bytes.Clone(buffer[:n]), err
}

// inParallel calls do with 0 to n-1, on all cores.
func inParallel(n int, do func(i int)) {
	var taken atomic.Int64
	var workers sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i := int(taken.Add(1)) - 1; i < n; i = int(taken.Add(1)) - 1 {
				do(i)
			}
		})
	}
	workers.Wait()
}

// cause strips the path from a file error; the problem names the file already.
func cause(err error) error {
	if pathErr, ok := errors.AsType[*fs.PathError](err); ok {
		return pathErr.Err
	}
	return err
}
