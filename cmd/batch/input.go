package batch

import (
	"io"
	"os"
	"sync/atomic"

	"careerfit/cmd/app"
	"careerfit/profiles/diag"
)

// openInput opens a file to read from, which may be a pipe.
func openInput(name string) (*os.File, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, app.CannotRead(name, err)
	}
	if info, err := file.Stat(); err == nil && info.IsDir() {
		_ = file.Close() // nothing was read
		return nil, app.Fail(app.ExitFailed, diag.Say("%s: is a directory; expected a file", name), oneRunEach())
	}
	return file, nil
}

// oneRunEach says how several files are read.
func oneRunEach() diag.Text {
	return diag.Say("run it once for each file; %s adds up their summaries", diag.Command{"batch", "merge"})
}

// byteCounter counts the bytes that are read.
type byteCounter struct {
	from io.Reader
	n    atomic.Int64
}

func (c *byteCounter) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	c.n.Add(int64(n))
	return n, err
}
