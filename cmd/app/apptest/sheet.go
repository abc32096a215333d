package apptest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"careerfit/cmd/app"
	"careerfit/cmd/report/doc"
	"careerfit/questions"
	"careerfit/scoring"

	"pgregory.net/rapid"
)

func ResultJSON(t *rapid.T, env *app.Env, answers questions.Answers) string {
	r, err := Report(env, answers, false)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := doc.JSON(&b, r.Result); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Sheet is a set of answers as a person might write them: ids, and lists of questions.
type Sheet struct {
	ids     []string // questions in the order of the bank
	Texts   map[string]string
	Most    []string
	Little  []string
	Musts   []string
	choices map[string][]string // of category questions
	Again   map[string]string   // as far as the quiz asks once more
}

func GenSheet(t *rapid.T, env *app.Env) Sheet {
	s := Sheet{Texts: map[string]string{}, choices: map[string][]string{}, Again: map[string]string{}}
	can := app.QuestionCriteria(env.Pack.Criteria)
	for i := range env.Bank.Questions {
		q := &env.Bank.Questions[i]
		if i > scoring.MinAnswered && rapid.IntRange(0, 4).Draw(t, "skip") == 0 {
			continue
		}
		s.ids = append(s.ids, q.ID)
		switch option := rapid.SampledFrom(q.OptionIDs()); q.Kind {
		case questions.Amount:
			s.Texts[q.ID] = strconv.Itoa(rapid.IntRange(20000, 120000).Draw(t, "amount"))
		case questions.Categories:
			s.choices[q.ID] = rapid.SliceOfNDistinct(option, 1, 3, rapid.ID[string]).Draw(t, "places")
			s.Texts[q.ID] = strings.Join(s.choices[q.ID], ",")
		default:
			s.Texts[q.ID] = option.Draw(t, "option")
		}
		switch rapid.IntRange(0, 9).Draw(t, "importance") {
		case 0:
			if len(s.Most) < 3 {
				s.Most = append(s.Most, q.ID)
			}
		case 1:
			s.Little = append(s.Little, q.ID)
		case 2:
			if can[q.Criterion].CanBeMust {
				s.Musts = append(s.Musts, q.ID)
			}
		}
	}
	return s
}

func (s Sheet) Flags() questions.FlagValues {
	v := questions.FlagValues{ByQuestion: s.Texts, Must: s.Musts}
	for id, text := range s.Again {
		v.Again = append(v.Again, id+"="+text)
	}
	for _, id := range s.Most {
		v.Importance = append(v.Importance, id+"=3")
	}
	for _, id := range s.Little {
		v.Importance = append(v.Importance, id+"=1")
	}
	return v
}

func (s Sheet) TOML() string {
	var b strings.Builder
	fmt.Fprintf(&b, "must = [%s]\n[answers]\n", quotedList(s.Musts))
	for _, id := range s.ids {
		fmt.Fprintf(&b, "%s = %s\n", id, s.value(id))
	}
	b.WriteString("[again]\n")
	for id, text := range s.Again {
		fmt.Fprintf(&b, "%s = %q\n", id, text)
	}
	b.WriteString("[importance]\n")
	for _, id := range s.Most {
		fmt.Fprintf(&b, "%s = 3\n", id)
	}
	for _, id := range s.Little {
		fmt.Fprintf(&b, "%s = 1\n", id)
	}
	return b.String()
}

func (s Sheet) value(id string) string {
	if list, ok := s.choices[id]; ok {
		return "[" + quotedList(list) + "]"
	}
	if _, err := strconv.Atoi(s.Texts[id]); err == nil { // an amount
		return s.Texts[id]
	}
	return strconv.Quote(s.Texts[id])
}

func quotedList(ids []string) string {
	quoted := make([]string, len(ids))
	for i, id := range ids {
		quoted[i] = strconv.Quote(id)
	}
	return strings.Join(quoted, ", ")
}

func (s Sheet) JSON() string {
	importance := map[string]int{}
	for _, id := range s.Most {
		importance[id] = 3
	}
	for _, id := range s.Little {
		importance[id] = 1
	}
	data, err := json.Marshal(map[string]any{"answers": s.Texts, "again": s.Again, "importance": importance, "must": append([]string{}, s.Musts...)})
	if err != nil {
		panic(err)
	}
	return string(data)
}
