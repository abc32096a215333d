package result

import (
	"slices"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// Input is what a result is made from.
type Input struct {
	ID        string // of the person, among others; "" without one
	Words     *lang.Words
	Pack      *profiles.Pack // in English, for scripts
	Localized *profiles.Pack // the same in the language of Words
	Origin    words.Origin
	Result    *scoring.Result
	Changes   *scoring.Changes // nil where there are none
	Doubt     *scoring.Doubt   // nil where there is none
	Observed  []scoring.Observation
	Answers   words.Answers      // every question, in the order of the bank
	LocalPay  int                // percent of national pay
	Explain   bool               // show the arithmetic too
	Pair      *scoring.Pair      // the first two of the ranking, for the details; nil without a second
	Ranges    []scoring.FitRange // of the ranking, for the details; nil where they are left out
	Again     []string           // the words of the command that repeats the result
}

func (in *Input) title(role string) string {
	r, _ := in.Pack.Role(role)
	return r.Title
}

// observed lists what was seen, as far as it counts: on what was answered.
func (in *Input) observed() []Observed {
	list := []Observed{}
	for _, o := range in.Observed {
		role, ok := in.Pack.Role(o.Role)
		criterion, known := in.Pack.Criterion(o.Criterion)
		if !ok || !known || !in.Answers.On(o.Criterion).Counts() {
			continue
		}
		published, _ := role.Levels.On(o.Criterion)
		scale := scoring.Criterion{Min: scoring.NumberOf(criterion.Min), Max: scoring.NumberOf(criterion.Max)}
		level := scale.Observed(o.Level)
		seen := Observed{o.Role, o.Criterion, level.Value.Float(), level.Low.Float(), level.High.Float(), nil}
		if published.Known() {
			seen.Published = &published.Level
		}
		list = append(list, seen)
	}
	return list
}

// idle lists what was seen but does not count, because the question is not answered.
func (in *Input) idle() []scoring.Observation {
	var list []scoring.Observation
	for _, o := range in.Observed {
		if !in.Answers.On(o.Criterion).Counts() {
			list = append(list, o)
		}
	}
	return list
}

// unknowns is what is not known of one role, though the person answered it.
type unknowns struct {
	role    string
	answers words.Answers
}

// unknownRoles lists what is not known of the roles that the result is about: those of the shortlist, the runner-up, and the
// nearest one where none is eligible. They come as they are ranked.
func (in *Input) unknownRoles() []unknowns {
	var list []unknowns
	for i, s := range in.Result.Ranking {
		about := i == 0 || s.ID == in.Result.RunnerUp || slices.Contains(in.Result.Shortlist, s.ID)
		if answers := in.unknownOf(s); about && len(answers) > 0 {
			list = append(list, unknowns{s.ID, answers})
		}
	}
	return list
}

// unknownOf are the answers on which nobody knows where a role stands, in the order of the bank.
func (in *Input) unknownOf(s scoring.Standing) words.Answers {
	var list words.Answers
	for _, a := range in.Answers {
		if c, ok := words.CellOf(s, a.Question.Criterion); ok && c.Level.Unknown {
			list = append(list, a)
		}
	}
	return list
}
