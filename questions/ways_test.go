package questions

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"careerfit/profiles/diag"
)

// reading is what came of reading one person's answers: the answers as a file, or what is wrong with them, without where it
// stands.
type reading struct {
	ID, File string
	Wrong    []string
}

func (r reading) isWrong() bool { return len(r.Wrong) > 0 }

// readingOf takes the answers out of a reader, or what is wrong.
func readingOf(t reader, a Answers, err error) reading {
	if problems, ok := err.(diag.Problems); ok {
		r := reading{}
		for _, p := range problems {
			r.Wrong = append(r.Wrong, fmt.Sprint(p.Code, p.What, p.Hints))
		}
		return r
	}
	if err != nil {
		t.Fatalf("not a list of problems: %v", err)
	}
	text, err := a.bank.File("me.json", a)
	if err != nil {
		t.Fatalf("%v", err)
	}
	return reading{ID: string(a.ID), File: string(text)}
}

type reader interface{ Fatalf(string, ...any) }

// line reads a line of JSON.
func (r *Reader) line(t reader, line string) reading {
	r.Reset()
	r.Line([]byte(line))
	return r.result(t)
}

// row reads cells, by key.
func (r *Reader) row(t reader, keys []string, cells map[string]string) reading {
	r.Reset()
	for _, key := range keys {
		if text, ok := cells[key]; ok {
			c := r.Column(key, key)
			r.Cell(&c, []byte(text))
		}
	}
	return r.result(t)
}

func (r *Reader) result(t reader) reading {
	a, err := r.Answers()
	if err != nil {
		return readingOf(t, Answers{}, err)
	}
	return readingOf(t, *a, nil)
}

// One answer, however it is spelled, is the same answer, or wrong for the same reason, as a flag, in a file of TOML or JSON, in
// a line and in a cell.
func TestOneAnswerEveryWay(t *testing.T) {
	for name, form := range forms() {
		t.Run(name, func(t *testing.T) {
			alone := form.bank.FormForMany(form.bank, form.criteria, form.bank.Items()) // in one language, as flags are read
			lines, cells, wrong, right := alone.Reader(nil, nil), alone.Reader(nil, nil), 0, 0
			rapid.Check(t, func(t *rapid.T) {
				i := rapid.IntRange(0, len(form.bank.Questions)-1).Draw(t, "question")
				id, text := form.bank.Questions[i].ID, genText(t, form, i)
				a, err := form.bank.FromFlags(FlagValues{ByQuestion: map[string]string{id: text}}, form.criteria)
				want := readingOf(t, a, err)
				quoted, _ := json.Marshal(text)
				inJSON := fmt.Sprintf(`{"answers":{%q:%s}}`, id, quoted)
				got := map[string]reading{"a line": lines.line(t, inJSON)}
				a, err = form.bank.FromFile("me.json", []byte(inJSON), form.criteria)
				got["a file of JSON"] = readingOf(t, a, err)
				if !strings.ContainsAny(text, "\x1b") { // which TOML spells otherwise
					a, err = form.bank.FromFile("me.toml", fmt.Appendf(nil, "[answers]\n%q = %s\n", id, quoted), form.criteria)
					got["a file of TOML"] = readingOf(t, a, err)
				}
				if strings.TrimSpace(text) != "" { // nothing in a cell is no answer
					got["a cell"] = cells.row(t, []string{id}, map[string]string{id: text})
				}
				for way, got := range got {
					if diff := cmp.Diff(want, got); diff != "" {
						t.Fatalf("%s %q in %s: %s", id, text, way, diff)
					}
				}
				if want.isWrong() {
					wrong++
				} else {
					right++
				}
			})
			if wrong == 0 || right == 0 {
				t.Errorf("%d right, %d wrong", right, wrong)
			}
		})
	}
}

// Whoever was read before, a line says what the same text says as a file, and is never understood less well: it may be in
// another language.
func TestLinesAndFilesMeanTheSame(t *testing.T) {
	for name, form := range forms() {
		t.Run(name, func(t *testing.T) {
			lines, accepted, wrong := form.lines(), 0, 0
			rapid.Check(t, func(t *rapid.T) {
				for range 10 {
					switch checkLine(t, form, lines, genLine(t, form)) {
					case true:
						accepted++
					default:
						wrong++
					}
				}
			})
			if accepted == 0 || wrong == 0 {
				t.Errorf("%d accepted, %d wrong", accepted, wrong)
			}
		})
	}
}

func (f *Form) lines() *Reader {
	return f.Reader([]string{"kept", KeyRoles}, func(key string) bool { return key == "kept" })
}

// checkLine reports whether a line is accepted.
func checkLine(t reader, form *Form, lines *Reader, line string) bool {
	got := lines.line(t, line)
	if diff := cmp.Diff(form.lines().line(t, line), got); diff != "" {
		t.Fatalf("%s: after others it is something else: %s", line, diff)
	}
	a, err := form.bank.FromFile("one.json", []byte(line), form.criteria)
	if file := readingOf(t, a, err); !file.isWrong() {
		if diff := cmp.Diff(file, got); diff != "" {
			t.Fatalf("%s is taken as a file, but as a line: %s", line, diff)
		}
	}
	return !got.isWrong()
}

