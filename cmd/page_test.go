package cmd

import (
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/report"
	"careerfit/profiles"
	"careerfit/questions"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"pgregory.net/rapid"
)

// page makes the page of a result.
func (p *program) page(t testing.TB, pack *profiles.Pack, answers questions.Answers) *report.Page {
	t.Helper()
	e, err := p.evaluate(pack, answers)
	if err != nil {
		t.Fatal(err)
	}
	page, err := e.page(p.resultInput(pack, answers, e))
	if err != nil {
		t.Fatal(err)
	}
	return page
}

func asHTML(t testing.TB, page *report.Page) string {
	t.Helper()
	var b bytes.Buffer
	if err := report.HTML(&b, page); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// elements are those of a parsed page, in order.
func elements(t testing.TB, text string) []*html.Node {
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

// content is the text inside an element.
func content(n *html.Node) string {
	var b strings.Builder
	for inside := range n.Descendants() {
		if inside.Type == html.TextNode {
			b.WriteString(inside.Data)
		}
	}
	return b.String()
}

// Whatever a person answers and whichever roles they compare, the page holds together: it asks for nothing from outside,
// each picture has words and the same figures beside it, and each number of a note has its note.
func TestEveryPageHoldsTogether(t *testing.T) {
	besideOthers(t, func(t *testing.T, some somePack) {
		p, pack := some.english(), some.roles()
		rapid.Check(t, func(t *rapid.T) {
			answers, err := p.bank.FromFlags(genSheet(t, p).flags(), criteria(pack.Criteria))
			if err != nil {
				t.Fatal(err)
			}
			answers.Roles = rapid.SliceOfNDistinct(rapid.SampledFrom(pack.RoleIDs()), 1, min(4, len(pack.Roles)), rapid.ID[string]).Draw(t, "roles")
			lookAgain(t, p, &answers)
			e, err := p.evaluate(pack, answers)
			if err != nil {
				t.Fatal(err)
			}
			in := p.resultInput(pack, answers, e)
			in.Explain = rapid.Bool().Draw(t, "explain")
			page, err := e.page(in)
			if err != nil {
				t.Fatal(err)
			}
			checkPage(t, page)
			for _, role := range report.NewResult(in).Ranking {
				checkFit(t, page, role)
			}
		})
	})
}

// Two roles side by side hold together as well.
func TestEveryComparisonPageHoldsTogether(t *testing.T) {
	besideOthers(t, func(t *testing.T, some somePack) {
		p, pack := some.english(), some.roles()
		if len(pack.Roles) < 2 {
			return
		}
		rapid.Check(t, func(t *rapid.T) {
			roles := rapid.SliceOfNDistinct(rapid.SampledFrom(pack.RoleIDs()), 2, 2, rapid.ID[string]).Draw(t, "roles")
			answers, err := p.bank.FromFlags(genSheet(t, p).flags(), criteria(pack.Criteria))
			if err != nil {
				t.Fatal(err)
			}
			in, pair, err := p.pair(pack, roles, answers)
			if err != nil {
				t.Fatal(err)
			}
			checkPage(t, report.NewContrastPage(in, pair))
		})
	})
}

func checkPage(t *rapid.T, page *report.Page) {
	checkHTML(t, func(w io.Writer) error { return report.HTML(w, page) })
}

func checkHTML(t *rapid.T, render func(io.Writer) error) {
	var first, second bytes.Buffer
	if err := render(&first); err != nil {
		t.Fatal(err)
	}
	if err := render(&second); err != nil || first.String() != second.String() {
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
			title = content(n)
		case "desc":
			desc = content(n)
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
		for _, word := range strings.Fields(content(n)) {
			if !strings.Contains(desc, strings.Trim(word, "()")) {
				t.Errorf("%s: %q stands in the table, but not in the description %q", title, word, desc)
			}
		}
	}
}

// checkFit looks for a role of the result with its fit.
func checkFit(t *rapid.T, page *report.Page, role report.Standing) {
	fit := strconv.Itoa((200*role.Points + role.MaxPoints) / (2 * role.MaxPoints))
	for _, row := range page.Parts[0].Charts[0].Rows {
		if strings.HasPrefix(row.Name[0].Text, role.Title) && row.Cells[0] == fit {
			return
		}
	}
	t.Errorf("%s is not shown with its fit of %.2f", role.Title, role.Fit)
}
