package batch

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/batch/rows"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/questions"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// Property 14, for many: what recommend says of answers given as flags or in a file, a row of a table and a line of JSON
// give to the byte in full, and in short what that says, whoever came before them.
func TestProperty14OneAmongMany(t *testing.T) {
	apptest.BesideOthers(t, func(t *testing.T, some apptest.SomePack) {
		env := some.English()
		whole := options{full: true}
		short := options{fields: lines.Fields(), top: 3}
		inTable, cells := newTest(t, env, rows.CSV, short), short
		cells.csv = true
		runs := []*testRun{newTest(t, env, rows.CSV, whole), newTest(t, env, rows.JSONLines, whole), inTable,
			newTest(t, env, rows.JSONLines, short), newTest(t, env, rows.CSV, cells)}
		results, verdicts := 0, map[string]int{}
		rapid.Check(t, func(t *rapid.T) {
			someone := genSomeone(t, env)
			want := someone.result(t, env)
			for _, run := range runs {
				run.check(t, someone, want)
			}
			if want != nil {
				results++
				verdicts[want.Verdict]++
			}
		})
		t.Log(results, "results", verdicts)
	})
}

// testRun is a batch that rows are handed to one at a time.
type testRun struct {
	*rowReader
	header []string
}

func newTest(t testing.TB, env *app.Env, format rows.Format, o options) *testRun {
	t.Helper()
	o.format, o.comma, o.hasHeader = format, ',', true
	j, err := newJob(env, o)
	if err != nil {
		t.Fatal(err)
	}
	b := &source{job: j}
	run := &testRun{header: j.form.Keys()}
	text := "{}\n"
	if format == rows.CSV {
		text = strings.Join(run.header, ",") + "\n"
	}
	b.records = rows.NewReader(strings.NewReader(text), format, ',', blockSize)
	if err := b.begin(); err != nil {
		t.Fatal(err)
	}
	run.rowReader = b.newRowReader()
	return run
}

// score scores one row.
func (r *testRun) scoreOne(t *rapid.T, text []byte) part {
	block, err := rows.NewReader(bytes.NewReader(text), r.format, ',', blockSize).Next(nil)
	if err != nil {
		t.Fatal(err)
	}
	return r.scoreBlock(block, nil)
}

// check holds that someone's row gives the result; nil for none.
func (r *testRun) check(t *rapid.T, s someone, want *result.Result) {
	text := []byte(s.json(true) + "\n")
	if r.format == rows.CSV && len(s.observed) > 0 {
		return // a table has no column for it
	} else if r.format == rows.CSV {
		text = s.row(r.header)
	}
	p := r.scoreOne(t, text)
	switch {
	case len(bytes.Trim(text, ",\r\n")) == 0: // of empty cells alone, which is no row
		if len(p.rejects) > 0 || len(p.out) > 0 {
			t.Fatalf("%q: %d rejects, %s", text, len(p.rejects), p.out)
		}
	case want == nil:
		if len(p.rejects) != 1 || len(p.out) > 0 {
			t.Fatalf("%s: %d rejects, %s", text, len(p.rejects), p.out)
		}
	case len(p.rejects) > 0:
		t.Fatalf("%s: %v", text, p.rejects[0].What)
	case r.full:
		if got := string(p.out); got != compact(t, want) {
			t.Fatalf("%s: %s", text, cmp.Diff(compact(t, want), got))
		}
	case r.csv:
		got, err := csv.NewReader(bytes.NewReader(p.out)).ReadAll()
		if diff := cmp.Diff([][]string{asCells(t, brief(want), r.top)}, got); err != nil || diff != "" {
			t.Fatalf("%s: %v, %s", text, err, diff)
		}
	default:
		var got map[string]any
		if err := json.Unmarshal(p.out, &got); err != nil {
			t.Fatalf("%s: %v", p.out, err)
		}
		if diff := cmp.Diff(decoded(t, brief(want)), got); diff != "" {
			t.Fatalf("%s: %s", text, diff)
		}
	}
}

