package report

import (
	"slices"
	"strconv"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/scoring"
)

// Letter is the result in words, in reading order: the answer, how sure, why, what it costs, what to do next.
type Letter struct {
	Words    *lang.Words
	Headline string
	Count    string // how many questions were answered
	Bars     []Bar
	More     string   // what there is besides the bars; "" for nothing
	Verdict  []string // paragraphs
	Sections []Section
	// Accounts and HowToRead are the arithmetic; empty unless it was asked for.
	Accounts  []Account
	HowToRead []string
	Sources   []string // footnotes, in order of their numbers
	Closing   string
	Pack      string   // which data the result rests on; empty for those that come with the program
	Again     []string // the words of the command that repeats the result
}

// Bar is the fit of one role, 0 to 100.
type Bar struct {
	Role string
	Fit  int
}

// Section is a titled list.
type Section struct {
	Title string
	Items []Item
}

// Item is one entry of a section; Mark is "+", "-", a number, or empty.
type Item struct{ Mark, Text string }

// letter writes the letter that fits the verdict.
func (w *writer) letter() Letter {
	l := Letter{
		Words:   w.Words,
		Count:   w.Say("%d of %d questions", w.answered(), len(w.in.Asked)),
		Closing: w.Say("This compares your answers with what is published about these jobs. It cannot know which is right for you."),
		Again:   w.in.Again,
	}
	l.Headline, l.Verdict = w.opening()
	w.bars(&l)
	switch w.result.Verdict {
	case scoring.NoneEligible:
		w.alsoBroken(&l)
		l.add(w.Say("Not known"), w.unknownItems()...)
		w.also(&l)
	case scoring.Tie, scoring.TooClose: // first what would settle it
		w.remedies(&l)
		w.reasons(&l)
		w.alsoBroken(&l)
		w.also(&l)
		l.add(w.Say("Next"), w.stillOpen()...)
	default:
		w.reasons(&l)
		if w.result.Verdict == scoring.Leaning {
			w.remedies(&l)
		}
		w.alsoBroken(&l)
		w.also(&l)
		l.add(w.Say("Next"), slices.Concat(w.next(w.result.Leader), w.asksInShort(&l), w.readMore())...)
	}
	if w.in.Explain {
		l.Accounts, l.HowToRead = w.accounts(), w.howToRead()
	}
	l.Sources = w.footnotes()
	if w.in.Origin.Folder != "" {
		l.Pack = w.PackName(w.in.Origin)
	}
	return l
}

// opening is the answer, and how sure it is.
func (w *writer) opening() (headline string, verdict []string) {
	switch w.result.Verdict {
	case scoring.NoneEligible:
		return w.noneEligible()
	case scoring.Tie, scoring.TooClose:
		return w.close()
	}
	return w.answer(), w.sure()
}

// reasons say why, what is not known or was seen, and what would change the result.
func (w *writer) reasons(l *Letter) {
	first, second := w.result.Leader, w.result.RunnerUp
	switch {
	case w.result.Verdict == scoring.Tie || w.result.Verdict == scoring.TooClose:
		l.add(w.Say("For %s", w.Name(first)), w.speaksFor(first, second, w.result.Reasons.For)...)
		l.add(w.Say("For %s", w.Name(second)), w.speaksFor(second, first, w.result.Reasons.Against)...)
	default:
		l.add(w.Say("Why"), w.strengthItems()...)
		l.add(w.Say("What it costs you"), w.tradeOffItems()...)
		if second != "" {
			l.add(w.Say("Why not %s", w.Name(second)), Item{Text: w.versus()})
		}
	}
	if second != "" {
		l.add(w.Say("What they share"), w.sharedItems()...)
	}
	l.add(w.Say("Not known"), w.unknownItems()...)
	l.add(w.Say("What you saw"), w.seen()...)
	l.add(w.Say("What would change it"), w.whatIf()...)
}

