package questions

import (
	"errors"
	"strconv"

	"careerfit/profiles/diag"
)

// invalid is what is wrong with one value, before it is known where the value stands.
func invalid(what diag.Text, hints ...diag.Text) error {
	return &diag.Problem{What: what, Hints: hints}
}

// wrong is what is wrong in words of ours, or else those of the error.
func wrong(err error) *diag.Problem {
	var p *diag.Problem
	if !errors.As(err, &p) {
		return &diag.Problem{What: diag.Say("%v", err)}
	}
	return p
}

// quote puts what was found in quotes, cut short when nobody would read it all.
func quote(s string) string { return strconv.Quote(diag.Cut(s)) }
