package doc

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func textOf(t fataler, d *Document, style Style) string {
	var out bytes.Buffer
	if err := Text(&out, d, style); err != nil {
		t.Fatalf("%v", err)
	}
	return out.String()
}

// Lines have room for what is in them, but for the first of an excerpt, which editors read.
func TestNoLineIsTooWide(t *testing.T) {
	for width := MinWidth; width <= MaxWidth; width++ {
		for _, line := range strings.Split(textOf(t, everything(), Style{Width: width, Depth: Details}), "\n") {
			if columns(line) > width && !strings.HasPrefix(line, "tea.toml:") {
				t.Errorf("%d of %d columns: %s", columns(line), width, line)
			}
		}
	}
}

func TestTitlesAreBold(t *testing.T) {
	d := &Document{Title: "A", Remark: "b", Sections: []Section{{Title: "C", Blocks: []Block{
		Chart{Rows: []ChartRow{{Name: Plain("D"), Remark: "e", Picture: Picture{Lanes: []Lane{{Mark: &Mark{0, Circle}}}}}}},
		Excerpt{Where: "f:", Message: "g"},
	}}}}
	colored := textOf(t, d, Style{Width: 40, Color: true})
	var bold []string
	for _, part := range strings.Split(colored, "\x1b[1m")[1:] {
		title, _, _ := strings.Cut(part, "\x1b[0m")
		bold = append(bold, title)
	}
	if diff := cmp.Diff([]string{"A", "C", "D", "f:"}, bold); diff != "" {
		t.Errorf("%s", diff)
	}
	if plain := textOf(t, d, Style{Width: 40}); strings.NewReplacer("\x1b[1m", "", "\x1b[0m", "").Replace(colored) != plain {
		t.Errorf("%q", plain)
	}
}

// Details are for who asks for them; a page has all.
func TestDetailsAreShownOnRequest(t *testing.T) {
	d := &Document{Sections: []Section{{Title: "Short", Blocks: []Block{Paragraphs{Plain("a")}}}, {Title: "Long", Depth: Details, Blocks: []Block{Paragraphs{Plain("b")}}}}}
	if got := textOf(t, d, Style{Width: 40}); got != "Short\n  a\n" {
		t.Errorf("%q", got)
	}
	if got := textOf(t, d, Style{Width: 40, Depth: Details}); got != "Short\n  a\n\nLong\n  b\n" {
		t.Errorf("%q", got)
	}
	if !strings.Contains(htmlOf(t, d), "Long") || !strings.Contains(markdownOf(t, d), "Long") {
		t.Error("a page lacks details")
	}
}

