package cohort

import (
	"careerfit/cmd/report/doc"
	"careerfit/questions"
)

type payScale struct{ from, to int }

// newPayScale reaches from below the first goal to above the last, and over all pay.
func newPayScale(goals []questions.Option, paid []alike) payScale {
	last := len(goals) - 1
	step := int(goals[last].Value - goals[max(last-1, 0)].Value)
	s := payScale{belowFirst(goals), int(goals[last].Value) + step}
	for _, roles := range paid {
		s.from, s.to = min(s.from, roles.first.Pay.P10), max(s.to, roles.first.Pay.P90)
	}
	const round = 5000
	return payScale{max(s.from, 0) / round * round, (s.to + round - 1) / round * round}
}

// belowFirst is as far below the first goal as the second is above it.
func belowFirst(goals []questions.Option) int {
	return int(2*goals[0].Value - goals[min(1, len(goals)-1)].Value)
}

// at is the place of an amount, in thousandths of the scale.
func (s payScale) at(amount int) int {
	return thousandths(min(max(amount, s.from), s.to)-s.from, s.to-s.from)
}

// goals is where a group of goals is; not ok where no answer is among them.
func (s payScale) goals(goals []questions.Option, g group) (span doc.Span, ok bool) {
	last := len(goals) - 1
	if g.to > last+1 {
		return span, false
	}
	from, to := belowFirst(goals), s.to
	if g.from > 0 {
		from = int(goals[g.from-1].Value)
	}
	if g.to <= last {
		to = int(goals[g.to].Value)
	}
	span = doc.Span{Low: s.at(from), High: s.at(to)}
	return span, span.High > span.Low
}
