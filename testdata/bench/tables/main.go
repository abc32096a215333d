// Tables prints what every answer is worth to every role, as the program itself works it out, for others to add up:
// {question: {answer: {role: partial value}}}. An answer is the number of an option from 1, or an amount; several
// categories are worth the sum, at most 100.
package main

import (
	"encoding/json"
	"log"
	"os"
	"strconv"

	"careerfit/profiles/builtin"
	"careerfit/questions"
	"careerfit/scoring"
	"careerfit/testdata/bench"
)

func main() {
	log.SetFlags(0)
	model, err := builtin.Pack().Model()
	if err != nil {
		log.Fatal(err)
	}
	tables := map[string]map[string]map[string]int{}
	for _, q := range builtin.Bank().Questions {
		if tables[q.ID], err = table(model, &q); err != nil {
			log.Fatal(err)
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(tables); err != nil {
		log.Fatal(err)
	}
}

// table asks the question alone, with a weight of 1: the points are the partial value then.
func table(model *scoring.Model, q *questions.Question) (map[string]map[string]int, error) {
	item, named := q.Item(), len(q.Options)
	if q.Kind == questions.Amount {
		item.Options = nil
		for _, amount := range bench.Amounts() {
			item.Options = append(item.Options, scoring.Whole(amount))
		}
		named = len(item.Options)
	}
	alone, err := model.Questionnaire([]scoring.Item{item}, nil, scoring.DefaultLocalPay)
	if err != nil {
		return nil, err
	}
	answers := map[string]map[string]int{}
	points := make([]int, len(alone.Roles()))
	for place := range named {
		name, answer := strconv.Itoa(place+1), place
		switch q.Kind {
		case questions.Amount:
			name = item.Options[place].String()
		case questions.Categories:
			answer = 1 << place
		}
		alone.Points(scoring.AnswerSheet{Answers: []int{answer}, Weights: []int{1}}, points)
		answers[name] = map[string]int{}
		for k, role := range alone.Roles() {
			answers[name][role] = points[k]
		}
	}
	return answers, nil
}