// answer is the headline of a recommendation.
func (w *writer) answer() string {
	leader := w.Role(w.result.Leader).Title
	switch {
	case len(w.result.Ranking) == 1:
		return w.Say("%s meets %d percent of what you asked for", leader, words.WholeFit(w.result.Ranking[0]))
	case w.result.RunnerUp == "" && slices.ContainsFunc(unknownCells(w.in, w.result.Ranking[0]), isMust):
		return w.Say("Only %s may pass your deal-breakers", w.Name(w.result.Leader))
	case w.result.RunnerUp == "":
		return w.Say("Only %s passes your deal-breakers", w.Name(w.result.Leader))
	case len(w.result.Ranking) == 2:
		return w.Say("%s fits your answers better", leader)
	}
	return w.Say("%s fits your answers best", leader)
}

// close is the headline of a tie and of what is too close to call, and how close it is.
func (w *writer) close() (headline string, verdict []string) {
	shortlist := w.Names(w.shortlist())
	headline = w.Say("Too close to call: %s", w.several(shortlist))
	if w.result.Verdict == scoring.Tie {
		headline = w.Say("A tie: %s", w.several(w.Names(w.tied())))
	}
	verdict = w.unsure()
	if len(shortlist) > 2 {
		verdict = append(verdict, w.Say("Still in the race: %s.", w.Few(shortlist)))
	}
	return headline, verdict
}

// several names two roles, and counts more.
func (w *writer) several(names []string) string {
	if len(names) > 2 {
		return w.Say("%d roles", len(names))
	}
	return w.And(names...)
}

// tied are the roles with the most points.
func (w *writer) tied() []string {
	var ids []string
	for _, s := range w.result.Ranking {
		if s.Rank == 1 {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

// noneEligible is the headline when every role of the focus breaks a deal-breaker, and what is nearest.
func (w *writer) noneEligible() (headline string, verdict []string) {
	nearest := w.result.Ranking[0]
	headline = w.Say("No role passes your deal-breakers")
	if len(w.result.Ranking) == 1 {
		headline = w.Say("%s does not pass your deal-breakers", w.Role(nearest.ID).Title)
	}
	return headline, []string{w.Say("Nearest is %s. Nothing is recommended against a deal-breaker; you decide whether to ease one.",
		w.Name(nearest.ID))}
}

// alsoBroken lists the roles of the focus that break a deal-breaker, and what would let them back in.
func (w *writer) alsoBroken(l *Letter) {
	var items []Item
	out := 0
	for _, s := range w.result.Ranking {
		if len(s.Broken) > 0 {
			out++
		}
		for _, b := range s.Broken {
			if out <= words.MostNamed {
				items = append(items, Item{"x", w.broken(s.ID, b, len(s.Broken) > 1)})
			}
		}
	}
	if n := out - words.MostNamed; n > 0 {
		items = append(items, Item{Text: words.AndMore(w.Words, n)})
	}
	l.add(w.Say("Ruled out by your deal-breakers"), items...)
}

// also lists the roles outside the focus that fit better.
func (w *writer) also(l *Letter) {
	if text := w.alsoText(); text != "" {
		l.add(w.Say("Also consider"), Item{Text: text + " " + w.Say("All roles: --roles all.")})
	}
}

// alsoText names the roles outside the focus that fit better; "" without any.
func (w *writer) alsoText() string {
	var parts []string
	for _, s := range w.result.Others {
		part := w.Name(s.ID) + " " + strconv.Itoa(words.WholeFit(s))
		if len(unknownCells(w.in, s)) > 0 {
			part = w.Say("%s (not all of it known)", part)
		}
		parts = append(parts, part)
	}
	switch {
	case len(parts) == 0:
		return ""
	case w.result.Leader == "":
		return w.Say("Roles that pass all of them: %s.", w.And(parts...))
	}
	return w.Say("Other roles meet more of what you asked for: %s.", w.And(parts...))
}

// add adds a section unless it is empty.
func (l *Letter) add(title string, items ...Item) {
	if len(items) > 0 {
		l.Sections = append(l.Sections, Section{title, items})
	}
}
