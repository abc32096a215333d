package report

import "io"

func Markdown(io.Writer, *Page) error { return nil }
