package tomlfile

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"careerfit/profiles/diag"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
)

const (
	quotes = `"""`
	ticks  = "'''"
)

// attacks are files that stall the decoder or overflow its stack, and what each is refused for. The first are measured:
// 15 s and 12 GB, 2.5 s and 4 GB, a dead program.
func attacks() map[string]attack {
	brackets := strings.Repeat("[", 50_000)
	return map[string]attack{
		"40 KB chain of inline tables":     {"a=" + strings.Repeat("{a=", 40<<10/3), "too-deep"},
		"20 KB dotted key":                 {dotted(10<<10) + "=1", "too-many-dots"},
		"6 MB of [":                        {"a=" + strings.Repeat("[", 6<<20), "too-large"},
		"brackets":                         {"a=" + brackets, "too-deep"},
		"brackets from the start":          {brackets, "too-deep"},
		"brackets on lines of their own":   {"a=" + strings.Repeat("[\n", 50_000), "too-deep"},
		"nested inline tables, closed":     {"a=" + nested("{a=", "1", "}", 5_000), "too-deep"},
		"nested inline tables on lines":    {"a=" + nested("{\na=", "1", "\n}", 5_000), "too-deep"},
		"tables in lists":                  {"a=" + nested("[{a=", "1", "}]", 5_000), "too-deep"},
		"dotted keys in one another":       {"a=" + nested("{a.a.a.a.a=\n", "1", "}", 10), "too-deep"},
		"under a deep header":              {"[" + dotted(30) + "]\na=[[[1]]]", "too-deep"},
		"under a deep list of tables":      {"[[" + dotted(29) + "]]\na.a.a=[1]", "too-deep"},
		"long header":                      {"[" + dotted(10<<10) + "]", "too-deep"},
		"dots with blanks around":          {strings.Repeat("a . ", 50) + "a = 1", "too-many-dots"},
		"dots between quoted names":        {strings.Repeat(`"a.b".'c.d'.`, 20) + "a = 1", "too-many-dots"},
		"after five quotes":                {"a=[" + quotes + `x""` + quotes + ", " + brackets, "too-deep"},
		"after four quotes":                {"a=[" + quotes + `x"` + quotes + ", " + brackets, "too-deep"},
		"after four ticks":                 {"a=[" + ticks + `x'` + ticks + ", " + brackets, "too-deep"},
		"after five ticks":                 {"a=[" + ticks + `x''` + ticks + ", " + brackets, "too-deep"},
		"after an empty long string":       {"a=[" + quotes + quotes + ", " + brackets, "too-deep"},
		"after an escaped quote":           {`a=["\"", ` + brackets, "too-deep"},
		"after an escaped backslash":       {`a=["\\", ` + brackets, "too-deep"},
		"after a backslash between ticks":  {`a=['\', ` + brackets, "too-deep"},
		"after a backslash in long ticks":  {"a=[" + ticks + `\` + ticks + ", " + brackets, "too-deep"},
		"after an escape in a long string": {"a=[" + quotes + `\"` + quotes + ", " + brackets, "too-deep"},
		"after an escaped end of line":     {"a=[" + quotes + "\\\r\n" + quotes + ", " + brackets, "too-deep"},
		"after quotes in a comment":        {"a=[ # " + quotes + "\n" + brackets, "too-deep"},
		"after a comment with CRLF":        {"a=[ # x\r\n" + brackets, "too-deep"},
		"after a byte-order mark":          {"\ufeffa=" + brackets, "too-deep"},
		"after brackets too many":          {"]]]}}}\na=" + brackets, "too-deep"},
		"many keys":                        {shapeNamed("keys").of(MaxFile), "too-many-keys"},
		"many tables in a deep one":        {shapeNamed("tables in a deep inline table").of(MaxFile), "too-many-keys"},
		"many keys under a long header":    {shapeNamed("keys under a long header").of(MaxFile), "too-long-keys"},
		"UTF-16":                           {"\xff\xfea\x00=\x001\x00", "not-utf-8"},
		"UTF-16, the other way round":      {"\xfe\xff\x00a\x00=\x001", "not-utf-8"},
		"UTF-16 without a mark":            {"a\x00=\x001\x00", "not-utf-8"},
		"Latin 1":                          {"# ni\xf1o\na=" + brackets, "not-utf-8"},
	}
}

type attack struct{ text, rule string }

func shapeNamed(name string) shape {
	for _, s := range shapes() {
		if s.name == name {
			return s
		}
	}
	panic("no shape " + name)
}

func TestGuardRefuses(t *testing.T) {
	for name, a := range attacks() {
		problem := Guard("pack.toml", []byte(a.text))
		switch {
		case problem == nil:
			t.Errorf("%s: goes through", name)
		case problem.Code != a.rule:
			t.Errorf("%s: %s: %v, want %s", name, problem.Code, problem, a.rule)
		case problem.Where != "pack.toml" || len(problem.Hints) == 0:
			t.Errorf("%s: %+v", name, problem)
		}
	}
}

// What looks like an attack and is none.
func TestGuardAccepts(t *testing.T) {
	brackets, dots := strings.Repeat("[", 100), strings.Repeat("a.", 100)
	for name, text := range map[string]string{
		"empty":                                 "",
		"a byte-order mark":                     "\ufeffa = 1",
		"lists as deep as can be":               "a=" + nested("[", "", "]", maxDepth),
		"inline tables as deep as can be":       "a=" + nested("{a=", "1", "}", maxDepth),
		"as many dots as can be":                dotted(maxDots+1) + "=1",
		"a header as deep as can be":            "[" + dotted(maxDepth) + "]\na=1",
		"brackets in a string":                  `a="` + brackets + `"`,
		"brackets after an escaped quote":       `a="\"` + brackets + `"`,
		"brackets in ticks":                     `a='` + brackets + `'`,
		"brackets in a long string":             "a=" + quotes + brackets + "\n" + `""` + brackets + `\"` + quotes + "",
		"brackets in long ticks":                "a=" + ticks + brackets + "\n''" + brackets + `\` + ticks,
		"brackets in a comment":                 "# " + brackets + "\na=1 # " + brackets,
		"brackets in a comment of a list":       "a=[ # " + brackets + "\n1, # " + brackets + "\n] # " + brackets,
		"brackets in a quoted key":              `"` + brackets + `"=1`,
		"dots in a quoted key":                  `"` + dots + `"=1` + "\n['" + dots + "']",
		"dots in strings":                       `a=["` + dots + `", '` + dots + `']`,
		"dots in a comment":                     "# " + dots,
		"dots in numbers":                       "a=[" + strings.Repeat("0.5,", 100) + "]",
		"dots in times":                         "a=[" + strings.Repeat("07:32:00.5,", 100) + "]",
		"dots on many lines":                    strings.Repeat("[a.b.c]\n", 100),
		"brackets beside one another":           "a=[" + strings.Repeat("[[]],{b={c=1}},", 100) + "]",
		"headers after one another":             strings.Repeat("[[a]]\n[a.b]\n", 100),
		"quotes that end nothing until the end": "a=" + quotes + brackets,
	} {
		if problem := Guard("pack.toml", []byte(text)); problem != nil {
			t.Errorf("%s: %v", name, problem)
		}
	}
}

// The limits are far from every file that the program has in it: each could be eight times as large.
func TestGuardAcceptsOurFiles(t *testing.T) {
	files, err := filepath.Glob("../roles/*.toml")
	if err != nil || len(files) == 0 {
		t.Fatal("no roles", err)
	}
	for _, file := range append(files, "../criteria.toml", "../sources.toml", "../../questions/bank.toml", "../../cmd/lang/es.toml") {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if problem := Guard(file, data); problem != nil {
			t.Errorf("%v", problem)
		}
		scanner := newScanner(data, maxDepth/4)
		if problem := scanner.scan(); problem != nil || scanner.names > maxNames/8 || scanner.paths > maxPaths/8 {
			t.Errorf("%s: %v, %d names of %d bytes", file, problem, scanner.names, scanner.paths)
		}
	}
}

func TestGuardPlace(t *testing.T) {
	deep := strings.Repeat("[", maxDepth+1)
	for text, want := range map[string]diag.Place{
		"a=" + deep:                          {Line: 1, Column: 3 + maxDepth, Width: 1, Source: "a=" + deep},
		"\ufeffa=" + deep:                    {Line: 1, Column: 3 + maxDepth, Width: 1, Source: "a=" + deep},
		"x=1\r\ny=\"ñandú\"\nz=['é',\r\n]":   {},
		"x=1\r\n'é'=" + deep + "\r\ny=1\r\n": {Line: 2, Column: 5 + maxDepth, Width: 1, Source: "'é'=" + deep},
		dotted(40) + "=1":                    {Line: 1, Column: 2 * (maxDots + 1), Width: 1, Source: dotted(40) + "=1"},
		"\ufeffa=1\nb='é\xff'\nc=1":          {Line: 2, Column: 5, Width: 1, Source: "b='é\xff'"},
	} {
		var got diag.Place
		if problem := Guard("", []byte(text)); problem != nil {
			got = problem.Place
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%.40q (-want +got)\n%s", text, diff)
		}
	}
}

// Names are counted once each, with all that they stand in, and so are brackets in values.
func TestScanCounts(t *testing.T) {
	for text, want := range map[string][2]int{
		"":                                   {0, 0},
		"a=1\n'b'=2":                         {2, 1 + 3},
		"a.b = 1.5 # c.d = 1":                {2, 1 + 3},
		"[ a . b ]\r\nc = 1.5\nd=[1.5, 2.5]": {2 + 1 + 2, 1 + 3 + 4 + 2*4},
		"[[a]]\nb=1\n[[a]]\nb=1":             {4, 2 * (1 + 2)},
		"a={b=1,c={},}":                      {2 + 1 + 2, 2*1 + 2 + 2*2},
		"a=[{},[\n{}]]\nb=1":                 {1 + 4 + 1, 5*1 + 1},
	} {
		scanner := newScanner([]byte(text), maxDepth)
		if passed := scanner.scan(); passed != nil || [2]int{scanner.names, scanner.paths} != want {
			t.Errorf("%q: %v, %d names and %d bytes, want %v", text, passed, scanner.names, scanner.paths, want)
		}
	}
}

// Refusing takes next to nothing, where the decoder would take gigabytes.
func TestGuardNeedsLittle(t *testing.T) {
	for name, a := range attacks() {
		data := []byte(a.text)
		if used := allocated(func() { Guard("", data) }); used > 1<<20 {
			t.Errorf("%s: refused with %d KB", name, used>>10)
		}
	}
}

// What goes through must cost the decoder little too, whatever its shape. Time is compared with that of the simplest
// file of the largest size.
func TestWhatIsLetThroughDecodes(t *testing.T) {
	simple := least(decoding(t, shapeNamed("list of numbers").of(MaxFile)))
	for _, s := range shapes() {
		text := largest(s)
		decode := decoding(t, text)
		start := time.Now()
		if used := allocated(decode); used > 64<<20 {
			t.Errorf("%s: %d bytes take %d MB", s.name, len(text), used>>20)
		}
		if took := time.Since(start); took > 8*simple && least(decode) > 8*simple {
			t.Errorf("%s: %d bytes take %v, a list of numbers of %d takes %v", s.name, len(text), took, MaxFile, simple)
		}
	}
}

// decoding decodes a text; whether it is valid does not matter.
func decoding(t *testing.T, text string) func() {
	t.Helper()
	if problem := Guard("", []byte(text)); problem != nil {
		t.Fatalf("%.40q: %v", text, problem)
	}
	return func() {
		tree := map[string]any{}
		toml.Decode(text, &tree) //nolint:errcheck
	}
}

// allocated is what a function allocates, in bytes, whether it is freed or not.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// least is the shortest of a few runs.
func least(f func()) time.Duration {
	shortest := time.Hour
	for range 3 {
		start := time.Now()
		f()
		shortest = min(shortest, time.Since(start))
	}
	return shortest
}

func BenchmarkGuard(b *testing.B) {
	attacks := attacks()
	for _, name := range slices.Sorted(maps.Keys(attacks)) {
		benchmark(b, "refused/"+name, []byte(attacks[name].text))
	}
	for _, s := range shapes() {
		benchmark(b, "accepted/"+s.name, []byte(largest(s)))
	}
	benchmark(b, "accepted/one line", bytes.Repeat([]byte(" "), MaxFile))
}

func benchmark(b *testing.B, name string, data []byte) {
	b.Run(name, func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			Guard("", data)
		}
	})
}

func BenchmarkDecodeWhatIsLetThrough(b *testing.B) {
	for _, s := range shapes() {
		text := largest(s)
		b.Run(s.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				tree := map[string]any{}
				toml.Decode(text, &tree) //nolint:errcheck
			}
		})
	}
}
