package words

import (
	"careerfit/cmd/report/doc"
	"careerfit/profiles"
	"careerfit/scoring"
)

// OnScale is the place of a value on a scale, in thousandths from its low end.
func OnScale(x, low, high float64) int { return int((x-low)/(high-low)*1000 + .5) }

// Lane shows where the i-th role, from 0 to below MostMarked, stands on the scale of a criterion, and the range it lies in.
func Lane(i int, name, figure string, level scoring.Level, c *profiles.Criterion) doc.Lane {
	place := func(n scoring.Number) int { return OnScale(n.Float(), c.Min, c.Max) }
	return doc.Lane{
		Name: name, Figure: figure,
		Range: &doc.Span{Low: place(level.Low), High: place(level.High)},
		Mark:  &doc.Mark{At: place(level.Value), Form: doc.Form(i)},
	}
}

// Goal is where what a person asks for is on the scale of a criterion, and the part of it that is fine besides; nil where
// only that place is.
func Goal(value float64, c *profiles.Criterion) (you int, fine *doc.Span) {
	you = OnScale(value, c.Min, c.Max)
	switch c.Scored() {
	case scoring.AtMost:
		return you, &doc.Span{Low: 0, High: you}
	case scoring.AtLeast:
		return you, &doc.Span{Low: you, High: 1000}
	}
	return you, nil
}
