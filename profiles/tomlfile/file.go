package tomlfile

import (
	"bytes"

	"careerfit/profiles/diag"

	"github.com/pelletier/go-toml/v2/unstable"
)

// File is a TOML file that was read.
type File struct {
	Name string
	data []byte
	top  *table // nil when the file is not TOML
}

// Read reads a TOML file that anyone may have written. With problems it holds nothing.
func Read(name string, data []byte) (*File, diag.Problems) {
	return read(name, data, &unstable.Parser{})
}

func read(name string, data []byte, parser *unstable.Parser) (*File, diag.Problems) {
	f := &File{Name: name, data: bytes.TrimPrefix(data, []byte("\ufeff"))}
	if problem := Guard(name, data); problem != nil {
		return f, diag.Problems{*problem}
	}
	top, wrong := build(f.data, parser)
	switch {
	case len(bytes.TrimSpace(f.data)) == 0:
		return f, diag.Problems{{Where: name, Code: "empty", What: diag.Say("is empty")}}
	case wrong != nil:
		return f, diag.Problems{{Where: name, Place: f.placeOf(wrong.at), Code: wrong.code, What: wrong.what}}
	case top == nil:
		_, err := decode(f.data) // which finds the best words
		return f, diag.Problems{notTOML(name, f.data, err)}
	}
	f.top = top
	return f, nil
}

// Judge says what github.com/BurntSushi/toml does not take in a file that was read. Read lets through a few things that
// harm nobody, such as a table that is made by a dotted key and named again by a header.
func (f *File) Judge() diag.Problems {
	if _, err := decode(f.data); err != nil {
		return diag.Problems{notTOML(f.Name, f.data, err)}
	}
	return nil
}

// IsTOML reports whether the file could be read.
func (f *File) IsTOML() bool { return f.top != nil }

// Has reports whether the file has the key, a path such as levels.stress.low or duties[2].text.
func (f *File) Has(key string) bool {
	_, found := f.find(key)
	return found
}

// Problem is something wrong with a key of the file, or with the file as a whole when the key is "".
func (f *File) Problem(code, key string, what diag.Text, hints ...diag.Text) diag.Problem {
	return diag.Problem{Where: f.Name, Key: key, Place: f.Locate(key), Code: code, What: what, Hints: hints}
}
