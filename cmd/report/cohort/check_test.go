package cohort

import "testing"

// Counts of which only one thing is wrong, by one person, are not those of a run.
func TestCountsThatAreWrongByOne(t *testing.T) {
	if err := class().Check(); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Counts){
		"rows":             func(c *Counts) { c.Rows++ },
		"people":           func(c *Counts) { c.Rejected, c.People = 0, 41 },
		"verdicts":         func(c *Counts) { c.Verdicts.Tie++ },
		"fits":             func(c *Counts) { c.Fits[3]++ },
		"no fits":          func(c *Counts) { c.Verdicts.Tie, c.Verdicts.NoneEligible = 3, 5 },
		"more clear":       func(c *Counts) { c.Verdicts.Clear, c.Verdicts.TooClose = 4, 16 },
		"more leaning":     func(c *Counts) { c.Verdicts.Leaning, c.Verdicts.TooClose = 11, 16 },
		"more too close":   func(c *Counts) { c.Verdicts.Leaning, c.Verdicts.TooClose = 13, 14 },
		"decided":          func(c *Counts) { c.Decisive[0].People = 24 },
		"role":             func(c *Counts) { c.Roles[1].People++ },
		"role's verdicts":  func(c *Counts) { c.Roles[1].Verdicts.Leaning-- },
		"role's fits":      func(c *Counts) { c.Roles[1].Fits[71]-- },
		"role's tie":       func(c *Counts) { v := &c.Roles[1].Verdicts; v.Leaning, v.Tie = v.Leaning-1, 1 },
		"role's none":      func(c *Counts) { v := &c.Roles[1].Verdicts; v.Leaning, v.NoneEligible = v.Leaning-1, 1 },
		"role's best fit":  func(c *Counts) { c.Roles[1].Fits[71], c.Roles[1].Fits[72] = 9, 1 },
		"answered":         func(c *Counts) { c.Questions[2].Answered, c.Questions[2].Options[0].People = 41, 20 },
		"answered by more": func(c *Counts) { c.Questions[0].Answered = 31 },
		"unmet":            func(c *Counts) { c.Questions[0].Unmet = 31 },
		"option":           func(c *Counts) { c.Questions[2].Options[1].People = 36 },
		"above":            func(c *Counts) { c.Questions[1].Above++ },
		"fewer above":      func(c *Counts) { c.Questions[1].Above-- },
		"less than nobody": func(c *Counts) { c.Questions[2].Unmet = -1 },
	} {
		c := class()
		if change(c); c.Check() == nil {
			t.Errorf("%s: nothing is wrong", name)
		}
	}
}
