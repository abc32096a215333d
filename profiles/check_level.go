package profiles

import (
	"slices"

	"careerfit/profiles/diag"
)

// Judgement is the basis of a level that no figure supports, and the id of the source that says so.
const Judgement = "judgement"

// checkLevels checks that every rated criterion has a level, in range, with its evidence, or the word that it is unknown.
func (c *checker) checkLevels(r *Role) {
	var rated []string
	for _, criterion := range c.pack.Criteria {
		if criterion.Rule != ShareOfJobs {
			rated = append(rated, criterion.ID)
		}
	}
	misspelled := map[string]bool{} // already a problem of its own
	for _, level := range r.Levels {
		criterion, ok := c.pack.Criterion(level.Criterion)
		if !ok || criterion.Rule == ShareOfJobs {
			misspelled[diag.Closest(level.Criterion, rated)] = true
			c.problem("unknown-criterion", "levels."+level.Criterion,
				diag.Say("%q is no rated criterion of %s", diag.Cut(level.Criterion), CriteriaFile), diag.Suggest(level.Criterion, rated)...)
		}
	}
	for _, id := range rated {
		criterion, _ := c.pack.Criterion(id)
		level, ok := r.Levels.On(id)
		if !ok && misspelled[id] {
			continue
		}
		if !ok {
			c.problem("missing", "levels."+id, diag.Say("the level on %s is missing", id),
				diag.Say("where nobody knows it, write %s = { basis = %q } below [levels]", id, Unknown))
			continue
		}
		c.checkLevel("levels."+id, criterion, level)
	}
	if known := slices.ContainsFunc(r.Levels, Level.Known); !known && len(r.Levels) > 0 && len(c.problems) == 0 {
		c.warn("nothing-known", "levels", diag.Say("no level is known, so that every answer suits this role equally well"))
	}
}

func (c *checker) checkLevel(key string, criterion *Criterion, level Level) {
	c.basis(key+".basis", level.Basis)
	c.listed(key+".sources", level.Sources)
	if !level.Known() {
		if level.Level != 0 || level.Low != 0 || level.High != 0 {
			c.problem("not-unknown", key+".basis", diag.Say("the level is said to be unknown, and yet has a figure"))
		}
		return
	}
	if criterion.Min < criterion.Max { // or that is a problem already
		c.checkNumbers(key, criterion, level)
	}
	c.filled(key+".evidence", level.Evidence)
	if len(level.Sources) == 0 && !(level.Basis == Judgement && c.sources[Judgement]) {
		c.sourced(key, level.Sources)
	}
	for _, id := range level.Sources {
		c.used[id] = true
	}
}

// checkNumbers reports numbers that are missing, off the scale, or not in order.
func (c *checker) checkNumbers(key string, criterion *Criterion, level Level) {
	before := criterion.Min
	for _, number := range []struct {
		name  string
		value float64
	}{{"low", level.Low}, {"level", level.Level}, {"high", level.High}} {
		at := key + "." + number.name
		switch {
		case number.value == 0 && !c.has(at):
			c.problem("missing", at, diag.Say("%s is missing", number.name),
				diag.Say("low and high are the range that level plausibly lies in: the 5th and 95th percentile"))
			continue
		case number.value < criterion.Min || number.value > criterion.Max:
			c.problem("out-of-range", at, diag.Say("%s %v is outside %v to %v", number.name, number.value, criterion.Min, criterion.Max))
			continue
		case number.value < before:
			c.problem("not-in-order", at, diag.Say("%s %v is below %v; expected low <= level <= high", number.name, number.value, before))
		}
		before = number.value
	}
}
