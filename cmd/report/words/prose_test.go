package words_test

import (
	"testing"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"

	"github.com/google/go-cmp/cmp"
)

func text(s string) doc.Run   { return doc.Run{Text: s} }
func note(n ...int) doc.Run   { return doc.Run{Notes: n} }
func cite(n ...int) doc.Prose { return doc.Prose{note(n...)} }
func equal(t *testing.T, what string, want, got any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got)\n%s", what, diff)
	}
}

func TestFill(t *testing.T) {
	for _, c := range []struct {
		format string
		values []any
		want   doc.Prose
	}{
		{"", nil, nil},
		{"plain", nil, doc.Prose{text("plain")}},
		{"%s", []any{doc.Prose(nil)}, nil},
		{"%d %% of %s", []any{7, "all"}, doc.Prose{text("7 % of all")}},
		{"%[2]s before %[1]q", []any{"a", "b"}, doc.Prose{text(`b before "a"`)}},
		{"%[2]s, then %s", []any{"a", "b", "c"}, doc.Prose{text("b, then c")}},
		{"%05.1f|%+d|%-3s|", []any{2.25, 3, "x"}, doc.Prose{text("002.2|+3|x  |")}},
		{"It is so.%s", []any{cite(1, 2)}, doc.Prose{text("It is so."), note(1, 2)}},
		{"%[2]s%[1]s.", []any{cite(3), "so"}, doc.Prose{text("so"), note(3), text(".")}},
		{"%s and %s", []any{doc.Prose{text("a"), note(1)}, doc.Prose{text("b"), note(2)}}, doc.Prose{text("a"), note(1), text(" and b"), note(2)}},
		{"%s", []any{"100 %s"}, doc.Prose{text("100 %s")}},
	} {
		equal(t, c.format, c.want, words.Fill(c.format, c.values...))
	}
}

// What is filled in stays as it is, though the same prose is used twice.
func TestFillLeavesItsValuesAlone(t *testing.T) {
	p := make(doc.Prose, 1, 4)
	p[0] = text("a")
	words.Fill("%s b", p)
	words.Fill("%s%s c", p, cite(1))
	equal(t, "prose", doc.Prose{text("a")}, p)
}

func TestCitationsOfEitherLanguage(t *testing.T) {
	for _, c := range []struct {
		w    *words.Writer
		want doc.Prose
	}{
		{english(), doc.Prose{text("Jobs: many."), note(1)}},
		{spanish(), doc.Prose{text("Puestos: many."), note(1)}},
	} {
		equal(t, c.w.Lang, c.want, c.w.Compose("Jobs: %s.%s", "many", c.w.Cite("beta")))
	}
}

func TestNotesAreNumberedAsTheyAreCited(t *testing.T) {
	w := english()
	equal(t, "none", doc.Prose(nil), w.Cite())
	equal(t, "not in the pack", doc.Prose(nil), w.Cite("who", "nameless"))
	equal(t, "first", cite(1), w.Cite("beta"))
	equal(t, "in order, once each", cite(1, 2), w.Cite("alpha", "beta", "alpha-too", "alpha"))
	equal(t, "notes", []doc.Note{
		{Number: 1, Text: "Beta, 2024", Sources: []doc.Source{{Title: "Beta tables"}}},
		{Number: 2, Text: "Alpha, 2023", Sources: []doc.Source{
			{Title: "Alpha tables", Publisher: "A", URL: "https://a.example"}, {Title: "Alpha, again"}}},
	}, w.Notes())
}

func TestLetters(t *testing.T) {
	for got, want := range map[string]string{
		words.Number(2):                        "2",
		words.Number(2.25):                     "2.2",
		words.Grouped(1_234_567):               "1,234,567",
		words.InUnit("7", ""):                  "7",
		words.InUnit("7", "days"):              "7 days",
		words.Lower("EKG work"):                "EKG work",
		words.Lower("Élan"):                    "élan",
		words.Upper("élan"):                    "Élan",
		words.Upper("") + words.Lower(""):      "",
		words.InSentence("Medical Clerk"):      "Medical Clerk",
		words.InSentence("Wild guess"):         "wild guess",
		words.InSentence("Lab tech, MRI"):      "lab tech, MRI",
		words.Sentences("a", " ", "b?", " c."): "a. b? c.",
		words.Joined("", "a", "", "b"):         "a, b",
		words.CommaPeriod("2023"):              ", 2023",
		words.CommaPeriod("") + "-":            "-",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	equal(t, "proses", []doc.Prose{{text("a")}, nil}, doc.Proses("a", ""))
}

func TestJoinedLeavesItsPartsAlone(t *testing.T) {
	parts := []string{"", "a"}
	words.Joined(parts...)
	equal(t, "parts", []string{"", "a"}, parts)
}
