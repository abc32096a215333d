package words

import (
	"careerfit/cmd/lang"
	"careerfit/profiles"
)

// Writer says things of the roles of a pack, and numbers the sources in the order they are first cited. It is for one
// document.
type Writer struct {
	*lang.Words
	Pack  *profiles.Pack // in the language of Words
	notes []note
}

// New returns a writer that has cited nothing. The pack is in the language of the words.
func New(l *lang.Words, pack *profiles.Pack) *Writer { return &Writer{Words: l, Pack: pack} }

// Role is the role with the id, which the pack has.
func (w *Writer) Role(id string) *profiles.Role {
	role, _ := w.Pack.Role(id)
	return role
}

// Criterion is the criterion with the id, which the pack has.
func (w *Writer) Criterion(id string) *profiles.Criterion {
	criterion, _ := w.Pack.Criterion(id)
	return criterion
}

// Category is the title of a category, which the pack has.
func (w *Writer) Category(id string) string {
	category, _ := w.Pack.Category(id)
	return category.Title
}

// Name is the title of a role as it stands inside a sentence.
func (w *Writer) Name(id string) string { return InSentence(w.Role(id).Title) }

// Names are the names of roles.
func (w *Writer) Names(ids []string) []string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = w.Name(id)
	}
	return names
}
