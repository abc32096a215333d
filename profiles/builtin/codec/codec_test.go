package codec

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// tree holds everything that can be packed.
type tree struct {
	Name   string
	Words  []string
	Count  int
	Share  float64
	Known  bool
	Next   *tree
	Leaves []leaf
}

type leaf struct {
	Name string
	Kind kind
}

// kind is a text with a type of its own.
type kind string

func genTree(t *rapid.T, depth int) *tree {
	if depth == 0 || rapid.Bool().Draw(t, "nil") {
		return nil
	}
	v := &tree{
		Name: rapid.String().Draw(t, "name"), Count: rapid.Int().Draw(t, "count"), Share: rapid.Float64().Draw(t, "share"),
		Known: rapid.Bool().Draw(t, "known"), Next: genTree(t, depth-1),
	}
	if rapid.Bool().Draw(t, "has words") { // maybe an empty list, which is not nil
		v.Words = rapid.SliceOfN(rapid.SampledFrom([]string{"", "a", "año", v.Name}), 0, 4).Draw(t, "words")
	}
	for range rapid.IntRange(0, 300).Draw(t, "leaves") {
		v.Leaves = append(v.Leaves, leaf{v.Name, kind(v.Name)})
	}
	return v
}

func TestOpenedIsWhatWasPacked(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := genTree(t, 4), genTree(t, 4)
		file := Encode(a, b)
		if !bytes.Equal(file, Encode(a, b)) {
			t.Fatal("the same values give other bytes")
		}
		for i, want := range []*tree{a, b} {
			if diff := cmp.Diff(want, Decode[*tree](string(file), i)); diff != "" {
				t.Fatalf("part %d (-packed +opened):\n%s", i, diff)
			}
		}
	})
}

func TestNumbersAtTheirEnds(t *testing.T) {
	want := []float64{0, 1, -1, .5, 1e300, math.SmallestNonzeroFloat64, math.Inf(-1)}
	if diff := cmp.Diff(want, Decode[[]float64](string(Encode(want)), 0)); diff != "" {
		t.Error(diff)
	}
	whole := []int{0, 1, -1, 63, 64, -64, -65, math.MaxInt64, math.MinInt64}
	if diff := cmp.Diff(whole, Decode[[]int](string(Encode(whole)), 0)); diff != "" {
		t.Error(diff)
	}
}

// A text that several parts have stands in the file once.
func TestTextsStandOnce(t *testing.T) {
	file := Encode([]string{"medical assistant"}, leaf{"medical assistant", "medical assistant"})
	if n := strings.Count(string(file), "medical assistant"); n != 1 {
		t.Errorf("%d times", n)
	}
}

// Only the part that is asked for is read: another may be broken.
func TestPartsAreOpenedAlone(t *testing.T) {
	file := Encode("first", []int{1, 2, 3})
	file[1+2+2] = 0xff // the first byte of the second part, after the number of parts, two lengths and a text of two bytes
	if got := Decode[string](string(file), 0); got != "first" {
		t.Errorf("got %q", got)
	}
	if told := panics(func() { Decode[[]int](string(file), 1) }); told == "" {
		t.Error("the broken part was opened")
	}
}

func TestWrongTypePanics(t *testing.T) {
	file := string(Encode([]string{"a", "b"}))
	for want, open := range map[string]func(){
		"codec: part 0 does not fit string; pack it anew":        func() { Decode[string](file, 0) },
		"codec: part 0 does not fit bool; pack it anew: 4 bytes": func() { Decode[bool](file, 0) },
		"codec: part 0 does not fit uint8; pack it anew":         func() { Decode[uint8](file, 0) },
	} {
		if told := panics(open); !strings.HasPrefix(told, want) {
			t.Errorf("told %q, want %q", told, want)
		}
	}
	for _, v := range []any{map[string]int{}, uint8(1), make(chan int)} {
		if told := panics(func() { Encode(v) }); !strings.Contains(told, "codec: cannot pack ") {
			t.Errorf("%T: told %q", v, told)
		}
	}
}

// panics returns what a call panics with; "" where it does not.
func panics(call func()) (told string) {
	defer func() {
		if p := recover(); p != nil {
			told = fmt.Sprint(p)
		}
	}()
	call()
	return ""
}

func Example() {
	type role struct {
		Title string
		Pay   int
	}
	file := Encode([]role{{"Orderly", 37_700}, {"Phlebotomist", 43_660}}, "not opened")
	for _, r := range Decode[[]role](string(file), 0) {
		fmt.Println(r.Title, r.Pay)
	}
	// Output:
	// Orderly 37700
	// Phlebotomist 43660
}
