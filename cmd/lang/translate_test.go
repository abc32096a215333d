package lang

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

type marked struct {
	ID     string
	Title  string   `say:"yes"`
	Other  string   `say:"no"`
	Names  []string `say:"yes"`
	Note   *string  `say:"yes"`
	None   *string  `say:"yes"`
	Inside []marked
	hidden string
}

func aMarked() marked {
	note := "cat"
	return marked{ID: "cat", Title: "cat", Other: "cat", Names: []string{"dog", "", "bird"}, Note: &note, Inside: []marked{{Title: "dog"}}, hidden: "cat"}
}

func TestTranslate(t *testing.T) {
	note := "gato"
	want := marked{ID: "cat", Title: "gato", Other: "cat", Names: []string{"perro", "", "bird"}, Note: &note, Inside: []marked{{Title: "perro"}}, hidden: "cat"}
	given := aMarked()
	got := Translate(given, map[string]string{"cat": "gato", "dog": "perro"})
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(marked{})); diff != "" {
		t.Errorf("%s", diff)
	}
	if diff := cmp.Diff(aMarked(), given, cmp.AllowUnexported(marked{})); diff != "" {
		t.Errorf("the original has changed: %s", diff)
	}
}

func TestTextsAreThoseThatAreTranslated(t *testing.T) {
	if diff := cmp.Diff([]string{"cat", "dog", "bird", "cat", "dog"}, Texts(aMarked())); diff != "" {
		t.Errorf("%s", diff)
	}
}
