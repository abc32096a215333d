package questions

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// asJSON writes a text as JSON, now and then with an escape that none is needed for.
func asJSON(t *rapid.T, text string) string {
	data, err := json.Marshal(text)
	if err != nil {
		t.Fatal(err)
	}
	if text != "" && text[0] < 0x80 && rapid.IntRange(0, 99).Draw(t, "escaped") == 40 {
		rest, _ := json.Marshal(text[1:])
		return fmt.Sprintf(`"\u%04x%s`, text[0], rest[1:])
	}
	return string(data)
}

// genValue draws an answer as JSON, and what nearly is one.
func genValue(t *rapid.T, c *Cells) string {
	switch rapid.IntRange(0, 99).Draw(t, "value") {
	case 40:
		return rapid.SampledFrom([]string{"null", "true", "{}", "[]", "0", "-1", "1.5", "1e0", "2.0", "1e99", "99999999999", `""`, `"\ud800"`, "[null]", "[1.0]", `[["1"],2]`}).Draw(t, "other")
	case 41, 42, 43, 44:
		return rapid.SampledFrom([]string{"1", "2", "3", "42000"}).Draw(t, "number")
	}
	text := genText(t, c)
	if c.question.Kind != Categories || rapid.Bool().Draw(t, "one text") {
		return asJSON(t, text)
	}
	var list []string
	for _, part := range strings.Split(text, ";") {
		if len(part) == 1 && part[0] > '0' && part[0] <= '9' {
			list = append(list, part)
		} else {
			list = append(list, asJSON(t, part))
		}
	}
	return "[" + strings.Join(list, rapid.SampledFrom([]string{",", ", ", "\t,"}).Draw(t, "between")) + "]"
}

// genTable draws an object with an entry for some of the questions.
func genTable(t *rapid.T, table *Table, value func(id string) string) string {
	var entries []string
	for _, id := range table.bank.IDs() {
		if rapid.IntRange(0, 2).Draw(t, "asked") > 0 {
			entries = append(entries, asJSON(t, id)+":"+value(id))
		}
	}
	if rapid.IntRange(0, 99).Draw(t, "wrong entry") == 40 {
		entries = append(entries, rapid.SampledFrom(append(entries, `"no-question":1`)).Draw(t, "entry"))
	}
	return "{" + strings.Join(entries, ",") + "}"
}

// genLine draws a line of JSON.
func genLine(t *rapid.T, table *Table) string {
	entries := []string{`"answers":` + genTable(t, table, func(id string) string { return genValue(t, table.cells[id]) })}
	add := func(rarely bool, key, value string) {
		if n := rapid.IntRange(0, 99).Draw(t, key); rarely && n == 40 || !rarely && n%2 > 0 {
			entries = append(entries, asJSON(t, key)+":"+value)
		}
	}
	add(false, KeyID, rapid.SampledFrom([]string{`"p1"`, "7", "0", "-1", "null", `""`, `"\u001b"`, "1.5", `["x"]`, "12345678901"}).Draw(t, "id"))
	add(false, "importance", genTable(t, table, func(string) string {
		return rapid.SampledFrom([]string{"1", "2", "3", "0", "2", "1", `"2"`, "null", "4", "2.0", "3", "1"}).Draw(t, "weight")
	}))
	must := genCell(t, table, KeyMust)
	if list := strings.Split(must, ";"); !slices.Contains(list, "") {
		must = `"` + strings.Join(list, `","`) + `"`
	} else if must != "" {
		must = `"` + must + `"`
	}
	add(false, KeyMust, "["+must+"]")
	add(false, KeyLocalPay, rapid.SampledFrom([]string{"90", "30", "110", "300", `"110%"`, "29", "null", "1e2", "301", `"110"`, "90"}).Draw(t, "pay"))
	add(true, "again", genTable(t, table, func(string) string { return "1" }))
	add(true, KeyRoles, `["r"]`)
	add(true, "observed", `{"r":{"desk-work":60}}`)
	add(true, "Answers", "{}")
	add(true, "kept", `{"a":[1,2]}`)
	entries = rapid.Permutation(entries).Draw(t, "order")
	if rapid.IntRange(0, 99).Draw(t, "twice") == 40 {
		entries = append(entries, entries[0])
	}
	return rapid.SampledFrom([]string{"", "", " ", "x"}).Draw(t, "before") + "{" + strings.Join(entries, ",") + rapid.SampledFrom([]string{"}", "}", "} ", "}\r", "", "}{}", "},"}).Draw(t, "end")
}

