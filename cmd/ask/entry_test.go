package ask

import (
	"strings"
	"testing"
)

func TestAmountsOffered(t *testing.T) {
	for _, test := range []struct {
		name, keys, line string
		want             int // 0 while nothing is answered
	}{
		{"Tab takes the first", "\t", "$35,000", 0},
		{"Tab again the second", "\t\t", "$40,000", 0},
		{"and once more the first", "\t\x0e\t", "$35,000", 0},
		{"the arrow up the last", "\x10", "$40,000", 0},
		{"Enter answers with it", "\t\r", "$35,000", 35000},
		{"typing begins anew", "\t42k\r", "42k", 42000},
		{"Backspace corrects it", "\t\x7f\x7f\x7f500\r", "$35,500", 35500},
		{"a typed amount gives way", "42\t", "$35,000", 0},
		{"no number means an example", "1\r", "1", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			e := newEntry(english(), Prompt{Question: amount(), At: fourth()})
			if _, err := pressed(t, e, test.keys); err != nil {
				t.Fatal(err)
			}
			if string(e.typed) != test.line || e.read.Amount != test.want {
				t.Errorf("line %q, answer %d", string(e.typed), e.read.Amount)
			}
		})
	}
}

// Commands act while nothing is typed; an example from Tab is not typed.
func TestCommandsBesideAnExample(t *testing.T) {
	e := newEntry(english(), Prompt{Question: amount(), At: fourth()})
	if answered, err := pressed(t, e, "\ts"); !answered || err != nil || !e.given().Skipped() {
		t.Errorf("%v, %v, %v", answered, err, e.given())
	}
}

func TestMeaningIsShownWhileTyping(t *testing.T) {
	p := newPerson(t, 80, 24, Options{})
	p.put(Prompt{Question: amount(), At: fourth(), Meaning: about, Fact: "Half of all pay is above $49,500 (BLS, 2024)."})
	p.play("Your answer:", "42", "Your answer: 42", "k", "$42,000 a year. About 4 in 10 jobs pay that much.",
		"\x7f\t\t", "$40,000 a year. About 5 in 10", "?", "Some people need fresh air. Half of all pay is above $49,500 (BLS, 2024).",
		"20/h\r", "Pay: $41,600 a year")
	if got := p.reply(); got.answer.Amount != 41600 {
		t.Errorf("got %+v", got)
	}
}

// The bounds named in the complaint are those of the question.
func TestBoundsOfPay(t *testing.T) {
	for typed, ok := range map[string]bool{"4999": false, "5000": true, "1000000": true, "1000001": false} {
		if _, err := amount().Parse(typed); (err == nil) != ok {
			t.Errorf("%s: %v", typed, err)
		}
	}
	if leastPay != 5000 || mostPay != 1000000 {
		t.Error("the complaint names other bounds")
	}
}

func TestTypedLineStaysInTheWidth(t *testing.T) {
	e := newEntry(english(), Prompt{Question: amount(), At: fourth()})
	e.typed = []rune(strings.Repeat("日9", longest/2))
	for width := 4; width < 60; width++ {
		if line := typing("Your answer:", e.typed, width); columns(line) >= width || !strings.HasSuffix(line, "日9") && width > 6 {
			t.Errorf("width %d: %q", width, line)
		}
	}
}
