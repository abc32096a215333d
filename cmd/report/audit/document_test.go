package audit

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"careerfit/cmd/report/doc/golden"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles/builtin"
)

func english() *words.Writer { return words.New(lang.New(lang.English), builtin.Pack()) }

func some(share, standardError float64) Share { return Share{share, &standardError} }

func pointer[T any](v T) *T { return &v }

// sampled is an audit of three roles, of which one pair is in focus, with something of everything that can be found.
func sampled() *Report {
	medical := Role{Role: "medical-assistant", Title: "Medical assistant", Wins: 750, Share: some(0.75, 0.0137), CanLead: Yes, Example: pointer("careerfit recommend")}
	orderly := Role{Role: "orderly", Title: "Orderly", CanLead: No, NeverAheadOf: pointer("medical-assistant"), Share: some(0, 0)}
	biller := Role{Role: "medical-biller", Title: "Medical biller", Wins: 250, Share: some(0.25, 0.0137), CanLead: Yes, Example: pointer("careerfit recommend")}
	unproved := orderly
	unproved.CanLead, unproved.NeverAheadOf = NotFound, nil
	effect := []DesignEffect{{"equal-weights", some(0.1, 0.009)}, {"euclidean", some(0.2, 0.012)}, {"pearson", some(1, 0)}}
	leaning := StraightResult{"leaning", []string{"medical-assistant"}, 54.31, pointer(0.81)}
	return &Report{
		People: 1000, Seed: pointer(uint64(7)), Questions: 16,
		Focus: Field{Roles: []Role{medical, orderly}, Ties: some(0.25, 0.0137), Indifferent: []string{"pay", "outlook"}, DesignEffect: effect},
		All:   Field{Roles: []Role{medical, biller, unproved}, Ties: some(0, 0), DesignEffect: effect},
		Twins: [][2]string{{"orderly", "medical-biller"}},
		StraightLiners: []StraightLiners{
			{First, leaning, StraightResult{"tie", []string{"medical-assistant", "orderly"}, 61.6, nil}},
			{Middle, leaning, StraightResult{"clear", []string{"medical-biller"}, 81, pointer(0.9999)}},
			{Last, leaning, StraightResult{"too-close", []string{"medical-biller"}, 70.2, pointer(0.4)}},
		},
	}
}

var origin = words.Origin{Version: "1.2", Pack: words.PackID{ID: "health", Date: "2026-11-24", SHA256: "0123456789abcdef"}}

func TestDocument(t *testing.T) {
	for _, width := range []int{doc.MinWidth, doc.MaxWidth} {
		golden.Check(t, fmt.Sprintf("sampled-%d.txt", width), func(w io.Writer) error {
			return doc.Text(w, NewDocument(english(), sampled(), origin), doc.Style{Width: width})
		})
	}
	golden.Check(t, "sampled.md", func(w io.Writer) error { return doc.Markdown(w, NewDocument(english(), sampled(), origin)) })
}

// text is what a person reads on a terminal of the greatest width.
func text(t *testing.T, r *Report) string {
	t.Helper()
	var b strings.Builder
	if err := doc.Text(&b, NewDocument(english(), r, origin), doc.Style{Width: doc.MaxWidth}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Where nothing is wrong each section says so, and nothing is told twice when all roles are the focus.
func TestNothingFound(t *testing.T) {
	r := sampled()
	r.Twins = nil
	r.All.Roles = r.All.Roles[:2]
	r.Focus = r.All
	got := text(t, r)
	for _, want := range []string{
		"Among all 2 roles: none. For each there are answers that put it first;\n", "None. Any two roles differ on some answer.", "Among all 2 roles: none.\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Contains(got, "focus") {
		t.Errorf("it speaks of a focus:\n%s", got)
	}
}

// When every sheet was tried nothing is said of errors.
func TestExact(t *testing.T) {
	r := sampled()
	r.Exact, r.Seed, r.People = true, nil, 3375
	for _, f := range []*Field{&r.Focus, &r.All} {
		f.Ties.StandardError = nil
		for i := range f.Roles {
			f.Roles[i].StandardError = nil
		}
		f.DesignEffect = nil
	}
	got := text(t, r)
	if !strings.Contains(got, "was tried once, by 3,375 made-up people.") || !strings.Contains(got, "\n   75.00  medical assistant") {
		t.Error(got)
	}
	for _, word := range []string{"±", "Seed"} {
		if strings.Contains(got, word) {
			t.Errorf("an exact audit speaks of %s", word)
		}
	}
}

// Of long lists a person is shown the first.
func TestLongLists(t *testing.T) {
	r := sampled()
	unproved := r.All.Roles[2]
	for range 60 {
		r.All.Roles = append(r.All.Roles, unproved)
		r.Twins = append(r.Twins, r.Twins[0])
	}
	got := text(t, r)
	for words, want := range map[string]int{
		"\n    none         orderly": 48 + 1, "and 13 more: --format json": 1, "? Among all 63 roles: perhaps orderly": 12, "and 49 more: --format json": 2, "= Orderly": 12,
	} {
		if n := strings.Count(got, words); n != want {
			t.Errorf("%q is there %d times, not %d:\n%s", words, n, want, got)
		}
	}
}
