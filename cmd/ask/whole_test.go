package ask

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/profiles/builtin"
	"careerfit/questions"

	"github.com/google/go-cmp/cmp"
)

// All answers of the bank, pasted at once, are the answers.
func TestPasteOfAllAnswers(t *testing.T) {
	p := newPerson(t, 80, 24, Options{})
	bank := builtin.Bank().Questions
	var pasted strings.Builder
	want := make([]questions.Answer, len(bank))
	for i := range bank {
		text := sampleAnswer(&bank[i], i)
		want[i], _ = bank[i].Parse(text)
		pasted.WriteString(text)
		if bank[i].Kind != questions.Scale {
			pasted.WriteString("\r")
		}
	}
	p.ask(&bank[0], Position{Number: 1, Of: len(bank), First: true}, nil)
	p.play("q stop", pasted.String())
	for i := range bank {
		if i > 0 {
			p.ask(&bank[i], Position{Number: i + 1, Of: len(bank)}, nil)
		}
		if got := p.reply(); got.err != nil || !cmp.Equal(got.answer, want[i]) {
			t.Errorf("%s: got %+v, want %+v", bank[i].ID, got, want[i])
		}
	}
	p.wait(fmt.Sprintf("%d of %[1]d  %s", len(bank), bank[len(bank)-1].Title))
}

func TestScreenInSpanish(t *testing.T) {
	p := newPerson(t, 80, 24, Options{Words: lang.New(lang.Spanish)})
	p.ask(amount(), fourth(), &questions.Answer{Amount: 40000})
	p.wait("q salir")
	want := `
Pregunta 4 de 16 · quedan unos 3 minutos
What would you like to earn in a year?

  por ejemplo $35,000, $40,000, o 21.25/h
  Tu respuesta:

  Tu respuesta hasta ahora: $40,000 al año.
  Enter responder · Tab poner un ejemplo · s no preference · b volver
  ? por qué preguntamos · q salir`
	if diff := cmp.Diff(want, p.text()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	p.play("", "1\r", "\"1\" no es una cantidad de sueldo.", "\x7f42k\r", " 4 de 16  Pay: $42,000 al año")
	p.reply()
}

// What was written after a pause stays, whatever way the person goes then.
func TestPauseKeepsWhatIsWritten(t *testing.T) {
	p := newPerson(t, 80, 24, Options{})
	p.ask(scale(), fourth(), nil)
	p.play("q stop", "2")
	p.reply()
	p.asker.Pause()
	p.asBefore()
	fmt.Fprintln(p.tty, "The result.")
	p.pick(menuOfRoles())
	p.play("2  go on", "b")
	p.reply()
	p.until("the result", func() bool { return p.text() == " 4 of 16  Outdoors: a little\nThe result." })
}

// Color repeats what words and marks say: without it the screen has the same text.
func TestColorIsNeverAlone(t *testing.T) {
	for _, screen := range everyScreen() {
		_, _ = screen.press(keyDown)
		for _, line := range screen.view(79, 24).Lines {
			if line.Color == "cyan+b" && !strings.HasPrefix(line.Text, "> ") && strings.Contains(screen.view(79, 24).text(), "> ") {
				t.Errorf("only color tells that %q is highlighted", line.Text)
			}
		}
	}
}

// Only the sixteen colors of every terminal are sent, which people set to their liking.
func TestOnlyTheSixteenColors(t *testing.T) {
	for k := stem; k <= gap; k++ {
		if color := k.color(); color != "" && !regexp.MustCompile(`^(default|yellow|cyan)(\+b)?$`).MatchString(color) {
			t.Errorf("%s is none of them", color)
		}
	}
}

// BenchmarkKey is what a key costs until the screen shows its effect.
func BenchmarkKey(b *testing.B) {
	p := newPerson(b, 80, 24, Options{Color: true})
	p.pick(manyChoices())
	p.wait("q stop")
	marks := []string{">    Job growth", ">    Work setting"}
	p.press("\x1b[F")
	p.wait(marks[1])
	for i := 0; b.Loop(); i++ {
		p.press([]string{"\x1b[A", "\x1b[B"}[i%2])
		p.wait(marks[i%2])
	}
	p.press("q")
	p.reply()
}

// BenchmarkView is the part of it that is ours: laying out the screen.
func BenchmarkView(b *testing.B) {
	m := newPick(english(), manyChoices())
	for i := 0; b.Loop(); i++ {
		_, _ = m.press([]rune{keyDown, keyUp}[i%2])
		m.view(79, 24)
	}
}
