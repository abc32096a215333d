package tomlfile

import "strings"

// shape is a kind of file that costs the decoder much, in any size.
type shape struct {
	name string
	of   func(bytes int) string
}

// shapes are files that cost much in different ways. Each fits in MaxFile, and many hold fewer names than a limit
// allows; what Guard lets through of each is what the decoder has to bear.
func shapes() []shape {
	return []shape{
		{"keys", fill("", func(i int) string { return word(i) + "=1\n" }, "")},
		{"tables", fill("", func(i int) string { return "[" + word(i) + "]\n" }, "")},
		{"tables in a table", fill("", func(i int) string { return "[a." + word(i) + "]\n" }, "")},
		{"lists of tables", fill("", func(i int) string { return "[[" + word(i) + "]]\n" }, "")},
		{"one list of tables", fill("", same("[[a]]\n"), "")},
		{"list of tables with keys", fill("", same("[[a]]\nb=1\n"), "")},
		{"tables in the last of a list", fill("", same("[[a]]\n[a.b]\n"), "")},
		{"lists in lists of tables", fill("[[a]]\n", same("[[a.b]]\n"), "")},
		{"deep headers", fill("", func(i int) string { return "[" + dotted(31) + "." + word(i) + "]\n" }, "")},
		{"deep headers apart", fill("", func(i int) string { return "[" + word(i) + "." + dotted(31) + "]\n" }, "")},
		{"deep lists of tables", fill("", same("[["+dotted(31)+"]]\n"), "")},
		{"keys under a deep header", fill("["+dotted(32)+"]\n", func(i int) string { return word(i) + "=1\n" }, "")},
		{"dotted keys", fill("", func(i int) string { return dotted(32) + "." + word(i) + "=1\n" }, "")},
		{"dotted keys apart", fill("", func(i int) string { return word(i) + "." + dotted(32) + "=1\n" }, "")},
		{"dotted keys under a deep header", fill("["+dotted(16)+"]\n", func(i int) string { return dotted(16) + "." + word(i) + "=1\n" }, "")},
		{"short dotted keys under a deep header", fill("["+dotted(31)+"]\n", func(i int) string { return "a." + word(i) + "=1\n" }, "")},
		{"inline tables under a deep header", fill("["+dotted(31)+"]\n", func(i int) string { return word(i) + "={}\n" }, "")},
		{"list of inline tables under a deep header", fill("["+dotted(30)+"]\na=[", same("{},"), "]\n")},
		{"keys under a long header", fill("["+strings.Repeat("a", 8<<10)+"]\n", func(i int) string { return word(i) + "=1\n" }, "")},
		{"keys under a long quoted header", fill("[\""+strings.Repeat(`\\`, 2<<10)+"\"]\n", func(i int) string { return word(i) + "=1\n" }, "")},
		{"list of inline tables under a long key", fill(strings.Repeat("a", 8<<10)+"=[", same("{},"), "]\n")},
		{"keys under 32 names", fill("["+strings.Repeat("abcdefghijklmnop.", 31)+"a]\n", func(i int) string { return word(i) + "=1\n" }, "")},
		{"inline tables under 32 names", fill("["+strings.Repeat("abc.", 30)+"a]\n", func(i int) string { return word(i) + "={}\n" }, "")},
		{"inline tables with a key under 31 names", fill("["+strings.Repeat("ab.", 29)+"a]\n", func(i int) string { return word(i) + "={a=1}\n" }, "")},
		{"one inline table", fill("a={", func(i int) string { return word(i) + "=1," }, "}")},
		{"list of empty inline tables", fill("a=[", same("{},"), "]")},
		{"list of inline tables", fill("a=[", same("{a=1},"), "]")},
		{"list of inline tables of 9", fill("a=[", same("{a=1,b=1,c=1,d=1,e=1,f=1,g=1,h=1,i=1},"), "]")},
		{"list of tables in tables", fill("a=[", same("{a={}},"), "]")},
		{"chains of inline tables", fill("", func(i int) string { return word(i) + "=" + nested("{a=", "1", "}", 31) + "\n" }, "")},
		{"list of chains of inline tables", fill("a=[", same(nested("{a=", "1", "}", 15)+","), "]")},
		{"list of chains of tables and lists", fill("a=[", same(nested("[{a=", "1", "}]", 10)+","), "]")},
		{"keys in a deep inline table", fill("a="+strings.Repeat("{a=", 30)+"{", func(i int) string { return word(i) + "=1," }, strings.Repeat("}", 31))},
		{"tables in a deep inline table", fill("a="+strings.Repeat("{a=", 30)+"{", func(i int) string { return word(i) + "={}," }, strings.Repeat("}", 31))},
		{"dotted keys in an inline table", fill("a={", func(i int) string { return dotted(31) + "." + word(i) + "=1,\n" }, "}")},
		{"list of lists", fill("a=[", same("[],"), "]")},
		{"list of deep lists", fill("a=[", same(nested("[", "", "]", 31)+","), "]")},
		{"list of numbers", fill("a=[", same("1,"), "]")},
		{"list of times", fill("a=[", same("07:32,"), "]")},
		{"list of dates", fill("a=[", same("2026-01-01T00:00:00Z,"), "]")},
		{"list of strings", fill("a=[", same(`"",`), "]")},
		{"inline tables in a deep one, then times", func(bytes int) string {
			deep := fill("a="+strings.Repeat("{a=", 26)+"{", func(i int) string { return word(i) + "={}," }, strings.Repeat("}", 27)+"\n")
			return deep(min(bytes, 24<<10)) + fill("times=[", same("07:32,"), "]")(max(0, bytes-24<<10))
		}},
		{"long string", fill(`a="`, same("x"), `"`)},
		{"escapes", fill(`a="`, same(`\n`), `"`)},
		{"ends of line escaped", fill(`a="""`, same("\\\n"), `"""`)},
		{"blanks after an escape", fill("a=\"\"\"\\\n", same(`\ `), `"""`)},
		{"quotes in a long string", fill(`a="""`, same(`""x`), `"""`)},
		{"long integer", fill("a=", same("1"), "")},
		{"long fraction", fill("a=0.", same("1"), "")},
		{"long exponent", fill("a=1", same("0"), "e-99999")},
		{"underscores", fill("a=1", same("_1"), "")},
		{"long date", fill("a=2026-", same("1"), "")},
		{"long word", fill("a=", same("t"), "")},
		{"comments", fill("", same("#\n"), "")},
		{"comments in a list", fill("a=[", same("#\n"), "]")},
		{"long comment", fill("#", same("x"), "")},
		{"empty lines", fill("", same("\n"), "a=[")},
	}
}

