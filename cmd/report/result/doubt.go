package result

import "careerfit/scoring"

// doubt says where most of the doubt comes from; "" where there is none.
func doubt(w *writer) string {
	if w.in.Doubt == nil {
		return ""
	}
	source, share := largest(w.in.Doubt)
	percent := int(100*share + .5)
	most := percent > 50
	switch {
	case source == fromAnswers && most:
		return w.Say("Most of the doubt (%d percent) is about your answers.", percent)
	case source == fromAnswers:
		return w.Say("The largest part of the doubt (%d percent) is about your answers.", percent)
	case source == fromImportance && most:
		return w.Say("Most of the doubt (%d percent) is about how much each answer matters to you.", percent)
	case source == fromImportance:
		return w.Say("The largest part of the doubt (%d percent) is about how much each answer matters to you.", percent)
	case most:
		return w.Say("Most of the doubt (%d percent) is about the jobs themselves.", percent)
	}
	return w.Say("The largest part of the doubt (%d percent) is about the jobs themselves.", percent)
}

type doubtFrom int

const (
	fromLevels doubtFrom = iota
	fromAnswers
	fromImportance
)

// largest returns the largest source of doubt, and its share.
func largest(d *scoring.Doubt) (doubtFrom, float64) {
	switch {
	case d.Levels >= d.Answers && d.Levels >= d.Importance:
		return fromLevels, d.Levels
	case d.Answers >= d.Importance:
		return fromAnswers, d.Answers
	}
	return fromImportance, d.Importance
}
