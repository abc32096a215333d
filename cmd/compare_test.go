package cmd

import (
	"bytes"
	"io"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/lang"
	"careerfit/cmd/report/compare"
	"careerfit/cmd/report/doc"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/questions"

	"github.com/jedib0t/go-pretty/v6/text"
	"pgregory.net/rapid"
)

func comparisonOf(t apptest.Reader, env *app.Env, a, b string, answers questions.Answers) compare.Input {
	t.Helper()
	in, err := comparison(env, []string{a, b}, answers)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// Every pair of roles reads well, in both languages and at every width.
func TestEveryPairReadsWell(t *testing.T) {
	apptest.BesideOthers(t, func(t *testing.T, some apptest.SomePack) {
		for _, language := range lang.Languages() {
			env, pack := some.Program(language), some.Roles()
			for i, a := range pack.RoleIDs() {
				for _, b := range pack.RoleIDs()[i+1:] {
					in := comparisonOf(t, env, a, b, questions.Answers{})
					checkGroups(t, pack, compare.New(in))
					for _, width := range []int{doc.MinWidth, 50, doc.MaxWidth} {
						checkComparison(t, compare.NewDocument(in), width)
					}
				}
			}
		}
	})
}

// Whatever a person answers, the points add up to the gap that recommend tells, and all of it fits.
func TestComparedPointsAddUp(t *testing.T) {
	apptest.BesideOthers(t, func(t *testing.T, some apptest.SomePack) {
		if some.Folder == "" {
			some.Files.Roles = partlyUnknown()
		}
		checkComparisons(t, some.English(), some.Roles())
	})
}

func checkComparisons(t *testing.T, env *app.Env, pack *profiles.Pack) {
	rapid.Check(t, func(t *rapid.T) {
		answers, err := env.Bank.FromFlags(apptest.GenSheet(t, env).Flags(), app.QuestionCriteria(pack.Criteria))
		if err != nil {
			t.Fatal(err)
		}
		answers.Roles = rapid.SliceOfNDistinct(rapid.SampledFrom(pack.RoleIDs()), 2, 2, rapid.ID[string]).Draw(t, "roles")
		lookAgain(t, env, &answers)
		answers.LocalPay = rapid.SampledFrom([]int{0, 80, 125}).Draw(t, "local")
		in := comparisonOf(t, env, answers.Roles[0], answers.Roles[1], answers)
		result := compare.New(in)
		checkGroups(t, pack, result)
		checkComparison(t, compare.NewDocument(in), rapid.IntRange(doc.MinWidth, doc.MaxWidth).Draw(t, "width"))
		checkPoints(t, result, gapOfRecommend(t, env, answers))
	})
}

// gapOfRecommend is how many points the first of two roles is ahead in the result.
func gapOfRecommend(t *rapid.T, env *app.Env, answers questions.Answers) int {
	e, err := env.Evaluate(answers)
	if err != nil {
		t.Fatal(err)
	}
	gap := 0
	for _, s := range e.Result.Ranking {
		if s.ID == answers.Roles[0] {
			gap += s.Points
		} else {
			gap -= s.Points
		}
	}
	return gap
}

// checkPoints adds up what the criteria are worth, and what stands with each rated one.
func checkPoints(t *rapid.T, r compare.Comparison, gap int) {
	byCriterion, sum := map[string]int{}, 0
	for _, c := range r.Answers.Criteria {
		byCriterion[c.Criterion] = c.Points
		sum += c.Points
		if c.Points != c.Weight*(c.Partial[0]-c.Partial[1]) {
			t.Fatalf("%+v", c)
		}
	}
	if sum != gap || sum != r.Answers.Gap {
		t.Fatalf("%d in all, %d told, %d in the recommendation", sum, r.Answers.Gap, gap)
	}
	for _, d := range slices.Concat(r.Differences, r.Shared, r.Unknown) {
		points, answered := byCriterion[d.Criterion]
		if (d.Points != nil) != answered || answered && *d.Points != points {
			t.Fatalf("%s: %v, want %d", d.Criterion, d.Points, points)
		}
	}
}

// checkGroups checks that every rated criterion is told once, the widest difference first.
func checkGroups(t apptest.Reader, pack *profiles.Pack, r compare.Comparison) {
	t.Helper()
	var told []string
	for _, d := range slices.Concat(r.Differences, r.Shared, r.Unknown) {
		told = append(told, d.Criterion)
	}
	slices.Sort(told)
	var want []string
	for _, c := range pack.Criteria {
		if c.Rule != profiles.ShareOfJobs {
			want = append(want, c.ID)
		}
	}
	slices.Sort(want)
	if !slices.Equal(told, want) {
		t.Fatalf("%v, want %v", told, want)
	}
	for i, d := range r.Differences {
		if i > 0 && math.Abs(*d.OfSpan) > math.Abs(*r.Differences[i-1].OfSpan) {
			t.Fatalf("%s (%v) after %s (%v)", d.Criterion, *d.OfSpan, r.Differences[i-1].Criterion, *r.Differences[i-1].OfSpan)
		}
		if d.Sure != (math.Abs(*d.Difference) >= *d.Uncertainty) {
			t.Fatalf("%s: differs by %v, uncertainty %v, sure %v", d.Criterion, *d.Difference, *d.Uncertainty, d.Sure)
		}
	}
	for _, d := range r.Unknown {
		if d.Difference != nil || d.Sure || d.Levels[0].Level != nil && d.Levels[1].Level != nil {
			t.Fatalf("%s is not unknown: %+v", d.Criterion, d)
		}
	}
}

// checkComparison looks for gaps where a word is missing, lines that are too wide, and parts without words.
func checkComparison(t apptest.Reader, d *doc.Document, width int) {
	t.Helper()
	for _, text := range textsOf(reflect.ValueOf(d.Sections)) {
		if text == "" || text != strings.TrimSpace(text) || strings.Contains(text, "  ") {
			t.Fatalf("a gap in %q", text)
		}
	}
	var b bytes.Buffer
	if err := doc.Text(&b, d, doc.Style{Width: width}); err != nil {
		t.Fatal(err)
	}
	body, _, _ := strings.Cut(b.String(), d.Commands[0].Label) // a word of a command cannot be broken
	for _, line := range strings.Split(body, "\n") {
		if text.StringWidthWithoutEscSequences(line) > width {
			t.Fatalf("wider than %d: %q", width, line)
		}
	}
	for _, wrong := range []string{"%!", "\x1b", "..", " .", " ,", "( ", "()", "[]", "$0", "<nil>", ": .", " and .", "\n\n\n", "\uFFFD"} {
		if strings.Contains(body, wrong) {
			t.Fatalf("%q in\n%s", wrong, body)
		}
	}
}

// textsOf are all texts in a part of a document, each prose as one.
func textsOf(v reflect.Value) []string {
	if prose, ok := v.Interface().(doc.Prose); ok {
		return []string{prose.Text()}
	}
	var list []string
	switch v.Kind() {
	case reflect.String:
		if v.Len() > 0 { // what a table or picture has none of
			list = append(list, v.String())
		}
	case reflect.Slice:
		for i := range v.Len() {
			list = append(list, textsOf(v.Index(i))...)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			list = append(list, textsOf(v.Field(i))...)
		}
	case reflect.Interface, reflect.Pointer:
		if !v.IsNil() {
			list = append(list, textsOf(v.Elem())...)
		}
	}
	return list
}

// unknowing is the role of partlyUnknown that little is known of.
const unknowing = "medical-assistant"

// partlyUnknown is the built-in pack with one role of which a level, the pay and the settings are unknown, and all that a
// pack may leave out is left out.
func partlyUnknown() *profiles.Pack {
	pack := *builtin.Pack()
	pack.Roles = slices.Clone(pack.Roles)
	for i, r := range pack.Roles {
		if r.ID != unknowing {
			continue
		}
		levels := slices.Clone(r.Levels)
		for j := range levels {
			if levels[j].Criterion == "stress" {
				levels[j] = profiles.Level{Criterion: "stress", Basis: profiles.Unknown}
			}
		}
		pack.Roles[i] = profiles.Role{
			ID: r.ID, Title: r.Title, Summary: r.Summary, Levels: levels,
			Pay: profiles.Pay{Basis: profiles.Unknown}, Settings: profiles.Settings{Basis: profiles.Unknown},
		}
	}
	return &pack
}

// Two roles side by side hold together as a page as well.
func TestEveryComparisonPageHoldsTogether(t *testing.T) {
	apptest.BesideOthers(t, func(t *testing.T, some apptest.SomePack) {
		env, pack := some.English(), some.Roles()
		if len(pack.Roles) < 2 {
			return
		}
		rapid.Check(t, func(t *rapid.T) {
			roles := rapid.SliceOfNDistinct(rapid.SampledFrom(pack.RoleIDs()), 2, 2, rapid.ID[string]).Draw(t, "roles")
			answers, err := env.Bank.FromFlags(apptest.GenSheet(t, env).Flags(), app.QuestionCriteria(pack.Criteria))
			if err != nil {
				t.Fatal(err)
			}
			in := comparisonOf(t, env, roles[0], roles[1], answers)
			apptest.CheckHTML(t, func(w io.Writer) error { return doc.HTML(w, compare.NewDocument(in)) })
		})
	})
}
