package questions

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"careerfit/profiles/diag"
)

// mistake finds what is wrong with a text that was refused, in the words of encoding/json, and how far it can be read.
func mistake(data []byte) (at int, what diag.Text) {
	d := json.NewDecoder(bytes.NewReader(data))
	err := passOver(d, 1)
	if err == nil {
		_, _ = d.Token()
		err = invalid(diag.Say("more text after the object")) // whatever is wrong with that
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = invalid(diag.Say("it ends too early"))
	}
	return int(d.InputOffset()), wrong(err).What
}

// passOver passes over a value up to the first mistake in it. The depth is that of a table or list, from 1.
func passOver(d *json.Decoder, depth int) error {
	token, err := d.Token()
	bracket, opens := token.(json.Delim)
	if err != nil || !opens {
		return err
	}
	if depth > maxDepth {
		return invalid(diag.Say("more than %d tables and lists in one another", maxDepth))
	}
	names := map[json.Token]bool{}
	for d.More() {
		if bracket == '{' {
			key, err := d.Token()
			if err != nil {
				return err
			}
			if names[key] {
				return invalid(diag.Say("key %s is there twice", quote(key.(string))))
			}
			names[key] = true
		}
		if err := passOver(d, depth+1); err != nil {
			return err
		}
	}
	_, err = d.Token()
	return err
}
