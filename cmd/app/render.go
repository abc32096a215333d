package app

import (
	"fmt"
	"io"
	"strings"

	"careerfit/cmd/report/doc"
)

// Print writes what render makes to stdout once all of it is made.
func (env *Env) Print(render func(io.Writer) error) error {
	text, err := RenderToString(render)
	if err != nil {
		return err
	}
	return env.Write(text)
}

// RenderToString is all that render writes.
func RenderToString(render func(io.Writer) error) (string, error) {
	var b strings.Builder
	err := render(&b)
	return b.String(), err
}

// Formats are the ways to write a result: for scripts, and for people as text, Markdown or HTML.
type Formats struct {
	JSON     func() any
	Document func() *doc.Document
}

// Render writes a result to stdout or, whole or not at all, to the file.
func (env *Env) Render(out Output, in Formats) error {
	if out.File != "" {
		out.Style = doc.Style{Width: doc.MaxWidth}
	}
	text, err := RenderToString(func(w io.Writer) error { return in.render(w, out) })
	switch {
	case err != nil:
		return err
	case out.File == "":
		return env.Write(text)
	}
	if err := SaveFile(out.File, []byte(text)); err != nil {
		return err
	}
	noteSaved(env, out.File)
	return nil
}

func (f Formats) render(w io.Writer, out Output) error {
	switch out.Format {
	case FormatJSON:
		return doc.JSON(w, f.JSON())
	case FormatText:
		return doc.Text(w, f.Document(), out.Style)
	case FormatMarkdown:
		return doc.Markdown(w, f.Document())
	case FormatHTML:
		return doc.HTML(w, f.Document())
	}
	return fmt.Errorf("%q is no format of documents", out.Format)
}

// noteSaved tells where a result is, and what to do with a page.
func noteSaved(env *Env, name string) {
	if NamedFormat(name) == FormatHTML {
		env.Note(env.Words.Say("Saved as %s. Open it in a browser to read or print it.", name))
		return
	}
	env.Note(env.Words.Say("Saved as %s.", name))
}
