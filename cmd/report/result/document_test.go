package result_test

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/profiles/builtin"
	"careerfit/questions"
	"careerfit/scoring"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite golden documents")

// someone wants patients and some steadiness, and knows what to earn.
func someone(t *testing.T) questions.Answers {
	a := given(t, map[string]string{
		"work-variety": "steady", "patient-contact": "nearly-all", "desk-work": "little", "stress-tolerance": "any-amount",
		"exposure": "quite-a-lot", "pay-goal": "38000",
	})
	a.ID = []byte("Ana")
	return a
}

// A clear result, in short and with its details and its arithmetic, from the first line to the last.
func TestDocuments(t *testing.T) {
	in := inputOf(t, builtin.Pack(), someone(t))
	golden(t, "clear.txt", text(t, in, doc.Style{Width: doc.MaxWidth}))
	in.Explain = true
	golden(t, "details.txt", text(t, in, doc.Style{Width: 100, Depth: doc.Details}))
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := "testdata/" + name
	if *update {
		check(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	check(t, err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-before +now)\n%s", file, diff)
	}
}

// What is only in the details is on a page, but neither in short nor among the sources in short.
func TestDetailsAreBelowWhatEverybodyReads(t *testing.T) {
	in := inputOf(t, builtin.Pack(), someone(t))
	d := result.NewDocument(in)
	if d.Further == 0 || len(d.Notes) == d.Further {
		t.Errorf("%d of %d sources are of details", d.Further, len(d.Notes))
	}
	below := false
	for _, s := range d.Sections {
		if is := s.Depth == doc.Details; is != below && below {
			t.Errorf("%s is below details", s.Title)
		} else {
			below = is
		}
	}
	details := []string{"You and the roles", "Side by side\n", "no test of ability", "careerfit 1.2.3. Pack healthcare-support"}
	saysNot(t, text(t, in, doc.Style{Width: doc.MaxWidth}), details...)
	says(t, text(t, in, doc.Style{Width: 100, Depth: doc.Details}), "You and the roles", "no test of ability", "careerfit 1.2.3. Pack healthcare-support")
	in.Ranges = nil
	if d := result.NewDocument(in); d.Further != 0 || d.Sections[len(d.Sections)-1].Depth != doc.Short {
		t.Error("there are details without what they show")
	}
}

// Whatever the verdict, pages can be written in both languages.
func TestPages(t *testing.T) {
	for _, in := range everyVerdict(t) {
		for _, l := range []string{lang.English, lang.Spanish} {
			in.Words = lang.New(l)
			d := result.NewDocument(in)
			var page, markdown bytes.Buffer
			check(t, doc.HTML(&page, d))
			check(t, doc.Markdown(&markdown, d))
			for _, wrong := range []string{"%!", "<nil>", "NaN"} {
				saysNot(t, page.String()+markdown.String(), wrong)
			}
			for _, s := range in.Result.Ranking {
				role, _ := in.Pack.Role(s.ID)
				says(t, strings.ToLower(page.String()), strings.ToLower(role.Title))
			}
		}
	}
}

// everyVerdict is a result of each.
func everyVerdict(t *testing.T) []result.Input {
	t.Helper()
	strict := someone(t)
	strict.SetMusts([]string{"exposure", "stress-tolerance"})
	strict.SetAnswer("stress-tolerance", parsed(t, "stress-tolerance", "1"))
	list := []result.Input{
		inputOf(t, builtin.Pack(), someone(t)), inputOf(t, builtin.Pack(), leaning(t)), inputOf(t, builtin.Pack(), tooClose(t)),
		inputOf(t, builtin.Pack(), tie(t)), inputOf(t, builtin.Pack(), strict),
	}
	for i, want := range []scoring.Verdict{scoring.Clear, scoring.Leaning, scoring.TooClose, scoring.Tie, scoring.NoneEligible} {
		if got := list[i].Result.Verdict; got != want {
			t.Fatalf("the verdict is %v, expected %v", got, want)
		}
	}
	return list
}

func leaning(t *testing.T) questions.Answers {
	return given(t, map[string]string{"work-variety": "1", "devices": "2", "stress-tolerance": "3", "patient-contact": "2"})
}

func tooClose(t *testing.T) questions.Answers {
	return given(t, map[string]string{"stress-tolerance": "4", "urgency": "4", "devices": "3", "work-variety": "3"})
}

func tie(t *testing.T) questions.Answers {
	return given(t, map[string]string{"patient-contact": "4", "stress-tolerance": "4", "desk-work": "1", "leadership": "5"})
}