// checkLine holds that what the fast way understands of a line the slow one does, too, and that it is what FromFile says;
// the slow way never understands less than that.
func checkLine(t reader, table *Table, lines *Lines, line string) (atOnce, understood bool) {
	atOnce = lines.Read([]byte(line))
	sheet, id := lines.Sheet, string(lines.ID)
	answers, err := table.FromLine([]byte(line), lines.other)
	if atOnce && err != nil {
		t.Fatalf("%s is understood at once, but refused: %v", line, err)
	}
	if atOnce {
		want, fits := table.Sheet(answers)
		if diff := cmp.Diff(want, sheet); diff != "" || !fits || answers.ID != id {
			t.Fatalf("%s: fits %v, id %q for %q, %s", line, fits, id, answers.ID, diff)
		}
	}
	fromFile, ofFile := table.bank.FromFile("one.json", []byte(line), table.criteria)
	if ofFile == nil {
		if diff := cmp.Diff(fromFile, answers); err != nil || diff != "" {
			t.Fatalf("%s is taken as a file, but as a line it is %v, %s", line, err, diff)
		}
	}
	return atOnce, err == nil
}

type reader interface{ Fatalf(string, ...any) }

func (t *Table) lines() *Lines {
	return t.NewLines([]string{"kept", KeyRoles}, func(key string) bool { return key == "kept" })
}

// A line cannot make the reader hold a path for each of very many tables in one another.
func TestDeepLines(t *testing.T) {
	table := tables()["built-in"]
	for _, part := range []string{`{"answers":`, `[`, `{"kept":`} {
		line := strings.Repeat(part, 1<<20/len(part))
		_, err := table.FromLine([]byte(line), func(string) bool { return true })
		if err == nil || !strings.Contains(err.Error(), "more than 32 tables and lists in one another") {
			t.Errorf("%.20s...: %v", line, err)
		}
	}
	deep := `{"kept":` + strings.Repeat("[", maxDepth) + strings.Repeat("]", maxDepth) + "}"
	if _, err := table.FromLine([]byte(deep), func(string) bool { return true }); err == nil {
		t.Error("one too many is taken")
	}
}

func TestLinesAndFilesMeanTheSame(t *testing.T) {
	for name, table := range tables() {
		t.Run(name, func(t *testing.T) {
			lines, atOnce, understood := table.lines(), 0, 0
			rapid.Check(t, func(t *rapid.T) {
				for range 10 {
					fast, ok := checkLine(t, table, lines, genLine(t, table))
					if fast {
						atOnce++
					}
					if ok {
						understood++
					}
				}
			})
			toldApart(t, understood, atOnce)
		})
	}
}

func FuzzLines(f *testing.F) {
	for _, seed := range []string{
		`{}`, `{"answers":{"setting":["lab","ambulance, out in the field"],"pay-goal":42000,"desk-work":"2"},"id":7}`, `{"must":["pay-goal;training-time"]}`,
		`{"must":[""]}`, `{"must":["pay-goal"],"answers":{"pay-goal":42000}}`, `{"answers":{"x":[null,true]}}`, `{"answers":{"x":["a","b"],"w":1}}`,
		`{"roles":["r"],"answers":{"x":["a;b"]}}`, `{"\u0061nswers":{"w":"\u0061"}}`, `{"id":1,"id":2}`, `{"importance":{"w":0,"x":"3"},"local-pay":90}`,
		`{"answers":{"setting":["hospital","consultorio"]}}`, `{"answers":{"setting":"hospital;consultorio"}}`, `{"answers":{"x":[1.5,"e"]}}`,
	} {
		f.Add([]byte(seed))
	}
	list := tables()
	f.Fuzz(func(t *testing.T, line []byte) {
		for _, table := range list {
			checkLine(t, table, table.lines(), string(line))
		}
	})
}

// What is to be kept is found in a line of which not all is understood at once, and a key of ours that is to be kept counts
// all the same.
func TestKeptValues(t *testing.T) {
	lines := tables()["built-in"].lines()
	for line, want := range map[string]string{
		`{"kept":1}`:                                  `1 `,
		`{"\u006bept":[1, 2],"answers":3}`:            `[1, 2] `,
		`{"again":{"a":"\ud800"},"kept":"\ud800"}`:    `"\ud800" `,
		`{"roles":["medical-assistant"],"kept":null}`: `null ["medical-assistant"]`,
	} {
		atOnce := lines.Read([]byte(line))
		if !atOnce {
			lines.Keep([]byte(line))
		}
		if got := fmt.Sprintf("%s %s", lines.Kept[0], lines.Kept[1]); got != want || atOnce != (line == `{"kept":1}`) {
			t.Errorf("%s: kept %s, at once %v", line, got, atOnce)
		}
	}
}
