package ask

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// pressed presses keys until the screen is answered, and fails the test when that is before the last one.
func pressed(t *testing.T, s screen, keys string) (answered bool, err error) {
	t.Helper()
	list := []rune(keys)
	for i, key := range list {
		if answered, err = s.press(key); (answered || err != nil) && i < len(list)-1 {
			t.Fatalf("%q is an answer after %d keys: %v", keys, i+1, err)
		}
	}
	return answered, err
}

func TestFindOnAScale(t *testing.T) {
	for _, test := range []struct {
		name, keys string
		chosen     []int
		says       string
	}{
		{"the only one with these letters", "/most\r", []int{3}, ""},
		{"in any case, inside a label", "/LY A\r", []int{4}, ""},
		{"more than one", "/a\r", nil, "More than one has that in it: type more, or use the arrows."},
		{"more than one, then an arrow", "/a\x0e\x0e\r", []int{2}, ""},
		{"more than one, from the end", "/a\x11\x10\r", []int{2}, ""},
		{"nothing", "/xyz\r\x0e\x10 \r", nil, ""},
		{"commands are letters there", "/sbq?", nil, ""},
		{"a digit means its place all the same", "/a1", []int{0}, ""},
		{"Backspace corrects", "/mx\x7fost\r", []int{3}, ""},
		{"Backspace leaves", "/m\x7f\x7f3", []int{2}, ""},
		{"Esc leaves", "/m\x1bs", nil, ""},
		{"a slash there is a slash", "//most", nil, ""},
		{"empty, Enter does not answer", "/\r", nil, "More than one has that in it: type more, or use the arrows."},
	} {
		t.Run(test.name, func(t *testing.T) {
			m := newMenu(english(), Prompt{Question: scale(), At: fourth()})
			if _, err := pressed(t, m, test.keys); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.chosen, m.chosen); diff != "" || m.message != test.says {
				t.Errorf("says %q, %s", m.message, diff)
			}
		})
	}
}

func TestFindAmongBoxes(t *testing.T) {
	m := newChoices(english(), manyChoices())
	answered, err := pressed(t, m, "/pay\r/job g \x1b/xyz\x1b\r")
	if want := []int{13, 14}; err != nil || !answered || !cmp.Equal(m.chosen, want) {
		t.Errorf("%v, %v; chosen %v, want %v", answered, err, m.chosen, want)
	}
}

// The space that marks keeps the filter; the Enter that leaves it never takes a mark away.
func TestSpaceKeepsTheFilter(t *testing.T) {
	m := newChoices(english(), manyChoices())
	if _, err := pressed(t, m, "/pay "); err != nil || !m.finding || !cmp.Equal(m.chosen, []int{13}) {
		t.Errorf("finding %v, chosen %v", m.finding, m.chosen)
	}
	if answered, _ := m.press(keyEnter); answered || m.finding || !cmp.Equal(m.chosen, []int{13}) {
		t.Errorf("answered %v, finding %v, chosen %v", answered, m.finding, m.chosen)
	}
}

func TestFindWithoutAccents(t *testing.T) {
	m := newPick(english(), Choices{Title: "t", List: []Choice{{"a", "Auxiliar de enfermería"}, {"b", "Técnico quirúrgico"}}})
	if _, err := pressed(t, m, "/TECNICO Q\r"); err != nil || !cmp.Equal(m.chosen, []int{1}) {
		t.Errorf("%v, chosen %v", err, m.chosen)
	}
}

func TestFoldedLeavesNoAccent(t *testing.T) {
	if got := folded("ÁÉÍÓÚÜÑ áéíóúüñ çb"); got != "aeiouun aeiouun çb" {
		t.Errorf("got %q", got)
	}
}

func TestInterruptInTheFilter(t *testing.T) {
	m := newMenu(english(), Prompt{Question: scale(), At: fourth()})
	if _, err := pressed(t, m, "/a\x03"); !errors.Is(err, ErrInterrupted) {
		t.Error(err)
	}
}

func TestPick(t *testing.T) {
	twenty := manyChoices()
	for _, id := range []string{"17", "18", "19", "20"} {
		twenty.List = append(twenty.List, Choice{ID: id, Label: "number " + id})
	}
	for _, test := range []struct {
		name    string
		choices Choices
		steps   []string
		want    string
		err     error
	}{
		{"a number", twenty, []string{"1-9 and 0 answer · b back", "0", "\n  Own decisions"}, "autonomy", nil},
		{"arrows", twenty, []string{"1-9 and 0", "\x1b[F\x1b[A", ">    number 19", "\r", "\n  number 19"}, "19", nil},
		{"find", twenty, []string{"/ find", "/ber", "Find: ber\n", "\x1b[F", ">    number 20\n  Find: ber", "\r", "\n  number 20"}, "20", nil},
		{"a number in the filter", twenty, []string{"/ find", "/ber2", "\n  Patient contact"}, "patient-contact", nil},
		{"Enter with nothing highlighted", menuOfRoles(), []string{"1-2 answer · Enter stop here", "\r", "\n  stop here"}, "stop", nil},
		{"Enter with something highlighted", menuOfRoles(), []string{"1-2 answer", "\x1b[B\x1b[B", "1-2 answer · b", "\r", "\n  go on"}, "on", nil},
		{"Enter without a meaning", twenty, []string{"1-9 and 0", "\r\rq", ""}, "", ErrStop},
		{"back", menuOfRoles(), []string{"1-2 answer", "b", ""}, "", ErrBack},
		{"Ctrl-D", menuOfRoles(), []string{"1-2 answer", "\x04", ""}, "", ErrInterrupted},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newPerson(t, 80, 24, Options{})
			p.pick(test.choices)
			p.play(test.steps...)
			got := p.reply()
			if test.want != "" && !cmp.Equal(got.ids, []string{test.want}) || !errors.Is(got.err, test.err) {
				t.Errorf("got %v", got)
			}
		})
	}
}
