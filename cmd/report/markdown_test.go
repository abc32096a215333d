package report

import (
	"bytes"
	"strings"
	"testing"

	"careerfit/profiles/input"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
	"pgregory.net/rapid"
)

// hostile are texts that would be something else in Markdown.
var hostile = []string{
	"<script>alert(1)</script>", "<b", "</b>", "<!-- comment", "<!-- a -->", "<?php ?>", "<![CDATA[x]]>", "<http://evil.example>", "<a@evil.example>", "<div>\n\n*x*",
	"[a](http://evil.example)", "[a](<b> \"c\")", "![a](http://evil.example/x.png)", "[a]", "[a][b]", "[a]: http://evil.example", "[1]: http://evil.example", "[1]: <x> 'y'", "[^1]", "[^1]: note", "![", "]", "](x)", "[[wiki]]", "[ ] task", "[x] task", "[1,2]",
	"http://evil.example", "see https://evil.example/a?b=c&d;", "ftp://evil.example", "www.evil.example", "WWW.evil.example", "(www.evil.example)", "*www.evil.example*", "_http://evil.example_", "~http://evil.example~", "a@evil.example", "mailto:a@evil.example", "xmpp:a@evil.example/x", "a.b-c_d+e@evil.example", "@someone", "a @ b",
	"# a", "#", "## a ##", "a #", "a ##", "a # #", "a #b", "####### a", "C#", "#1 of 3", "a\n===", "===", "=", "a\n---", "---", "- - -", "***", "* * *", "___", "_ _ _", "--", "-", "+", "*", "--flag x",
	"- a", "+ a", "* a", "-a", "-5 %", "+5 %", "1. a", "1) a", "2024. A year", "1.", "12)", "1.5 years", "1234567890. a", "- - - a", "1. 2. 3. a", "- [ ] a",
	"> a", ">", ">a", "> > a", "a > b", "a >b", "> [!NOTE]\n> a", "    code", "\tcode", "```", "```sh\nx\n```", "~~~", "~~~ x", "`a`", "``a`b``", "`", "a ` b", "``` ` ```", "`` ` ``",
	"a|b", "|", "||", "\\|", "\\\\|", "|---|", "| a | b |\n|---|---|\n| c | d |", "a | b\n--- | ---", "`a|b`", ":-:", "|:-|",
	"*a*", "**a**", "_a_", "__a__", "***a***", "a_b_c", "_a", "a_", "a__b__c", "é_b_c", "~a~", "~~a~~", "~5 to ~6", "about ~5~", "a~5~6", "*", "a*b*c", "**", "*a", "a*", "==a==", "^a^", "~", "~5~ ~5",
	"&lt;", "&amp;lt;", "&#60;", "&#x3c;", "&copy;", "&copy", "AT&T", "R&D;", "&", "&;", "a & b", "&nosuchname;",
	"\\", "a\\", "\\\\", "\\*a\\*", "\\a", "C:\\x", "a  ", "a  \nb", "a\\\nb", " a", "\u00a0a\u00a0b\u00a0", "\u2003a\u2028b\u2029", "a\r\nb\rc\n\n\nd", "\ufeffa",
	"$x$", "$$x$$", "$5 to $6", "$5$", "$`x`$", "a$5 b$", "\\$5$", "$52,000–$60,000", "(~$5)", "$\\alpha$",
	"😀 👩‍👩‍👧", ":smile:", "\u202eabc\u202c", "مرحبا", "שלום", "e\u0301", strings.Repeat("ab", 150), "{{.}}", "{% x %}", "{#id}", "a {.b}", "\x00\x1b[31m\x7f", "\u200b", "\ufdd0", "\ufdd01\ufdd1", "\xff\xfe", "\U000e0041",
	"(a)", "(http)", ": a", ":", "://", ":// x", "a: b; c, d. \"e\" 'f' — (g) h-i!", "!", "?", ".", "", " ", "<5 years", "a < b", "a <", "a<b", "a\" onclick=\"x", "'", "\"",
}

// word stands where a text may stand.
const word = "Qqq"

