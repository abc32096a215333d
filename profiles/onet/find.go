package onet

import (
	"io/fs"
	"path"
	"strings"

	"careerfit/profiles/input"
)

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
	p := input.Problem{File: path.Join(dir, names[0]), Rule: "missing-file", Message: input.Say("is missing")}
	if similar != "" {
		p.Message = input.Say("is missing; found %s", similar)
	}
	p.Hints = []input.Text{input.Say("download the text files of a release, and unpack them: %s", home)}
	return "", p
}

// isFile reports whether the name is of a file, and not of a folder or a pipe that would be waited for.
func isFile(files fs.FS, name string) bool {
	info, err := fs.Stat(files, name)
	return err == nil && info.Mode().IsRegular()
}

// home is where releases can be downloaded.
const home = "https://www.onetcenter.org/database.html"
