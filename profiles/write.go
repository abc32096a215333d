package profiles

import (
	"bytes"

	"github.com/BurntSushi/toml"
)

// SourcesText writes sources as the file of a pack has them.
func SourcesText(sources []Source) []byte {
	var b bytes.Buffer
	encoder := toml.NewEncoder(&b)
	encoder.Indent = ""
	if err := encoder.Encode(struct {
		Sources []Source `toml:"sources"`
	}{sources}); err != nil {
		panic(err) // texts alone are written into memory
	}
	return b.Bytes()
}
