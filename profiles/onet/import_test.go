package onet

import (
	"encoding/csv"
	"errors"
	"flag"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/profiles/diag"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

var update = flag.Bool("update", false, "rewrite golden files")

const data = "../../testdata/onet/"

// options import the files of testdata/onet, with both tables.
func options(t testing.TB) Options {
	t.Helper()
	return Options{
		Files: os.DirFS(data + "db_30_1_text"), Dir: "db_30_1_text", Release: "30.1", Criteria: builtin.Pack().Criteria,
		Wages:  &Sheet{Name: "national_M2024_dl.csv", From: open(t, "national_M2024_dl.csv"), Period: "May 2024"},
		Skills: &Sheet{Name: "skills.csv", From: open(t, "skills_table_6_5.csv")},
	}
}

func open(t testing.TB, name string) *os.File {
	t.Helper()
	file, err := os.Open(data + name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

func read(t testing.TB, o Options) *Import {
	t.Helper()
	im, err := Read(o)
	if err != nil {
		t.Fatal(err)
	}
	return im
}

func role(t testing.TB, im *Import, id string) *profiles.Role {
	t.Helper()
	r, ok := im.Pack.Role(id)
	if !ok {
		t.Fatalf("no role %q among %v", id, im.Pack.RoleIDs())
	}
	return r
}

// The derivations are those of the built-in profiles: from the same figures follow the same levels, and with them the same
// pay. Ranges differ, since those of the profiles go by the release that a figure was taken from.
func TestLevelsEqualTheProfiles(t *testing.T) {
	im := read(t, options(t))
	compared := 0
	for id, known := range map[string]string{
		"phlebotomists": "phlebotomist", "nursing-assistants": "nursing-assistant", "orderlies": "orderly",
		"registered-nurses": "registered-nurse", "physical-therapist-aides": "physical-therapist-aide",
		"medical-secretaries-and-administrative-assistants": "medical-secretary",
	} {
		got := role(t, im, id)
		want, _ := builtin.Pack().Role(known)
		for _, level := range want.Levels {
			if level.Basis != "measured" || level.Criterion == "outlook" {
				continue
			}
			compared++
			if l, _ := got.Levels.On(level.Criterion); l.Level != level.Level || l.Basis != "measured" {
				t.Errorf("%s, %s: %v, want %v", id, level.Criterion, l, level.Level)
			}
		}
		if diff := cmp.Diff(want.Pay, got.Pay, cmpopts.IgnoreFields(profiles.Pay{}, "Period", "Note")); diff != "" {
			t.Errorf("%s: %s", id, diff)
		}
	}
	if compared < 55 {
		t.Errorf("compared only %d levels", compared)
	}
}

// A job zone says little about training, and its range admits it: every role of the built-in pack is in the range of its
// zone, also the one that needs a month in a zone of mostly four-year degrees.
func TestZonesHoldTheProfiles(t *testing.T) {
	training, _ := builtin.Pack().Criterion("training")
	rows, err := csv.NewReader(open(t, "job_zones.csv")).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		r, _ := builtin.Pack().Role(row[0])
		level, _ := r.Levels.On("training")
		zone, _ := strconv.Atoi(row[1])
		d := &deriver{source: "x"}
		got := d.level(training, &occupation{zone: zone})
		if !(got.Low <= level.Level && level.Level <= got.High) {
			t.Errorf("%s takes %v months; zone %d has %v to %v", row[0], level.Level, zone, got.Low, got.High)
		}
	}
	if len(rows) < 20 {
		t.Errorf("only %d roles", len(rows)-1)
	}
}

func TestZonesThatSayNothing(t *testing.T) {
	by := &profiles.Derivation{Zones: []profiles.Zone{{Zone: 2, Level: 3, As: "little"}}}
	for zone, want := range map[int]string{0: "no job zone in the O*NET database", 4: "nothing is said of job zone 4", 2: "job zone 2: little ("} {
		if got := new(deriver).fromZone(by, &occupation{zone: zone}); !strings.HasPrefix(got.Evidence, want) || got.Known() != (zone == 2) {
			t.Errorf("%d: %+v", zone, got)
		}
	}
}

func TestGoldenRole(t *testing.T) {
	im := read(t, options(t))
	for _, f := range im.Pack.Write() {
		name, ok := strings.CutPrefix(f.Name, "roles/orderlies.")
		if !ok {
			continue
		}
		golden := data + "orderlies." + name
		if *update {
			if err := os.WriteFile(golden, f.Data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(f.Data)); diff != "" {
			t.Errorf("(-golden +now)\n%s", diff)
		}
		var role struct {
			profiles.Role
			Levels   map[string]profiles.Level
			Settings profiles.Settings
		}
		meta, err := toml.Decode(string(f.Data), &role)
		if err != nil || len(meta.Undecoded()) > 0 {
			t.Errorf("%v; unknown keys %v", err, meta.Undecoded())
		}
		return
	}
	t.Error("no such role")
}

// Without the tables, what needs them is unknown and says so.
func TestWithoutTables(t *testing.T) {
	o := options(t)
	o.Wages, o.Skills = nil, nil
	im := read(t, o)
	r := role(t, im, "phlebotomists")
	if r.Pay.Known() || r.Pay.Basis != profiles.Unknown {
		t.Errorf("pay is %+v", r.Pay)
	}
	for criterion, want := range map[string]string{
		"devices": "needs BLS skills data: mechanical; needs BLS skills data: computers and information technology",
		"outlook": "not in the O*NET database",
	} {
		if l, _ := r.Levels.On(criterion); l.Known() || l.Evidence != want || l.Level != 0 {
			t.Errorf("%s is %+v", criterion, l)
		}
	}
	if len(im.Pack.Sources) != 1 || im.Pay != (Count{"", 0, 6}) || im.Bare != 1 {
		t.Errorf("sources %v, pay %v, bare %d", im.Pack.Sources, im.Pay, im.Bare)
	}
}

// Everything a pack names is in it, and what it says has a source and a year.
func TestImportedPackIsWhole(t *testing.T) {
	im := read(t, options(t))
	cited := map[string]bool{}
	for _, r := range im.Pack.Roles {
		cited[r.Pay.Source] = true
		if len(r.Levels) != 14 || !slices.IsSortedFunc(r.Levels, func(a, b profiles.Level) int { return strings.Compare(a.Criterion, b.Criterion) }) {
			t.Errorf("%s has levels on %v", r.ID, r.Levels)
		}
		for _, l := range r.Levels {
			for _, id := range l.Sources {
				cited[id] = true
			}
			if l.Evidence == "" || l.Known() && (len(l.Sources) == 0 || !HasYear(l.Evidence)) {
				t.Errorf("%s, %s: %+v", r.ID, l.Criterion, l)
			}
		}
	}
	for id := range cited {
		if s, ok := im.Pack.Source(id); !ok || !HasYear(s.Date) || s.URL == "" {
			t.Errorf("source %q is %+v", id, s)
		}
	}
	if len(cited) != len(im.Pack.Sources) || !strings.Contains(im.Pack.License, "USDOL/ETA has not approved, endorsed, or tested") {
		t.Errorf("cited %v; license %q", cited, im.Pack.License)
	}
}

func TestChosenCodes(t *testing.T) {
	o := options(t)
	o.Codes = []string{"29-2099.00", "31-9097"}
	im := read(t, o)
	want := []string{"health-technologists-and-technicians-all-other", "phlebotomists"}
	if diff := cmp.Diff(want, im.Pack.RoleIDs()); diff != "" || im.Bare != 0 {
		t.Errorf("%s; %d left out", diff, im.Bare)
	}
	o = options(t)
	o.Codes = []string{"31-9097", "31-9098", "99-9999.99"}
	_, err := Read(o)
	want = []string{"--soc: the release has no occupation 31-9098", "--soc: the release has no occupation 99-9999.99"}
	var problems diag.Problems
	if !errors.As(err, &problems) || problems.Error() != strings.Join(want, "\n") || problems[0].Hints[0].String() != `did you mean "31-9097"?` {
		t.Errorf("%v", err)
	}
}

// made is a release of two detail codes with one title and a broad group, small enough to say everything in.
func made() fstest.MapFS {
	const tail = "\tN/A\tN/A\tN/A\tN/A\t"
	return fstest.MapFS{
		"Occupation Data.txt": file("O*NET-SOC Code\tTitle\tDescription",
			"10-0001.01\tSmiths\tMake things.", "10-0001.02\tSmiths\tMake other things.", "10-0002.00\tLion Tamers, \"Circus\" & Zoo\t\"Tame \"\"lions\"\".\""),
		"WorkContext.txt": file("ONETSOC_CODE\telement_id\tScale ID\tCategory\tData Value\tN\tSE\tLow\tHigh\tRecommend Suppress\tDATE",
			"10-0001.01\t4.C.1\tCX\tn/a\t3.00"+tail+"N\t08/2020", "10-0001.01\t4.C.1\tCXP\t1\t99.00"+tail+"Y\t08/2020",
			"10-0001.02\t4.C.1\tCX\tn/a\t5.00"+tail+"Y\t08/2020", "10-0002.00\t4.C.1\tCX\tn/a\t1.00"+tail+"n/a\t07/2010",
			"10-0002.00\t4.C.9\tCX\tn/a\tn/a"+tail+"N\t12/2025"),
	}
}

func file(lines ...string) *fstest.MapFile {
	return &fstest.MapFile{Data: []byte(strings.Join(lines, "\r\n") + "\r\n")}
}

// noise is a criterion that one rating decides.
func noise() []profiles.Criterion {
	return []profiles.Criterion{{ID: "noise", Rule: "at-most", Min: 0, Max: 100, ONET: &profiles.Derivation{
		Full: 100, Margin: 12, Figures: []profiles.Figure{{Element: "4.C.1", As: "noise"}},
	}}, {ID: "pay", Rule: "share", Of: "amounts"}}
}

func TestMadeRelease(t *testing.T) {
	wages := strings.NewReader("occ_code,o_group,a_pct10,a_pct25,a_median,a_pct75,a_pct90\n10-0000,major,1,2,3,4,5\n" +
		"10-0001,detailed,\"20,000\",20000,30000,#,50000\n10-0000,detailed,1,2,3,4,#\n")
	im := read(t, Options{Files: made(), Release: "31.0", Criteria: noise(), Wages: &Sheet{"w.csv", wages, "May 2025"}, Codes: []string{"10-0001", "10-0002"}})
	for id, want := range map[string]profiles.Level{
		"smiths-10-0001-01": {Criterion: "noise", Level: 50, Low: 38, High: 62, Basis: profiles.Measured, Evidence: "noise 50 of 100 (08/2020)", Sources: []string{"onet-31-0"}},
		"smiths-10-0001-02": {Criterion: "noise", Basis: profiles.Unknown, Evidence: "the rating of noise is too imprecise to use"},
		// over ten years older than the newest of the release: a third more
		"lion-tamers-circus-zoo": {Criterion: "noise", Level: 0, Low: 0, High: 16, Basis: profiles.Measured, Evidence: "noise 0 of 100 (07/2010)", Sources: []string{"onet-31-0"}},
	} {
		if diff := cmp.Diff(profiles.Levels{want}, role(t, im, id).Levels); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", id, diff)
		}
	}
	pay := role(t, im, "smiths-10-0001-01").Pay
	if pay.P10 != 20000 || pay.P25 != 0 || pay.P75 != 0 || pay.P90 != 50000 || pay.Source != "oews-2025" || pay.Note.Text != "for all of 10-0001, which is more than this occupation" {
		t.Errorf("pay %+v, note %v", pay, pay.Note)
	}
	if role(t, im, "lion-tamers-circus-zoo").Summary != `Tame "lions".` {
		t.Error("the quotation marks of a spreadsheet are left")
	}
	if top := role(t, im, "lion-tamers-circus-zoo").Pay; top.Known() {
		t.Errorf("pay above the highest published is known: %+v", top)
	}
	if im.Pack.Date != "2025-12-01" || im.Levels[0] != (Count{"noise", 2, 1}) || im.Pay != (Count{"", 2, 1}) {
		t.Errorf("%s, %v, %v", im.Pack.Date, im.Levels, im.Pay)
	}
}

// Since release 30.3 interests are in a file of another name.
func TestNewerNameOfInterests(t *testing.T) {
	o := options(t)
	want := read(t, o)
	renamed := fstest.MapFS{}
	for from, to := range map[string]string{
		"Interests.txt": "Career Interest Types.txt", "Work Context.txt": "work_context.TXT", "Work Activities.txt": "WorkActivities.txt",
		"Occupation Data.txt": "Occupation Data.txt", "Job Zones.txt": "Job Zones.txt",
	} {
		text, err := fs.ReadFile(o.Files, from)
		if err != nil {
			t.Fatal(err)
		}
		renamed[to] = &fstest.MapFile{Data: text}
	}
	o = options(t)
	o.Files = renamed
	if diff := cmp.Diff(want, read(t, o)); diff != "" {
		t.Error(diff)
	}
}

// Where the parts of a broad occupation have no wages of their own, those of the whole are theirs, and it is said.
func TestBroadWages(t *testing.T) {
	w := &wages{id: "w", bySOC: map[string][]int{"10-0020": {1, 2, 3, 4, 5}}}
	if p := w.pay(&occupation{code: "10-0021.00"}, false); p.P50 != 3 || p.Note == nil || !strings.Contains(p.Note.Text, "for 10-0020, which is more") {
		t.Errorf("%+v", p)
	}
	if p := w.pay(&occupation{code: "10-0031.00"}, false); p.Known() {
		t.Errorf("%+v", p)
	}
}

func TestSlug(t *testing.T) {
	long := strings.Repeat("word ", 40)
	for title, want := range map[string]string{
		"Physicians, All Other": "physicians-all-other", "  ": "", "Café & Co.": "caf-co",
		long: strings.TrimSuffix(strings.Repeat("word-", 13), "-"), strings.Repeat("x", 80): strings.Repeat("x", 64),
	} {
		if got := slug(title, maxID); got != want || len(got) > maxID {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
	all := []*occupation{{code: "10-0001.00", title: "日本"}, {code: "10-0002.00", title: long}, {code: "10-0003.00", title: long}}
	name(all)
	for i, want := range []string{"10-0001-00", strings.Repeat("word-", 10) + "10-0002-00", strings.Repeat("word-", 10) + "10-0003-00"} {
		if all[i].id != want || len(all[i].id) > maxID {
			t.Errorf("%q, want %q", all[i].id, want)
		}
	}
}

func TestFindRelease(t *testing.T) {
	readMe := func(text string) fstest.MapFS { return fstest.MapFS{"Read Me.txt": {Data: []byte(text)}} }
	for _, c := range []struct {
		files        fstest.MapFS
		folder, want string
	}{
		{readMe("O*NET 31.0 Database\r\nAugust 2026 Release\r\n"), "db_30_1_text", "31.0"},
		{readMe("O*NET® 25.1 Database\n"), "x", "25.1"}, {readMe("something"), "db_30_1_text", "30.1"},
		{nil, "db_18_1", "18.1"}, {nil, "DB_20_3_TEXT", "20.3"}, {nil, "onet", ""}, {nil, "db_30", ""},
	} {
		if got := FindRelease(c.files, c.folder); got != c.want {
			t.Errorf("%v, %s: %q, want %q", c.files, c.folder, got, c.want)
		}
	}
}
