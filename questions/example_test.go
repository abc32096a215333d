package questions_test

import (
	"fmt"
	"strings"

	"careerfit/questions"
)

// Answers are read the same wherever they stand, and everything that is wrong with them is told at once.
func Example() {
	bank := &questions.Bank{Questions: []questions.Question{
		{ID: "stress-tolerance", Criterion: "stress", Kind: questions.Scale, Options: []questions.Option{
			{ID: "little", Label: "a little", Value: 25}, {ID: "some", Label: "some", Value: 50}, {ID: "much", Label: "much", Value: 75}}},
		{ID: "pay-goal", Criterion: "pay", Kind: questions.Amount, Options: []questions.Option{{ID: "middle", Value: 45_000}}},
	}}
	criteria := map[string]questions.Criterion{"stress": {Kind: questions.Scale}, "pay": {Kind: questions.Amount, CanBeMust: true}}
	answers, err := bank.FromFlags(questions.FlagValues{ByQuestion: map[string]string{"stress-tolerance": "2", "pay-goal": "$42k"}, Must: []string{"pay-goal"}}, criteria)
	fmt.Println(strings.Join(bank.Flags(answers), " "), err)
	for _, item := range bank.Preferences(answers).Items {
		fmt.Println(item.Criterion, item.Value, "weight", item.Weight, "must", item.Must)
	}
	_, err = bank.FromFile("me.json", []byte(`{"answers": {"pay-goal": "lots"}, "must": ["stress-tolerance"]}`), criteria)
	fmt.Println(err)
	// Output:
	// --stress-tolerance some --pay-goal 42000 --must pay-goal <nil>
	// stress 50 weight 2 must false
	// pay 42000 weight 2 must true
	// me.json:1:26: answers.pay-goal: "lots" is not an amount
	// me.json:1:43: must: "stress-tolerance" cannot be a deal-breaker: neither more nor less of it is wanted
}
