package report

import (
	"encoding/xml"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles/builtin"
	"careerfit/questions"

	"pgregory.net/rapid"
)

// cohortInput are a scale, pay and settings of the built-in pack, with two options each.
func cohortInput(language string) Input {
	pack := builtin.Pack()
	ask := func(id, criterion string, values ...float64) words.Answered {
		return words.Answered{Question: &questions.Question{ID: id, Criterion: criterion, Title: "The " + id, Options: []questions.Option{
			{ID: "x", Label: "option x", Value: values[0]}, {ID: "y", Label: "option y", Value: values[1]}}}}
	}
	origin := words.Origin{Version: "1", Pack: words.PackID{ID: pack.ID, Date: pack.Date, SHA256: "s"}}
	return Input{Words: lang.New(language), Origin: origin, Pack: pack, Said: pack, Asked: words.Answers{
		ask("scale", "patient-contact", 0, 100), ask("amount", "pay", 35000, 45000), ask("categories", "setting", 0, 0)}}
}

// ofBuiltin makes a cohort one of the built-in pack.
func (c *Cohort) ofBuiltin() *Cohort {
	for i, id := range builtin.Pack().Focus {
		c.Roles[i].Role = id
	}
	c.Decisive[0].Criterion, c.Decisive[1].Criterion = "patient-contact", "pay"
	return c
}

func neverUnmet(string, int) bool { return false }

// pageOf renders a cohort.
func pageOf(t testing.TB, in Input, c *Cohort) string {
	t.Helper()
	var b strings.Builder
	if err := HTML(&b, NewCohortPage(in, c, neverUnmet)); err != nil {
		panic(err)
	}
	return b.String()
}

// bodyText is everything on a page outside its style sheet: texts, titles and descriptions of pictures.
func bodyText(page string) string {
	_, body, _ := strings.Cut(page, "<body>")
	return body
}

// Of nobody's number from 1 to 4 anything is said, and of fewer than 5 people nothing at all.
func TestPageOfFewPeople(t *testing.T) {
	seen := map[string]bool{}
	rapid.Check(t, func(t *rapid.T) {
		c := genCohort(t, fewestShown-1).ofBuiltin()
		var b strings.Builder
		if err := HTML(&b, NewCohortPage(cohortInput(lang.English), c, neverUnmet)); err != nil {
			t.Fatal(err)
		}
		if seen[b.String()] = true; len(seen) > 1 || !strings.Contains(b.String(), "Fewer than 5 people") {
			t.Fatal("pages of few people differ")
		}
	})
}

// counts are the numbers of people in the cells of a chart: the first of each row.
var counts = regexp.MustCompile(`(?s)<th scope="row">.*?</th><td>([0-9,]+)( \(|</td>)`)

// A page of many people is well-formed, names its pictures, has no small group in a table, and is the same each time.
func TestPageOfManyPeople(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := genCohort(t, 60).ofBuiltin()
		in := cohortInput(rapid.SampledFrom(lang.Languages()).Draw(t, "language"))
		var b, again, markdown strings.Builder
		page := NewCohortPage(in, c, neverUnmet)
		if HTML(&b, page) != nil || HTML(&again, NewCohortPage(in, c.copied(), neverUnmet)) != nil || b.String() != again.String() {
			t.Fatal("the page is another one")
		}
		if err := Markdown(&markdown, page); err != nil {
			t.Fatal(err)
		}
		checkPictures(t, page)
		for _, part := range page.Parts {
			for _, chart := range part.Charts {
				for _, row := range chart.Rows {
					if len(row.Cells) != len(chart.Columns)-1 {
						t.Fatalf("%v has %d cells for %q", row.Name, len(row.Cells), chart.Columns)
					}
				}
			}
		}
		for _, m := range counts.FindAllStringSubmatch(bodyText(b.String()), -1) {
			if n, err := strconv.Atoi(m[1]); err == nil && isSmall(n) && c.People >= fewestShown && !strings.Contains(m[0], "note-") {
				t.Fatalf("%d people in %s", n, m[0])
			}
		}
		_, xmlText, _ := strings.Cut(b.String(), "<body>")
		decoder := xml.NewDecoder(strings.NewReader("<body>" + strings.TrimSuffix(strings.TrimSpace(xmlText), "</html>")))
		decoder.Strict = true
		for {
			if _, err := decoder.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatal(err)
			}
		}
	})
}

// checkPictures checks that every picture has words, lies in its place, and that what is told is drawn.
func checkPictures(t *rapid.T, page *Page) {
	for _, part := range page.Parts {
		for _, chart := range part.Charts {
			for _, row := range chart.Rows {
				if row.Drawing.Title == "" || row.Drawing.Desc == "" {
					t.Fatalf("a picture in %q has no words", chart.Caption)
				}
				for _, s := range row.Drawing.Shapes {
					if s.Left < 0 || s.Left > 1000 || s.Right > 1010 || s.Top < 0 || s.Bottom > row.Drawing.Height || (s.Kind == "box" && (s.Width() < 0 || s.Height() < 0)) {
						t.Fatalf("%+v lies outside", s)
					}
				}
			}
		}
	}
}

// Two cohorts that differ only within a group that is told as one have the same page, to the last byte; one person more
// in another group changes it.
func TestPagesOfNeighbors(t *testing.T) {
	many := func(x, y, none int) *Cohort {
		c := nobody().ofBuiltin()
		c.People, c.Rows = x+y+none, x+y+none
		c.Verdicts.Clear, c.Fits[70] = c.People, c.People
		c.Roles[0].People, c.Roles[0].Verdicts.Clear, c.Roles[0].Fits[70] = c.People, c.People, c.People
		c.Questions[0].Answered, c.Questions[0].Options[0].People, c.Questions[0].Options[1].People = x+y, x, y
		return c
	}
	in := cohortInput(lang.English)
	for _, pair := range [][2]*Cohort{
		{many(3, 20, 17), many(2, 21, 17)}, {many(20, 3, 17), many(20, 4, 16)}, {many(20, 17, 3), many(20, 18, 2)},
		{many(1, 4, 35), many(4, 1, 35)},
	} {
		if pageOf(t, in, pair[0]) != pageOf(t, in, pair[1]) {
			t.Error("the page tells who is in a group")
		}
	}
	if pageOf(t, in, many(20, 10, 10)) == pageOf(t, in, many(19, 11, 10)) {
		t.Error("what can be told is not")
	}
	for _, pair := range [][2]int{{3, 4}, {1, 2}, {39, 38}, {3, 37}} { // of 40 people
		one, other := many(20, 10, 10), many(20, 10, 10)
		one.Questions[2].Answered, one.Questions[2].Options[0].People = 40, pair[0]
		other.Questions[2].Answered, other.Questions[2].Options[0].People = 39, pair[1]
		if pageOf(t, in, one) != pageOf(t, in, other) {
			t.Errorf("the page tells %d from %d", pair[0], pair[1])
		}
	}
}
