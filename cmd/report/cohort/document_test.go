package cohort

import (
	"encoding/xml"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles/builtin"
	"careerfit/questions"

	"pgregory.net/rapid"
)

// someInput has a scale, pay and settings of the built-in pack, with two options each.
func someInput(language string, c *Counts) Input {
	pack := builtin.Pack()
	ask := func(id, criterion string, kind questions.Kind, values ...float64) questions.Question {
		return questions.Question{ID: id, Criterion: criterion, Kind: kind, Title: "The " + id, Options: []questions.Option{
			{ID: "x", Label: "option x", Value: values[0]}, {ID: "y", Label: "option y", Value: values[1]}}}
	}
	origin := words.Origin{Version: "1", Pack: words.PackID{ID: pack.ID, Date: pack.Date, SHA256: "s"}}
	bank := &questions.Bank{Questions: []questions.Question{
		ask("scale", "patient-contact", questions.Scale, 0, 100), ask("amount", "pay", questions.Amount, 35000, 45000),
		ask("categories", "setting", questions.Categories, 0, 0),
	}}
	return Input{Words: lang.New(language), Pack: pack, Bank: bank, Origin: origin, Counts: c}
}

// ofBuiltin makes counts those of the built-in pack.
func (c *Counts) ofBuiltin() *Counts {
	for i, id := range builtin.Pack().Focus {
		c.Roles[i].Role = id
	}
	c.Decisive[0].Criterion, c.Decisive[1].Criterion = "patient-contact", "pay"
	return c
}

func neverUnmet(string, int) bool { return false }

// pageOf is the page of some people in English.
func pageOf(c *Counts) string {
	var b strings.Builder
	if err := doc.HTML(&b, NewDocument(someInput(lang.English, c), neverUnmet)); err != nil {
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
		page := pageOf(genCounts(t, 4).ofBuiltin())
		if seen[page] = true; len(seen) > 1 || !strings.Contains(page, "Fewer than 5 people") {
			t.Fatal("pages of few people differ")
		}
	})
}

// counts are the numbers of people in the cells of a chart: the first of each row.
var counts = regexp.MustCompile(`(?s)<th scope="row">.*?</th><td>([0-9,]+)( \(|</td>)`)

// A page of many people is well-formed, names its pictures, has no small group in a table, and is the same each time.
func TestPageOfManyPeople(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := genCounts(t, 60).ofBuiltin()
		language := rapid.SampledFrom(lang.Languages()).Draw(t, "language")
		var b, again, markdown strings.Builder
		page := NewDocument(someInput(language, c), neverUnmet)
		if doc.HTML(&b, page) != nil || doc.HTML(&again, NewDocument(someInput(language, c.copied()), neverUnmet)) != nil || b.String() != again.String() {
			t.Fatal("the page is another one")
		}
		if err := doc.Markdown(&markdown, page); err != nil {
			t.Fatal(err)
		}
		checkCharts(t, page)
		for _, m := range counts.FindAllStringSubmatch(bodyText(b.String()), -1) {
			if n, err := strconv.Atoi(m[1]); err == nil && 0 < n && n < 5 && c.People >= 5 && !strings.Contains(m[0], "note-") {
				t.Fatalf("%d people in %s", n, m[0])
			}
		}
		_, xmlText, _ := strings.Cut(b.String(), "<body>")
		decoder := xml.NewDecoder(strings.NewReader("<body>" + strings.TrimSuffix(strings.TrimSpace(xmlText), "</html>")))
		decoder.Entity = xml.HTMLEntity
		for {
			if _, err := decoder.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatal(err)
			}
		}
	})
}

// checkCharts checks that every row has its cells, and every picture words and shapes that lie in it.
func checkCharts(t *rapid.T, d *doc.Document) {
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if chart, ok := b.(doc.Chart); ok {
				for _, row := range chart.Rows {
					if len(row.Cells) != len(chart.Columns)-1 {
						t.Fatalf("%v has %d cells for %q", row.Name, len(row.Cells), chart.Columns)
					}
					checkPicture(t, row.Picture)
				}
			}
		}
	}
}

func checkPicture(t *rapid.T, p doc.Picture) {
	var spans []doc.Span
	for _, c := range p.Columns {
		if spans = append(spans, c.Span); c.Height < 1 || c.Height > 1000 {
			t.Fatalf("%s: a column is %d high", p.Title, c.Height)
		}
	}
	for _, l := range p.Lanes {
		for _, b := range l.Bars {
			spans = append(spans, b.Span)
		}
		if l.Range != nil {
			spans = append(spans, *l.Range)
		}
		if l.Mark != nil {
			spans = append(spans, doc.Span{Low: l.Mark.At, High: l.Mark.At})
		}
	}
	for _, s := range spans {
		if s.Low < 0 || s.High < s.Low || s.High > 1010 || p.Scale != 0 {
			t.Fatalf("%s: %+v lies outside", p.Title, s)
		}
	}
	if p.Title == "" || p.Desc == "" {
		t.Fatalf("a picture has no words: %+v", p)
	}
}

// Counts that differ only within a group that is told as one have the same page, to the last byte; one person more
// in another group changes it.
func TestPagesOfNeighbors(t *testing.T) {
	many := func(x, y, none int) *Counts {
		c := nobody().ofBuiltin()
		c.People, c.Rows = x+y+none, x+y+none
		c.Verdicts.Clear, c.Fits[70] = c.People, c.People
		c.Roles[0].People, c.Roles[0].Verdicts.Clear, c.Roles[0].Fits[70] = c.People, c.People, c.People
		c.Questions[0].Answered, c.Questions[0].Options[0].People, c.Questions[0].Options[1].People = x+y, x, y
		return c
	}
	for _, pair := range [][2]*Counts{
		{many(3, 20, 17), many(2, 21, 17)}, {many(20, 3, 17), many(20, 4, 16)}, {many(20, 17, 3), many(20, 18, 2)},
		{many(1, 4, 35), many(4, 1, 35)},
	} {
		if pageOf(pair[0]) != pageOf(pair[1]) {
			t.Error("the page tells who is in a group")
		}
	}
	if pageOf(many(20, 10, 10)) == pageOf(many(19, 11, 10)) {
		t.Error("what can be told is not")
	}
	for _, pair := range [][2]int{{3, 4}, {1, 2}, {39, 38}, {3, 37}} { // of 40 people
		one, other := many(20, 10, 10), many(20, 10, 10)
		one.Questions[2].Answered, one.Questions[2].Options[0].People = 40, pair[0]
		other.Questions[2].Answered, other.Questions[2].Options[0].People = 39, pair[1]
		if pageOf(one) != pageOf(other) {
			t.Errorf("the page tells %d from %d", pair[0], pair[1])
		}
	}
}
