package apptest

import (
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/questions"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"pgregory.net/rapid"
)

// Page makes the page of a result.
func Page(t testing.TB, env *app.Env, answers questions.Answers) *doc.Document {
	t.Helper()
	e, err := env.Evaluate(answers)
	if err != nil {
		t.Fatal(err)
	}
	in := env.ResultInput(answers, e)
	if err := e.AddDetails(&in); err != nil {
		t.Fatal(err)
	}
	return result.NewDocument(in)
}

func AsHTML(t testing.TB, page *doc.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := doc.HTML(&b, page); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Elements are those of a parsed page, in order.
func Elements(t testing.TB, text string) []*html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	var list []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			list = append(list, n)
		}
	}
	return list
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// Content is the text inside an element.
func Content(n *html.Node) string {
	var b strings.Builder
	for inside := range n.Descendants() {
		if inside.Type == html.TextNode {
			b.WriteString(inside.Data)
		}
	}
	return b.String()
}

func CheckPage(t *rapid.T, page *doc.Document) {
	CheckHTML(t, func(w io.Writer) error { return doc.HTML(w, page) })
}

// CheckHTML holds what a page is written as against what each page has to be.
func CheckHTML(t *rapid.T, write func(io.Writer) error) {
	var first, second bytes.Buffer
	if err := write(&first); err != nil {
		t.Fatal(err)
	}
	if err := write(&second); err != nil || first.String() != second.String() {
		t.Fatalf("the same page gives other bytes; %v", err)
	}
	root, err := html.Parse(&first)
	if err != nil {
		t.Fatal(err)
	}
	named, cited := map[string]bool{}, map[string]bool{}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		checkElement(t, n)
		if id := attribute(n, "id"); id != "" {
			if named[id] {
				t.Errorf("two elements are named %s", id)
			}
			named[id] = true
		}
		if to, ok := strings.CutPrefix(attribute(n, "href"), "#"); ok {
			cited[to] = true
		}
	}
	for id := range cited {
		if !named[id] {
			t.Errorf("#%s leads nowhere", id)
		}
	}
	for id := range named {
		if !cited[id] {
			t.Errorf("%s is cited nowhere", id)
		}
	}
}

// allowed are the attributes that an element of a page can have.
func allowed() []string {
	return strings.Fields("lang charset http-equiv content name id class href rel scope role colspan tabindex " +
		"height width x y x1 y1 x2 y2 cx cy r d aria-hidden")
}

func checkElement(t *rapid.T, n *html.Node) {
	switch n.DataAtom {
	case atom.Script, atom.Link, atom.Img, atom.Iframe, atom.Object, atom.Embed, atom.Form, atom.Base:
		t.Errorf("there is a <%s>", n.Data)
	case atom.Svg:
		if attribute(n, "role") == "img" {
			checkPicture(t, n)
		}
	}
	for _, a := range n.Attr {
		if !slices.Contains(allowed(), a.Key) {
			t.Errorf("<%s> has %s=%q", n.Data, a.Key, a.Val)
		}
		if a.Key == "href" && !strings.HasPrefix(a.Val, "#note-") && !strings.HasPrefix(a.Val, "http") {
			t.Errorf("a link leads to %q", a.Val)
		}
		if strings.Contains(a.Val, "ZgotmplZ") {
			t.Errorf("<%s> has a refused %s", n.Data, a.Key)
		}
	}
}

// checkPicture holds the words of a picture against the figures in the row before it, and its shapes against its width.
func checkPicture(t *rapid.T, svg *html.Node) {
	title, desc := "", ""
	for n := range svg.Descendants() {
		switch n.Data {
		case "title":
			title = Content(n)
		case "desc":
			desc = Content(n)
		}
		for _, a := range n.Attr {
			if place, ok := strings.CutSuffix(a.Val, "%"); ok {
				if at, err := strconv.ParseFloat(place, 64); err != nil || at < 0 || at > 100 {
					t.Errorf("%s: %s=%q", title, a.Key, a.Val)
				}
			}
		}
	}
	if title == "" || desc == "" {
		t.Errorf("a picture has no words: title %q, description %q", title, desc)
	}
	row := svg.Parent.Parent
	for n := range row.PrevSibling.PrevSibling.ChildNodes() {
		if n.DataAtom != atom.Td {
			continue
		}
		for _, word := range strings.Fields(Content(n)) {
			if !strings.Contains(desc, strings.Trim(word, "()")) {
				t.Errorf("%s: %q stands in the table, but not in the description %q", title, word, desc)
			}
		}
	}
}
