package report

import (
	"fmt"

	"careerfit/scoring"
)

// sure says how sure a clear or leaning recommendation is.
func (w *writer) sure() []string {
	if len(w.result.Ranking) == 1 {
		return []string{"There is no other role to compare it with; --roles names more."}
	}
	if w.result.Rival == "" {
		return []string{"It is the only role left to compare."}
	}
	word := "Leaning"
	if w.result.Verdict == scoring.Clear {
		word = "Clear"
	}
	text := fmt.Sprintf("%s: in %s plausible readings of your answers it stays ahead of %s.",
		word, ofHundred(w.result.Ahead), w.name(w.result.Rival))
	if w.result.Verdict == scoring.Leaning {
		text += " " + w.doubtSentence()
	}
	return []string{text}
}

// unsure says how close it is.
func (w *writer) unsure() []string {
	first, ahead := w.name(w.result.Leader), w.result.Ahead
	if w.result.Verdict == scoring.Tie {
		if len(w.result.Reasons.For) == 0 {
			return []string{"That is an answer too: nothing you asked for tells them apart."}
		}
		return []string{"That is an answer too: what speaks for one weighs exactly as much as what speaks for the other."}
	}
	text := fmt.Sprintf("On what you care about they hardly differ, or what sets them apart is uncertain: %s stays ahead of %s in only %s plausible readings of your answers.",
		first, w.name(w.result.Rival), ofHundred(ahead))
	if ahead < .5 {
		text = fmt.Sprintf("On your answers as given %s is ahead, but in %s plausible readings of them %s is.",
			first, ofHundred(1-ahead), w.name(w.result.Rival))
	}
	return []string{text + " " + w.doubtSentence()}
}

// ofHundred never rounds up, so that a number shown never belongs to the next verdict.
func ofHundred(p float64) string {
	if n := int(100*p + 1e-9); n < 100 {
		return fmt.Sprintf("%d of 100", n)
	}
	return "all but a few of 1,000"
}
