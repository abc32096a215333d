//go:build unix

package ask

import (
	"os"
	"syscall"
	"testing"

	"github.com/creack/pty"
	"github.com/google/go-cmp/cmp"
)

// resize gives the terminal another size, and tells the program so as the system does.
func (p *person) resize(width, height int) {
	p.Helper()
	p.screen.Resize(width, height)
	if err := pty.Setsize(p.tty, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		p.Fatal(err)
	}
	if err := syscall.Kill(os.Getpid(), syscall.SIGWINCH); err != nil {
		p.Fatal(err)
	}
}

func TestResizeDrawsAnew(t *testing.T) {
	p := newPerson(t, 80, 24, Options{})
	p.ask(scale(), fourth(), nil)
	p.play("4  most", "\x1b[B", "> 1  none ")
	p.resize(50, 20)
	p.wait("> 1  none\n  2  a little\n  3  about half\n")
	p.resize(120, 40)
	p.wait("> 1  none    2  a little    3  about half")
	p.play("", "\r", "Outdoors: none")
	if got := p.reply(); !cmp.Equal(got.answer.Chosen, []int{0}) {
		t.Errorf("got %+v", got)
	}
}

func TestResizeKeepsWhatIsTyped(t *testing.T) {
	p := newPerson(t, 80, 24, Options{})
	p.put(Prompt{Question: amount(), At: fourth(), Meaning: about})
	p.play("Your answer:", "42k", "About 4 in 10")
	p.resize(30, 12)
	p.wait("Your answer: 42k")
	p.wait("Question 4 of 16\nabout 3 minutes left\n")
	p.play("", "\r", "Pay: $42,000 a year")
	if got := p.reply(); got.answer.Amount != 42000 {
		t.Errorf("got %+v", got)
	}
}
