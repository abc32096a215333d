package result

import (
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// writer says what was found, and numbers the sources it cites.
type writer struct {
	*words.Writer
	in      *Input
	result  *scoring.Result
	answers words.Answers
}

// question is the title of the question about a criterion, as it stands inside a sentence.
func (w *writer) question(criterion string) string {
	return words.Lower(w.answers.On(criterion).Question.Title)
}

// cell is how a role of the focus meets the answer on a criterion; an empty one where there is none.
func (w *writer) cell(role, criterion string) scoring.Cell {
	i := slices.IndexFunc(w.result.Ranking, func(s scoring.Standing) bool { return s.ID == role })
	if i < 0 {
		return scoring.Cell{}
	}
	c, _ := words.CellOf(w.result.Ranking[i], criterion)
	return c
}

// isUnknown reports whether nobody knows where a role of the focus stands on an answered criterion.
func (w *writer) isUnknown(role, criterion string) bool { return w.cell(role, criterion).Level.Unknown }

// isClose reports whether no role is recommended over the others, though some are eligible.
func (w *writer) isClose() bool {
	return w.result.Verdict == scoring.Tie || w.result.Verdict == scoring.TooClose
}

// first are the roles of the ranking that have a place where all are shown.
func (w *writer) first(most int) []scoring.Standing {
	return w.result.Ranking[:min(len(w.result.Ranking), most)]
}

// citeBoth cites what the leader and the runner-up rest on for a criterion.
func (w *writer) citeBoth(criterion string) doc.Prose {
	var ids []string
	for _, role := range []string{w.result.Leader, w.result.RunnerUp} {
		if role != "" {
			ids = append(ids, w.SourcesOf(role, criterion)...)
		}
	}
	return w.Cite(ids...)
}

// plain is an entry without a mark for each text that cites nothing.
func plain(texts ...string) []doc.Item { return doc.Items("", doc.Proses(texts...)...) }
