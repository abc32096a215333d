package report

import (
	"embed"
	"html/template"
	"io"
)

//go:embed page.tmpl page.css
var pageFiles embed.FS

// HTML writes a page as one file that holds all it needs and asks for nothing from outside. The same page gives the same
// bytes.
func HTML(out io.Writer, p *Page) error {
	t, err := template.New("").Funcs(template.FuncMap{"style": pageStyle}).ParseFS(pageFiles, "page.tmpl")
	if err != nil {
		return err
	}
	return t.ExecuteTemplate(out, "page", p)
}

// pageStyle is the style sheet, which is ours and needs no escaping.
func pageStyle() (template.CSS, error) {
	css, err := pageFiles.ReadFile("page.css")
	return template.CSS(css), err
}