// What stands where, as people and scripts know it.
func TestTextLayout(t *testing.T) {
	for name, test := range map[string]struct {
		document Document
		want     string
	}{
		"nothing": {Document{}, ""},
		"a table, then notes": {
			Document{Lead: []Block{
				Grid{Columns: []string{"role", "pay"}, Right: []bool{false, true}, Marks: []string{"*", ""}, Rows: [][]string{{"orderly", "$9"}, {"phlebotomist", "$10"}}},
				Paragraphs{Plain("* is in focus"), Plain("Pay is old.")},
			}},
			"role            pay\n* orderly        $9\n  phlebotomist  $10\n\n* is in focus\nPay is old.\n",
		},
		"problems": {
			Document{
				Lead:    []Block{Excerpt{Where: "a.toml:1:1:", Message: "bad\x1b", Line: 1, Source: "x", Column: 1, Width: 1}, Excerpt{Where: "b.toml:", Message: "worse", Hints: []string{"do"}}},
				Closing: []Prose{Plain("2 errors")},
			},
			"a.toml:1:1: bad\\x1b\n  1 | x\n    | ^\nb.toml: worse\n   = do\n\n2 errors\n",
		},
		"no problem":     {Document{Closing: []Prose{Plain("no problem in 1 file")}}, "no problem in 1 file\n"},
		"notes and more": {Document{Title: "A", Notes: []Note{{1, "b", nil}}, Commands: []Command{{"C: ", []string{"d"}}}}, "A\n\n[1] b\n\nC: careerfit d\n"},
		"numbers end in one column": {
			Document{Sections: []Section{{Blocks: []Block{List{[]Item{{Mark: "9.", Text: Plain("a")}, {Mark: "10.", Text: Plain("b")}, {Mark: "x", Text: Plain("c")}, {Mark: Bullet, Text: Plain("d")}}}}}}},
			"  9. a\n 10. b\n  x c\n  - d\n",
		},
		"exact figures":       {Document{Lead: []Block{Figures{[]Figure{{"100.00", "", Plain("a"), NoBar}, {"none", "", Plain("b"), NoBar}, {"1.50", "", Plain("c"), NoBar}}}}}, "  100.00  a\n    none  b\n    1.50  c\n"},
		"nobody in any group": {Document{Lead: []Block{Chart{Caption: "in percent", Rows: []ChartRow{{Name: Plain("(none)"), Remark: "100", Picture: Picture{Lanes: []Lane{{}}}}}}}}, "  (none)                             100\n  in percent\n"},
		"no room for bars":    {Document{Lead: []Block{Chart{Rows: []ChartRow{{Name: Plain("a name that takes all of the room"), Remark: "9", Picture: Picture{Lanes: []Lane{{Bars: []Bar{{Span{0, 9}, Solid}}}}}}}}}}, "  a name that takes all of the room 9\n"},
		"nobody by verdict":   {Document{Lead: []Block{Chart{Rows: []ChartRow{{Name: Plain("a"), Remark: "9", Picture: Picture{Lanes: []Lane{{Bars: []Bar{{Span{0, 0}, Dark}, {Span{0, 0}, Light}}}}}}}}}}, "  a                               9\n"},
		"figures that take all the room": {
			Document{Lead: []Block{Chart{Rows: []ChartRow{{Picture: Picture{Lanes: []Lane{{Name: "a", Figure: "from 12 to 34 of 56 points", Mark: &Mark{0, Circle}}}}}}}}},
			"  a\n  from 12 to 34 of 56 points\n  ●" + strings.Repeat("·", 37) + "\n",
		},
		"side by side in the lead": {Document{Lead: []Block{SideBySide{Columns: []string{"a"}, Rows: []SideRow{{"b", [][]Prose{{Plain("c")}}}}}}}, "  b\n    : c\n"},
	} {
		if diff := cmp.Diff(test.want, textOf(t, &test.document, Style{Width: 40})); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// The parts of a bar are as wide as the bar, whatever the numbers are.
func TestDividedBarsLoseNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		most, width := rapid.IntRange(1, 999).Draw(t, "most"), rapid.IntRange(10, 25).Draw(t, "width")
		first := rapid.IntRange(0, most).Draw(t, "first")
		second := rapid.IntRange(first, most).Draw(t, "second")
		pic := Picture{Scale: most, Lanes: []Lane{{Bars: []Bar{{Span{0, first}, Dark}, {Span{first, second}, Medium}, {Span{second, most}, Light}}}}}
		bar := pic.bar(width)
		if columns(bar) != width {
			t.Fatalf("%s is not %d wide", bar, width)
		}
		for shade, people := range map[string]int{"█": first, "▓": second - first, "░": most - second} {
			if got := strings.Count(bar, shade); got < people*width/most || got > people*width/most+1 {
				t.Fatalf("%d of %d people are %d of %d columns", people, most, got, width)
			}
		}
	})
}

// A line of an excerpt fits, and what is marked stays where it is.
func TestExcerptsFit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		source := rapid.OneOf(rapid.String(), rapid.StringN(0, 300, -1), rapid.Just("\x1b\u0301語"+strings.Repeat("語", 99))).Draw(t, "source")
		e := Excerpt{Where: "a:", Line: 7, Source: source, Column: rapid.IntRange(0, 320).Draw(t, "column"), Width: rapid.IntRange(0, 320).Draw(t, "width")}
		width := rapid.IntRange(MinWidth, MaxWidth).Draw(t, "columns")
		for _, line := range strings.Split(textOf(t, &Document{Lead: []Block{e}}, Style{Width: width}), "\n") {
			if columns(strings.TrimSuffix(line, "^")) > width { // the marker may stand behind the end of the line
				t.Fatalf("%q is wider than %d", line, width)
			}
		}
	})
}

// A title that is only for a page is in no text, and not missing elsewhere.
func TestPageTitle(t *testing.T) {
	d := &Document{Title: "Tea", PageTitle: true, Lead: []Block{Paragraphs{Plain("It is warm.")}}}
	var text, page, markdown strings.Builder
	if err := errors.Join(Text(&text, d, Style{Width: 40}), HTML(&page, d), Markdown(&markdown, d)); err != nil {
		t.Fatal(err)
	}
	if text.String() != "It is warm.\n" || !strings.Contains(page.String(), "<h1>Tea</h1>") || markdown.String() != "# Tea\n\nIt is warm.\n" {
		t.Errorf("%q, %q", text.String(), markdown.String())
	}
}
