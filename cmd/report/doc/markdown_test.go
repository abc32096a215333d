package doc

import (
	"bytes"
	gohtml "html"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"careerfit/profiles/diag"

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

// aDocument has something in every place, and a text wherever a text from outside may stand.
func aDocument(s string) *Document {
	half := len(s) / 2
	for half > 0 && half < len(s) && s[half]&0xc0 == 0x80 {
		half--
	}
	one := Prose{{Text: s}}
	cited := Prose{{Text: s}, {Notes: []int{1, 2}}, {Text: s}, {Notes: []int{3}}, {Notes: []int{1}}, {Text: s}}
	begun := Prose{{Notes: []int{2}}, {Text: s[:half]}, {Text: s[half:]}}
	amid := Prose{{Text: "a " + s}, {Text: " b"}}
	texts := []Prose{one, cited, begun, amid}
	var items []Item
	for i, text := range texts {
		for _, mark := range []string{"+", "-", "x", "", "1.", "2", "2.", "", "9.", Bullet, "m" + s} {
			items = append(items, Item{Mark: mark, Text: text, Blank: i == 1})
		}
	}
	items = append(items, Item{Text: one, More: texts})
	ends := func(low, high string) ChartRow {
		return ChartRow{Name: one, Remark: s, Cells: []string{s, s}, Notes: texts, Picture: Picture{Title: s, Desc: s, Low: low, High: high, Lanes: []Lane{{Name: s, Figure: s, Mark: &Mark{500, Circle}}}}}
	}
	return &Document{
		Lang: "en", Title: s, Remark: s, Byline: cited, Lead: []Block{Paragraphs(texts), Terms{{"a" + s, one}, {s, cited}}}, Sources: s,
		Sections: []Section{
			{Title: s, Blocks: []Block{Paragraphs(texts), List{items}}, Folded: true},
			{Number: 2, Title: s, Blocks: []Block{
				Chart{Caption: s, Legend: texts, Columns: []string{s, s, s}, Rows: []ChartRow{ends(s, s), ends("", ""), ends(s, ""), {Name: cited, Cells: []string{s, ""}}}, Notes: texts},
				Chart{Caption: s, Columns: []string{"", s}, Rows: []ChartRow{{Name: begun, Cells: []string{s}}}, Key: []KeyEntry{{Text: s}}},
				SideBySide{Columns: []string{s, s}, All: s, Rows: []SideRow{{s, [][]Prose{texts, {one}}}, {s, [][]Prose{{cited, one}}}, {s, [][]Prose{nil, {amid}}}}},
				Grid{Caption: cited, Columns: []string{s, s}, Rows: [][]string{{s, s}, {s, s}}, Marks: []string{"*", ""}, Right: []bool{false, true}, Narrow: []string{s, s}, Notes: texts},
			}},
			{Title: s, Depth: Details, Blocks: []Block{
				Tree{Branches: []Branch{{Text: one, More: texts, Branches: []Branch{{Text: cited}, {Text: one, Branches: []Branch{{Text: begun}}}}}, {Text: amid}}, Notes: texts},
				Paragraphs{Plain("a")},
				Options{{"1", s, one}, {"2", "a", cited}, {"", s, one}},
				Figures{[]Figure{{"5 " + s, "", one, 500}, {"1", "± 1", cited, NoBar}, {"", "", amid, NoBar}}},
			}},
			{Title: s, Blocks: []Block{Excerpt{Where: s, Message: s, Hints: []string{s}}, List{[]Item{{Text: one}}}}},
		},
		Notes: []Note{
			{1, s, []Source{{s, s, "https://example.org/a?b=c&copy;=d_e_f"}, {s, s, ""}, {s, "", "http://example.org/(a) b\"<c>\\|`$x$"}}},
			{Number: 2, Text: s}, {3, s, []Source{{s, s, "javascript:alert(1)"}}},
		},
		Closing: texts, Commands: []Command{{s, []string{"recommend", "--save", "a.toml"}}},
	}
}

// parser reads what GitHub reads, and leaves in what it finds of HTML.
var parser = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote), goldmark.WithRendererOptions(html.WithUnsafe()))

func markdownOf(t fataler, d *Document) string {
	var out bytes.Buffer
	if err := Markdown(&out, d); err != nil {
		t.Fatalf("%v", err)
	}
	return out.String()
}

// parsed is what a parser makes of Markdown.
func parsed(t fataler, markdown string) string {
	var out bytes.Buffer
	if err := parser.Convert([]byte(markdown), &out); err != nil {
		t.Fatalf("%v", err)
	}
	return out.String()
}

var documentWithWord string

