package onet

import (
	"strconv"
	"strings"
	"unicode"

	"careerfit/profiles/diag"
)

// column is a column of the text files, as releases name it. Names are compared without case, blanks, underscores and
// asterisks, so that the O*NET-SOC Code of the text files is also ONETSOC_CODE, as in the SQL files.
type column string

// The columns that are read.
const (
	columnCode     column = "O*NET-SOC Code"
	columnTitle    column = "Title"
	columnAbout    column = "Description"
	columnElement  column = "Element ID"
	columnScale    column = "Scale ID"
	columnValue    column = "Data Value"
	columnSuppress column = "Recommend Suppress"
	columnZone     column = "Job Zone"
	columnDate     column = "Date"
)

// names are the names of a column other than its own.
func (c column) names() []string {
	if c == columnDate {
		return []string{string(c), "Date Updated"} // in the SQL files
	}
	return []string{string(c)}
}

// plain is a name without what differs between releases and formats.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}

// findColumn returns where the column with one of the names is, or what is wrong: it is missing, or there twice.
func findColumn(found []string, names ...string) (at int, problem diag.Text) {
	at = -1
	for i, name := range found {
		for _, own := range names {
			if plain(own) != plain(name) {
				continue
			}
			if at >= 0 {
				return -1, diag.Say("has the column %q twice", names[0])
			}
			at = i
		}
	}
	if at < 0 {
		return -1, diag.Say("has no column %q; found %s", names[0], list(found))
	}
	return at, diag.Text{}
}

// list joins names for a message; of many, the first.
func list(names []string) string {
	const most = 16
	quoted := make([]string, 0, most)
	for _, name := range names[:min(len(names), most)] {
		quoted = append(quoted, strconv.Quote(diag.Cut(name)))
	}
	if len(names) > most {
		quoted = append(quoted, "...")
	}
	return strings.Join(quoted, ", ")
}
