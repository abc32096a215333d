package onet

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/profiles/tomlfile"
)

// large makes up a release of n occupations with as many rows as real ones have: every element of work context once as a
// mean and five times as a percentage, every activity twice.
func large(n int) fstest.MapFS {
	var titles, context, activities, interests, zones bytes.Buffer
	const tail = "\t25\t0.1637\t2.9292\t3.5708\tN\tn/a\t08/2023\tIncumbent\r\n"
	titles.WriteString("O*NET-SOC Code\tTitle\tDescription\r\n")
	context.WriteString("O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tCategory\tData Value\tN\tStandard Error\tLower CI Bound\tUpper CI Bound\tRecommend Suppress\tNot Relevant\tDate\tDomain Source\r\n")
	activities.WriteString("O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\tStandard Error\tLower CI Bound\tUpper CI Bound\tRecommend Suppress\tNot Relevant\tDate\tDomain Source\r\n")
	interests.WriteString("O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source\r\n")
	zones.WriteString("O*NET-SOC Code\tJob Zone\tDate\tDomain Source\r\n")
	used := map[string][]string{}
	for _, c := range builtin.Pack().Criteria {
		if c.ONET != nil {
			for _, f := range c.ONET.Figures {
				if k, ok := kindOf(f.Element); ok {
					used[k.prefix] = append(used[k.prefix], f.Element)
				}
			}
		}
	}
	for len(used["4.C."]) < 57 {
		used["4.C."] = append(used["4.C."], fmt.Sprintf("4.C.9.%d", len(used["4.C."])))
	}
	for len(used["4.A."]) < 41 {
		used["4.A."] = append(used["4.A."], fmt.Sprintf("4.A.9.%d", len(used["4.A."])))
	}
	for i := range n {
		code := fmt.Sprintf("%02d-%04d.00", 11+i/100, 1000+i%100)
		fmt.Fprintf(&titles, "%s\tWorkers of Kind %d\t%s\r\n", code, i, strings.Repeat("Do what is to be done. ", 10))
		for j, e := range used["4.C."] {
			fmt.Fprintf(&context, "%s\t%s\tAn Element With a Name of Usual Length\tCX\tn/a\t%.2f%s", code, e, 1+float64((i*7+j*13)%401)/100, tail)
			for category := range 5 {
				fmt.Fprintf(&context, "%s\t%s\tAn Element With a Name of Usual Length\tCXP\t%d\t20.00%s", code, e, category+1, tail)
			}
		}
		for j, e := range used["4.A."] {
			fmt.Fprintf(&activities, "%s\t%s\tAn Activity With a Name of Usual Length\tIM\t%.2f%s", code, e, 1+float64((i*11+j*5)%401)/100, tail)
			fmt.Fprintf(&activities, "%s\t%s\tAn Activity With a Name of Usual Length\tLV\t3.00%s", code, e, tail)
		}
		for j := range 6 {
			fmt.Fprintf(&interests, "%s\t1.B.1.%c\tAn Interest\tOI\t%.2f\t11/2023\tMachine Learning\r\n", code, 'a'+j, 1+float64((i*3+j*101)%601)/100)
		}
		fmt.Fprintf(&zones, "%s\t%d\t08/2023\tAnalyst\r\n", code, 1+i%5)
	}
	return fstest.MapFS{
		"Occupation Data.txt": {Data: titles.Bytes()}, "Work Context.txt": {Data: context.Bytes()},
		"Work Activities.txt": {Data: activities.Bytes()}, "Interests.txt": {Data: interests.Bytes()}, "Job Zones.txt": {Data: zones.Bytes()},
	}
}

// BenchmarkImport900 reads a release of 900 occupations and writes their pack to disk.
func BenchmarkImport900(b *testing.B) {
	files := large(900)
	b.Logf("work context: %d MB", len(files["Work Context.txt"].Data)>>20)
	for b.Loop() {
		written := write(b, read(b, Options{Files: files, Release: "30.1", Criteria: builtin.Pack().Criteria}), b.TempDir())
		b.ReportMetric(float64(written)/900, "bytes/role")
	}
}

func write(t testing.TB, im *Import, dir string) (size int) {
	for _, f := range im.Pack.Write() {
		name := filepath.Join(dir, f.Name)
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o600); err != nil {
			t.Fatal(err)
		}
		size += len(f.Data)
	}
	return size
}

// BenchmarkDecode900 is what it takes to parse the roles that the import writes: as packs are read, and by the parser that
// packs would be read with if it were faster.
func BenchmarkDecode900(b *testing.B) {
	texts := read(b, Options{Files: large(900), Release: "30.1", Criteria: builtin.Pack().Criteria}).Pack.Write()
	for name, parse := range map[string]func(profiles.PackFile) bool{
		"tomlfile": func(f profiles.PackFile) bool {
			_, problems := tomlfile.Read(f.Name, f.Data)
			return len(problems) == 0
		},
		"BurntSushi": func(f profiles.PackFile) bool {
			_, _, problems := tomlfile.Tree(f.Name, f.Data)
			return len(problems) == 0
		},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				for _, f := range texts {
					if !parse(f) {
						b.Fatal(f.Name)
					}
				}
			}
		})
	}
}
