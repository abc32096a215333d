package profiles

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"careerfit/profiles/input"
)

// Load reads and checks the files of a pack. It returns everything that is wrong at once, in order of place; with an
// error among it there is no pack. Figures that are more than three years old on the day are warned of; the zero day
// warns of none.
func Load(files Files, day time.Time) (*Pack, input.Problems) {
	l := &loader{files: files}
	p := l.load()
	if !day.IsZero() {
		l.judge()
	}
	shape := l.problems
	l.problems = nil
	l.check(p, day)
	l.problems = append(shape, l.problems.Without(shape)...)
	input.Sort(l.problems)
	if l.problems.Errors() > 0 {
		return nil, l.problems
	}
	return p, l.problems
}

// loader reads the files of a pack and collects what is wrong with them.
type loader struct {
	decoder   input.Decoder
	files     Files
	read      map[string]*input.File // by the name shown, for places; the built-in roles are not parsed again
	sourceAt  []sourceAt             // where each source of the pack stands
	roleFiles map[string]string      // the name shown of each role's file
	problems  input.Problems
}

// sourceAt is a file and a key in it.
type sourceAt struct{ file, key string }

func (l *loader) load() *Pack {
	l.read, l.roleFiles = map[string]*input.File{}, map[string]string{}
	p := &Pack{}
	for _, f := range l.files.Named(packFile) {
		l.decode(f, p)
	}
	var criteria criteriaText
	for _, f := range l.files.Named(CriteriaFile) {
		l.decode(f, &criteria)
	}
	p.Criteria = criteria.Criteria
	p.Sources = l.sources()
	p.Roles = l.roles()
	p.SHA256 = l.digest()
	return p
}

// Criteria reads the criteria alone, and reports whether their file has the right shape.
func Criteria(files Files) ([]Criterion, bool) {
	file := criteriaText{}
	f := files.Named(CriteriaFile)[0]
	if f.BuiltIn {
		return builtin.Criteria, true
	}
	_, problems := input.Decode(f.Shown(), f.Data, &file)
	return file.Criteria, len(problems) == 0
}

// criteriaText is the file of criteria.
type criteriaText struct {
	Criteria []Criterion `toml:"criteria"`
}

// decode reads a file into v and keeps what is wrong with it.
func (l *loader) decode(f PackFile, v any) {
	file, problems := l.decoder.Decode(f.Shown(), f.Data, v)
	l.read[f.Shown()] = file
	l.problems = append(l.problems, problems...)
}

// judge has the files that seem right read by the decoder that is strict about all of TOML, so that what is checked can
// be read elsewhere, too.
func (l *loader) judge() {
	for _, f := range l.files.Own() {
		if file := l.read[f.Shown()]; file != nil && file.IsTOML() {
			l.problems = append(l.problems, file.Judge()...)
		}
	}
}

// sources are the built-in ones, where they count, with the folder's added or in their place.
func (l *loader) sources() []Source {
	var list []Source
	own := map[string]bool{}
	for _, f := range l.files.Named(SourcesFile) { // the folder's file comes before the built-in one
		var file struct {
			Sources []Source `toml:"sources"`
		}
		l.decode(f, &file)
		for i, source := range file.Sources {
			if own[source.ID] = own[source.ID] || !f.BuiltIn; own[source.ID] && f.BuiltIn {
				continue
			}
			list = append(list, source)
			l.sourceAt = append(l.sourceAt, sourceAt{f.Shown(), fmt.Sprintf("sources[%d]", i)})
		}
	}
	return list
}

// parsedRole is a role with what is wrong with its file.
type parsedRole struct {
	role     Role
	file     *input.File
	problems input.Problems
}

// roles reads the files of roles on all cores, in order of id.
func (l *loader) roles() []Role {
	files := l.files.roles()
	parsed := make([]parsedRole, len(files))
	inParallel(len(files), func(i int) { parsed[i] = l.parseRole(files[i]) })
	roles := make([]Role, len(files))
	for i, p := range parsed {
		roles[i] = p.role
		l.read[files[i].Shown()] = p.file
		l.roleFiles[p.role.ID] = files[i].Shown()
		l.problems = append(l.problems, p.problems...)
	}
	slices.SortFunc(roles, func(a, b Role) int { return cmp.Compare(a.ID, b.ID) })
	return roles
}

// parseRole reads the file of a role. The built-in ones were parsed when the program was built.
func (l *loader) parseRole(f PackFile) parsedRole {
	id := strings.TrimSuffix(path.Base(f.Name), ".toml")
	if role, ok := builtin.Role(id); ok && f.BuiltIn {
		return parsedRole{role: *role}
	}
	var text roleFile
	file, problems := l.decoder.Decode(f.Shown(), f.Data, &text)
	if file.Has("id") && text.ID != id {
		problems = append(problems, file.Problem("wrong-id", "id", input.Say("id %q is not the name of the file, %q", input.Cut(text.ID), id)))
		text.ID = id
	}
	if !file.IsTOML() {
		text.ID = id // so that others can name it
	}
	return parsedRole{text.role(), file, problems}
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

// digest is the SHA-256 of the names and contents of all files but the questions, which have one of their own.
func (l *loader) digest() string {
	h := sha256.New()
	for _, f := range l.files {
		if f.Name != QuestionsFile {
			fmt.Fprintf(h, "%s %d\n", f.Name, len(f.Data))
			h.Write(f.Data)
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}
