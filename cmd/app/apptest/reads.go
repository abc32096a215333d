package apptest

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"

	"careerfit/cmd/report/doc"

	"github.com/jedib0t/go-pretty/v6/text"
	"pgregory.net/rapid"
)

// CheckReads holds that a text fits and has no gap where a word is missing. Commands to copy may be wider.
func CheckReads(t Reader, screen string, width int) {
	t.Helper()
	body, _, _ := strings.Cut(screen, "Again: careerfit")
	body, _, _ = strings.Cut(body, "Otra vez: careerfit")
	for _, line := range strings.Split(body, "\n") {
		if text.StringWidthWithoutEscSequences(line) > width {
			t.Fatalf("wider than %d: %q in\n%s", width, line, screen)
		}
	}
	for _, wrong := range []string{"%!", "\x1b", "..", " .", " ,", ",.", ", )", "( ", "()", "[]", "<nil>", "NaN", "you .", ": .", ":.", " and .", "  - \n", "\n\n\n"} {
		if strings.Contains(body, wrong) {
			t.Fatalf("%q in\n%s", wrong, body)
		}
	}
	if empty := emptyItem.FindString(body); empty != "" {
		t.Fatalf("nothing after %q in\n%s", empty, body)
	}
}

// emptyItem is an entry of a list that has no text but what it is called.
var emptyItem = regexp.MustCompile(`(?m)^  - [^\n]*:\n(  - |[^ ]|\n)|\?\.`)

func CheckJSON(t *rapid.T, values ...any) {
	for _, v := range values {
		var b bytes.Buffer
		if err := doc.JSON(&b, v); err != nil || !json.Valid(b.Bytes()) {
			t.Fatalf("%v in\n%s", err, b.String())
		}
	}
}

// Reader is what a test and a property have in common.
type Reader interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}
