package words

import (
	"cmp"
	"slices"

	"careerfit/profiles"
	"careerfit/scoring"
)

// Basis is what a figure rests on, in a word.
func (w *Writer) Basis(basis profiles.Basis) string {
	return cmp.Or(map[profiles.Basis]string{
		profiles.Measured: w.Say("measured"), profiles.Rubric: w.Say("rubric"), profiles.Article: w.Say("article"), profiles.Judgement: w.Say("judgement"),
		profiles.Unknown: w.Say("unknown"),
	}[basis], string(basis))
}

// Evidence is what the level of a role on a criterion rests on, as a sentence; "" where nothing is said. What the person
// has seen stands in place of what is published.
func (w *Writer) Evidence(role, criterion string, seen bool) string {
	level, ok := w.Role(role).Levels.On(criterion)
	switch {
	case !ok:
		return ""
	case seen && !level.Known():
		return w.Say("That is what you saw; what is published is not known.")
	case seen:
		return w.Say("That is what you saw; published is %s.", Number(level.Level))
	}
	return EvidenceOf(level)
}

// EvidenceOf is what is published of a level, as sentences; "" where nothing is said.
func EvidenceOf(l profiles.Level) string { return Sentences(Upper(l.Evidence)) }

// IsSeen reports whether the level of a role on a criterion is among what the person saw.
func IsSeen(observed []scoring.Observation, role, criterion string) bool {
	return slices.ContainsFunc(observed, func(o scoring.Observation) bool { return o.Role == role && o.Criterion == criterion })
}

// SourcesOf are the ids of the sources that a role rests on for a criterion.
func (w *Writer) SourcesOf(role, criterion string) []string {
	profile := w.Role(role)
	switch w.Criterion(criterion).Scored() {
	case scoring.PayShare:
		return []string{profile.Pay.Source}
	case scoring.CategoryShare:
		return []string{profile.Settings.Source}
	}
	level, _ := profile.Levels.On(criterion)
	if len(level.Sources) == 0 && level.Known() {
		return []string{profiles.Judgement}
	}
	return level.Sources
}
