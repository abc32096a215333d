package roles

import (
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// Path is where a role can lead: up its ladder, and on to other roles, as scripts read it.
type Path struct {
	Schema      string            `json:"schema"`
	Version     string            `json:"version"`
	Pack        words.PackID      `json:"pack"`
	Role        string            `json:"role"`
	Title       string            `json:"title"`
	Ladder      []profiles.Step   `json:"ladder"`
	Transitions []Branch          `json:"transitions"`
	To          *Target           `json:"to"` // null unless a way to one role was asked for
	Sources     []profiles.Source `json:"sources"`
}

// Move is a transition from one role to another.
type Move struct {
	From    string   `json:"from"`
	To      string   `json:"to"`
	Title   string   `json:"title"`  // of the role it leads to
	Months  *int     `json:"months"` // of training; null when not known
	Takes   string   `json:"takes"`
	Sources []string `json:"sources"`
}

// Branch is a move and what goes on from there. What goes on from a role stands once, where it is nearest.
type Branch struct {
	Move
	Elsewhere bool     `json:"goes_on_elsewhere"`
	Onward    []Branch `json:"onward"`
}

// Target is the role a way was asked to.
type Target struct {
	Role    string `json:"role"`
	Title   string `json:"title"`
	Way     *Way   `json:"way"`          // with the fewest steps; null when the transitions do not lead there
	Quicker *Way   `json:"quicker"`      // one with more steps that is known to take fewer months; or null
	From    []Move `json:"reached_from"` // the moves that lead to the role, from whichever role
}

// Way is moves one after the other.
type Way struct {
	MonthsKnown  int    `json:"months_known"` // of the steps whose length is known
	UnknownSteps int    `json:"unknown_steps"`
	Steps        []Move `json:"steps"`
}

// NewPath returns where a role of the pack can lead, as a tree of the given depth, from 1, and the way to another role unless
// to is "".
func NewPath(pack *profiles.Pack, role *profiles.Role, to string, depth int, from words.Origin) *Path {
	path := &Path{
		Schema: "careerfit.path/v1", Version: from.Version, Pack: from.Pack,
		Role: role.ID, Title: role.Title,
		Ladder:      words.Listed(role.Ladder),
		Transitions: newBranches(pack, pack.Onward(role.ID, depth)),
		Sources:     pack.Sources,
	}
	if target, ok := pack.Role(to); ok {
		path.To = newTarget(pack, role.ID, target)
	}
	return path
}

func newTarget(pack *profiles.Pack, from string, role *profiles.Role) *Target {
	target := &Target{Role: role.ID, Title: role.Title, From: newMoves(pack, pack.MovesTo(role.ID))}
	way := pack.Shortest(from, role.ID, profiles.Fewest)
	if way == nil {
		return target
	}
	target.Way = newWay(pack, way)
	if surest := pack.Shortest(from, role.ID, profiles.Surest); surest.Unknown() == 0 && surest.Months() < way.Months() {
		target.Quicker = newWay(pack, surest)
	}
	return target
}

func newWay(pack *profiles.Pack, way profiles.Way) *Way {
	return &Way{way.Months(), way.Unknown(), newMoves(pack, way)}
}

func newBranches(pack *profiles.Pack, list []*profiles.Branch) []Branch {
	branches := make([]Branch, len(list))
	for i, b := range list {
		branches[i] = Branch{newMove(pack, b.Move), b.Elsewhere, newBranches(pack, b.Onward)}
	}
	return branches
}

func newMoves(pack *profiles.Pack, list []profiles.Move) []Move {
	moves := make([]Move, len(list))
	for i, m := range list {
		moves[i] = newMove(pack, m)
	}
	return moves
}

func newMove(pack *profiles.Pack, m profiles.Move) Move {
	move := Move{From: m.From, To: m.To, Takes: m.Takes, Sources: words.Listed(m.Sources)}
	if role, ok := pack.Role(m.To); ok {
		move.Title = role.Title
	}
	if m.Known() {
		move.Months = &m.Months
	}
	return move
}