// fill makes files of a size: a start, as many items as fit, an end.
func fill(start string, item func(i int) string, end string) func(bytes int) string {
	return func(bytes int) string {
		var b strings.Builder
		b.WriteString(start)
		for i := 0; ; i++ {
			next := item(i)
			if b.Len()+len(next)+len(end) > bytes {
				return b.String() + end
			}
			b.WriteString(next)
		}
	}
}

func same(item string) func(int) string { return func(int) string { return item } }

// word is a short key, another one for every number.
func word(i int) string {
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
	if i < len(letters) {
		return letters[i : i+1]
	}
	return word(i/len(letters)-1) + letters[i%len(letters):][:1]
}

// dotted is a key of n names.
func dotted(n int) string { return strings.Repeat("a.", n-1) + "a" }

func nested(open, inner, end string, n int) string {
	return strings.Repeat(open, n) + inner + strings.Repeat(end, n)
}

// largest is about the largest file of a shape that Guard lets through: one that ends just before the place where it
// refuses a larger one.
func largest(s shape) string {
	text := s.of(MaxFile)
	scanner := newScanner([]byte(text), maxDepth)
	for scanner.scan() != nil {
		text = s.of(min(scanner.at, len(text)-1))
		scanner = newScanner([]byte(text), maxDepth)
	}
	return text
}
