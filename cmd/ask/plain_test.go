package ask

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/profiles/builtin"
	"careerfit/questions"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite generated files")

// about is what an amount means in tests.
func about(dollars int) string {
	return fmt.Sprintf("About %d in 10 jobs pay that much.", max(10-dollars/7000, 0))
}

func menuOfRoles() Choices {
	return Choices{Title: "You can stop here", Help: "Nothing left changes the result.",
		List: []Choice{{"stop", "stop here"}, {"on", "go on"}}, Enter: "stop"}
}

// The transcript shows a whole small quiz as a screen reader reads it, with what is typed after ">>".
func TestPlainTranscript(t *testing.T) {
	typed := []string{"often", "?", "m", "3", "b", "4", "lots", "42k", "little most", "1, half; nearly all", "1 2 3 4", "2 9", "2 4", "", "go"}
	in, keyboard := io.Pipe()
	transcript := &transcript{keyboard: keyboard, typed: typed}
	p := NewPlain(in, transcript, Options{Words: english().Words})
	list := manyChoices()
	list.List, list.Max = list.List[:4], 2
	var got []any
	ask := func(q *questions.Question, at Position, previous *questions.Answer) {
		answer, err := p.Ask(Prompt{Question: q, At: at, Previous: previous, Fact: "In a survey of 2024 most had it.", Meaning: about})
		got = append(got, answer, err)
	}
	ask(scale(), Position{Number: 1, Of: 3, First: true}, nil)
	ask(amount(), Position{Number: 2, Of: 3}, nil)
	ask(scale(), Position{Number: 1, Of: 3, First: true}, &questions.Answer{Chosen: []int{2}})
	ask(amount(), Position{Number: 2, Of: 3}, nil)
	ask(categories(), Position{Number: 3, Of: 3}, nil)
	ids, err := p.Choose(list)
	got = append(got, ids, err)
	for range 2 {
		id, err := p.Pick(menuOfRoles())
		got = append(got, id, err)
	}
	want := []any{questions.Answer{Chosen: []int{2}}, nil, questions.Answer{}, ErrBack, questions.Answer{Chosen: []int{3}}, nil,
		questions.Answer{Amount: 42000}, nil, questions.Answer{Chosen: []int{1, 3}}, nil, []string{"patient-contact", "stress-tolerance"},
		nil, "stop", nil, "on", nil}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	golden(t, "testdata/plain.txt", transcript.text.String())
}

// transcript types the next line wherever a line is waited for.
type transcript struct {
	keyboard io.Writer
	typed    []string
	text     strings.Builder
}

func (s *transcript) Write(p []byte) (int, error) {
	s.text.Write(p)
	if strings.HasPrefix(string(p), "Your answer") && len(s.typed) > 0 {
		line := s.typed[0] + "\n"
		s.typed = s.typed[1:]
		s.text.WriteString(">>" + line)
		go io.WriteString(s.keyboard, line)
	}
	return len(p), nil
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("go test ./cmd/ask -update rewrites %s (-want +got):\n%s", file, diff)
	}
}

// plainly asks one question and returns what came of the lines typed, and what was said.
func plainly(p Prompt, typed string) (answer questions.Answer, said string, err error) {
	var out strings.Builder
	answer, err = NewPlain(strings.NewReader(typed), &out, Options{Words: english().Words}).Ask(p)
	return answer, out.String(), err
}

