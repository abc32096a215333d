package profiles_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"careerfit/profiles"
	"careerfit/profiles/builtin"

	"github.com/google/go-cmp/cmp"
)

// records reads a CSV file as maps from column to cell.
func records(t *testing.T, file string) []map[string]string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var list []map[string]string
	for _, row := range rows[1:] {
		record := map[string]string{}
		for i, column := range rows[0] {
			record[column] = row[i]
		}
		list = append(list, record)
	}
	return list
}

func float(t *testing.T, s string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func role(t *testing.T, pack *profiles.Pack, id string) *profiles.Role {
	t.Helper()
	r, ok := pack.Role(id)
	if !ok {
		t.Fatalf("no role %q", id)
	}
	return r
}

func TestLevelsEqualTheData(t *testing.T) {
	pack := builtin.Pack()
	rows := records(t, "testdata/levels.csv")
	for _, row := range rows {
		want := profiles.Level{
			Criterion: row["criterion"],
			Level:     float(t, row["level"]), Low: float(t, row["low"]), High: float(t, row["high"]),
			Basis: profiles.Basis(row["basis"]), Evidence: row["evidence"], Sources: strings.Fields(row["sources"]),
		}
		got, ok := role(t, pack, row["role"]).Levels.On(row["criterion"])
		if len(got.Sources) == 0 {
			got.Sources = []string{}
		}
		if diff := cmp.Diff(want, got); !ok || diff != "" {
			t.Errorf("%s, %s: %s", row["role"], row["criterion"], diff)
		}
	}
	levels := 0
	for _, r := range pack.Roles {
		levels += len(r.Levels)
	}
	if len(pack.Roles) != 24 || levels != len(rows) || levels != 336 {
		t.Errorf("%d roles with %d levels; the data have %d", len(pack.Roles), levels, len(rows))
	}
}

func TestPayAndSettingsEqualTheData(t *testing.T) {
	pack := builtin.Pack()
	for _, row := range records(t, "testdata/pay.csv") {
		p := role(t, pack, row["role"]).Pay
		got := fmt.Sprint(p.P10, p.P25, p.P50, p.P75, p.P90, p.Basis, p.Source)
		want := fmt.Sprint(row["p10"], " ", row["p25"], " ", row["p50"], " ", row["p75"], " ", row["p90"], " ", row["basis"], " ", row["source"])
		if strings.ReplaceAll(got, " ", "") != strings.ReplaceAll(want, " ", "") {
			t.Errorf("%s: %s, want %s", row["role"], got, want)
		}
	}
	shares := map[string]map[string]int{}
	for _, row := range records(t, "testdata/settings.csv") {
		if shares[row["role"]] == nil {
			shares[row["role"]] = map[string]int{}
		}
		shares[row["role"]][row["setting"]] = int(float(t, row["percent_of_jobs"]))
		if s := role(t, pack, row["role"]).Settings; string(s.Basis) != row["basis"] || s.Source != row["source"] {
			t.Errorf("%s: settings rest on %s, %s; want %s, %s", row["role"], s.Basis, s.Source, row["basis"], row["source"])
		}
	}
	for _, r := range pack.Roles {
		if diff := cmp.Diff(shares[r.ID], r.Settings.Percent.Map()); diff != "" {
			t.Errorf("%s: %s", r.ID, diff)
		}
	}
}

// What every role of the built-in pack must offer, beyond what Load asks of any pack.
func TestBuiltinRolesAreComplete(t *testing.T) {
	for _, r := range builtin.Pack().Roles {
		if n := len(r.Duties); n < 5 || n > 8 {
			t.Errorf("%s has %d duties; want 5 to 8", r.ID, n)
		}
		if n := strings.Count(r.Summary+" ", ". "); n < 2 || n > 3 {
			t.Errorf("%s: the summary has %d sentences; want 2 or 3", r.ID, n)
		}
		if len(r.Ladder) < 2 || len(r.Transitions) == 0 || len(r.AlsoKnownAs) == 0 {
			t.Errorf("%s lacks a ladder, transitions or other names", r.ID)
		}
	}
}

func TestTheTwoAssistantsSayTheyAreOneOccupation(t *testing.T) {
	pack := builtin.Pack()
	for _, id := range pack.Focus {
		r := role(t, pack, id)
		if r.Caveat == nil || !strings.Contains(r.Caveat.Text, "one occupation (31-9092)") ||
			!slices.Contains(r.Caveat.Sources, "article") {
			t.Errorf("%s: caveat %+v", id, r.Caveat)
		}
	}
}