// compact is a result in one line, as recommend writes it but for blanks.
func compact(t *rapid.T, r *result.Result) string {
	var indented, b bytes.Buffer
	if err := doc.JSON(&indented, r); err != nil {
		t.Fatal(err)
	}
	if err := json.Compact(&b, indented.Bytes()); err != nil {
		t.Fatal(err)
	}
	return b.String() + "\n"
}

// brief is what a result says, in short.
func brief(r *result.Result) map[string]any {
	b := map[string]any{"id": r.ID, "recommended": r.Recommended, "verdict": r.Verdict, "ahead": r.Ahead, "runner_up": r.RunnerUp,
		"shortlist": r.Shortlist, "answered": r.Answered, "max_points": r.Ranking[0].MaxPoints, "fit": nil, "points": nil, "runner_up_fit": nil}
	top := []map[string]any{}
	for i, s := range r.Ranking {
		if s.Rank == nil {
			continue
		}
		if i < 3 {
			top = append(top, map[string]any{"role": s.Role, "fit": s.Fit})
		}
		if i == 0 {
			b["fit"], b["points"] = s.Fit, s.Points
		}
		if r.RunnerUp != nil && s.Role == *r.RunnerUp {
			b["runner_up_fit"] = s.Fit
		}
	}
	b["top"] = top
	return b
}

func decoded(t *rapid.T, v any) (tree map[string]any) {
	data, err := json.Marshal(v)
	if err == nil {
		err = json.Unmarshal(data, &tree)
	}
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

// asCells is a short result as a row of a table with all fields.
func asCells(t *rapid.T, b map[string]any, top int) (cells []string) {
	tree := decoded(t, b)
	text := func(v any) string {
		switch v := v.(type) {
		case float64:
			return strconv.FormatFloat(v, 'f', -1, 64)
		case string:
			return v
		case []any:
			return strings.ReplaceAll(strings.Trim(fmt.Sprint(v), "[]"), " ", ";")
		}
		return ""
	}
	for _, field := range lines.Fields() {
		if field != "top" {
			cells = append(cells, text(tree[field]))
			continue
		}
		list := tree[field].([]any)
		for n := range top {
			if n >= len(list) {
				cells = append(cells, "", "")
				continue
			}
			cells = append(cells, text(list[n].(map[string]any)["role"]), text(list[n].(map[string]any)["fit"]))
		}
	}
	if strings.HasPrefix(cells[0], "=") {
		cells[0] = "'" + cells[0]
	}
	cells[0] = strings.ReplaceAll(cells[0], "\u202e", `\u202e`)
	return cells
}

// result is what recommend makes of the answers given as flags and in files; nil where it refuses them.
func (s someone) result(t *rapid.T, env *app.Env) *result.Result {
	want := s.resultOf(t, env, "flags")
	for _, name := range []string{"me.json", "me.toml"} {
		if diff := cmp.Diff(want, s.resultOf(t, env, name)); diff != "" {
			t.Fatalf("%s and flags differ: %s", name, diff)
		}
	}
	return want
}

func (s someone) resultOf(t *rapid.T, env *app.Env, source string) *result.Result {
	var answers questions.Answers
	var err error
	switch can := app.QuestionCriteria(env.Pack.Criteria); source {
	case "flags":
		if answers, err = env.Bank.FromFlags(s.flags(), can); err == nil {
			answers.ID, answers.Roles = []byte(s.id), s.roles // no flag is for the id: it tells people of a file apart
		}
	case "me.toml":
		answers, err = env.Bank.FromFile(source, []byte(s.toml()), can)
	default:
		answers, err = env.Bank.FromFile(source, []byte(s.json(false)), can)
	}
	if err != nil {
		t.Fatalf("%s: %v\n%s", source, err, s.json(false))
	}
	r, err := apptest.Report(env, answers, false)
	if err != nil {
		return nil
	}
	return &r.Result
}
