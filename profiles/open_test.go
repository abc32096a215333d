package profiles

import (
	"strings"
	"testing"
	"testing/fstest"

	"careerfit/profiles/tomlfile"
)

func TestPackIsBounded(t *testing.T) {
	files := fstest.MapFS{}
	for i := range maxFiles + 1 {
		files["roles/r"+string(rune('a'+i%26))+strings.Repeat("x", i/26)+".toml"] = &fstest.MapFile{}
	}
	if _, problems := Open(files, nil); !strings.Contains(problems.Error(), "files; a pack has at most 1000") {
		t.Errorf("%d problems", len(problems))
	}
	files = fstest.MapFS{}
	for i := range maxBytes/tomlfile.MaxFile + 1 {
		files["roles/r"+strings.Repeat("x", i)+".toml"] = &fstest.MapFile{Data: make([]byte, tomlfile.MaxFile)}
	}
	if _, problems := Open(files, nil); !strings.Contains(problems.Error(), "larger than 16 MB") {
		t.Errorf("%d problems", len(problems))
	}
}
