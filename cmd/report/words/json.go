package words

import "careerfit/scoring"

// Listed is the list as JSON has it: empty, never null.
func Listed[T any](list []T) []T { return append([]T{}, list...) }

// Known is nil for what a profile leaves out.
func Known[T interface{ Known() bool }](v T) *T {
	if !v.Known() {
		return nil
	}
	return &v
}

// NonEmpty is nil for "".
func NonEmpty(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

// Float is a number of the engine as JSON has it.
func Float(n scoring.Number) *float64 {
	x := n.Float()
	return &x
}
