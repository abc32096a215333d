package packs

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/profiles"

	"github.com/spf13/cobra"
)

// ending is a command, what it writes, and how it ends.
type ending struct {
	args   string
	code   int
	stdout string // part of it
	stderr string // part of it
	err    string // part of it
}

// ends runs commands, each in a folder that those before have left.
func ends(t *testing.T, command func(*app.Env) *cobra.Command, list ...ending) {
	t.Helper()
	for _, want := range list {
		stdout, stderr, err := apptest.Run(t, apptest.TestProgram(), command, "", strings.Fields(want.args)...)
		f := &app.Failure{}
		errors.As(err, &f)
		if f.Code != want.code || !strings.Contains(stdout, want.stdout) || !strings.Contains(stderr, want.stderr) || err != nil && !strings.Contains(err.Error(), want.err) {
			t.Errorf("%s: %d, %v\n%s%s", want.args, f.Code, err, stdout, stderr)
		}
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o700), os.WriteFile(name, []byte(text), 0o600)); err != nil {
		t.Fatal(err)
	}
}

func TestPackCommands(t *testing.T) {
	t.Chdir(t.TempDir())
	ends(t, New,
		ending{args: "pack init mine", stderr: "Next: careerfit check mine, then careerfit quiz --pack mine\n"},
		ending{args: "pack init mine", code: app.ExitUsage, err: "mine: is not empty"},
		ending{args: "pack init", code: app.ExitUsage, err: "pack init needs one folder; found 0"},
		ending{args: "pack init jobs --role night-baker", stderr: "Wrote jobs/roles/night-baker.toml. Fill it in.\n"},
		ending{args: "pack init jobs --role night-baker", code: app.ExitUsage, err: "night-baker is a role of the pack already"},
		ending{args: "pack init jobs --role Night", code: app.ExitUsage, err: `"Night" is no id`},
		ending{args: "pack init jobs --role medical-assistant", code: app.ExitUsage, err: "is a role of the pack already"},
		ending{args: "pack export all", stderr: "files into all."},
		ending{args: "pack export mine/pack.toml", code: app.ExitUsage, err: "is there already; nothing is written over"},
	)
	ends(t, NewCheck,
		ending{args: "check mine", stdout: "no problem in 6 files"},
		ending{args: "check mine/pack.toml all"},
		ending{args: "check jobs", code: app.ExitData, stdout: "jobs/roles/night-baker.toml"},
		ending{args: "check jobs/roles/night-baker.toml", code: app.ExitData, stdout: "night-baker.toml"},
		ending{args: "check none", code: app.ExitFailed, err: "there is no such file"},
		ending{args: "check"},
	)
	for name, mode := range map[string]os.FileMode{"mine": 0o755 | os.ModeDir, "mine/pack.toml": 0o644} {
		if info, err := os.Stat(name); err != nil || info.Mode() != mode {
			t.Errorf("%s: %v, %v", name, info.Mode(), err)
		}
	}
}

// Answers and single roles are told from each other by what is in them; only errors fail, unless --strict.
func TestCheckFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "me.toml", "roles = [\"nobody\"]\n[answers]\ndesk-work = 9\n")
	write(t, "fine.toml", "[answers]\ndesk-work = 2\n")
	write(t, "must.json", `{"must": ["pay-goal"]}`)
	write(t, "role.toml", "title = \"Baker\"\n[levels]\n")
	ends(t, NewCheck,
		ending{args: "check fine.toml", stdout: "1 file"},
		ending{args: "check me.toml", code: app.ExitData, stdout: "me.toml:3"},
		ending{args: "check me.toml", code: app.ExitData, stdout: "1 file"},
		ending{args: "check must.json", code: app.ExitData, stdout: "pay-goal is a deal-breaker"},
		ending{args: "check role.toml", code: app.ExitData, stdout: "role.toml"},
		ending{args: "check fine.toml must.json", code: app.ExitData, stdout: "2 files"},
		ending{args: "check fine.toml --format yaml", code: app.ExitUsage, err: "--format"},
	)
	for format, key := range map[string]string{"json": "problems", "sarif": "runs"} {
		stdout, _, _ := apptest.Run(t, apptest.TestProgram(), NewCheck, "", "check", "me.toml", "--format", format)
		var read map[string]any
		if err := json.Unmarshal([]byte(stdout), &read); err != nil || read[key] == nil {
			t.Errorf("%s: %v in %s", format, err, stdout)
		}
	}
	broken := apptest.TestProgram()
	broken.Broken = errors.New("the pack is broken")
	if _, _, err := apptest.Run(t, broken, NewCheck, "", "check", "fine.toml"); !errors.Is(err, broken.Broken) {
		t.Error(err)
	}
}

// Figures grow old with the day, which the environment can set.
func TestOldFiguresAreWarnings(t *testing.T) {
	for epoch, want := range map[string]int{"1262304000": 0, "4102444800": app.ExitData} { // the beginnings of 2010 and 2100
		t.Setenv("SOURCE_DATE_EPOCH", epoch)
		stdout, _, err := apptest.Run(t, apptest.TestProgram(), NewCheck, "", "check", "--strict")
		f := &app.Failure{}
		if errors.As(err, &f); f.Code != want {
			t.Errorf("%s: %v\n%s", epoch, err, stdout)
		}
		if _, _, err := apptest.Run(t, apptest.TestProgram(), NewCheck, "", "check"); err != nil {
			t.Errorf("warnings fail: %v", err)
		}
	}
}

