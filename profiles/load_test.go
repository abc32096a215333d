package profiles

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// builtinFiles copies the built-in pack, so that a test can break it.
func builtinFiles(t *testing.T) fstest.MapFS {
	t.Helper()
	copied := fstest.MapFS{}
	err := fs.WalkDir(Files(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(Files(), name)
		copied[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return copied
}

const ma = "roles/medical-assistant.toml"

func TestLoadNamesFileAndKey(t *testing.T) {
	for _, tt := range []struct{ name, file, old, new, want string }{
		{"level out of range", ma, "level = 78", "level = 140", ma + ": levels.work-variety: low 64, level 140, high 92"},
		{"level is NaN", ma, "level = 78", "level = nan", ma + ": levels.work-variety: low 64, level NaN"},
		{"low above level", ma, "low = 64", "low = 80", ma + ": levels.work-variety: low 80"},
		{"unknown key", ma, "p50 =", "p55 =", ma + ": pay.p55: unknown key"},
		{"percentiles not in order", ma, "p25 = 37610", "p25 = 44610", ma + ": pay: p50 (44200) is not above p25 (44610)"},
		{"unknown source", ma, `sources = ["ep-2024-34"]`, `sources = ["ep-1924"]`, ma + `: entry.experience.sources: names "ep-1924"`},
		{"unknown source of a claim", ma, `official-source = "oews-2024"`, `official-source = "oews-1924"`, ma + `: also-reported[5].official-source: names "oews-1924"`},
		{"no year", ma, `period = "May 2024"`, `period = "lately"`, ma + `: pay.period: is "lately"`},
		{"basis", ma, `basis = "article"`, `basis = "hearsay"`, ma + `: levels.work-variety.basis: is "hearsay"; expected measured`},
		{"shares above 100", ma, "office = 64", "office = 94", ma + ": settings.percent: adds up to 121"},
		{"unknown setting", ma, "office = 64", "ship = 64", ma + ": settings.percent.ship: is no category"},
		{"transition to nowhere", ma, `to = "licensed-practical-nurse"`, `to = "astronaut"`, ma + `: transitions[1].to: is "astronaut"`},
		{"missing level", ma, "[levels.stress]", "[levels.stres]", ma + ": levels.stress: is missing"},
		{"id and file differ", ma, `id = "medical-assistant"`, `id = "assistant"`, ma + `: id: is "assistant"`},
		{"not TOML", ma, `soc = "31-9092"`, `soc = 31-9092`, ma + ":4:"},
		{"empty text", ma, `title = "Medical assistant"`, `title = " "`, ma + ": title: is empty"},
		{"unknown rule", "criteria.toml", `rule = "closest"`, `rule = "nearest"`, `criteria.toml: criteria.work-variety.rule: is "nearest"`},
		{"no span", "criteria.toml", "span = 24", "span = 0", "criteria.toml: criteria.training.span: is 0"},
		{"focus", "pack.toml", `focus = ["medical-assistant"`, `focus = ["doctor"`, `pack.toml: focus: names "doctor"`},
		{"undated source", "sources.toml", `date = "May 2024"`, `date = ""`, "sources.toml: oews-2024.date: is empty"},
		{"odd address", "sources.toml", "https://www.bls.gov/oes/tables.htm", "javascript:1", "sources.toml: oews-2024.url"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := builtinFiles(t)
			text := string(files[tt.file].Data)
			if !strings.Contains(text, tt.old) {
				t.Fatalf("%s does not contain %q", tt.file, tt.old)
			}
			files[tt.file].Data = []byte(strings.Replace(text, tt.old, tt.new, 1))
			pack, err := Load(files)
			if pack != nil || err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}

func TestLoadReportsEverythingAtOnce(t *testing.T) {
	files := builtinFiles(t)
	break1 := strings.Replace(string(files[ma].Data), "level = 78", "level = 140", 1)
	files[ma].Data = []byte(strings.Replace(break1, "p50 = 44200", "p50 = 1", 1))
	orderly := "roles/orderly.toml"
	files[orderly].Data = append(files[orderly].Data, []byte("\n[levels.luck]\nlevel = 1\n")...)
	_, err := Load(files)
	var problems Problems
	if !errors.As(err, &problems) || len(problems) < 3 {
		t.Fatalf("got %v", err)
	}
	for i, p := range problems[1:] {
		if before := problems[i]; p.File < before.File {
			t.Errorf("%v comes after %v", p, before)
		}
	}
}

func TestLoadRefusesStrayFiles(t *testing.T) {
	for _, stray := range []string{"roles/notes.txt", "roles/old/medical-assistant.toml"} {
		files := builtinFiles(t)
		files[stray] = &fstest.MapFile{Data: []byte("hello")}
		if _, err := Load(files); err == nil || !strings.Contains(err.Error(), "is not a role") {
			t.Errorf("%s: %v", stray, err)
		}
	}
}

func TestLoadWithoutFiles(t *testing.T) {
	_, err := Load(fstest.MapFS{})
	for _, file := range []string{"pack.toml", "criteria.toml", "sources.toml", "roles"} {
		if err == nil || !strings.Contains(err.Error(), file+": cannot be read") {
			t.Errorf("%s: %v", file, err)
		}
	}
}
