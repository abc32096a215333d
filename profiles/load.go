package profiles

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"

	"careerfit/profiles/diag"
	"careerfit/profiles/tomlfile"
)

// Load reads and checks the files of a pack. It returns everything that is wrong at once, in order of place; with an
// error among it there is no pack. Figures that are more than three years old on the day are warned of; the zero day
// warns of none.
func Load(files Files, day time.Time) (*Pack, diag.Problems) {
	l := &loader{files: files, builtIn: files.roles().builtIn(), day: day}
	p := l.load()
	l.problems = files.missing(l.problems)
	l.problems.Sort()
	if l.problems.Errors() > 0 {
		return nil, l.problems
	}
	return p, l.problems
}

// loader reads the files of a pack and collects what is wrong with them.
type loader struct {
	files    Files
	builtIn  *Pack     // the built-in pack where some of its roles are used; else nil
	day      time.Time // of the check; zero where nothing is too old
	decoder  tomlfile.Decoder
	problems diag.Problems
}

// load reads what roles are held against, then the roles, and checks all of it. Where one of the files that roles are
// held against is no TOML, roles are only read: what is wrong with them could follow from that.
func (l *loader) load() *Pack {
	p := &Pack{}
	var text criteriaText
	packs, criteria := l.readAll(MainFile, p), l.readAll(CriteriaFile, &text)
	p.Criteria = text.Criteria
	sources := l.sources(p)
	rules := newRules(p, l.files.roles().roleIDs(), l.day)
	checked := !slices.ContainsFunc(slices.Concat(criteria, sources), func(f readFile) bool { return !f.file.IsTOML() })
	used := l.roles(p, rules, checked)
	for _, f := range packs {
		l.check(f, rules, (*checker).checkPack)
	}
	for _, f := range criteria {
		l.check(f, rules, (*checker).checkCriteria)
	}
	for _, f := range sources {
		if checked {
			l.check(f, rules, func(c *checker) { c.checkSources(used) })
		}
	}
	p.SHA256 = l.digest()
	return p
}

// readFile is a file of the pack that was read.
type readFile struct {
	PackFile
	file     *tomlfile.File // nil where it was not parsed, since it is built in
	problems diag.Problems
	list     []Source // the sources in it, where it is a file of sources
}

// read reads a file into v.
func (l *loader) read(f PackFile, v any) readFile {
	file, problems := l.decoder.Decode(f.Shown(), f.Data, v)
	if !l.day.IsZero() && f.BuiltIn == nil && file.IsTOML() {
		problems.Add(file.Judge()...)
	}
	return readFile{PackFile: f, file: file, problems: problems}
}

// readAll reads the files of a name into v.
func (l *loader) readAll(name string, v any) (list []readFile) {
	for _, f := range l.files.Named(name) {
		list = append(list, l.read(f, v))
	}
	return list
}

// check collects what is wrong with a file: with its shape, and with what it says.
func (l *loader) check(f readFile, rules *rules, check func(*checker)) {
	l.problems.Add(rules.check(f, check).problems...)
}

// Criteria reads the criteria alone, and reports whether their file has the right shape.
func Criteria(files Files) ([]Criterion, bool) {
	f := files.Named(CriteriaFile)[0]
	if f.BuiltIn != nil {
		return f.BuiltIn.Criteria, true
	}
	var text criteriaText
	_, problems := tomlfile.Decode(f.Shown(), f.Data, &text)
	return text.Criteria, len(problems) == 0
}

// criteriaText is the file of criteria.
type criteriaText struct {
	Criteria []Criterion `toml:"criteria"`
}

// sources reads the built-in sources, where they count, with the folder's added or in their place.
func (l *loader) sources(p *Pack) (files []readFile) {
	own := map[string]bool{}
	for _, f := range l.files.Named(SourcesFile) { // the folder's file comes before the built-in one
		var text struct {
			Sources []Source `toml:"sources"`
		}
		read := l.read(f, &text)
		read.list = text.Sources
		files = append(files, read)
		for _, source := range text.Sources {
			if f.BuiltIn == nil {
				own[source.ID] = true
			}
			if f.BuiltIn == nil || !own[source.ID] {
				p.Sources = append(p.Sources, source)
			}
		}
	}
	return files
}

// roles reads and checks the files of roles on all cores, in order of id, and returns the sources that their figures rest
// on. A file is let go once it is checked.
func (l *loader) roles(p *Pack, rules *rules, checked bool) map[string]bool {
	files := l.files.roles()
	p.Roles = make([]Role, len(files))
	checkers := make([]*checker, len(files))
	inParallel(len(files), func(i int) {
		f := l.role(files[i], &p.Roles[i])
		checkers[i] = rules.check(f, func(c *checker) {
			if checked {
				c.checkRole(&p.Roles[i])
			}
		})
		checkers[i].file = nil
	})
	used := map[string]bool{}
	for _, c := range checkers {
		l.problems.Add(c.problems...)
		maps.Copy(used, c.used)
	}
	slices.SortFunc(p.Roles, func(a, b Role) int { return cmp.Compare(a.ID, b.ID) })
	return used
}

// role reads the file of a role. The built-in ones are read already.
func (l *loader) role(f PackFile, role *Role) readFile {
	id := f.roleID()
	if f.BuiltIn != nil {
		known, _ := f.BuiltIn.Role(id)
		*role = *known
		return readFile{PackFile: f}
	}
	var text roleFile
	read := l.read(f, &text)
	if read.file.Has("id") && text.ID != id {
		read.problems.Add(read.file.Problem("wrong-id", "id",
			diag.Say("id %q is not the name of the file, %q", diag.Cut(text.ID), id), diag.Say("rename the file, or change the id")))
	}
	if read.file.IsTOML() && !read.file.Has("id") {
		read.problems.Add(read.file.Problem("missing", "id", diag.Say("%s is missing", "id"), diag.Say("for example %s", "id = "+strconv.Quote(id))))
	}
	*role = text.role()
	role.ID = id
	if l.builtIn == nil || l.day.IsZero() || !read.file.IsTOML() {
		return read
	}
	if _, known := l.builtIn.Role(id); known { // which stands beside others that are used
		p := read.file.Problem("replaces", "id", diag.Say("takes the place of the built-in role %s", id))
		p.Warning = true
		read.problems.Add(p)
	}
	return read
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
	r.Levels = make(Levels, 0, len(f.Levels))
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
