package profiles

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// Problem is one thing that is wrong with a pack.
type Problem struct{ File, Key, Message string }

func (p Problem) Error() string {
	if p.Key == "" {
		return p.File + ": " + p.Message
	}
	return p.File + ": " + p.Key + ": " + p.Message
}

// Problems is everything that is wrong with a pack, by file and key.
type Problems []Problem

func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, problem := range p {
		lines[i] = problem.Error()
	}
	return strings.Join(lines, "\n")
}

// loader reads the files of a pack and collects what is wrong with them.
type loader struct {
	files    fs.FS
	problems Problems
}

func (l *loader) add(file, key, format string, args ...any) {
	l.problems = append(l.problems, Problem{file, key, fmt.Sprintf(format, args...)})
}

// Load reads and checks a pack. When anything is wrong it returns every problem at once as Problems, and no pack.
func Load(files fs.FS) (*Pack, error) {
	l := &loader{files: files}
	p := &Pack{}
	var criteria struct {
		Criteria []Criterion `toml:"criteria"`
	}
	var sources struct {
		Sources []Source `toml:"sources"`
	}
	l.decode("pack.toml", p)
	l.decode("criteria.toml", &criteria)
	l.decode("sources.toml", &sources)
	p.Criteria, p.Sources = criteria.Criteria, sources.Sources
	p.Roles = l.roles()
	p.SHA256 = l.digest()
	if len(l.problems) == 0 { // a file that cannot be read would only cause follow-up problems
		l.check(p)
	}
	if len(l.problems) > 0 {
		slices.SortFunc(l.problems, func(a, b Problem) int {
			return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Key, b.Key), cmp.Compare(a.Message, b.Message))
		})
		return nil, l.problems
	}
	return p, nil
}

// roles reads every file in roles, in order of id.
func (l *loader) roles() []Role {
	entries, err := fs.ReadDir(l.files, "roles")
	if err != nil {
		l.add("roles", "", "cannot be read: %v", cause(err))
	}
	var roles []Role
	for _, entry := range entries {
		file := path.Join("roles", entry.Name())
		id, ok := strings.CutSuffix(entry.Name(), ".toml")
		if !ok || entry.IsDir() {
			l.add(file, "", "is not a role; a role is a file named <id>.toml")
			continue
		}
		var role roleFile
		l.decode(file, &role)
		if role.ID != id {
			l.add(file, "id", "is %q; the file name says %q", role.ID, id)
		}
		roles = append(roles, role.role())
	}
	return roles
}

// roleFile is a role as its file has it, with tables for levels and settings.
type roleFile struct {
	Role
	Levels   map[string]Level `toml:"levels"`
	Settings struct {
		Settings
		Percent map[string]int `toml:"percent"`
	} `toml:"settings"`
}

func (f *roleFile) role() Role {
	r := f.Role
	r.Settings = f.Settings.Settings
	for _, id := range slices.Sorted(maps.Keys(f.Levels)) {
		level := f.Levels[id]
		level.Criterion = id
		r.Levels = append(r.Levels, level)
	}
	for _, id := range slices.Sorted(maps.Keys(f.Settings.Percent)) {
		r.Settings.Percent = append(r.Settings.Percent, Share{id, f.Settings.Percent[id]})
	}
	return r
}

// decode reads a TOML file into v; keys that v does not have are problems.
func (l *loader) decode(file string, v any) {
	data, err := fs.ReadFile(l.files, file)
	if err != nil {
		l.add(file, "", "cannot be read: %v", cause(err))
		return
	}
	meta, err := toml.Decode(string(data), v)
	if err != nil {
		var parse toml.ParseError
		if errors.As(err, &parse) {
			l.add(fmt.Sprintf("%s:%d:%d", file, parse.Position.Line, parse.Position.Col), "", "%s", parse.Message)
			return
		}
		l.add(file, "", "%v", err)
		return
	}
	for _, key := range meta.Undecoded() {
		l.add(file, key.String(), "unknown key")
	}
}

// cause strips the path from a file error; the problem names the file already.
func cause(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}

// digest is the SHA-256 of the names and contents of all files of the pack.
func (l *loader) digest() string {
	h := sha256.New()
	_ = fs.WalkDir(l.files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return nil // already reported as a problem
		}
		data, _ := fs.ReadFile(l.files, name)
		fmt.Fprintf(h, "%s %d\n", name, len(data))
		h.Write(data)
		return nil
	})
	return hex.EncodeToString(h.Sum(nil))
}
