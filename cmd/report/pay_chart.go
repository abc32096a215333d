package report

import (
	"slices"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// payChart shows what the two roles pay beside what the person asks for; nil where nothing is known. Where pay is not at the
// national level, the figures are those of that place.
func (c *contrast) payChart() *Chart {
	known := c.known()
	if len(known) == 0 {
		return nil
	}
	chart := &Chart{
		Caption: c.Say("Pay, dollars a year"),
		Columns: []string{c.Say("Role"), c.Say("Lowest tenth, up to"), c.Say("Half, at least"), c.Say("Highest tenth, from")},
		Notes:   proses(append([]string{c.payPeriods(known)}, c.payWorth(known)...)),
	}
	goals := c.payGoals()
	most := slices.Max(append(goals, 1))
	for _, role := range known {
		most = max(most, c.local(role.Pay.P90))
	}
	for i, one := range c.paid(known) {
		chart.Rows = append(chart.Rows, c.payRow(i, one, goals, most))
	}
	chart.Key = []KeyEntry{{Drawing{Height: 20, Shapes: lane(0, Track{50, 500, 950}, 10)}, c.Say("lowest tenth, middle, highest tenth")}}
	for _, dollars := range goals {
		chart.Key = append(chart.Key, KeyEntry{Drawing{Height: 20, Shapes: goal(500, 20)}, c.Say("your goal, $%s", words.Grouped(dollars))})
	}
	return chart
}

func (c *contrast) payRow(i int, one paidAs, goals []int, most int) ChartRow {
	figures := make([]string, 3)
	places := make([]int, 3)
	for k, dollars := range []int{one.pay.P10, one.pay.P50, one.pay.P90} {
		figures[k] = "$" + words.Grouped(c.local(dollars))
		places[k] = int(onScale(float64(c.local(dollars)), 0, float64(most)))
	}
	d := Drawing{
		Title: c.Say("Pay, %s", one.name), Height: 20,
		Desc:   c.Say("lowest tenth up to %s, half at least %s, highest tenth from %s", figures[0], figures[1], figures[2]),
		Shapes: lane(i, Track{places[0], places[1], places[2]}, 10),
	}
	for _, dollars := range goals {
		d.Shapes = append(d.Shapes, goal(onScale(float64(dollars), 0, float64(most)), 20)...)
		d.Desc += c.Say("; your goal $%s", words.Grouped(dollars))
	}
	return ChartRow{Name: prose(words.Upper(one.name)), Cells: figures, Drawing: d, Low: "$0", High: "$" + words.Grouped(most)}
}

// payGoals are the amounts that were asked for: one, or none.
func (c *contrast) payGoals() []int {
	var goals []int
	for _, a := range c.in.Asked {
		if a.Counts() && c.Criterion(a.Question.Criterion).Of == "amounts" {
			goals = append(goals, int(*a.Value()))
		}
	}
	return goals
}

// local is what an amount is where the person wants to work.
func (c *contrast) local(dollars int) int {
	return (dollars*c.in.LocalPay + scoring.DefaultLocalPay/2) / scoring.DefaultLocalPay
}

// payPeriods says from when the figures are, and what was made of them.
func (c *contrast) payPeriods(known []*profiles.Role) string {
	var periods, sources []string
	for _, role := range known {
		periods, sources = append(periods, role.Pay.Period), append(sources, role.Pay.Source)
	}
	of, cited := words.CommaPeriod(c.And(slices.Compact(periods)...)), c.cite(sources...)
	if c.in.LocalPay != scoring.DefaultLocalPay {
		return c.Say("Figures of a year%s, times %d percent for pay where you want to work.%s", of, c.in.LocalPay, cited)
	}
	return c.Say("Figures of a year%s.%s", of, cited)
}
