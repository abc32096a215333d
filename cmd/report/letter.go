package report

import (
	"slices"
	"strconv"

	"careerfit/cmd/lang"
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
	w.bars(&l)
	switch w.result.Verdict {
	case scoring.NoneEligible:
		w.noneEligible(&l)
	case scoring.Tie, scoring.TooClose:
		w.close(&l)
	default:
		w.recommended(&l)
	}
	if w.in.Explain {
		l.Accounts, l.HowToRead = w.accounts(), w.howToRead()
	}
	l.Sources = w.footnotes()
	digest := w.in.SHA256[:min(shortDigest, len(w.in.SHA256))]
	switch {
	case w.in.Folder == "":
	case w.in.Extends:
		l.Pack = w.Say("Pack %s of %s with what %s adds, SHA-256 %s.", w.in.Pack.ID, w.in.Pack.Date, w.in.Folder, digest)
	default:
		l.Pack = w.Say("Pack %s of %s, SHA-256 %s.", w.in.Pack.ID, w.in.Pack.Date, digest)
	}
	return l
}

// shortDigest is how much of a digest tells one pack from another for people.
const shortDigest = 12

// recommended is the letter for a clear or leaning verdict.
func (w *writer) recommended(l *Letter) {
	l.Headline = w.answer()
	l.Verdict = w.sure()
	l.add(w.Say("Why"), w.strengthItems()...)
	l.add(w.Say("What it costs you"), w.tradeOffItems()...)
	if w.result.RunnerUp != "" {
		l.add(w.Say("Why not %s", w.name(w.result.RunnerUp)), Item{Text: w.versus()})
		l.add(w.Say("What they share"), w.sharedItems()...)
	}
	l.add(w.Say("Not known"), w.unknownItems()...)
	l.add(w.Say("What you saw"), w.seen()...)
	l.add(w.Say("What would change it"), w.whatIf()...)
	if w.result.Verdict == scoring.Leaning {
		w.remedies(l)
	}
	w.alsoBroken(l)
	w.also(l)
	l.add(w.Say("Next"), slices.Concat(w.next(w.result.Leader), w.asksInShort(l), w.readMore())...)
}

// answer is the headline of a recommendation.
func (w *writer) answer() string {
	leader := w.role(w.result.Leader).Title
	switch {
	case len(w.result.Ranking) == 1:
		return w.Say("%s meets %d percent of what you asked for", leader, WholeFit(w.result.Ranking[0]))
	case w.result.RunnerUp == "" && slices.ContainsFunc(unknownCells(w.in, w.result.Ranking[0]), isMust):
		return w.Say("Only %s may pass your deal-breakers", w.name(w.result.Leader))
	case w.result.RunnerUp == "":
		return w.Say("Only %s passes your deal-breakers", w.name(w.result.Leader))
	case len(w.result.Ranking) == 2:
		return w.Say("%s fits your answers better", leader)
	}
	return w.Say("%s fits your answers best", leader)
}

// close is the letter for a tie and for what is too close to call: it says so first, and what would settle it.
func (w *writer) close(l *Letter) {
	shortlist := w.names(w.shortlist())
	l.Headline = w.Say("Too close to call: %s", w.several(shortlist))
	if w.result.Verdict == scoring.Tie {
		l.Headline = w.Say("A tie: %s", w.several(w.names(w.tied())))
	}
	l.Verdict = w.unsure()
	if len(shortlist) > 2 {
		l.Verdict = append(l.Verdict, w.Say("Still in the race: %s.", w.few(shortlist)))
	}
	w.remedies(l)
	first, second := w.result.Leader, w.result.RunnerUp
	l.add(w.Say("For %s", w.name(first)), w.speaksFor(first, second, w.result.Reasons.For)...)
	l.add(w.Say("For %s", w.name(second)), w.speaksFor(second, first, w.result.Reasons.Against)...)
	l.add(w.Say("What they share"), w.sharedItems()...)
	l.add(w.Say("Not known"), w.unknownItems()...)
	l.add(w.Say("What you saw"), w.seen()...)
	l.add(w.Say("What would change it"), w.whatIf()...)
	w.alsoBroken(l)
	w.also(l)
	l.add(w.Say("Next"), w.stillOpen()...)
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

// noneEligible is the letter when every role of the focus breaks a deal-breaker.
func (w *writer) noneEligible(l *Letter) {
	nearest := w.result.Ranking[0]
	l.Headline = w.Say("No role passes your deal-breakers")
	if len(w.result.Ranking) == 1 {
		l.Headline = w.Say("%s does not pass your deal-breakers", w.role(nearest.ID).Title)
	}
	l.Verdict = []string{w.Say("Nearest is %s. Nothing is recommended against a deal-breaker; you decide whether to ease one.",
		w.name(nearest.ID))}
	w.alsoBroken(l)
	l.add(w.Say("Not known"), w.unknownItems()...)
	w.also(l)
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
			if out <= mostNamed {
				items = append(items, Item{"x", w.broken(s.ID, b, len(s.Broken) > 1)})
			}
		}
	}
	if n := out - mostNamed; n > 0 {
		items = append(items, Item{Text: andMore(w.Words, n)})
	}
	l.add(w.Say("Ruled out by your deal-breakers"), items...)
}

// also lists the roles outside the focus that fit better.
func (w *writer) also(l *Letter) {
	var parts []string
	for _, s := range w.result.Others {
		part := w.name(s.ID) + " " + strconv.Itoa(WholeFit(s))
		if len(unknownCells(w.in, s)) > 0 {
			part = w.Say("%s (not all of it known)", part)
		}
		parts = append(parts, part)
	}
	if len(parts) == 0 {
		return
	}
	text := w.Say("Other roles meet more of what you asked for: %s. All roles: --roles all.", w.And(parts...))
	if w.result.Leader == "" {
		text = w.Say("Roles that pass all of them: %s. All roles: --roles all.", w.And(parts...))
	}
	l.add(w.Say("Also consider"), Item{Text: text})
}

// add adds a section unless it is empty.
func (l *Letter) add(title string, items ...Item) {
	if len(items) > 0 {
		l.Sections = append(l.Sections, Section{title, items})
	}
}