// withWord is what a parser makes of the document with a plain word.
func withWord(t fataler) string {
	if documentWithWord == "" {
		documentWithWord = parsed(t, markdownOf(t, aDocument(word)))
	}
	return documentWithWord
}

// collapsed is a text as a report shows it.
func collapsed(s string) string {
	return diag.Visible(strings.Join(strings.Fields(s), " "))
}

// staysText fails unless a text stands in a document where a plain word would, and nothing else differs. Spaces are not looked at.
func staysText(t fataler, s string) {
	shown := collapsed(s)
	if shown == "" {
		return
	}
	squeezed := func(s string) string { return strings.ReplaceAll(s, " ", "") }
	markdown := markdownOf(t, aDocument(s))
	want := strings.ReplaceAll(squeezed(withWord(t)), word, squeezed(string(util.EscapeHTML([]byte(shown)))))
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
				if got := parsed(t, opening(Plain(text))); got != want {
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

// notesIn is prose in which the notes of a text stand between marks, as in "a<1,2>.".
func notesIn(text string) Prose {
	before, rest, found := strings.Cut(text, "<<")
	if !found {
		return Plain(text)
	}
	marks, after, _ := strings.Cut(rest, ">>")
	var numbers []int
	for _, mark := range strings.Split(marks, ",") {
		n, _ := strconv.Atoi(mark)
		numbers = append(numbers, n)
	}
	return append(append(Plain(before), Run{Notes: numbers}), Plain(after)...)
}

// smallDocument is a document as people get it.
func smallDocument() *Document {
	return &Document{
		Lang: "en", Title: "Registered nurse fits your answers best", Remark: "16 of 16 questions answered",
		Lead: []Block{Paragraphs{Plain("It stays first in 97 of 100 plausible readings (a clear result)."), Plain("Pay is ~$86,000; 5 % of nurses work < 20 hours.")}},
		Sections: []Section{
			{Title: "Why", Blocks: []Block{List{[]Item{
				{Mark: "+", Text: notesIn("Helping people: you asked for 5, it offers 4.8<<1,2>>.")},
				{Mark: "-", Text: Plain("Shift-work is common; nurse_practitioner roles have less of it.")}, {Mark: "x", Text: Plain("Breaks \"no nights\".")},
			}}}},
			{Title: "You and the roles", Blocks: []Block{Chart{
				Caption: "What you asked for, and where each role stands",
				Key:     []KeyEntry{{Text: "you"}},
				Columns: []string{"Question", "You", "Registered nurse", "Welder"},
				Rows: []ChartRow{
					{Name: notesIn("Helping people<<1>>"), Cells: []string{"5", "4.8", "1.2"}, Picture: Picture{Low: "with things", High: "with people"}},
					{Name: Plain("Salary*"), Cells: []string{"$60,000", "$86,070", "$48,940"}},
				},
				Notes: []Prose{Plain("Levels are from 1 to 5.")},
			}}},
			{Title: "Side by side", Blocks: []Block{SideBySide{Columns: []string{"Registered nurse", "Welder"}, Rows: []SideRow{
				{"License", [][]Prose{{Plain("NCLEX-RN|PN."), Plain("Every state.")}, {Plain("None.")}}},
				{"Outlook", [][]Prose{{notesIn("Average<<2>>.")}}},
				{"Hard", [][]Prose{nil, {Plain("Heat.")}}},
			}}}},
			{Title: "2 more roles", Folded: true, Blocks: []Block{List{[]Item{
				{Mark: "9.", Text: Plain("Plumber: fit 41")}, {Mark: "9.", Text: Plain("Roofer: fit 41")}, {Mark: "ruled out", Text: Plain("Pilot: fit 80")},
			}}}},
		},
		Sources: "Sources",
		Notes: []Note{
			{1, "O*NET 30.0, 2025", []Source{
				{"Work [Styles]", "National Center for O*NET Development", "https://www.onetcenter.org/database.html"}, {"Panel of experts", "", ""},
			}},
			{Number: 2, Text: "BLS, May 2024"},
		},
		Closing: []Prose{Plain("It cannot know which is right for you.")},
		Commands: []Command{{
			"The same again:",
			[]string{"recommend", "--helping", "5", "--salary", "60000", "--pack", "'my `pack` ```'", "--nights", "never", "--explain"},
		}},
	}
}

// smallMarkdown is that document, with ´ for a backtick.
const smallMarkdown = `# Registered nurse fits your answers best

*16 of 16 questions answered*

It stays first in 97 of 100 plausible readings (a clear result).

Pay is ~$86,000; 5 % of nurses work < 20 hours.

## Why

- \+ Helping people: you asked for 5, it offers 4.8 [1,2].
- \- Shift-work is common; nurse_practitioner roles have less of it.
- x Breaks "no nights".

## You and the roles

**What you asked for, and where each role stands**

| Question           |     You | Registered nurse |  Welder |                           |
| ------------------ | ------: | ---------------: | ------: | ------------------------- |
| Helping people [1] |       5 |              4.8 |     1.2 | with things → with people |
| Salary\*           | $60,000 |          $86,070 | $48,940 |                           |

Levels are from 1 to 5.

## Side by side

|         | Registered nurse             | Welder       |
| ------- | ---------------------------- | ------------ |
| License | NCLEX-RN\|PN. / Every state. | None.        |
| Outlook | Average [2].                 | Average [2]. |
| Hard    |                              | Heat.        |

## 2 more roles

9. Plumber: fit 41

9) Roofer: fit 41

- ruled out Pilot: fit 80

## Sources

1. O\*NET 30.0, 2025: [Work \[Styles\]](<https://www.onetcenter.org/database.html>), National Center for O\*NET Development; Panel of experts
2. BLS, May 2024

It cannot know which is right for you.

The same again:

´´´´sh
careerfit recommend --helping 5 --salary 60000 --pack 'my ´pack´ ´´´' \
  --nights never --explain
´´´´
`

func TestMarkdown(t *testing.T) {
	if diff := cmp.Diff(strings.ReplaceAll(smallMarkdown, "´", "`"), markdownOf(t, smallDocument())); diff != "" {
		t.Errorf("%s", diff)
	}
}

// What is not there leaves no trace, and what is there is not lost where headings lack.
func TestMarkdownOfLittle(t *testing.T) {
	for want, d := range map[string]*Document{
		"\n":             {Sections: []Section{{}}, Lead: []Block{Paragraphs{nil, {{Text: " \n"}}}, Command{Label: "a"}}},
		"-\n- a\n\n1.\n": {Sections: []Section{{Blocks: []Block{List{[]Item{{}, {Text: Plain(" a\t")}, {Mark: "1."}}}}}}},
		"|     |     |\n| --- | --: |\n| a   |   b |\n": {Lead: []Block{Chart{Rows: []ChartRow{{Name: Plain("a"), Cells: []string{"b"}}}}}},
		"|     |     |\n| --- | --- |\n| a   | b   |\n": {Lead: []Block{SideBySide{Rows: []SideRow{{"a", [][]Prose{{Plain("b")}}}}}}},
		"1. a: b\n2. b: [c](<http://d>)\n":              {Notes: []Note{{1, "a", []Source{{Title: "b"}}}, {2, "b", []Source{{Title: "c", URL: "http://d"}}}}},
		"1. a\n\n3) b\n\n5. c\n6. d\n":                  {Notes: []Note{{Number: 1, Text: "a"}, {Number: 3, Text: "b"}, {Number: 5, Text: "c"}, {Number: 6, Text: "d"}}},
	} {
		if diff := cmp.Diff(want, markdownOf(t, d)); diff != "" {
			t.Errorf("%s", diff)
		}
	}
}

// Plain words are read as they are, so that they carry no backslash.
func TestMarkdownStaysReadable(t *testing.T) {
	for _, s := range []string{
		"Pay is $52,000 to $60,000 (half earn more), ~5 % up.", "AT&T, R&D & co.", "a < b > c = d", "C# and F#, the #1 of 3 - or +4", "snake_case_name",
		"-5 degrees, 1.5 years", "1.5 years", "\"Quoted\" 'words' — dashes-in-words/and slashes!", "ratio 1:2, at 10:30", "@home", "e.g. this.", "¿Qué? ¡Sí!", "a {b} ^c; d?",
	} {
		if got := opening(Plain(s)); got != s {
			t.Errorf("%s became %s", s, got)
		}
	}
}

// Formulas of GitHub, which the parser does not know, begin and end with a dollar sign before something else than a figure.
func TestMarkdownHasNoFormulas(t *testing.T) {
	for s, want := range map[string]string{
		"$x$": `\$x\$`, "$$x$$": `\$\$x\$\$`, "$5$": `$5\$`, "a$5 b$": `a\$5 b\$`, "$5 to $6": "$5 to $6", "$$5": `\$\$5`, "$`x`$": "\\$\\`x\\`\\$",
	} {
		if got := opening(Plain(s)); got != want {
			t.Errorf("%s became %s, not %s", s, got, want)
		}
	}
}

func TestMarkdownKeepsSpacesBetweenRuns(t *testing.T) {
	got := opening(Prose{{Text: " a\n\n b "}, {Notes: []int{1, 12}}, {Text: ". "}, {Text: " c"}, {Notes: []int{3}}, {Text: "(d) e"}})
	if want := `a b [1,12]. c [3]\(d) e`; got != want {
		t.Errorf("%s for %s", got, want)
	}
}

// A link leads to its address and nowhere else.
func TestMarkdownLinksLeadWhereTheyShould(t *testing.T) {
	for url, want := range map[string]string{
		"https://a.example/b?c=d&e=f#g": "https://a.example/b?c=d&e=f#g", "HTTP://a.example/a%20b": "HTTP://a.example/a%20b",
		"http://a.example/a b\n<c>\"(d)\\|`": "http://a.example/a%20b%0A%3Cc%3E%22(d)%5C%7C%60", "http://a.example/é": "http://a.example/%C3%A9",
		"http://a.example/?a&lt;=1&#60;&#x3c;": "http://a.example/?a&amp;lt;=1&amp;#60;&amp;#x3c;", "http://a.example/_a_*b*(c)$d$~e~": "http://a.example/_a_*b*(c)%24d%24~e~",
	} {
		to, _ := destination(url)
		if to != "<"+want+">" {
			t.Errorf("%q leads to %s", url, to)
		}
		if got, want := parsed(t, "[a]("+to+")"), "<p><a href=\""+string(util.EscapeHTML([]byte(gohtml.UnescapeString(want))))+"\">a</a></p>\n"; got != want {
			t.Errorf("%q is read as %s, not %s", url, got, want)
		}
	}
	for _, url := range []string{"", "javascript:alert(1)", "data:text/html,x", "//a.example", "a.example", " http://a.example", "ftp://a.example", "http://"} {
		if to, ok := destination(url); ok {
			t.Errorf("%q leads to %s", url, to)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		rest := rapid.OneOf(anyText(), rapid.String()).Filter(func(s string) bool { return s != "" && !strings.Contains(s, "%") }).Draw(t, "rest")
		to, _ := destination("https://a" + rest)
		got := parsed(t, "[a]("+to+")\n\n[b]: x")
		_, href, _ := strings.Cut(got, `href="`)
		href, end, _ := strings.Cut(href, `"`)
		decoded, err := url.PathUnescape(gohtml.UnescapeString(href))
		if decoded != "https://a"+rest || err != nil || end != ">a</a></p>\n" {
			t.Fatalf("%q is read as %s", rest, got)
		}
	})
}

func TestMarkdownKeepsACommandTogether(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := "'" + anyText().Draw(t, "word") + "'"
		got := parsed(t, markdownOf(t, &Document{Commands: []Command{{"", []string{"recommend", "--pack", word, "--explain"}}}}))
		lines := strings.Join(Command{"", []string{"recommend", "--pack", diag.Visible(word), "--explain"}}.lines(commandWidth), "\n")
		if want := "<pre><code class=\"language-sh\">" + string(util.EscapeHTML([]byte(lines))) + "\n</code></pre>\n"; got != want {
			t.Fatalf("%s for %s", got, want)
		}
	})
}

