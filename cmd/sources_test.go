package cmd

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/ask"
	"careerfit/cmd/report/doc"
	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"

	"pgregory.net/rapid"
)

// Property 14: the same answers through the quiz, flags and an answers file in TOML or JSON give the same result.
func TestProperty14SameAnswersSameResult(t *testing.T) {
	besideOthers(t, func(t *testing.T, some somePack) { checkSameAnswers(t, some.english(), some.roles()) })
}

func checkSameAnswers(t *testing.T, p *program, pack *profiles.Pack) {
	rapid.Check(t, func(t *rapid.T) {
		sheet := genSheet(t, p)
		q := newQuiz(p, pack, questions.Answers{})
		if err := run(q.steps(&scripted{sheet: &sheet})); err != nil {
			t.Fatal(err)
		}
		fromFlags, err := p.bank.FromFlags(sheet.flags(), criteria(pack.Criteria))
		if err != nil {
			t.Fatal(err)
		}
		want := resultJSON(t, p, pack, fromFlags)
		for name, text := range map[string]string{"me.toml": sheet.toml(), "me.json": sheet.json()} {
			fromFile, err := p.bank.FromFile(name, []byte(text), criteria(pack.Criteria))
			if err != nil {
				t.Fatalf("%v in\n%s", err, text)
			}
			if got := resultJSON(t, p, pack, fromFile); got != want {
				t.Fatalf("%s gives another result than flags:\n%s", name, text)
			}
		}
		if got := resultJSON(t, p, pack, q.answers()); got != want {
			t.Fatalf("the quiz gives another result than flags: %v", sheet)
		}
	})
}

func resultJSON(t *rapid.T, p *program, pack *profiles.Pack, answers questions.Answers) string {
	r, err := p.report(pack, answers, false)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := doc.JSON(&b, r.Result); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// sheet is a set of answers as a person might write them: ids, and lists of questions.
type sheet struct {
	ids     []string // questions in the order of the bank
	texts   map[string]string
	most    []string
	little  []string
	musts   []string
	choices map[string][]string // of category questions
	again   map[string]string   // as far as the quiz asks once more
}

func genSheet(t *rapid.T, p *program) sheet {
	s := sheet{texts: map[string]string{}, choices: map[string][]string{}, again: map[string]string{}}
	can := criteria(p.roles.Criteria)
	for i := range p.bank.Questions {
		q := &p.bank.Questions[i]
		if i > scoring.MinAnswered && rapid.IntRange(0, 4).Draw(t, "skip") == 0 {
			continue
		}
		s.ids = append(s.ids, q.ID)
		switch option := rapid.SampledFrom(q.OptionIDs()); q.Kind {
		case questions.Amount:
			s.texts[q.ID] = strconv.Itoa(rapid.IntRange(20000, 120000).Draw(t, "amount"))
		case questions.Categories:
			s.choices[q.ID] = rapid.SliceOfNDistinct(option, 1, 3, rapid.ID[string]).Draw(t, "places")
			s.texts[q.ID] = strings.Join(s.choices[q.ID], ",")
		default:
			s.texts[q.ID] = option.Draw(t, "option")
		}
		switch rapid.IntRange(0, 9).Draw(t, "importance") {
		case 0:
			if len(s.most) < maxMost {
				s.most = append(s.most, q.ID)
			}
		case 1:
			s.little = append(s.little, q.ID)
		case 2:
			if can[q.Criterion].CanBeMust {
				s.musts = append(s.musts, q.ID)
			}
		}
	}
	return s
}

func (s sheet) flags() questions.FlagValues {
	v := questions.FlagValues{ByQuestion: s.texts, Must: s.musts}
	for id, text := range s.again {
		v.Again = append(v.Again, id+"="+text)
	}
	for _, id := range s.most {
		v.Importance = append(v.Importance, id+"=3")
	}
	for _, id := range s.little {
		v.Importance = append(v.Importance, id+"=1")
	}
	return v
}

func (s sheet) toml() string {
	var b strings.Builder
	fmt.Fprintf(&b, "must = [%s]\n[answers]\n", quotedList(s.musts))
	for _, id := range s.ids {
		fmt.Fprintf(&b, "%s = %s\n", id, s.value(id))
	}
	b.WriteString("[again]\n")
	for id, text := range s.again {
		fmt.Fprintf(&b, "%s = %q\n", id, text)
	}
	b.WriteString("[importance]\n")
	for _, id := range s.most {
		fmt.Fprintf(&b, "%s = 3\n", id)
	}
	for _, id := range s.little {
		fmt.Fprintf(&b, "%s = 1\n", id)
	}
	return b.String()
}

func (s sheet) value(id string) string {
	if list, ok := s.choices[id]; ok {
		return "[" + quotedList(list) + "]"
	}
	if _, err := strconv.Atoi(s.texts[id]); err == nil { // an amount
		return s.texts[id]
	}
	return strconv.Quote(s.texts[id])
}

func quotedList(ids []string) string {
	quoted := make([]string, len(ids))
	for i, id := range ids {
		quoted[i] = strconv.Quote(id)
	}
	return strings.Join(quoted, ", ")
}

func (s sheet) json() string {
	importance := map[string]int{}
	for _, id := range s.most {
		importance[id] = 3
	}
	for _, id := range s.little {
		importance[id] = 1
	}
	data, err := json.Marshal(map[string]any{"answers": s.texts, "again": s.again, "importance": importance, "must": append([]string{}, s.musts...)})
	if err != nil {
		panic(err)
	}
	return string(data)
}

// scripted answers the quiz from a sheet, as a person would who knows it by heart.
type scripted struct {
	sheet   *sheet
	chooses int
}

// Ask answers; once more it gives the first answer, and keeps that on the sheet.
func (s *scripted) Ask(p ask.Prompt) (questions.Answer, error) {
	q := p.Question
	if p.At.Again {
		s.sheet.again[q.ID] = q.Options[0].ID
		return q.Parse(q.Options[0].ID)
	}
	text, ok := s.sheet.texts[q.ID]
	if !ok {
		return questions.Answer{}, nil
	}
	return q.Parse(text)
}

func (s *scripted) Choose(c ask.Choices) ([]string, error) {
	lists := [][]string{s.sheet.most, s.sheet.little, s.sheet.musts}
	list := lists[s.chooses]
	s.chooses++
	return list, nil
}

// Pick takes the first choice: to be asked once more.
func (s *scripted) Pick(c ask.Choices) (string, error) {
	if c.Enter != "" { // all answers are as they should be
		return c.Enter, nil
	}
	return c.List[0].ID, nil
}
