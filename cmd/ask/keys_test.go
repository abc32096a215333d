package ask

import (
	"io"
	"os"
	"testing"
)

func TestKeysHandsOverOneKeyARead(t *testing.T) {
	for _, test := range []struct{ name, sent, want string }{
		{"letters", "4b?", "4b?"},
		{"letters beyond ASCII", "é日", "é日"},
		{"bytes that are no letter", "a\xff\xc3(b", "a(b"},
		{"arrows", "\x1b[A\x1b[B\x1bOC\x1bOD", "\x10\x0e\x06\x02"},
		{"Home and End of different terminals", "\x1b[H\x1bOH\x1b[1~\x1b[F\x1b[4~", "\x01\x01\x01\x11\x11"},
		{"Delete", "\x1b[3~", "\x12"},
		{"function keys", "\x1bOP\x1b[15~\x1b[[A1", "1"},
		{"arrows with Ctrl, Shift-Tab", "\x1b[1;5A\x1b[Z1", "1"},
		{"Alt with a key", "\x1bx\x1bé\x1b31", "1"},
		{"Esc before an arrow", "\x1b\x1b[A", "\x10"},
		{"pasted between marks", "\x1b[200~42\x1b[201~", "42"},
		{"a late report of the cursor", "\x1b[12;40R1", "1"},
		{"late reports of colors", "\x1b]11;rgb:1111/2222/3333\a\x1b]10;rgb:1/2/3\x1b\\1", "1"},
		{"nothing after Ctrl-D", "1\x042", "1"},
		{"a sequence that is cut off", "1\x1b[", "1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := readKeys(t, test.sent); got != test.want {
				t.Errorf("%q was read as %q; want %q", test.sent, got, test.want)
			}
		})
	}
}

// readKeys returns the keys read until the end of input.
func readKeys(t *testing.T, sent string) string {
	in, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	if _, err := io.WriteString(out, sent); err != nil {
		t.Fatal(err)
	}
	out.Close()
	k := newKeys(in)
	var got string
	for buffer := make([]byte, 16); ; {
		n, err := k.Read(buffer)
		if err == io.EOF {
			return got
		}
		if err != nil {
			t.Fatal(err)
		}
		if n != len(string([]rune(string(buffer[:n]))[:1])) {
			t.Errorf("one Read handed over %q", buffer[:n])
		}
		got += string(buffer[:n])
	}
}

func TestKeysWaitsForTheRestOfAKey(t *testing.T) {
	for _, cut := range []string{"\x1b", "\x1b[", "\x1b[1;", "\x1bO", "\x1b]11;rgb", "\xc3"} {
		k := newKeys(nil)
		k.pending = []byte(cut)
		if _, size := k.first(); size != 0 {
			t.Errorf("%q counts as a whole key of %d bytes", cut, size)
		}
	}
}
