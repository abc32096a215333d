package lines

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"careerfit/cmd/report/words"
	"careerfit/scoring"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// Numbers are written as encoding/json writes those of a result.
func TestNumbersAreThoseOfJSON(t *testing.T) {
	check := func(t reader, got []byte, value float64) {
		want, err := json.Marshal(value)
		if err != nil || string(got) != string(want) {
			t.Fatalf("%s for %s, %v", got, want, err)
		}
	}
	for _, most := range []int{300, 700, 3200, 4800, 65_400} {
		for points := range most + 1 {
			check(t, appendFit(nil, points, most), words.Fit(scoring.Standing{Points: points, MaxPoints: most}))
		}
	}
	for _, p := range []float64{0, 1, 1e-7, 4.9e-7, 5e-7, 1e-6, 9.99e-5, .1, .5, .89999949, .8999995, .9, 1 - 1e-7, math.Nextafter(1, 0), math.SmallestNonzeroFloat64} {
		check(t, appendProbability(nil, p), *words.Probability(p))
	}
	rapid.Check(t, func(t *rapid.T) {
		for range 100 {
			p := rapid.Float64Range(0, 1).Draw(t, "probability")
			check(t, appendProbability(nil, p), *words.Probability(p))
			p = float64(rapid.IntRange(0, 1_000_000).Draw(t, "millionths")) / 1e6
			check(t, appendProbability(nil, p), *words.Probability(p))
		}
	})
}

type reader interface{ Fatalf(string, ...any) }

// genLine draws a line between three roles, with any text in it.
func genLine(t *rapid.T) *Line {
	text := rapid.OneOf(rapid.StringMatching(`[a-z0-9 ]{0,9}`), rapid.StringOf(rapid.RuneFrom([]rune("=+-@\t\r\n'\"\\,;\x00\x1b\x7f\u0085\u009b\u200b\u202e\u2066\ufeff\u00a0\u00adñ😀\U000e0041a"))), rapid.String())
	some := func(what string) []byte {
		if value := text.Draw(t, what); value != "" {
			return []byte(strings.ToValidUTF8(value, "?"))
		}
		return nil
	}
	b := &Line{ID: some("id"), Answered: rapid.IntRange(3, 16).Draw(t, "answered"), Verdict: scoring.Verdict(rapid.IntRange(0, 4).Draw(t, "verdict")), Leader: -1, RunnerUp: -1, MaxPoints: 100 * rapid.IntRange(3, 48).Draw(t, "weights"), Kept: []Kept{some("kept")}}
	if b.Verdict == scoring.NoneEligible {
		return b
	}
	b.Leader, b.Ahead = rapid.IntRange(0, 2).Draw(t, "leader"), rapid.Float64Range(0, 1).Draw(t, "ahead")
	points := []int{rapid.IntRange(0, b.MaxPoints).Draw(t, "points"), 0, 0}
	b.Points[0], b.Shortlist = points[0], rapid.SampledFrom([][]int{{0}, {0, 1}, {0, 1, 2}}).Draw(t, "shortlist")
	if b.Verdict == scoring.Tie || rapid.Bool().Draw(t, "two") {
		b.RunnerUp, b.Points[1] = (b.Leader+1)%3, points[0]/2
		points[1] = b.Points[1]
	}
	for i := range rapid.IntRange(1, 3).Draw(t, "top") {
		b.Top = append(b.Top, Placed{(b.Leader + i) % 3, points[i]})
	}
	return b
}

func layout(fields []string) *Layout {
	return NewLayout(Layout{Roles: []string{"a", "b-1", "c"}, Fields: fields, KeptNames: []string{`=k "x"`}, Top: 3})
}

// asJSON is what a line says, for encoding/json.
func (w *Layout) asJSON(b *Line) map[string]any {
	role := func(k int) any {
		if k < 0 {
			return nil
		}
		return w.Roles[k]
	}
	text := func(value []byte) any {
		if value == nil {
			return nil
		}
		return string(value)
	}
	all := map[string]any{"id": text(b.ID), "recommended": role(b.Leader), "verdict": b.Verdict.String(), "ahead": nil, "fit": nil, "points": nil, "max_points": b.MaxPoints,
		"runner_up": role(b.RunnerUp), "runner_up_fit": nil, "answered": b.Answered}
	of := func(points int) float64 { return words.Fit(scoring.Standing{Points: points, MaxPoints: b.MaxPoints}) }
	if b.Leader >= 0 {
		all["ahead"], all["fit"], all["points"] = words.Probability(b.Ahead), of(b.Points[0]), b.Points[0]
	}
	if b.RunnerUp >= 0 {
		all["runner_up_fit"] = of(b.Points[1])
	}
	if b.Verdict == scoring.Tie {
		all["recommended"], all["runner_up"], all["runner_up_fit"] = nil, nil, nil
	}
	shortlist, top := []string{}, []any{}
	for _, k := range b.Shortlist {
		shortlist = append(shortlist, w.Roles[k])
	}
	for _, placed := range b.Top {
		top = append(top, map[string]any{"role": w.Roles[placed.Role], "fit": of(placed.Points)})
	}
	all["shortlist"], all["top"] = shortlist, top
	chosen := map[string]any{w.KeptNames[0]: text(b.Kept[0])}
	for _, field := range w.Fields {
		chosen[field] = all[field]
	}
	return chosen
}

func genFields(t *rapid.T) []string {
	list := rapid.Permutation(Fields()).Draw(t, "order")
	return list[:rapid.IntRange(1, len(list)).Draw(t, "fields")]
}

