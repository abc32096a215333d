package diag

import (
	"errors"
	"strings"
	"testing"
)

func TestProblemInOneLine(t *testing.T) {
	for want, p := range map[string]Problem{
		"is empty":                 {What: Say("is empty")},
		"--pay: is empty":          {Where: "--pay", What: Say("is empty")},
		"f:2:5: is empty [a.b]":    {Where: "f", Key: "a.b", Place: Place{Line: 2, Column: 5}, What: Say("is empty")},
		"f:2: is empty":            {Where: "f", Place: Place{Line: 2}, What: Say("is empty")},
		"is empty [a.b]":           {Key: "a.b", What: Say("is empty")},
		"f:2:5: a.b: is empty":     {Where: "f", Key: "a.b", Place: Place{Line: 2, Column: 5}, Code: Answer, What: Say("is empty")},
		`f: "x" is 3 of 100% [k]`:  {Where: "f", Key: "k", What: Say("%q is %d of %s", "x", 3, Say("100%"))},
		"run careerfit roles show": {What: Say("run %s", Command{"roles", "show"})},
	} {
		if got := p.Error(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Pointers to problems are errors that can be compared.
func TestProblemIsAnError(t *testing.T) {
	var err error = &Problem{What: Say("is empty")}
	var p *Problem
	if again := err; again != err || !errors.As(err, &p) || errors.Is(err, &Problem{}) {
		t.Error(p)
	}
}

func TestProblems(t *testing.T) {
	var all Problems
	all.Add(Problem{Where: "b", Place: Place{Line: 1}, Warning: true}, Problem{Where: "a", Place: Place{Line: 2}, Key: "k"})
	all.Add(Problem{Where: "a", Place: Place{Line: 1, Column: 9}}, Problem{Where: "a", Place: Place{Line: 1, Column: 9}, Code: "x"})
	all.Sort()
	var at []string
	for _, p := range all {
		at = append(at, p.Position()+p.Key+p.Code)
	}
	if got := strings.Join(at, " "); got != "a:1:9 a:1:9x a:2k b:1" || all.Errors() != 3 || strings.Count(all.Error(), "\n") != 3 {
		t.Errorf("%s, %d errors: %v", got, all.Errors(), all)
	}
}

// What is wrong below a key that is wrong already, or below one that was meant, follows from that.
func TestWithout(t *testing.T) {
	first := Problems{{Where: "f", Key: "levls", Meant: "levels"}, {Where: "f", Key: "duties[1]"}}
	for key, stays := range map[string]bool{
		"levels": false, "levels.stress.low": false, "levls.x": false, "duties[1].text": false, "duties[1]": false,
		"duties[11]": true, "duties": true, "level": true, "": true,
	} {
		if left := (Problems{{Where: "f", Key: key}}).Without(first); (len(left) == 1) != stays {
			t.Errorf("%q: %v", key, left)
		}
		if left := (Problems{{Where: "g", Key: key}}).Without(first); len(left) != 1 {
			t.Errorf("%q of another file: %v", key, left)
		}
	}
}

func TestPlaceAt(t *testing.T) {
	text := []byte("a\né = 'ñandú'\n")
	for offset, want := range map[int]Place{
		0:         {Line: 1, Column: 1, Width: 1, Source: "a"},
		7:         {Line: 2, Column: 5, Width: 4, Source: "é = 'ñandú'"},
		len(text): {Line: 3, Column: 1, Width: 1},
		99:        {Line: 3, Column: 1, Width: 1},
	} {
		if got := PlaceAt(text, offset, 5); got != want {
			t.Errorf("%d: %+v, want %+v", offset, got, want)
		}
	}
}

func TestCut(t *testing.T) {
	if long := strings.Repeat("é", 60); Cut(long) != long || Cut(long+"x") != long+"..." {
		t.Error(Cut(long), Cut(long+"x"))
	}
}
