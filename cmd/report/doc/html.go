package doc

import (
	"embed"
	"html/template"
	"io"
	"strings"
)

//go:embed page.tmpl page.css
var pageFiles embed.FS

// HTML writes a document as one page that holds all it needs and asks for nothing from outside. The same document gives the
// same bytes.
func HTML(w io.Writer, d *Document) error {
	t, err := template.New("").Funcs(template.FuncMap{
		"style": pageStyle, "svg": newDrawing, "web": isWeb, "share": shareBar, "join": strings.Join, "marked": markedLine, "program": func() string { return program },
		"paragraphs": as[Paragraphs], "list": as[List], "terms": as[Terms], "options": as[Options], "tree": as[Tree], "figures": as[Figures],
		"grid": as[Grid], "sides": as[SideBySide], "chart": as[Chart], "excerpt": as[Excerpt], "command": as[Command],
	}).ParseFS(pageFiles, "page.tmpl")
	if err != nil {
		return err
	}
	return t.ExecuteTemplate(w, "page", d)
}

// pageStyle is the style sheet, which is ours and needs no escaping.
func pageStyle() (template.CSS, error) {
	css, err := pageFiles.ReadFile("page.css")
	return template.CSS(css), err
}

// as is a block if it is of a type, or nil.
func as[T Block](b Block) *T {
	if v, ok := b.(T); ok {
		return &v
	}
	return nil
}

// isWeb is whether an address leads to the web.
func isWeb(url string) bool {
	_, ok := destination(url)
	return ok
}

// shareBar is the bar of a figure.
func shareBar(share int) Picture {
	return Picture{Lanes: []Lane{OneBar(Solid, share)}}
}

// markedLine is the line of an excerpt before, in and after what is marked.
func markedLine(e *Excerpt) []string {
	before, marked, after := e.parts()
	return []string{string(before), string(marked), string(after)}
}
