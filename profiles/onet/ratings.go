package onet

import (
	"io/fs"
	"slices"
	"strings"

	"careerfit/profiles/diag"
)

// kind is one of the files of ratings.
type kind struct {
	names       []string // of the file, the usual one first
	prefix      string   // of the elements it has
	scale       string   // of the rows that are means
	high        float64  // of the scale, which begins at 1
	asPublished bool     // the evidence gives the rating as it is published, and not of 100
	survey      bool     // of people, so that there is a column that says which are too imprecise to use
}

// kinds are the files of ratings that derivations can use.
func kinds() []kind {
	return []kind{
		{[]string{"Work Context.txt"}, "4.C.", "CX", 5, false, true},
		{[]string{"Work Activities.txt"}, "4.A.", "IM", 5, false, true},
		{[]string{"Interests.txt", "Career Interest Types.txt"}, "1.B.1.", "OI", 7, true, false}, // the latter since release 30.3
	}
}

// kindOf returns the file that has an element.
func kindOf(element string) (kind, bool) {
	list := kinds()
	i := slices.IndexFunc(list, func(k kind) bool { return strings.HasPrefix(element, k.prefix) })
	if i < 0 {
		return kind{}, false
	}
	return list[i], true
}

// hasAny reports whether the file has one of the elements.
func (k kind) hasAny(elements map[string]bool) bool {
	for e := range elements {
		if strings.HasPrefix(e, k.prefix) {
			return true
		}
	}
	return false
}

// of100 is a rating rescaled to 0 to 100.
func (k kind) of100(rating float64) float64 { return float64((rating - 1) / (k.high - 1) * 100) }

// rating is what people said about an occupation, on average.
type rating struct {
	value    float64 // as published
	date     month
	suppress bool // its publisher calls it too imprecise to use
}

// extent is how far a file goes.
type extent struct {
	file   string
	last   string // the code in its last row; rows are in order of code
	newest month  // when the newest figure was made
}

// add takes in a row.
func (e *extent) add(code []byte, date month) {
	if string(code) != e.last { // most rows go on with the same occupation, and need no new string
		e.last = string(code)
	}
	e.newest = max(e.newest, date)
}

// read reads the ratings of the wanted elements into the occupations.
func (k kind) read(files fs.FS, dir string, elements map[string]bool, byCode map[string]*occupation) (e extent, err error) {
	columns := []column{columnCode, columnElement, columnScale, columnValue, columnDate}
	if k.survey {
		columns = append(columns, columnSuppress)
	}
	t, err := readTable(files, dir, k.names, columns, func(t *table) error {
		if string(t.field(2)) != k.scale {
			return nil
		}
		date, err := t.month(4)
		if err != nil {
			return err
		}
		e.add(t.field(0), date)
		if o := byCode[string(t.field(0))]; o != nil && elements[string(t.field(1))] {
			return k.keepRating(t, o, date)
		}
		return nil
	})
	if err != nil {
		return e, err
	}
	e.file = t.file
	if e.last == "" {
		return e, t.fileProblem("no-rows", diag.Say("has no rating on scale %s", k.scale))
	}
	return e, nil
}

// keepRating keeps the rating of the row read last.
func (k kind) keepRating(t *table, o *occupation, date month) error {
	value, err := t.figure(3, columnValue, 1, k.high)
	if err != nil {
		return err
	}
	element := string(t.field(1))
	if _, twice := o.ratings[element]; twice {
		return t.problem(1, "twice", diag.Say("the rating of %s for %s is there twice", element, o.code), redo())
	}
	o.ratings[element] = rating{value, date, k.survey && string(t.field(5)) == "Y"}
	return nil
}

// readZones reads the job zones into the occupations.
func readZones(files fs.FS, dir string, byCode map[string]*occupation) (e extent, err error) {
	row := func(t *table) error {
		date, err := t.month(2)
		if err != nil {
			return err
		}
		zone, err := t.figure(1, columnZone, 1, 5)
		if err != nil {
			return err
		}
		if zone != float64(int(zone)) {
			return t.problem(1, "not-a-figure", diag.Say("%s is %v; expected a whole number", string(columnZone), zone), redo())
		}
		e.add(t.field(0), date)
		if o := byCode[string(t.field(0))]; o != nil {
			o.zone, o.zoned = int(zone), date
		}
		return nil
	}
	t, err := readTable(files, dir, []string{"Job Zones.txt"}, []column{columnCode, columnZone, columnDate}, row)
	if err != nil {
		return e, err
	}
	e.file = t.file
	return e, nil
}

// checkComplete refuses a file that ends long before another: one that was cut between two lines. All files of a release go on to
// the last of the major groups of occupations that are rated, the first two digits of their codes.
func checkComplete(extents []extent) error {
	farthest := slices.MaxFunc(extents, func(a, b extent) int { return strings.Compare(a.last, b.last) })
	for _, e := range extents {
		if major(e.last) < major(farthest.last) {
			return &diag.Problem{Where: e.file, Code: "truncated", Hints: []diag.Text{redo()},
				What: diag.Say("ends with occupation %q, but %s goes on to %q", e.last, farthest.file, farthest.last)}
		}
	}
	return nil
}

// major is the major group of a code.
func major(code string) string { return code[:min(2, len(code))] }