func TestPlainReadsLines(t *testing.T) {
	for _, test := range []struct {
		name     string
		question *questions.Question
		typed    string
		want     questions.Answer
		err      error
		says     string
	}{
		{"a number", scale(), "3\n", questions.Answer{Chosen: []int{2}}, nil, "Outdoors: about half.\n"},
		{"a number from Windows", scale(), " 3 \r\n", questions.Answer{Chosen: []int{2}}, nil, ""},
		{"an id", scale(), "HALF\n", questions.Answer{Chosen: []int{2}}, nil, ""},
		{"a label", scale(), "A  little\n", questions.Answer{Chosen: []int{1}}, nil, ""},
		{"a part of one label", scale(), "near\n", questions.Answer{Chosen: []int{4}}, nil, ""},
		{"a part of several", scale(), "al\n5\n", questions.Answer{Chosen: []int{4}}, nil, `"al" can mean more than one answer: about half; nearly all.`},
		{"one letter is no part", scale(), "m\n5\n", questions.Answer{Chosen: []int{4}}, nil, `"m" is not one of the answers. Type a number from 1 to 5`},
		{"no such number", scale(), "0\n6\n-1\n99999999999999999999\n5\n", questions.Answer{Chosen: []int{4}}, nil, `"6" is not`},
		{"two where one counts", scale(), "1 2\n5\n", questions.Answer{Chosen: []int{4}}, nil, "only one counts"},
		{"nothing", scale(), "\n\n5\n", questions.Answer{Chosen: []int{4}}, nil, "Nothing was typed."},
		{"no preference", scale(), "S\n", questions.Answer{}, nil, "Outdoors: no preference.\n"},
		{"back", scale(), "b\n", questions.Answer{}, ErrBack, ""},
		{"stop", scale(), "q\n", questions.Answer{}, ErrStop, ""},
		{"the end", scale(), "", questions.Answer{}, ErrInterrupted, ""},
		{"the end within a line", amount(), "42000", questions.Answer{}, ErrInterrupted, ""},
		{"an endless line", scale(), strings.Repeat("3", 10_000) + "\n5\n", questions.Answer{Chosen: []int{4}}, nil, "is not one of the answers"},
		{"an hour's pay", amount(), "21.25/h\n", questions.Answer{Amount: 44200}, nil, "Pay: $44,200 a year. About 4 in 10"},
		{"a number of an amount offered", amount(), "2\n40,000\n", questions.Answer{Amount: 40000}, nil, `"2" is not an amount of pay.`},
		{"several with blanks and commas", categories(), "5 1,2\n", questions.Answer{Chosen: []int{0, 1, 4}}, nil, "Places: none, a little, nearly all."},
		{"several by name", categories(), "about half, most\n", questions.Answer{Chosen: []int{2, 3}}, nil, ""},
		{"one twice", categories(), "1 1 none\n", questions.Answer{Chosen: []int{0}}, nil, ""},
		{"one wrong among several", categories(), "1 7\n2\n", questions.Answer{Chosen: []int{1}}, nil, `"7" is not one`},
		{"none of several", categories(), "\n,\n2\n", questions.Answer{Chosen: []int{1}}, nil, "Nothing was typed."},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, said, err := plainly(Prompt{Question: test.question, At: fourth(), Meaning: about}, test.typed)
			if diff := cmp.Diff(test.want, got); diff != "" || !errors.Is(err, test.err) || err != nil && test.err == nil {
				t.Errorf("error %v; (-want +got):\n%s", err, diff)
			}
			if !strings.Contains(said, test.says) {
				t.Errorf("says\n%s", said)
			}
		})
	}
}

// One reader serves all questions, so that a pipe with all answers answers all questions.
func TestPlainThroughAPipe(t *testing.T) {
	in, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	bank := builtin.Bank().Questions
	for i := range bank {
		fmt.Fprintln(out, sampleAnswer(&bank[i], i))
	}
	out.Close()
	var said strings.Builder
	p := NewPlain(in, &said, Options{Words: english().Words})
	for i := range bank {
		q := &bank[i]
		want, err := q.Parse(sampleAnswer(q, i))
		if err != nil {
			t.Fatal(err)
		}
		got, err := p.Ask(Prompt{Question: q, At: Position{Number: i + 1, Of: len(bank), First: i == 0}})
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("%s: %v\n%s", q.ID, err, diff)
		}
	}
	if _, err := p.Pick(menuOfRoles()); !errors.Is(err, ErrInterrupted) {
		t.Errorf("after the last line: %v", err)
	}
	if strings.ContainsAny(said.String(), "\x1b\r\b\a") {
		t.Error("there is a control character in it")
	}
}

// sampleAnswer is some answer to the i-th question, as it is typed.
func sampleAnswer(q *questions.Question, i int) string {
	if q.Kind == questions.Amount {
		return "42k"
	}
	return fmt.Sprint(i%len(q.Options)%9 + 1)
}

func TestPlainIsOver(t *testing.T) {
	var out strings.Builder
	in, keyboard := io.Pipe()
	defer keyboard.Close()
	p := NewPlain(in, &out, Options{Words: english().Words})
	p.Restore()
	if _, err := p.Ask(Prompt{Question: scale(), At: fourth()}); !errors.Is(err, ErrInterrupted) || out.String() != "" {
		t.Errorf("%v, %q", err, out.String())
	}
}

// While a question is open, what is written next begins a new line; when that is said twice, too.
func TestPlainEndsInTheMiddleOfAQuestion(t *testing.T) {
	var out strings.Builder
	p := NewPlain(strings.NewReader(""), &out, Options{Words: english().Words})
	p.wait(true)
	p.Restore()
	p.Restore()
	if out.String() != "\n" {
		t.Errorf("wrote %q", out.String())
	}
}

func TestPlainTellsThatNobodyHears(t *testing.T) {
	in, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	in.Close()
	defer out.Close()
	_, err = NewPlain(strings.NewReader("3\n"), out, Options{Words: english().Words}).Ask(Prompt{Question: scale(), At: fourth()})
	if err == nil || !strings.Contains(err.Error(), "cannot ask: ") {
		t.Error(err)
	}
}

func TestPlainInSpanish(t *testing.T) {
	var out strings.Builder
	p := NewPlain(strings.NewReader("7\n2\n"), &out, Options{Words: lang.New(lang.Spanish)})
	if _, err := p.Ask(Prompt{Question: scale(), At: fourth()}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"\nPregunta 4 de 16, quedan unos 3 minutos. How much", "\nTu respuesta (de 1 a 5, s para: no preference, b para volver,",
		"\n\"7\" no es una de las respuestas."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}
