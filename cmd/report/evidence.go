package report

import "careerfit/profiles"

// evidence is what the level of the role rests on, as a sentence.
func (w *writer) evidence(role, criterion string) string {
	level, ok := w.role(role).Levels.On(criterion)
	switch {
	case !ok:
		return ""
	case w.isSeen(role, criterion) && !level.Known():
		return w.Say("That is what you saw; what is published is not known.")
	case w.isSeen(role, criterion):
		return w.Say("That is what you saw; published is %s.", number(level.Level))
	}
	return w.evidenceOf(level)
}

// sources cites what the leader and the runner-up rest on for the criterion.
func (w *writer) sources(criterion string) string {
	var ids []string
	for _, role := range []string{w.result.Leader, w.result.RunnerUp} {
		if role != "" {
			ids = append(ids, w.sourcesOf(role, criterion)...)
		}
	}
	return w.cite(ids...)
}

// sourcesOf is what a role rests on for the criterion.
func (w *writer) sourcesOf(role, criterion string) []string {
	profile := w.role(role)
	switch w.criterion(criterion).Of {
	case "amounts":
		return []string{profile.Pay.Source}
	case "categories":
		return []string{profile.Settings.Source}
	}
	level, _ := profile.Levels.On(criterion)
	if len(level.Sources) == 0 && level.Known() {
		return []string{profiles.Judgement}
	}
	return level.Sources
}

// evidenceOf is what a level rests on, as a sentence; "" where nothing is said.
func (w *writer) evidenceOf(l profiles.Level) string { return sentences(upper(l.Evidence)) }
