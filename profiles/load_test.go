package profiles_test

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/profiles/diag"
)

// folder copies the built-in files, so that a test can break them.
func folder() fstest.MapFS {
	copied := fstest.MapFS{}
	for _, f := range parsedFiles() {
		copied[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return copied
}

// parsedFiles are the built-in files as if they came from a folder, so that all of them are parsed.
func parsedFiles() profiles.Files { return profiles.BuiltInFiles(nil) }

// load opens and loads a folder.
func load(files fstest.MapFS) (*profiles.Pack, diag.Problems) {
	opened, problems := profiles.Open(files, builtin.Files())
	if len(problems) > 0 {
		return nil, problems
	}
	return profiles.Load(opened, time.Time{})
}

// broken replaces a text of one file.
func broken(t *testing.T, file, old, new string) fstest.MapFS {
	t.Helper()
	files := folder()
	text := string(files[file].Data)
	if !strings.Contains(text, old) {
		t.Fatalf("%s does not contain %q", file, old)
	}
	files[file].Data = []byte(strings.Replace(text, old, new, 1))
	return files
}

const ma = "roles/medical-assistant.toml"

func TestProblemsNamePlaceAndKey(t *testing.T) {
	for _, tt := range []struct{ name, file, old, new, want string }{
		{"level off the scale", ma, "level = 78", "level = 140", ": level 140 is outside 0 to 100 [levels.work-variety.level]"},
		{"level is NaN", ma, "level = 78", "level = nan", ": NaN is not a number to count with [levels.work-variety.level]"},
		{"level is infinite", ma, "level = 78", "level = -inf", ": -Inf is not a number to count with [levels.work-variety.level]"},
		{"level is text", ma, "level = 78", `level = "high"`, `: is the text "high"; expected a number [levels.work-variety.level]`},
		{"low above level", ma, "low = 64", "low = 80", ": level 78 is below 80; expected low <= level <= high [levels.work-variety.level]"},
		{"no low", ma, "low = 64", "", ": low is missing [levels.work-variety.low]"},
		{"unknown and known", ma, `basis = "article"`, `basis = "unknown"`, ": the level is said to be unknown, and yet has a figure [levels.work-variety.basis]"},
		{"no sources", ma, `sources = ["article", "bls-skills-2024", "onet-18-1"]`, `sources = []`, ": no source is named [levels.work-variety.sources]"},
		{"unknown key", ma, "p50 =", "p55 =", `: unknown key "p55" [pay.p55]`},
		{"key in capitals", ma, "p50 =", "P50 = 1\np50 =", `: key "P50" is "p50" in other letters; both are there [pay.P50]`},
		{"key twice", ma, "p50 =", "p50 = 1\np50 =", `: "p50" is there twice`},
		{"percentiles not in order", ma, "p25 = 37610", "p25 = 44610", ": p50, 44200, is not above the percentile before it, 44610 [pay.p50]"},
		{"unknown source", ma, `sources = ["ep-2024-34"]`, `sources = ["ep-1924"]`, `: source "ep-1924" is not in sources.toml [entry.experience.sources[0]]`},
		{"unknown source of a claim", ma, `official-source = "oews-2024"`, `official-source = "oews-1924"`, `: source "oews-1924" is not in sources.toml [also-reported[5].official-source]`},
		{"no year", ma, `period = "May 2024"`, `period = "lately"`, `: "lately" names no year [pay.period]`},
		{"basis", ma, `basis = "article"`, `basis = "hearsay"`, `: "hearsay" is not one of its values [levels.work-variety.basis]`},
		{"shares above 100", ma, "office = 64", "office = 94", ": the shares add up to 121, more than 100 [settings.percent]"},
		{"unknown setting", ma, "office = 64", "ship = 64", `: "ship" is no category of criteria.toml [settings.percent.ship]`},
		{"transition to nowhere", ma, `to = "licensed-practical-nurse"`, `to = "astronaut"`, `: leads to "astronaut", which is no role of the pack [transitions[1].to]`},
		{"missing level", ma, "[levels.stress]", "[levels.calm]", ": the level on stress is missing [levels.stress]"},
		{"misspelled level", ma, "[levels.stress]", "[levels.stres]", `: "stres" is no rated criterion of criteria.toml [levels.stres]`},
		{"id and file differ", ma, `id = "medical-assistant"`, `id = "assistant"`, `: id "assistant" is not the name of the file, "medical-assistant" [id]`},
		{"not TOML", ma, `soc = "31-9092"`, `soc = 31-9092`, ":4:7: is not TOML: "},
		{"empty text", ma, `title = "Medical assistant"`, `title = " "`, ": title is empty [title]"},
		{"escape", ma, `title = "Medical assistant"`, `title = "\u001b[2J"`, ": holds the character U+001B, which a terminal does not show [title]"},
		{"newline in a name", ma, `title = "Medical assistant"`, `title = "Medical\nassistant"`, ": goes over several lines; expected one [title]"},
		{"years", ma, "years-to = 5", "years-to = 2", ": years-to 2 is below years-from 3 [ladder[1].years-to]"},
		{"more years than a life has", ma, "years-to = 5", "years-to = 81", ": 81 is outside 0 to 80 [ladder[1].years-to]"},
		{"unknown rule", "criteria.toml", `rule = "closest"`, `rule = "nearest"`, `: "nearest" is not one of its values [criteria[0].rule]`},
		{"no span", "criteria.toml", "span = 24", "span = 0", ": span 0 is not above 0 [criteria[11].span]"},
		{"far too small", "criteria.toml", "span = 24", "span = -1000001", ": -1.000001e+06 is outside -1000000 to 1000000 [criteria[11].span]"},
		{"figures and zones", "criteria.toml", "[criteria.onet]\nzero = 10", "[criteria.onet]\nzones = [{ zone = 9, level = 2, low = 3, high = 4, as = \"x\" }]\nzero = 10", ": expected figures or zones, and not both [criteria[0].onet]"},
		{"odd zone", "criteria.toml", "[criteria.onet]\nzero = 10", "[criteria.onet]\nzones = [{ zone = 9, level = 2, low = 3, high = 4, as = \"x\" }]\nzero = 10", ": 9 is outside 1 to 5 [criteria[0].onet.zones[0].zone]"},
		{"zero above full", "criteria.toml", "zero = 10", "zero = 90", ": full 75 is not above zero 90 [criteria[0].onet.full]"},
		{"no element", "criteria.toml", `{ skill = "adaptability", as`, `{ as`, ": expected an element or a skill, and not both [criteria[0].onet.figures[0]]"},
		{"focus", "pack.toml", `focus = ["medical-assistant"`, `focus = ["doctor"`, `: "doctor" is no role of the pack [focus[0]]`},
		{"no day", "pack.toml", `date = "2026-11-24"`, `date = "2026"`, `: "2026" is no day [date]`},
		{"undated source", "sources.toml", `date = "May 2024"`, `date = ""`, `: "" names no year [sources[2].date]`},
		{"odd address", "sources.toml", "https://www.bls.gov/oes/tables.htm", "javascript:1", `: "javascript:1" is no address [sources[2].url]`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := broken(t, tt.file, tt.old, tt.new)
			pack, problems := load(files)
			if pack != nil || !strings.Contains(problems.Error(), tt.want) {
				t.Fatalf("got %v, want %q", problems, tt.want)
			}
			for _, p := range problems {
				if lines := strings.Split(string(files[p.Where].Data), "\n"); p.Line == 0 || lines[p.Line-1] != p.Source {
					t.Errorf("%v: line %d is not %q", p, p.Line, p.Source)
				}
			}
		})
	}
}

// The marker stands below what is wrong.
func TestProblemsMarkTheValue(t *testing.T) {
	_, problems := load(broken(t, ma, "level = 78", "level = 140"))
	p := problems[0]
	if got := string([]rune(p.Source)[p.Column-1:][:p.Width]); got != "140" {
		t.Errorf("marks %q in %q", got, p.Source)
	}
}

func TestProblemsComeAllAtOnceInOrder(t *testing.T) {
	files := broken(t, ma, "level = 78", "level = 140")
	text := strings.Replace(string(files[ma].Data), "p50 = 44200", "p50 = 1", 1)
	files[ma].Data = []byte(text)
	orderly := "roles/orderly.toml"
	files[orderly].Data = append(files[orderly].Data, []byte("\n[levels.luck]\nlevel = 1\n")...)
	_, problems := load(files)
	if len(problems) < 3 {
		t.Fatalf("got %v", problems)
	}
	for i, p := range problems[1:] {
		before := problems[i]
		if p.Where < before.Where || p.Where == before.Where && p.Line < before.Line {
			t.Errorf("%v comes after %v", p, before)
		}
	}
}

func TestOpenRefusesStrayFiles(t *testing.T) {
	for stray, want := range map[string]string{
		"roles/notes.txt":                  "is not a role",
		"roles/old/medical-assistant.toml": "is a folder",
		"question.toml":                    "is no file of a pack",
	} {
		files := folder()
		files[stray] = &fstest.MapFile{Data: []byte("hello")}
		if _, problems := load(files); !strings.Contains(problems.Error(), want) {
			t.Errorf("%s: %v", stray, problems)
		}
	}
	files := folder()
	files["README.md"], files[".git/config"] = &fstest.MapFile{}, &fstest.MapFile{}
	files["roles/.orderly.toml.swp"] = &fstest.MapFile{}
	if _, problems := load(files); len(problems) > 0 {
		t.Errorf("what is no part of the pack is in the way: %v", problems)
	}
}

func TestOpenNothing(t *testing.T) {
	if _, problems := profiles.Open(fstest.MapFS{}, builtin.Files()); !strings.Contains(problems.Error(), "is no pack") {
		t.Errorf("got %v", problems)
	}
}

// A folder with one role adds one role, and its sources, to the built-in ones.
func TestOneRoleIsAdded(t *testing.T) {
	text := strings.Replace(string(folder()[ma].Data), `id = "medical-assistant"`, `id = "clinic-assistant"`, 1)
	text = strings.Replace(text, `to = "medical-clinical-assistant"`, `to = "medical-assistant"`, 1)
	text = strings.ReplaceAll(text, `"ooh-2025"`, `"our-clinic"`)
	source := "[[sources]]\nid = \"our-clinic\"\ntitle = \"Notes\"\npublisher = \"us\"\nshort = \"notes\"\ndate = \"2026\"\nnote = \"ask us\"\n"
	pack, problems := load(fstest.MapFS{
		"roles/clinic-assistant.toml": &fstest.MapFile{Data: []byte(text)},
		"sources.toml":                &fstest.MapFile{Data: []byte(source)},
	})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if _, ok := pack.Role("clinic-assistant"); !ok || len(pack.Roles) != len(builtin.Pack().Roles)+1 || len(pack.Sources) != len(builtin.Pack().Sources)+1 {
		t.Errorf("%d roles, %d sources", len(pack.Roles), len(pack.Sources))
	}
	if pack.SHA256 == builtin.Pack().SHA256 || pack.ID != builtin.Pack().ID {
		t.Errorf("pack %s, %s", pack.ID, pack.SHA256)
	}
}

// A folder with criteria of its own stands alone.
func TestCriteriaStandAlone(t *testing.T) {
	files := folder()
	for name := range files {
		if strings.HasPrefix(name, "roles/") && name != ma {
			delete(files, name)
		}
	}
	_, problems := load(files)
	if !strings.Contains(problems.Error(), `"medical-clinical-assistant" is no role of the pack`) {
		t.Errorf("the built-in roles are still there: %v", problems)
	}
	for name := range files {
		if strings.HasPrefix(name, "roles/") {
			delete(files, name)
		}
	}
	if pack, problems := load(files); len(problems) > 0 || len(pack.Roles) != len(builtin.Pack().Roles) {
		t.Errorf("without roles of its own it has the built-in ones: %v", problems)
	}
}

// Where what is built in does not fit, one problem names what is missing, not one for each of its lines.
func TestMissingParts(t *testing.T) {
	whole := broken(t, "criteria.toml", `id = "stress"`, `id = "strain"`)
	for name := range whole {
		if strings.HasPrefix(name, "roles/") && name != ma {
			delete(whole, name)
		}
	}
	text := strings.NewReplacer("[levels.stress]", "[levels.strain]", `to = "medical-clinical-assistant"`, `to = "medical-assistant"`).Replace(string(whole[ma].Data))
	whole[ma].Data = []byte(text)
	for part, want := range map[string]string{
		"roles/medical-assistant.toml": "roles: is missing, and what is built in does not fit the rest of this pack",
		"pack.toml":                    "pack.toml: is missing, and what is built in does not fit the rest of this pack",
		"sources.toml":                 "sources.toml: is missing, and roles name sources",
	} {
		files := fstest.MapFS{}
		for name, f := range whole {
			if name != part {
				files[name] = f
			}
		}
		_, problems := load(files)
		count := 0
		for _, p := range problems {
			if p.Code == "missing-file" {
				count++
			}
			if strings.HasPrefix(p.Where, profiles.BuiltInPrefix) && !p.Warning {
				t.Errorf("without %s: %v", part, p)
			}
		}
		if count != 1 || !strings.Contains(problems.Error(), want) {
			t.Errorf("without %s: %v", part, problems)
		}
	}
}

// What is at an end of what is allowed is allowed.
func TestEndsAreAllowed(t *testing.T) {
	for _, c := range []struct{ file, old, new string }{
		{ma, "years-to = 5", "years-to = 80"}, {"criteria.toml", "span = 24", "span = 0.001"}, {"criteria.toml", "span = 24", "span = 1000000"},
		{"criteria.toml", "min = 0", "min = -1000000"}, {"criteria.toml", "max = 100", "max = 1000000"},
	} {
		if pack, problems := load(broken(t, c.file, c.old, c.new)); pack == nil {
			t.Errorf("%s: %v", c.new, problems)
		}
	}
}

// A share that is too large is one problem: the sum of all of them is not held against it again.
func TestOneShareTooLargeIsOneProblem(t *testing.T) {
	files := folder()
	text := string(files[ma].Data)
	begin := strings.Index(text, "[settings.percent]")
	end := begin + strings.Index(text[begin+1:], "\n[") + 1
	files[ma].Data = []byte(text[:begin] + "[settings.percent]\noffice = 150\n" + text[end:])
	_, problems := load(files)
	if len(problems) != 1 || !strings.Contains(problems.Error(), ": 150 is outside 1 to 100 [settings.percent.office]") {
		t.Errorf("got %v", problems)
	}
}

// With something else wrong, nobody has to hear that nothing is known; settings with a basis alone are not left out.
func TestWhatElseIsWrong(t *testing.T) {
	files := folder()
	for name := range files {
		if strings.HasPrefix(name, "roles/") {
			delete(files, name)
		}
	}
	role := "id = \"guard\"\ntitle = \"Guard\"\nsummary = \"Guards.\"\n\n[settings]\nbasis = \"measured\"\n\n[levels]\nstress = { basis = \"unknown\" }\n"
	files["roles/guard.toml"] = &fstest.MapFile{Data: []byte(role)}
	_, problems := load(files)
	if got := problems.Error(); !strings.Contains(got, "[settings.source]") || strings.Contains(got, "no level is known") {
		t.Errorf("got %s", got)
	}
}

func TestOldFiguresAreWarnedOf(t *testing.T) {
	day := time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC)
	pack, problems := profiles.Load(parsedFiles(), day)
	if pack == nil || problems.Errors() > 0 {
		t.Fatalf("warnings are in the way: %v", problems)
	}
	if !strings.Contains(problems.Error(), "of March 2014") || strings.Contains(problems.Error(), "of May 2024") {
		t.Errorf("got %v", problems)
	}
	if _, later := profiles.Load(parsedFiles(), day.AddDate(2, 0, 0)); !strings.Contains(later.Error(), "of May 2024") {
		t.Errorf("two years later: %v", later)
	}
}