func TestTwins(t *testing.T) {
	pack := app.BuiltInPack()
	if problems, err := twins(pack, ""); err != nil || len(problems) > 0 {
		t.Errorf("%v, %v", problems, err)
	}
	roles := *pack.Roles
	twin := roles.Roles[0]
	twin.ID += "-2"
	roles.Roles = append(roles.Roles[:1:1], append(roles.Roles[:0:0], append([]profiles.Role{twin}, roles.Roles[1:]...)...)...)
	pack.Roles = &roles
	pack.Files = profiles.Files{{Name: profiles.RoleFile(roles.Roles[0].ID)}}
	problems, err := twins(pack, "mine")
	if err != nil || len(problems) != 1 || !problems[0].Warning || problems[0].Where != filepath.Join("mine", pack.Files[0].Name) || !strings.Contains(problems[0].What.String(), "no answer tells it from "+twin.ID) {
		t.Errorf("%v, %v", problems, err)
	}
	for n, want := range map[int]string{2: "a, b", 5: "a, b, c, d, e", 7: "a, b, c, d, e and 2 more"} {
		if got := firstOf(strings.Split("a b c d e f g", " ")[:n]).String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := groups([][2]int{{0, 1}, {0, 2}, {3, 4}, {1, 2}}); len(got) != 2 || len(got[0]) != 3 || len(got[1]) != 2 {
		t.Errorf("%v", got)
	}
}

func TestImport(t *testing.T) {
	onet := filepath.Join(apptest.Root(t), "testdata", "onet")
	release := filepath.Join(onet, "db_30_1_text")
	wages, skills := filepath.Join(onet, "national_M2024_dl.csv"), filepath.Join(onet, "skills_table_6_5.csv")
	t.Chdir(t.TempDir())
	write(t, "wages.csv", "x")
	ends(t, NewImport,
		ending{args: "import", code: app.ExitUsage, err: "import needs the kind of data"},
		ending{args: "import onet " + release, code: app.ExitUsage, err: "--output is missing"},
		ending{args: "import onet " + release + " --output a --soc 41", code: app.ExitUsage, err: `--soc: "41" is not a code`},
		ending{args: "import onet " + release + " --output a --release x", code: app.ExitUsage, err: `--release: "x" is not the number`},
		ending{args: "import onet . --output a", code: app.ExitUsage, err: "says which release it is"},
		ending{args: "import onet wages.csv --output a", code: app.ExitData, err: "is not a folder"},
		ending{args: "import onet none --output a", code: app.ExitFailed, err: "there is no such file"},
		ending{args: "import onet . --output a --release 30.1", code: app.ExitData, err: ""},
		ending{args: "import onet " + release + " --output a --wages none.csv", code: app.ExitFailed, err: "none.csv: cannot be read"},
		ending{args: "import onet " + release + " --output a --wages wages.csv", code: app.ExitUsage, err: "does not say when the wages were paid"},
		ending{args: "import onet " + release + " --output a --wages " + wages + " --skills " + skills, stderr: "Next: careerfit check a"},
		ending{args: "import onet " + release + " --output a", code: app.ExitUsage, err: "a: is not empty"},
	)
	ends(t, NewCheck, ending{args: "check a", stdout: "no problem in 10 files"})
	_, stderr, _ := apptest.Run(t, apptest.TestProgram(), NewImport, "", "import", "onet", release, "--output", "b")
	if !strings.Contains(stderr, "Pay: 0 known, ") || !strings.Contains(stderr, "Stress: ") && !strings.Contains(stderr, "stress") {
		t.Error(stderr)
	}
	if entries, _ := os.ReadDir("."); len(entries) != 3 {
		t.Errorf("left behind: %v", entries)
	}
}

// A file of a pack is checked by itself: one file, and nothing of what is wrong with its neighbors.
func TestCheckOneFileOfAPack(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "mine/roles/a.toml", "title = 1\n")
	write(t, "mine/roles/b.toml", "title = 2\n")
	stdout, _, err := apptest.Run(t, apptest.TestProgram(), NewCheck, "", "check", "mine/roles/a.toml")
	if err == nil || !strings.Contains(stdout, "mine/roles/a.toml") || strings.Contains(stdout, "b.toml") || !strings.Contains(stdout, "in 1 file\n") {
		t.Errorf("%v\n%s", err, stdout)
	}
}

// A warning about twins stands with the role that can be mended: the one of the pack itself.
func TestTwinsStandWithOwnRoles(t *testing.T) {
	own := map[string]bool{"roles/mine.toml": true}
	for ids, want := range map[string]string{"nurse mine": "dir/roles/mine.toml", "mine nurse": "dir/roles/mine.toml", "nurse clerk": profiles.BuiltInPrefix + "roles/nurse.toml"} {
		if got := twin(strings.Fields(ids), own, "dir"); got.Where != want || strings.Contains(got.What.String(), strings.TrimSuffix(filepath.Base(want), ".toml")) {
			t.Errorf("%s: %s: %s", ids, got.Where, got.What)
		}
	}
}

// Sources added to the built-in ones are exported as one file with them.
func TestExportOfAddedSources(t *testing.T) {
	env := apptest.TestProgram()
	env.Files = profiles.Files{{Name: profiles.SourcesFile, Data: []byte("a")}, {Name: "pack.toml"}, {Name: profiles.SourcesFile, Data: []byte("b")}}
	files := packFiles(env)
	if sources := files.Named(profiles.SourcesFile); len(files) != 2 || len(sources) != 1 || !strings.Contains(string(sources[0].Data), env.Pack.Sources[0].ID) {
		t.Errorf("%d files, %d of sources", len(files), len(sources))
	}
}
