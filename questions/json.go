package questions

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"careerfit/profiles/diag"
)

// decodeJSON reads a JSON object. Unlike encoding/json it refuses a key that is there twice, text after the object, and
// bytes that are not UTF-8.
func decodeJSON(name string, data []byte) (map[string]any, locate, error) {
	if !utf8.Valid(data) {
		return nil, nil, diag.Problems{{Where: name, Code: diag.Answer, What: diag.Say("is not UTF-8"), Hints: []diag.Text{diag.Say("save the file as UTF-8")}}}
	}
	d := &jsonReader{Decoder: json.NewDecoder(bytes.NewReader(data)), at: map[string]int64{}}
	value, err := d.value("")
	if err == nil {
		if _, more := d.Token(); more != io.EOF {
			err = invalid(diag.Say("more text after the object"))
		}
	}
	if err != nil {
		at := diag.PlaceAt(data, int(d.InputOffset()), 1)
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			err = invalid(diag.Say("it ends too early"))
		}
		return nil, nil, diag.Problems{{Where: name, Place: at, Code: diag.Answer, What: diag.Say("is not valid JSON: %v", wrong(err).What), Hints: startFile()}}
	}
	tree, ok := value.(map[string]any)
	if !ok {
		return nil, nil, diag.Problems{{Where: name, Code: diag.Answer, What: diag.Say("is not a JSON object"), Hints: startFile()}}
	}
	return tree, func(key string) diag.Place {
		if offset, ok := d.at[key]; ok {
			value := bytes.TrimLeft(data[offset:], " \t\r\n:")
			return diag.PlaceAt(data, len(data)-len(value), 1)
		}
		return diag.Place{}
	}, nil
}

// jsonReader notes where each key ends, by its path.
type jsonReader struct {
	*json.Decoder
	at    map[string]int64
	depth int // of tables and lists in one another
}

// maxDepth is how deep they can be, as in TOML. The path of a key is held for each, which would take the square of it.
const maxDepth = 32

// value reads the next value, that of the key with the path.
func (d *jsonReader) value(path string) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	if _, opens := token.(json.Delim); opens {
		if d.depth++; d.depth > maxDepth {
			return nil, invalid(diag.Say("more than %d tables and lists in one another", maxDepth))
		}
		defer func() { d.depth-- }()
	}
	switch token {
	case json.Delim('{'):
		return d.object(path)
	case json.Delim('['):
		list := []any{}
		for d.More() {
			entry, err := d.value(path)
			if err != nil {
				return nil, err
			}
			list = append(list, entry)
		}
		_, err := d.Token()
		return list, err
	}
	return token, nil
}

// object reads the rest of an object.
func (d *jsonReader) object(path string) (any, error) {
	object := map[string]any{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		name, _ := key.(string) // the decoder accepts nothing else here
		if _, twice := object[name]; twice {
			return nil, invalid(diag.Say("key %s is there twice", quote(name)))
		}
		at := strings.TrimPrefix(path+"."+name, ".")
		d.at[at] = d.InputOffset()
		if object[name], err = d.value(at); err != nil {
			return nil, err
		}
	}
	_, err := d.Token()
	return object, err
}
