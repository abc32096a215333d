package cmd

import (
	"bytes"
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/questions"

	"github.com/jedib0t/go-pretty/v6/text"
	"pgregory.net/rapid"
)

// reader is what a test and a property have in common.
type reader interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}

func contrastOf(t reader, p *program, pack *profiles.Pack, a, b string, answers questions.Answers) *report.Contrast {
	t.Helper()
	contrast, err := p.contrast(pack, []string{a, b}, answers)
	if err != nil {
		t.Fatal(err)
	}
	return contrast
}

// Every pair of roles reads well, in both languages and at every width.
func TestEveryPairReadsWell(t *testing.T) {
	besideOthers(t, func(t *testing.T, some somePack) {
		for _, language := range lang.Languages() {
			p, pack := some.program(language), some.roles()
			for i, a := range pack.RoleIDs() {
				for _, b := range pack.RoleIDs()[i+1:] {
					contrast := contrastOf(t, p, pack, a, b, questions.Answers{})
					checkGroups(t, pack, &contrast.Result)
					for _, width := range []int{report.MinWidth, 50, report.MaxWidth} {
						checkContrast(t, contrast, width)
					}
				}
			}
		}
	})
}

// Whatever a person answers, the points add up to the gap that recommend tells, and all of it fits.
func TestComparedPointsAddUp(t *testing.T) {
	besideOthers(t, func(t *testing.T, some somePack) {
		if some.folder == "" {
			some.files.roles = partlyUnknown()
		}
		checkComparisons(t, some.english(), some.roles())
	})
}

func checkComparisons(t *testing.T, p *program, pack *profiles.Pack) {
	rapid.Check(t, func(t *rapid.T) {
		answers, err := p.bank.FromFlags(genSheet(t, p).flags(), criteria(pack.Criteria))
		if err != nil {
			t.Fatal(err)
		}
		answers.Roles = rapid.SliceOfNDistinct(rapid.SampledFrom(pack.RoleIDs()), 2, 2, rapid.ID[string]).Draw(t, "roles")
		lookAgain(t, p, &answers)
		answers.LocalPay = rapid.SampledFrom([]int{0, 80, 125}).Draw(t, "local")
		contrast := contrastOf(t, p, pack, answers.Roles[0], answers.Roles[1], answers)
		checkGroups(t, pack, &contrast.Result)
		checkContrast(t, contrast, rapid.IntRange(report.MinWidth, report.MaxWidth).Draw(t, "width"))
		checkPoints(t, &contrast.Result, gapOfRecommend(t, p, pack, answers))
	})
}

// gapOfRecommend is how many points the first of two roles is ahead in the result.
func gapOfRecommend(t *rapid.T, p *program, pack *profiles.Pack, answers questions.Answers) int {
	e, err := p.evaluate(pack, answers)
	if err != nil {
		t.Fatal(err)
	}
	gap := 0
	for _, s := range e.result.Ranking {
		if s.ID == answers.Roles[0] {
			gap += s.Points
		} else {
			gap -= s.Points
		}
	}
	return gap
}

// checkPoints adds up what the criteria are worth, and what stands with each rated one.
func checkPoints(t *rapid.T, r *report.Comparison, gap int) {
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
func checkGroups(t reader, pack *profiles.Pack, r *report.Comparison) {
	t.Helper()
	var told []string
	for _, d := range slices.Concat(r.Differences, r.Shared, r.Unknown) {
		told = append(told, d.Criterion)
	}
	slices.Sort(told)
	var want []string
	for _, c := range pack.Criteria {
		if c.Rule != "share" {
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

// checkContrast looks for gaps where a word is missing, lines that are too wide, and parts without words.
func checkContrast(t reader, contrast *report.Contrast, width int) {
	t.Helper()
	for _, said := range sentences(&contrast.Letter) {
		if said == "" || said != strings.TrimSpace(said) || strings.Contains(said, "  ") {
			t.Fatalf("a gap in %q", said)
		}
	}
	var b bytes.Buffer
	if err := report.ContrastText(&b, &contrast.Letter, report.TextStyle{Width: width}); err != nil {
		t.Fatal(err)
	}
	body, _, _ := strings.Cut(b.String(), contrast.Letter.Next) // a word of a command cannot be broken
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

// sentences are all texts of a letter that are not laid out yet.
func sentences(l *report.ContrastLetter) []string {
	list := slices.Concat([]string{l.Headline, l.Count, l.Closing, l.Table.Title, l.Table.Both}, l.Summary, l.Table.Names, l.Sources)
	pictures := l.Apart
	if l.Pay != nil {
		pictures = append(slices.Clone(pictures), *l.Pay)
	}
	for _, p := range pictures {
		list = append(append(list, p.Title), p.Notes...)
		for _, line := range p.Lines {
			list = append(list, line.Name, line.Figure)
		}
	}
	for _, s := range slices.Concat(l.About, l.Moves) {
		list = append(list, s.Title)
		for _, item := range s.Items {
			list = append(list, item.Text)
		}
	}
	for _, row := range l.Table.Rows {
		list = append(append(list, row.Title), slices.Concat(row.Cells...)...)
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

func TestCompareSaysWhatIsNotKnown(t *testing.T) {
	p, pack := testProgram(), partlyUnknown()
	for _, ids := range [][2]string{{unknowing, "orderly"}, {"orderly", unknowing}} {
		contrast := contrastOf(t, p, pack, ids[0], ids[1], questions.Answers{})
		checkContrast(t, contrast, report.MaxWidth)
		if u := contrast.Result.Unknown; len(u) != 1 || u[0].Criterion != "stress" {
			t.Errorf("unknown: %+v", u)
		}
		var b bytes.Buffer
		if err := report.ContrastText(&b, &contrast.Letter, report.TextStyle{Width: report.MaxWidth}); err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{
			"Stress: not known for medical assistant.", "Pay: not known for medical assistant.",
			"Work setting: not known for medical assistant.", "13 of 13 criteria differ",
		} {
			if !strings.Contains(b.String(), want) {
				t.Errorf("%q is not in\n%s", want, b.String())
			}
		}
		if !strings.Contains(jsonOf(t, contrast.Result), `"pay":null,"jobs":null`) {
			t.Error("unknown pay is not null")
		}
	}
}

func jsonOf(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// What was seen stands in for a level that is not published.
func TestCompareCountsWhatWasSeen(t *testing.T) {
	p, pack := testProgram(), partlyUnknown()
	answers, err := p.bank.FromFlags(questions.FlagValues{Observed: []string{unknowing + ":stress=20"}}, criteria(pack.Criteria))
	if err != nil {
		t.Fatal(err)
	}
	contrast := contrastOf(t, p, pack, unknowing, "orderly", answers)
	checkContrast(t, contrast, report.MaxWidth)
	for _, d := range contrast.Result.Differences {
		if d.Criterion == "stress" && (*d.Difference != -68 || !d.Levels[0].Observed || d.Levels[1].Observed || *d.Levels[0].High != 25) {
			t.Errorf("%+v", d)
		}
	}
	if len(contrast.Result.Unknown) > 0 || contrast.Result.Answers != nil {
		t.Errorf("%+v", contrast.Result)
	}
}