// aPage has something in every place, and a text wherever a text from outside may stand.
func aPage(s string) *Page {
	p := &Page{}
	half := len(s) / 2
	for half > 0 && half < len(s) && s[half]&0xc0 == 0x80 {
		half--
	}
	one := Prose{{Text: s}}
	cited := Prose{{Text: s}, {Notes: []int{1, 2}}, {Text: s}, {Notes: []int{3}}, {Notes: []int{1}}, {Text: s}}
	opened := Prose{{Notes: []int{2}}, {Text: s[:half]}, {Text: s[half:]}}
	amid := Prose{{Text: "a " + s}, {Text: " b"}}
	proses := []Prose{one, cited, opened, amid}
	var items []PartItem
	for i, text := range proses {
		for _, mark := range []string{"+", "-", "x", "", "1.", "2", "2.", "", "9.", "m" + s} {
			items = append(items, PartItem{Mark: mark, Text: text, Blank: i == 1})
		}
	}
	ends := func(low, high string) ChartRow { return ChartRow{Name: one, Cells: []string{s, s}, Low: low, High: high} }
	p.Parts = []Part{
		{Title: s, Prose: proses, Items: items, Folded: true},
		{
			Title: s,
			Charts: []Chart{
				{Caption: s, Columns: []string{s, s, s}, Rows: []ChartRow{ends(s, s), ends("", ""), ends(s, ""), {Name: cited, Cells: []string{s, ""}}}, Notes: proses},
				{Caption: s, Columns: []string{"", s}, Rows: []ChartRow{{Name: opened, Cells: []string{s}}}, Key: []KeyEntry{{Text: s}}},
			},
			Sheet: &Sheet{Columns: []string{s, s}, Rows: []SheetRow{
				{Title: s, Cells: [][]Prose{proses, {one}}}, {Title: s, Cells: [][]Prose{{cited, one}}}, {Title: s, Cells: [][]Prose{nil, {amid}}},
			}},
		},
		{Title: s, Items: []PartItem{{Text: one}}},
	}
	p.Notes = []Note{
		{Number: 1, Text: s, Sources: []NoteSource{{s, s, "https://example.org/a?b=c&copy;=d_e_f"}, {s, s, ""}, {s, "", "http://example.org/(a) b\"<c>\\|`$x$"}}},
		{Number: 2, Text: s}, {Number: 3, Text: s, Sources: []NoteSource{{s, s, "javascript:alert(1)"}}},
	}
	p.Lang, p.Title, p.Remark, p.Lead, p.Sources, p.Closing, p.Again = "en", s, s, proses, s, []string{s, s}, s
	p.Command = []string{"recommend", "--save", "a.toml"}
	return p
}

// parser reads what GitHub reads, and leaves in what it finds of HTML.
var parser = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote), goldmark.WithRendererOptions(html.WithUnsafe()))

func markdownOf(t reader, p *Page) string {
	var out bytes.Buffer
	if err := Markdown(&out, p); err != nil {
		t.Fatalf("%v", err)
	}
	return out.String()
}

// parsed is what a parser makes of a page.
func parsed(t reader, markdown string) string {
	var out bytes.Buffer
	if err := parser.Convert([]byte(markdown), &out); err != nil {
		t.Fatalf("%v", err)
	}
	return out.String()
}

// collapsed is a text as a report shows it.
func collapsed(s string) string {
	return input.Visible(strings.Join(strings.Fields(s), " "))
}

// staysText fails unless a text stands on a page where a plain word would, and nothing else differs. Spaces are not looked at.
func staysText(t reader, s string) {
	shown := collapsed(s)
	if shown == "" {
		return
	}
	squeezed := func(s string) string { return strings.ReplaceAll(s, " ", "") }
	markdown := markdownOf(t, aPage(s))
	want := strings.ReplaceAll(squeezed(parsed(t, markdownOf(t, aPage(word)))), word, squeezed(string(util.EscapeHTML([]byte(shown)))))
	if got := squeezed(parsed(t, markdown)); got != want {
		t.Fatalf("%q does not stay text: %s\n%s", s, cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")), markdown)
	}
}

func TestTextStaysTextInMarkdown(t *testing.T) {
	for _, s := range hostile {
		staysText(t, s)
	}
	for _, s := range hostile {
		for _, other := range hostile {
			text := s + other
			if shown := collapsed(text); shown != "" {
				want := "<p>" + string(util.EscapeHTML([]byte(shown))) + "</p>\n"
				if got := parsed(t, block(plain(text))); got != want {
					t.Errorf("%q is read as %s", text, got)
				}
			}
		}
	}
}

// anyText draws texts that are made of what Markdown gives a meaning.
func anyText() *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.String(),
		rapid.StringOf(rapid.RuneFrom([]rune("\\`*_[]<>&|~$#+-=.:@()!/^{}\"';, \n\t1aw\u00a0é"))),
		rapid.Map(rapid.SliceOfN(rapid.SampledFrom(hostile), 1, 4), func(list []string) string { return strings.Join(list, " ") }),
		rapid.Map(rapid.SliceOfN(rapid.SampledFrom(hostile), 1, 4), func(list []string) string { return strings.Join(list, "") }),
	)
}

func TestAnyTextStaysTextInMarkdown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { staysText(t, anyText().Draw(t, "text")) })
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { staysText(t, s) })
}
