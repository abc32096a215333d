package doc

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"pgregory.net/rapid"
)

func htmlOf(t fataler, d *Document) string {
	var out bytes.Buffer
	if err := HTML(&out, d); err != nil {
		t.Fatalf("%v", err)
	}
	return out.String()
}

// elements are those of a page with the names of their attributes, in order.
func elements(t fataler, page string) []string {
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatalf("%v", err)
	}
	var list []string
	for n := range root.Descendants() {
		if n.Type != html.ElementNode && n.Type != html.CommentNode {
			continue
		}
		names := []string{n.Data}
		for _, a := range n.Attr {
			names = append(names, a.Key)
		}
		list = append(list, strings.Join(names, " "))
	}
	return list
}

// A text from outside is no element, leaves none, and is no address.
func TestTextStaysTextInHTML(t *testing.T) {
	more := []string{
		`"><img src=x onerror=alert(1)>`, `' onload='alert(1)`, `</title></style><script>alert(1)</script>`, `</svg></table></body></html><h1>`,
		`javascript:alert(1)`, `-->`, `]]>`, `{{.}}{{template "page"}}`, "`${x}`", `\u003cb\u003e`, strings.Repeat("W", 300),
	}
	want := elements(t, htmlOf(t, aDocument(word)))
	for _, s := range slices.Concat(hostile, more) {
		if s == "" {
			continue
		}
		if diff := cmp.Diff(want, elements(t, htmlOf(t, aDocument(s)))); diff != "" {
			t.Errorf("%q: %s", s, diff)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := anyText().Filter(func(s string) bool { return s != "" }).Draw(t, "text")
		if diff := cmp.Diff(want, elements(t, htmlOf(t, aDocument(s)))); diff != "" {
			t.Fatalf("%q: %s", s, diff)
		}
	})
}

// A page holds all it needs: nothing in it runs, asks for anything, or leads elsewhere than to the web and to notes that are
// there.
func TestPageStandsAlone(t *testing.T) {
	page := htmlOf(t, everything())
	if again := htmlOf(t, everything()); again != page {
		t.Error("the same document gives other bytes")
	}
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	allowed := strings.Fields("lang charset http-equiv content name id class href rel scope role colspan tabindex height width x y x1 y1 x2 y2 d aria-hidden")
	var ids, links []string
	for n := range root.Descendants() {
		switch n.DataAtom {
		case atom.Script, atom.Link, atom.Img, atom.Iframe, atom.Object, atom.Embed, atom.Form, atom.Base:
			t.Errorf("there is a <%s>", n.Data)
		}
		for _, a := range n.Attr {
			if !slices.Contains(allowed, a.Key) || strings.Contains(a.Val, "ZgotmplZ") {
				t.Errorf("<%s> has %s=%q", n.Data, a.Key, a.Val)
			}
			switch {
			case a.Key == "id":
				ids = append(ids, "#"+a.Val)
			case a.Key == "href" && !strings.HasPrefix(a.Val, "https://"):
				links = append(links, a.Val)
			}
		}
	}
	slices.Sort(links)
	if diff := cmp.Diff(ids, slices.Compact(links)); diff != "" {
		t.Errorf("notes and links to them differ: %s", diff)
	}
	if !strings.Contains(page, `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"`) && !strings.Contains(page, `content="default-src 'none'; style-src 'unsafe-inline'"`) {
		t.Error("the page says not that it may load nothing")
	}
}

// Whatever is drawn lies inside the drawing.
func TestDrawingsHoldTheirShapes(t *testing.T) {
	span := rapid.Custom(func(t *rapid.T) Span {
		low := rapid.IntRange(-5, 130).Draw(t, "low")
		return Span{low, rapid.IntRange(low, 130).Draw(t, "high")}
	})
	lane := rapid.Custom(func(t *rapid.T) Lane {
		l := Lane{}
		for _, s := range rapid.SliceOfN(span, 0, 3).Draw(t, "bars") {
			l.Bars = append(l.Bars, Bar{s, rapid.SampledFrom([]Shade{Solid, Dark, Medium, Light, Outline, Extent}).Draw(t, "shade")})
		}
		if rapid.Bool().Draw(t, "ranged") {
			s := span.Draw(t, "range")
			l.Range = &s
		}
		if rapid.Bool().Draw(t, "marked") {
			l.Mark = &Mark{rapid.IntRange(-5, 130).Draw(t, "at"), rapid.SampledFrom([]Form{Circle, Square, Triangle, Diamond}).Draw(t, "form")}
		}
		return l
	})
	rapid.Check(t, func(t *rapid.T) {
		p := Picture{Scale: 120, You: rapid.SliceOfN(rapid.IntRange(-5, 130), 0, 2).Draw(t, "you"), Lanes: rapid.SliceOfN(lane, 0, 3).Draw(t, "lanes")}
		for _, s := range rapid.SliceOfN(span, 0, 3).Draw(t, "columns") {
			p.Columns = append(p.Columns, Column{s, rapid.IntRange(0, 1000).Draw(t, "height")})
		}
		d := newDrawing(p)
		for _, s := range slices.Concat(d.Boxes, d.Lines, d.Marks) {
			if s.Left < 0 || s.Left > 1000 || s.Right < 0 || s.Right > 1000 || s.Top < 0 || s.Top > d.Height || s.Bottom > d.Height {
				t.Fatalf("%+v is not in %d pixels", s, d.Height)
			}
		}
		for _, l := range p.Lanes {
			if got := columns(l.track(30, 120)); got != 30 {
				t.Fatalf("a track is %d wide", got)
			}
		}
	})
}
