package report

// How much of a list of a summary a person is shown, and the width from which bars are worth drawing.
const (
	mostItems = 12
	minBar    = 10
)
