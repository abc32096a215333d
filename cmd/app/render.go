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

// Formats are the ways to write a result: for scripts, and for people.
type Formats struct {
	JSON     func(io.Writer) error
	Document func() (*doc.Document, error) // as text, Markdown or HTML
}

// Render writes a result to stdout or, whole or not at all, to the file.
func (env *Env) Render(out ResultOutput, in Formats) error {
	style := out.Style
	if out.File != "" {
		style = doc.Style{Width: doc.MaxWidth}
	}
	text, err := RenderToString(func(w io.Writer) error { return in.write(w, out.Format, style) })
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

// write writes the result in a format.
func (f Formats) write(w io.Writer, format string, style doc.Style) error {
	if format == FormatJSON {
		return f.JSON(w)
	}
	d, err := f.Document()
	if err != nil {
		return err
	}
	return writeDocument(w, d, format, style)
}

// writeDocument writes a document in one of the formats for people. The style is that of text.
func writeDocument(w io.Writer, d *doc.Document, format string, style doc.Style) error {
	switch format {
	case FormatText:
		return doc.Text(w, d, style)
	case FormatMarkdown:
		return doc.Markdown(w, d)
	case FormatHTML:
		return doc.HTML(w, d)
	}
	return fmt.Errorf("%q is no format of documents", format)
}

// noteSaved tells where a result is, and what to do with a page.
func noteSaved(env *Env, name string) {
	if NamedFormat(name) == FormatHTML {
		env.Note(env.Words.Say("Saved as %s. Open it in a browser to read or print it.", name))
		return
	}
	env.Note(env.Words.Say("Saved as %s.", name))
}
