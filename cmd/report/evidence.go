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
		if role == "" {
			continue
		}
		profile := w.role(role)
		switch w.criterion(criterion).Of {
		case "amounts":
			ids = append(ids, profile.Pay.Source)
		case "categories":
			ids = append(ids, profile.Settings.Source)
		default:
			level, _ := profile.Levels.On(criterion)
			if len(level.Sources) == 0 && level.Known() {
				ids = append(ids, profiles.Judgement)
			}
			ids = append(ids, level.Sources...)
		}
	}
	return w.cite(ids...)
}

// evidenceOf is what a level rests on, as a sentence; "" where nothing is said.
func (w *writer) evidenceOf(l profiles.Level) string { return sentences(upper(l.Evidence)) }
