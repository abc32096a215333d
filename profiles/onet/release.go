package onet

import (
	"bufio"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"careerfit/profiles/diag"
)

// home is where releases can be downloaded.
const home = "https://www.onetcenter.org/database.html"

// attribution is what the license asks of who changes the data. %s is the release.
// https://www.onetcenter.org/license_db.html
const attribution = "This pack includes information from the O*NET %s Database by the U.S. Department of Labor, Employment and " +
	"Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. careerfit has " +
	"modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."

// IsRelease reports whether text is the number of a release, such as 30.1.
func IsRelease(text string) bool { return regexp.MustCompile(`^\d{1,3}\.\d{1,2}$`).MatchString(text) }

// FindRelease returns the number of the release that the files are of, as their Read Me says, or else the name of their
// folder, such as db_30_1_text. It returns "" when neither does.
func FindRelease(files fs.FS, folder string) string {
	title := regexp.MustCompile(`O\*NET\S* (\d{1,3}\.\d{1,2}) Database`)
	if found := title.FindStringSubmatch(firstLine(files, "Read Me.txt")); found != nil {
		return found[1]
	}
	if found := regexp.MustCompile(`(?i)^db_(\d{1,3})_(\d{1,2})(_text)?$`).FindStringSubmatch(folder); found != nil {
		return found[1] + "." + found[2]
	}
	return ""
}

func firstLine(files fs.FS, name string) string {
	if !isFile(files, name) {
		return ""
	}
	file, err := files.Open(name)
	if err != nil {
		return ""
	}
	defer file.Close()
	line, _ := bufio.NewReaderSize(file, 256).ReadSlice('\n')
	return string(line)
}

// findFile returns the name of the file among those in the folder: older releases write it without blanks, and who
// repacked it may have changed its case.
func findFile(files fs.FS, dir string, names []string) (string, error) {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return "", err
	}
	similar := ""
	for _, name := range names {
		for _, entry := range entries {
			base, ext := strings.TrimSuffix(entry.Name(), path.Ext(entry.Name())), strings.ToLower(path.Ext(entry.Name()))
			if plain(base) != plain(strings.TrimSuffix(name, ".txt")) {
				continue
			}
			if ext == ".txt" && isFile(files, entry.Name()) {
				return entry.Name(), nil
			}
			similar = entry.Name()
		}
	}
	p := &diag.Problem{Where: path.Join(dir, names[0]), Code: "missing-file", What: diag.Say("is missing")}
	if similar != "" {
		p.What = diag.Say("is missing; found %s", similar)
	}
	p.Hints = []diag.Text{diag.Say("download the text files of a release, and unpack them: %s", home)}
	return "", p
}

// isFile reports whether the name is of a file, and not of a folder or a pipe that would be waited for.
func isFile(files fs.FS, name string) bool {
	info, err := fs.Stat(files, name)
	return err == nil && info.Mode().IsRegular()
}

// sourceID is the id of the release as a source, such as onet-30-1.
func sourceID(release string) string { return "onet-" + strings.ReplaceAll(release, ".", "-") }

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
	at = slices.IndexFunc(found, isAny(names))
	switch {
	case at < 0:
		return -1, diag.Say("has no column %q; found %s", names[0], list(found))
	case slices.ContainsFunc(found[at+1:], isAny(names)):
		return -1, diag.Say("has the column %q twice", names[0])
	}
	return at, diag.Text{}
}

// isAny tells the names of a column from others.
func isAny(names []string) func(name string) bool {
	return func(name string) bool {
		return slices.ContainsFunc(names, func(own string) bool { return plain(own) == plain(name) })
	}
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
