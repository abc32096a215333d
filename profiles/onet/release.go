package onet

import (
	"bufio"
	"io/fs"
	"regexp"
	"strings"
)

// attribution is what the license asks of who changes the data. %s is the release.
// https://www.onetcenter.org/license_db.html
const attribution = "This pack includes information from the O*NET %s Database by the U.S. Department of Labor, Employment and " +
	"Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. careerfit has " +
	"modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications."

var (
	releaseNumber = regexp.MustCompile(`^\d{1,3}\.\d{1,2}$`)
	releaseFolder = regexp.MustCompile(`(?i)^db_(\d{1,3})_(\d{1,2})(_text)?$`)
	releaseReadMe = regexp.MustCompile(`O\*NET\S* (\d{1,3}\.\d{1,2}) Database`)
)

// IsRelease reports whether text is the number of a release, such as 30.1.
func IsRelease(text string) bool { return releaseNumber.MatchString(text) }

// FindRelease returns the number of the release that the files are of, as their Read Me says, or else the name of their
// folder, such as db_30_1_text. It returns "" when neither does.
func FindRelease(files fs.FS, folder string) string {
	if found := releaseReadMe.FindStringSubmatch(firstLine(files, "Read Me.txt")); found != nil {
		return found[1]
	}
	if found := releaseFolder.FindStringSubmatch(folder); found != nil {
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

// sourceID is the id of the release as a source, such as onet-30-1.
func sourceID(release string) string { return "onet-" + strings.ReplaceAll(release, ".", "-") }
