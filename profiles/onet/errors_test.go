package onet

import (
	"bytes"
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"careerfit/profiles"
	"careerfit/profiles/diag"
)

// Every way in which a file can be wrong has an error that says where, what was found and what was expected.
func TestWrongFiles(t *testing.T) {
	const head = "O*NET-SOC Code\tElement ID\tScale ID\tData Value\tRecommend Suppress\tDate\r\n"
	const row = "10-0001.01\t4.C.1\tCX\t3.00\tN\t08/2020\r\n"
	ratings := func(text string) func(fstest.MapFS) {
		return func(m fstest.MapFS) {
			delete(m, "WorkContext.txt")
			m["Work Context.txt"] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	titles := func(text string) func(fstest.MapFS) {
		return func(m fstest.MapFS) { m["Occupation Data.txt"] = &fstest.MapFile{Data: []byte(text)} }
	}
	const titleHead = "O*NET-SOC Code\tTitle\tDescription\r\n"
	for name, c := range map[string]struct {
		break_ func(fstest.MapFS)
		want   string
	}{
		"missing":        {func(m fstest.MapFS) { delete(m, "WorkContext.txt") }, "x/Work Context.txt: is missing"},
		"spreadsheet":    {func(m fstest.MapFS) { delete(m, "WorkContext.txt"); m["Work Context.xlsx"] = file("") }, "x/Work Context.txt: is missing; found Work Context.xlsx"},
		"a folder":       {func(m fstest.MapFS) { delete(m, "WorkContext.txt"); m["Work Context.txt/a"] = file("") }, "x/Work Context.txt: is missing; found Work Context.txt"},
		"empty":          {ratings(""), "x/Work Context.txt: is empty"},
		"no rows":        {ratings(head), `x/Work Context.txt: has no rating on scale CX`},
		"no column":      {ratings("O*NET-SOC Code\tElement ID\tScale ID\tValue\tDate\r\n"), `x/Work Context.txt:1:1: has no column "Data Value"; found "O*NET-SOC Code", "Element ID", "Scale ID", "Value", "Date"`},
		"two columns":    {ratings("Date\t" + head), `x/Work Context.txt:1:1: has the column "Date" twice`},
		"no tabs":        {ratings("O*NET-SOC Code,Element ID\r\n"), `x/Work Context.txt:1:1: has no column "O*NET-SOC Code"; found "O*NET-SOC Code,Element ID"`},
		"too few":        {ratings(head + "10-0001.01\t4.C.1\r\n"), "x/Work Context.txt:2:1: the number of fields is 2; in the first line it is 6"},
		"too many":       {ratings(head + row + "1" + strings.Repeat("\t", 9) + "\r\n"), "x/Work Context.txt:3:1: the number of fields is 10; in the first line it is 6"},
		"blank line":     {ratings(head + "\r\n" + row), "x/Work Context.txt:2:1: the number of fields is 1; in the first line it is 6"},
		"cut":            {ratings(head + row + strings.TrimSuffix(row, "\r\n")), "x/Work Context.txt:3:1: the file ends in the middle of this line"},
		"not a number":   {ratings(head + strings.Replace(row, "3.00", "3,00", 1)), `x/Work Context.txt:2:21: Data Value is "3,00"; expected a number from 1 to 5`},
		"NaN":            {ratings(head + strings.Replace(row, "3.00", "NaN", 1)), `x/Work Context.txt:2:21: Data Value is "NaN"; expected a number from 1 to 5`},
		"off the scale":  {ratings(head + strings.Replace(row, "3.00", "77", 1)), `x/Work Context.txt:2:21: Data Value is "77"; expected a number from 1 to 5`},
		"not a month":    {ratings(head + strings.Replace(row, "08/2020", "13/2020", 1)), `x/Work Context.txt:2:28: Date is "13/2020"; expected a month such as 08/2023`},
		"twice":          {ratings(head + row + row), "x/Work Context.txt:3:12: the rating of 4.C.1 for 10-0001.01 is there twice"},
		"Windows-1252":   {titles(titleHead + "10-0001.01\tCaf\xe9s\tx\r\n"), "x/Occupation Data.txt:2:1: is not UTF-8 text"},
		"UTF-16":         {titles("O\x00*\x00N\x00\n"), "x/Occupation Data.txt:1:1: is not UTF-8 text"},
		"endless line":   {titles(titleHead + strings.Repeat("x", maxLine+1)), "x/Occupation Data.txt:2:1: is longer than 65536 bytes; expected lines with tabs between the fields"},
		"no occupation":  {titles(titleHead), "x/Occupation Data.txt: has no occupation"},
		"not a code":     {titles(titleHead + "10-0001\tA\tB\r\n"), `x/Occupation Data.txt:2:1: O*NET-SOC Code is "10-0001"; expected a code such as 41-2031.00`},
		"twice the same": {titles(titleHead + "10-0001.01\tA\tB\r\n10-0001.01\tA\tB\r\n"), "x/Occupation Data.txt:3:1: 10-0001.01 is there twice"},
		"no title":       {titles(titleHead + "10-0001.01\t \tB\r\n"), "x/Occupation Data.txt:2:12: has an empty title or description"},
	} {
		t.Run(name, func(t *testing.T) {
			files := made()
			c.break_(files)
			_, err := Read(Options{Files: files, Dir: "x", Release: "30.1", Criteria: noise()})
			wantProblem(t, err, c.want)
		})
	}
}

func TestWrongTables(t *testing.T) {
	const wageHead = "OCC_CODE,O_GROUP,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n"
	const skillHead = "Table 6.5\ntitle,2024 National Employment Matrix code,Adaptability\n"
	for name, c := range map[string]struct{ text, want string }{
		"spreadsheet":   {"PK\x03\x04...", "t.csv: is a spreadsheet or an archive, not CSV"},
		"empty":         {"", "t.csv: has no table"},
		"one field":     {"hello\n", "t.csv: has no table"},
		"semicolons":    {"OCC_CODE;A_PCT10\n10-0001;1\n", `t.csv:1:1: has no column "OCC_CODE"; found "OCC_CODE;A_PCT10"`},
		"quotes":        {wageHead + "\"10-0001,detailed\n", "t.csv:2:1: is not CSV: extraneous or missing \" in quoted-field"},
		"not UTF-8":     {wageHead + "\xff\n", "t.csv: is not UTF-8 text"},
		"no percentile": {"OCC_CODE,A_PCT10,A_PCT25,A_MEDIAN,A_PCT90\n", `t.csv:1:1: has no column "A_PCT75"; found "OCC_CODE", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT90"`},
		"two columns":   {"a_median," + wageHead, `t.csv:1:1: has the column "A_MEDIAN" twice`},
		"no occupation": {wageHead + "10-0000,major,1,2,3,4,5\n", "t.csv: has no occupation"},
		"not an amount": {wageHead + "10-0001,detailed,1,2,low,4,5\n", `t.csv:2:1: A_MEDIAN is "low"; expected an amount, or # or * where there is none`},
		"not rising":    {wageHead + "10-0001,detailed,3,2,4,5,6\n", `t.csv:2:1: A_PCT25, 2, is below the percentile before it, 3`},
		"twice":         {wageHead + "10-0001,detailed,1,2,3,4,5\n10-0001,detailed,1,2,3,4,5\n", "t.csv:3:1: 10-0001 is there twice; expected one row an occupation, over all industries"},
		"a state":       {"AREA," + wageHead + "06,10-0001,detailed,1,2,3,4,5\n", "t.csv:2:1: is about area 06; expected the national table, area 99"},
	} {
		_, err := readWages(&Sheet{"t.csv", strings.NewReader(c.text), "May 2024"})
		t.Run(name, func(t *testing.T) { wantProblem(t, err, c.want) })
	}
	for name, c := range map[string]struct{ text, want string }{
		"other table": {"a,b\n1,2\n", `t.csv: has no column "2024 National Employment Matrix code"; found "a", "b"`},
		"no skill":    {"x,2023 National Employment Matrix code\n", `t.csv:1:1: has no column "adaptability"; found "x", "2023 National Employment Matrix code"`},
		"no rows":     {skillHead + "note,,\n", "t.csv: has no occupation"},
		"not a rank":  {skillHead + "A,10-0001,101\n", `t.csv:3:1: adaptability is "101"; expected a number from 0 to 100`},
	} {
		_, err := readSkills(&Sheet{"t.csv", strings.NewReader(c.text), ""}, []string{"adaptability"})
		t.Run(name, func(t *testing.T) { wantProblem(t, err, c.want) })
	}
}

func TestWrongDerivation(t *testing.T) {
	criteria := noise()
	criteria[0].ONET = &profiles.Derivation{Full: 1, Figures: []profiles.Figure{{Element: "2.A", As: "x"}}}
	_, err := Read(Options{Files: made(), Release: "30.1", Criteria: criteria})
	wantProblem(t, err, `criteria.toml: "2.A" is no element of work context, work activities or interests [criteria.noise.onet]`)
}

// A file that was cut between two lines ends long before the others.
func TestFileCutBetweenLines(t *testing.T) {
	o := options(t)
	files := fstest.MapFS{}
	for _, name := range []string{"Occupation Data.txt", "Work Context.txt", "Work Activities.txt", "Interests.txt", "Job Zones.txt"} {
		text, err := fs.ReadFile(o.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		if name == "Work Activities.txt" {
			text = text[:bytes.Index(text, []byte("\n31-9097.00"))+1]
		}
		files[name] = &fstest.MapFile{Data: text}
	}
	o.Files = files
	_, err := Read(o)
	wantProblem(t, err, `db_30_1_text/Work Activities.txt: ends with occupation "31-2022.00", but db_30_1_text/Work Context.txt goes on to "43-6013.00"`)
	files["Job Zones.txt"] = file("O*NET-SOC Code\tJob Zone\tDate", "29-1141.00\t2.5\t08/2020")
	files["Work Activities.txt"] = files["Work Context.txt"]
	_, err = Read(o)
	wantProblem(t, err, "db_30_1_text/Work Activities.txt: has no rating on scale IM")
	_, err = readZones(files, "", nil)
	wantProblem(t, err, "Job Zones.txt:2:12: Job Zone is 2.5; expected a whole number")
}

func TestNoDerivation(t *testing.T) {
	criteria := noise()
	criteria[0].ONET = nil
	_, err := Read(Options{Files: made(), Release: "30.1", Criteria: criteria})
	wantProblem(t, err, "criteria.toml: no criterion says how its level follows from ratings or job zones, in [criteria.onet]")
}

// wantProblem checks the message of a problem.
func wantProblem(t *testing.T, err error, want string) {
	t.Helper()
	var p *diag.Problem
	if !errors.As(err, &p) || p.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}

// Whatever the bytes are, the reader ends with rows as wide as the first line, or says what is wrong in a line that is there.
func FuzzTable(f *testing.F) {
	f.Add([]byte("O*NET-SOC Code\tTitle\tDescription\r\n10-0001.01\tSmiths\tMake things.\r\n"))
	f.Add([]byte("\xef\xbb\xbfTitle\tO*NET-SOC Code\tDescription\n\t\t\n"))
	f.Add([]byte("O*NET-SOC Code\tTitle\tDescription\n10-0001.01\tcut"))
	f.Add([]byte("\t\t\n\xff"))
	f.Fuzz(func(t *testing.T, data []byte) {
		files := fstest.MapFS{"Occupation Data.txt": {Data: data}}
		table, err := openTable(files, "", []string{"Occupation Data.txt"}, []column{columnCode, columnTitle, columnAbout})
		rows := 1
		for err == nil {
			if err = table.next(); err == nil {
				rows++
				_, _, _ = table.field(0), table.field(1), table.field(2)
			}
		}
		var p *diag.Problem
		if errors.As(err, &p) && p.Line > strings.Count(string(data), "\n")+1 {
			t.Errorf("%v: there is no such line", p)
		}
		all, err := readOccupations(files, "")
		if err == nil && len(all) != rows-1 {
			t.Errorf("%d occupations of %d rows", len(all), rows-1)
		}
		for _, o := range all {
			if o.id == "" || len(o.id) > maxID || o.title == "" {
				t.Errorf("%+v", o)
			}
		}
	})
}
