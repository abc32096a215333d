package onet

import (
	"io/fs"
	"strconv"
	"strings"
	"time"
	"unicode"

	"careerfit/profiles/diag"
)

// occupation is what a release says about one occupation, as far as it is read.
type occupation struct {
	code  string // O*NET-SOC, such as 41-2031.00
	title string
	about string
	id    string // of the role

	ratings map[string]rating // by element
	zone    int               // job zone, 1 to 5; 0 where there is none
	zoned   month
}

// soc is the code of the Standard Occupational Classification, which statistics are published for.
func (o *occupation) soc() string { return o.code[:len("41-2031")] }

// Forms of codes, in which every 0 is a digit.
const (
	socForm  = "00-0000"    // of the Standard Occupational Classification
	codeForm = "00-0000.00" // of O*NET-SOC
)

// hasForm reports whether a text is that form with other digits.
func hasForm(text, form string) bool {
	return form == strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return '0'
		}
		return r
	}, text)
}

// IsCode reports whether a text is a SOC code or an O*NET-SOC code.
func IsCode(text string) bool { return hasForm(text, socForm) || hasForm(text, codeForm) }

// readOccupations reads all occupations of a release, in order of the file.
func readOccupations(files fs.FS, dir string) ([]*occupation, error) {
	var all []*occupation
	seen := map[string]bool{}
	row := func(t *table) error {
		o := &occupation{code: string(t.field(0)), title: clean(t.field(1)), about: clean(t.field(2)), ratings: map[string]rating{}}
		switch {
		case !hasForm(o.code, codeForm):
			return t.problem(0, "not-a-code", diag.Say("%s is %q; expected a code such as 41-2031.00", string(columnCode), o.code), redo())
		case seen[o.code]:
			return t.problem(0, "twice", diag.Say("%s is there twice", o.code), redo())
		case o.title == "" || o.about == "":
			return t.problem(1, "empty", diag.Say("has an empty title or description"), redo())
		}
		seen[o.code] = true
		all = append(all, o)
		return nil
	}
	t, err := readTable(files, dir, []string{"Occupation Data.txt"}, []column{columnCode, columnTitle, columnAbout}, row)
	if err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, t.fileProblem("no-rows", diag.Say("has no occupation"))
	}
	name(all)
	return all, nil
}

// clean is a text without control characters, runs of blanks, and the quotation marks that spreadsheets put around texts.
func clean(field []byte) string {
	text := string(field)
	if inner, ok := strings.CutPrefix(text, `"`); ok && len(inner) > 1 && strings.HasSuffix(inner, `"`) {
		text = strings.ReplaceAll(inner[:len(inner)-1], `""`, `"`)
	}
	text = strings.Map(func(r rune) rune {
		if !unicode.IsGraphic(r) {
			return ' '
		}
		return r
	}, text)
	return strings.Join(strings.Fields(text), " ")
}

// name gives every occupation the id of its role: its title, with the code where titles are alike. It follows from the
// whole file, so that an occupation has the same id whichever others are imported.
func name(all []*occupation) {
	count := map[string]int{}
	for _, o := range all {
		o.id = slug(o.title, maxID)
		count[o.id]++
	}
	for _, o := range all {
		if count[o.id] > 1 || o.id == "" {
			code := slug(o.code, maxID)
			o.id = strings.Trim(slug(o.title, maxID-len(code)-1)+"-"+code, "-")
		}
	}
}

// maxID is the longest id of a role.
const maxID = 64

// slug is a text in lower-case letters, digits and hyphens, cut at a hyphen to at most n characters.
func slug(text string, n int) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	s := strings.Join(words, "-")
	for len(s) > n {
		cut := strings.LastIndexByte(s, '-')
		if cut < 0 {
			return s[:n]
		}
		s = s[:cut]
	}
	return s
}

// month counts months from the year 0. Ratings are dated by month.
type month int

// parseMonth reads 08/2023 or 8/2023, as the text files have it, or 2023-08-01, as the SQL files do.
func parseMonth(text string) (month, bool) {
	m, y, ok := strings.Cut(text, "/")
	if !ok {
		y, m, _ = strings.Cut(text, "-")
		m, _, _ = strings.Cut(m, "-")
	}
	year, err := strconv.Atoi(y)
	number, err2 := strconv.Atoi(m)
	if err != nil || err2 != nil || year < 1900 || year > 2999 || number < 1 || number > 12 {
		return 0, false
	}
	return month(12*year + number - 1), true
}

// first is the first day of the month.
func (m month) first() time.Time {
	return time.Date(int(m)/12, time.Month(int(m)%12+1), 1, 0, 0, 0, 0, time.UTC)
}

// String is the month as the text files write it.
func (m month) String() string { return m.first().Format("01/2006") }

// old is how much older than the newest a rating may be before the level it gives is less sure, in months.
const old = month(10 * 12)

// span is when ratings were made, from the first to the last.
type span struct{ first, last month }

func (s *span) add(m month) {
	if s.first == 0 || m < s.first {
		s.first = m
	}
	s.last = max(s.last, m)
}

func (s span) String() string {
	if s.first == s.last {
		return s.last.String()
	}
	return s.first.String() + " to " + s.last.String()
}
