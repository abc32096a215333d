package cmd

import (
	"fmt"
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

	"golang.org/x/net/html"
)

// hostile texts try to become elements, to leave them, or to run.
func hostile() []string {
	return []string{
		`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onload='alert(1)`, `</title></style><script>alert(1)</script>`,
		`</svg></table></body></html><h1>`, `javascript:alert(1)`, `&lt;b&gt;&#x3c;i&#x3e;`, `<!--`, `-->`, `]]>`, `{{.}}{{template "page"}}`, "`${x}`",
		`\u003cb\u003e`, `<a href="https://x.example">x</a>`, strings.Repeat("W", 300), "שלום مرحبا", "e\u0301\U0001f9ea",
	}
}

// withTexts puts a text behind each text of the pack and the questions, which a stranger may have written.
func withTexts(t *testing.T, text string) *app.Env {
	t.Helper()
	add := func(list []string) map[string]string {
		table := map[string]string{}
		for _, was := range list {
			table[was] = was + " " + text
		}
		return table
	}
	pack := *lang.Translate(builtin.Pack(), add(lang.Texts(builtin.Pack())))
	for i := range pack.Sources {
		pack.Sources[i].Title += " " + text
		pack.Sources[i].Publisher += " " + text
	}
	env := apptest.TestProgram()
	env.Pack, env.Bank = &pack, lang.Translate(builtin.Bank(), add(lang.Texts(builtin.Bank())))
	env.LocalBank, env.Folder, env.Files = env.Bank, text, profiles.Files{}
	return env
}

// shape is the tree of elements and attributes of a page, without any text.
func shape(t *testing.T, text string) string {
	var b strings.Builder
	for _, n := range apptest.Elements(t, text) {
		depth := len(slices.Collect(n.Ancestors()))
		fmt.Fprintf(&b, "%*s%s", depth, "", n.Data)
		for _, a := range n.Attr {
			fmt.Fprintf(&b, " %s", a.Key)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// No text of a stranger changes the elements of a page, or is lost.
func TestHostileTextsStayText(t *testing.T) {
	t.Parallel()
	shapes := func(word string) (list []string, pages []string) {
		env := withTexts(t, word)
		answers := answersIn(t, env, "../testdata/answers/ana.toml")
		answers.ID = []byte(word)
		for _, roles := range [][]string{nil, {app.AllRoles}, {"registered-nurse"}} {
			answers.Roles = roles
			pages = append(pages, apptest.AsHTML(t, apptest.Page(t, env, answers)))
		}
		var comparison strings.Builder
		if err := doc.HTML(&comparison, compare.NewDocument(comparisonOf(t, env, env.Pack.Focus[0], env.Pack.Focus[1], answers))); err != nil {
			t.Fatal(err)
		}
		pages = append(pages, comparison.String())
		for _, page := range pages {
			list = append(list, shape(t, page))
		}
		return list, pages
	}
	want, _ := shapes("word")
	for _, word := range hostile() {
		got, pages := shapes(word)
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%q changes page %d:\n%s", word, i, firstDifference(want[i], got[i]))
			}
			if n := strings.Count(apptest.Content(documentOf(t, pages[i])), word); n < 50 {
				t.Errorf("%q stands %d times on page %d", word, n, i)
			}
		}
	}
}

func documentOf(t *testing.T, text string) *html.Node {
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// firstDifference is the first line in which two texts differ.
func firstDifference(a, b string) string {
	left, right := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(left), len(right)) {
		if left[i] != right[i] {
			return fmt.Sprintf("line %d: %q, expected %q", i+1, right[i], left[i])
		}
	}
	return fmt.Sprintf("%d lines, expected %d", len(right), len(left))
}
