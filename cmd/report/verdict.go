package report

import (
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// sure says how sure a clear or leaning recommendation is.
func (w *writer) sure() []string {
	if len(w.in.Said.Roles) == 1 {
		return []string{w.Say("There is no other role to compare it with.")}
	}
	if len(w.result.Ranking) == 1 {
		return []string{w.Say("There is no other role to compare it with; --roles names more.")}
	}
	if w.result.Rival == "" {
		return []string{w.Say("It is the only role left to compare.")}
	}
	share, rival := words.OfHundred(w.Words, w.result.Ahead), w.Name(w.result.Rival)
	if w.result.Verdict == scoring.Clear {
		return []string{w.Say("Clear: in %s plausible readings of your answers it stays ahead of %s.", share, rival)}
	}
	return []string{w.Say("Leaning: in %s plausible readings of your answers it stays ahead of %s.", share, rival) + " " + w.doubtSentence()}
}

// unsure says how close it is.
func (w *writer) unsure() []string {
	first, ahead := w.Name(w.result.Leader), w.result.Ahead
	if w.result.Verdict == scoring.Tie {
		if len(w.result.Reasons.For) == 0 {
			return []string{w.Say("That is an answer too: nothing you asked for tells them apart.")}
		}
		return []string{w.Say("That is an answer too: what speaks for one weighs exactly as much as what speaks for the other.")}
	}
	text := w.Say("On what you care about they hardly differ, or what sets them apart is uncertain: %s stays ahead of %s in only %s plausible readings of your answers.",
		first, w.Name(w.result.Rival), words.OfHundred(w.Words, ahead))
	if ahead < .5 {
		text = w.Say("On your answers as given %s is ahead, but in %s plausible readings of them %s is.",
			first, words.OfHundred(w.Words, 1-ahead), w.Name(w.result.Rival))
	}
	return []string{text + " " + w.doubtSentence()}
}
