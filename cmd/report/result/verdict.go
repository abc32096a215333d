package result

import (
	"slices"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

func headline(w *writer) string {
	switch w.result.Verdict {
	case scoring.NoneEligible:
		if len(w.result.Ranking) == 1 {
			return w.Say("%s does not pass your deal-breakers", w.Role(w.result.Ranking[0].ID).Title)
		}
		return w.Say("No role passes your deal-breakers")
	case scoring.Tie:
		return w.Say("A tie: %s", several(w, w.Names(tied(w.result))))
	case scoring.TooClose:
		return w.Say("Too close to call: %s", several(w, w.Names(shortlist(w.result))))
	}
	return recommendation(w)
}

func howSure(w *writer) []doc.Prose {
	switch w.result.Verdict {
	case scoring.NoneEligible:
		return doc.Proses(w.Say("Nearest is %s. Nothing is recommended against a deal-breaker; you decide whether to ease one.",
			w.Name(w.result.Ranking[0].ID)))
	case scoring.Tie, scoring.TooClose:
		texts := []string{howClose(w)}
		if names := w.Names(shortlist(w.result)); len(names) > 2 {
			texts = append(texts, w.Say("Still in the race: %s.", w.Few(names)))
		}
		return doc.Proses(texts...)
	}
	return doc.Proses(howAhead(w))
}

func recommendation(w *writer) string {
	leader := w.Role(w.result.Leader).Title
	switch {
	case len(w.result.Ranking) == 1:
		return w.Say("%s meets %d percent of what you asked for", leader, words.WholeFit(w.result.Ranking[0]))
	case w.result.RunnerUp == "" && slices.ContainsFunc(w.in.unknownOf(w.result.Ranking[0]), isMust):
		return w.Say("Only %s may pass your deal-breakers", w.Name(w.result.Leader))
	case w.result.RunnerUp == "":
		return w.Say("Only %s passes your deal-breakers", w.Name(w.result.Leader))
	case len(w.result.Ranking) == 2:
		return w.Say("%s fits your answers better", leader)
	}
	return w.Say("%s fits your answers best", leader)
}

func howAhead(w *writer) string {
	switch {
	case len(w.in.Localized.Roles) == 1:
		return w.Say("There is no other role to compare it with.")
	case len(w.result.Ranking) == 1:
		return w.Say("There is no other role to compare it with; --roles names more.")
	case w.result.Rival == "":
		return w.Say("It is the only role left to compare.")
	}
	share, rival := words.OfHundred(w.Words, w.result.Ahead), w.Name(w.result.Rival)
	if w.result.Verdict == scoring.Clear {
		return w.Say("Clear: in %s plausible readings of your answers it stays ahead of %s.", share, rival)
	}
	return w.Say("Leaning: in %s plausible readings of your answers it stays ahead of %s.", share, rival) + " " + doubt(w)
}

func howClose(w *writer) string {
	leader, rival, ahead := w.Name(w.result.Leader), w.result.Rival, w.result.Ahead
	switch {
	case w.result.Verdict == scoring.Tie && len(w.result.Reasons.For) == 0:
		return w.Say("That is an answer too: nothing you asked for tells them apart.")
	case w.result.Verdict == scoring.Tie:
		return w.Say("That is an answer too: what speaks for one weighs exactly as much as what speaks for the other.")
	case ahead < .5:
		return w.Say("On your answers as given %s is ahead, but in %s plausible readings of them %s is.",
			leader, words.OfHundred(w.Words, 1-ahead), w.Name(rival)) + " " + doubt(w)
	}
	return w.Say("On what you care about they hardly differ, or what sets them apart is uncertain: %s stays ahead of %s in only %s plausible readings of your answers.",
		leader, w.Name(rival), words.OfHundred(w.Words, ahead)) + " " + doubt(w)
}

func several(w *writer, names []string) string {
	if len(names) > 2 {
		return w.Say("%d roles", len(names))
	}
	return w.And(names...)
}

func tied(r *scoring.Result) []string {
	var ids []string
	for _, s := range r.Ranking {
		if s.Rank == 1 {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

// shortlist is that of the result: by id, or as it is ranked where only the first are named.
func shortlist(r *scoring.Result) []string {
	if len(r.Shortlist) <= words.MostNamed {
		return r.Shortlist
	}
	var ids []string
	for _, s := range r.Ranking {
		if slices.Contains(r.Shortlist, s.ID) {
			ids = append(ids, s.ID)
		}
	}
	return ids
}