// A line of JSON holds what encoding/json would write, in the order that was asked for, and nothing a terminal acts on.
func TestLinesAsJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, b := layout(genFields(t)), genLine(t)
		line := w.AppendJSON([]byte("x"), b)[1:]
		checkShown(t, string(line))
		want, err := json.Marshal(w.asJSON(b))
		if err != nil {
			t.Fatal(err)
		}
		var got, as any
		if err := json.Unmarshal(line, &got); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		_ = json.Unmarshal(want, &as)
		if diff := cmp.Diff(as, got); diff != "" {
			t.Fatalf("%s: %s", line, diff)
		}
		at := 0
		for _, field := range w.Fields {
			next := bytes.Index(line[at:], []byte(`"`+field+`":`))
			if next < 0 {
				t.Fatalf("%s is not in its place in %s", field, line)
			}
			at += next
		}
	})
}

// checkShown holds that a text has nothing that a terminal acts on or does not show.
func checkShown(t *rapid.T, text string) {
	for _, r := range text {
		if r != '\n' && !unicode.IsPrint(r) {
			t.Fatalf("%U in %q", r, text)
		}
	}
}

// A row of a table read back has the same in its cells; a text that a spreadsheet would take for a formula begins with an
// apostrophe, and what is not shown is written out.
func TestLinesAsCSV(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, b := layout(genFields(t)), genLine(t)
		text := append(w.AppendCSVHeader(nil), w.AppendCSV(nil, b)...)
		checkShown(t, string(text))
		list, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
		if err != nil || len(list) != 2 {
			t.Fatalf("%q: %v", text, err)
		}
		var want [2][]string
		add := func(name string, value any) {
			data, _ := json.Marshal(value)
			cell := string(data)
			switch v := value.(type) {
			case nil:
				cell = ""
			case string:
				cell = v
			case []string:
				cell = strings.Join(v, ";")
			}
			want[0], want[1] = append(want[0], name), append(want[1], cell)
		}
		values := w.asJSON(b)
		for _, field := range w.Fields {
			switch top, _ := values[field].([]any); {
			case field == "id":
				add(field, asCell(string(b.ID)))
			case field != "top":
				add(field, values[field])
			default:
				for n := range w.Top {
					var role, fit any
					if n < len(top) {
						entry := top[n].(map[string]any)
						role, fit = entry["role"], entry["fit"]
					}
					add("top_"+strconv.Itoa(n+1), role)
					add("top_"+strconv.Itoa(n+1)+"_fit", fit)
				}
			}
		}
		add(`'=k "x"`, asCell(string(b.Kept[0])))
		if diff := cmp.Diff(want[:], list); diff != "" {
			t.Fatalf("%q: %s", text, diff)
		}
	})
}

// asCell is a text as a cell has it.
func asCell(text string) string {
	var b strings.Builder
	if text != "" && strings.Contains("=+-@\t\r", text[:1]) {
		b.WriteByte('\'')
	}
	for _, r := range text {
		if r == '\n' || unicode.IsPrint(r) {
			b.WriteRune(r)
		} else {
			quoted := strconv.QuoteRune(r)
			b.WriteString(quoted[1 : len(quoted)-1])
		}
	}
	return b.String()
}

// What comes as JSON goes on as it came in JSON, but for what a terminal acts on, and as its text in a table.
func TestKeptJSON(t *testing.T) {
	w := NewLayout(Layout{Fields: []string{"answered"}, KeptNames: []string{"a", "b", "c", "d"}, JSONKept: true})
	l := &Line{Kept: []Kept{Kept(`"x, \"y\""`), Kept(`{"n":` + "\t" + `[1]}`), Kept("null"), nil}}
	if got, want := string(w.AppendJSON(nil, l)), `{"answered":0,"a":"x, \"y\"","b":{"n": [1]},"c":null,"d":null}`+"\n"; got != want {
		t.Errorf("%s for %s", got, want)
	}
	if got, want := string(w.AppendCSV(nil, l)), `0,"x, ""y""","{""n"":\t[1]}",,`+"\n"; got != want {
		t.Errorf("%s for %s", got, want)
	}
}

// Readers pass over an empty line, so one empty cell has quotes.
func TestOneEmptyCell(t *testing.T) {
	w := NewLayout(Layout{Fields: []string{"id"}})
	if got := string(w.AppendCSV(nil, &Line{})); got != "\"\"\n" {
		t.Errorf("%q", got)
	}
}

func TestUsualFields(t *testing.T) {
	if got, want := strings.Join(UsualFields(), " "), "id recommended verdict ahead fit runner_up runner_up_fit shortlist answered"; got != want {
		t.Errorf("%s for %s", got, want)
	}
}

func ExampleLayout() {
	w := NewLayout(Layout{Roles: []string{"baker", "miller"}, Fields: []string{"id", "recommended", "verdict", "ahead", "top"}, Top: 2})
	l := &Line{
		ID: []byte("p1"), Verdict: scoring.Leaning, Leader: 1, RunnerUp: 0, Ahead: 0.8125, MaxPoints: 800, Points: [2]int{610, 540},
		Top: []Placed{{1, 610}, {0, 540}},
	}
	fmt.Printf("%s%s%s", w.AppendCSVHeader(nil), w.AppendCSV(nil, l), w.AppendJSON(nil, l))
	// Output:
	// id,recommended,verdict,ahead,top_1,top_1_fit,top_2,top_2_fit
	// p1,miller,leaning,0.8125,miller,76.25,baker,67.5
	// {"id":"p1","recommended":"miller","verdict":"leaning","ahead":0.8125,"top":[{"role":"miller","fit":76.25},{"role":"baker","fit":67.5}]}
}