func FuzzLines(f *testing.F) {
	for _, seed := range []string{
		`{}`, `{"answers":{"setting":["lab","ambulance, out in the field"],"pay-goal":42000,"desk-work":"2"},"id":7}`, `{"must":["pay-goal;training-time"]}`,
		`{"must":[""]}`, `{"must":["pay-goal"],"answers":{"pay-goal":42000}}`, `{"answers":{"x":[null,true]}}`, `{"answers":{"x":["a","b"],"w":1}}`,
		`{"roles":["r"],"answers":{"x":["a;b"]}}`, `{"\u0061nswers":{"w":"\u0061"}}`, `{"id":1,"id":2}`, `{"importance":{"w":0,"x":"3"},"local-pay":90}`,
		`{"answers":{"setting":["hospital","consultorio"]}}`, `{"answers":{"setting":"hospital;consultorio"}}`, `{"answers":{"x":[1.5,"e"]}}`,
		`{"answers":{"w":1.}}`, `{"answers":{"x":[1.]}}`, `{"answers":{"w":"\x"}}`, `{"id":1e}`, `{"local-pay":9.}`, `{"must":[tru]}`, `{"observed":{"r":{"k":5.}}}`,
	} {
		f.Add([]byte(seed))
	}
	list := forms()
	f.Fuzz(func(t *testing.T, line []byte) {
		for _, form := range list {
			checkLine(t, form, form.lines(), string(line))
		}
	})
}

// A row says what its cells say each alone, whoever was read before, and all that is wrong in the order of the columns.
func TestRowsAndCells(t *testing.T) {
	for name, form := range forms() {
		t.Run(name, func(t *testing.T) {
			rows, accepted, wrong := form.Reader(nil, nil), 0, 0
			rapid.Check(t, func(t *rapid.T) {
				var keys, all []string
				cells, sum := map[string]string{}, form.bank.NewAnswers()
				for _, key := range form.Keys() {
					if rapid.IntRange(0, 2).Draw(t, "column") == 0 {
						continue
					}
					keys, cells[key] = append(keys, key), genCell(t, form, key)
					one := form.Reader(nil, nil)
					all = append(all, one.row(t, []string{key}, cells).Wrong...)
					sum = sum.Merge(one.answers)
				}
				got := rows.row(t, keys, cells)
				want := readingOf(t, sum, nil)
				if len(all) > 0 {
					want = reading{Wrong: all}
					wrong++
				} else {
					accepted++
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Fatalf("%q: %s", cells, diff)
				}
			})
			if accepted == 0 || wrong == 0 {
				t.Errorf("%d accepted, %d wrong", accepted, wrong)
			}
		})
	}
}

// What is looked up is what parsing gives.
func FuzzSpellings(f *testing.F) {
	list := forms()
	for _, seed := range []string{"", "skip", "1", "0", "42000", "$42k", "hospital;lab", "hospital;", "consultorio;people's homes", "consultorio;hospital", "Say [\"a\"];Skip", "4999", "5000", "1000000", "1000001", "a;B", "A;b;c", "Null, or so;a", " 2 "} {
		f.Add("built-in", 15, seed)
		f.Add("odd", 1, seed)
		f.Add("odd", 2, seed)
	}
	f.Fuzz(func(t *testing.T, name string, i int, text string) {
		form := list[name]
		if form == nil || i < 0 || i >= len(form.spellings) {
			return
		}
		code, ok := form.spellings[i].code([]byte(text))
		q := &form.bank.Questions[i]
		answer, err := q.parseEither(&form.said.Questions[i], text)
		if ok && (err != nil || code != q.code(answer)) {
			t.Errorf("%s: %q is %d; parsed it is %v, %v", q.ID, text, code, answer, err)
		}
	})
}

// Nearly all that people write is looked up.
func TestUsualSpellingsAreLookedUp(t *testing.T) {
	form := forms()["built-in"]
	for i := range form.bank.Questions {
		q := &form.bank.Questions[i]
		texts := append(q.OptionIDs(), Skip, "1")
		switch q.Kind {
		case Amount:
			texts = []string{"42000", "5000", "1000000", Skip}
		case Categories:
			texts = append(texts, "hospital;lab", "1;2;3")
		}
		for _, text := range texts {
			if _, ok := form.spellings[i].code([]byte(text)); !ok {
				t.Errorf("%s: %q is parsed", q.ID, text)
			}
		}
	}
}

// The sheet holds what counts, in the order of its items, and says what it cannot hold.
func TestSheet(t *testing.T) {
	form := forms()["built-in"]
	r := form.Reader(nil, nil)
	for _, line := range []string{`{"must":["stress-tolerance","pay-goal"]}`, `{"id":"x"}`} { // the second has nothing of the first
		r.line(t, line)
		if s, whole := r.Sheet(); !whole || (s.Musts != nil) != strings.Contains(line, "must") {
			t.Errorf("%s: %v, whole %v", line, s.Musts, whole)
		}
	}
	for _, line := range []string{`{"roles":["r"]}`, `{"again":{"desk-work":2}}`, `{"observed":{"r":{"desk-work":3}}}`} {
		if got := r.line(t, line); got.isWrong() {
			t.Fatal(got.Wrong)
		}
		if _, whole := r.Sheet(); whole {
			t.Errorf("%s fits on a sheet", line)
		}
	}
	r.line(t, `{"answers":{"desk-work":2,"urgency":3,"exposure":"skip","setting":["lab"],"pay-goal":42000},"importance":{"urgency":0,"desk-work":3},"local-pay":90}`)
	s, _ := r.Sheet()
	given := r.bank.OnSheet(r.bank.Items(), *s)
	if got, _ := given.Answer("desk-work"); given.Counted() != 3 || given.Weight("desk-work") != 3 || got.Chosen[0] != 1 || s.LocalPay != 90 {
		t.Errorf("%v", s)
	}
}
