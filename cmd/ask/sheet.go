package ask

import (
	"bytes"
	"os"
)

// sheet is a terminal on which what is drawn appears at once, in one write: survey draws in many.
type sheet struct {
	*os.File
	drawn bytes.Buffer
}

func (s *sheet) Write(p []byte) (int, error) { return s.drawn.Write(p) }

// show lets what was drawn appear. It fails only when the terminal is gone.
func (s *sheet) show() error {
	defer s.drawn.Reset()
	if _, err := s.File.Write(s.drawn.Bytes()); err != nil {
		return ErrInterrupted
	}
	return nil
}
