package questions

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"careerfit/profiles/input"
)

// decodeJSON reads a JSON object. Unlike encoding/json it refuses a key that is there twice, text after the object, and
// bytes that are not UTF-8.
func decodeJSON(name string, data []byte) (map[string]any, error) {
	if !utf8.Valid(data) {
		return nil, Problems{{name, input.Say("is not UTF-8"), []input.Text{input.Say("save the file as UTF-8")}}}
	}
	d := &jsonReader{json.NewDecoder(bytes.NewReader(data))}
	value, err := d.value()
	if err == nil {
		if _, more := d.Token(); more != io.EOF {
			err = &ValueError{Message: input.Say("more text after the object")}
		}
	}
	if err != nil {
		line, column := position(data, d.InputOffset())
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			err = &ValueError{Message: input.Say("it ends too early")}
		}
		return nil, Problems{{fmt.Sprintf("%s:%d:%d", name, line, column), input.Say("is not valid JSON: %v", reason(err)), startFile()}}
	}
	tree, ok := value.(map[string]any)
	if !ok {
		return nil, Problems{{name, input.Say("is not a JSON object"), startFile()}}
	}
	return tree, nil
}

type jsonReader struct{ *json.Decoder }

// value reads the next value.
func (d *jsonReader) value() (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		return d.object()
	case json.Delim('['):
		list := []any{}
		for d.More() {
			entry, err := d.value()
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
func (d *jsonReader) object() (any, error) {
	object := map[string]any{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		name, _ := key.(string) // the decoder accepts nothing else here
		if _, twice := object[name]; twice {
			return nil, &ValueError{Message: input.Say("key %s is there twice", quote(name))}
		}
		if object[name], err = d.value(); err != nil {
			return nil, err
		}
	}
	_, err := d.Token()
	return object, err
}

// position turns an offset into line and column, from 1.
func position(data []byte, offset int64) (line, column int) {
	before := data[:min(offset, int64(len(data)))]
	return bytes.Count(before, []byte("\n")) + 1, len(before) - bytes.LastIndexByte(before, '\n')
}

// reason is what is wrong, as a text where it is ours.
func reason(err error) any {
	var v *ValueError
	if errors.As(err, &v) {
		return v.Message
	}
	return err
}