func TestMarkdownKeepsTheLineOfAnExcerpt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		source := strings.ReplaceAll(anyText().Draw(t, "source"), "\t", " ")
		e := Excerpt{Where: "a:", Message: "b", Line: 1, Source: source, Column: rapid.IntRange(0, 9).Draw(t, "column"), Width: rapid.IntRange(0, 9).Draw(t, "width")}
		got := parsed(t, markdownOf(t, &Document{Lead: []Block{e}}))
		if want := "<p>a: b</p>\n<pre><code>" + string(util.EscapeHTML([]byte(diag.Visible(source)))) + "\n"; !strings.HasPrefix(got, want) || !strings.HasSuffix(got, "^\n</code></pre>\n") {
			t.Fatalf("%q is read as %s", source, got)
		}
	})
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { staysText(t, s) })
}

// Lines below others in an entry are neither headings nor tables.
func TestFurtherLinesOfAnEntry(t *testing.T) {
	texts := []Prose{Plain("==="), Plain("---"), Plain("-:"), Plain(":-:"), nil, Plain("| a"), Plain("1. b\\"), Plain("c")}
	d := &Document{Sections: []Section{{Blocks: []Block{Tree{Branches: []Branch{{Text: Plain("a"), More: texts, Branches: []Branch{{Text: Plain("d"), More: texts}}}}}}}}}
	lines := "===<br>\n---<br>\n-:<br>\n:-:<br>\n| a<br>\n1. b\\<br>\nc"
	want := "<ul>\n<li>a<br>\n" + lines + "\n<ul>\n<li>d<br>\n" + lines + "</li>\n</ul>\n</li>\n</ul>\n"
	if diff := cmp.Diff(want, parsed(t, markdownOf(t, d))); diff != "" {
		t.Errorf("%s", diff)
	}
}
