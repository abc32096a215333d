package report

import (
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// Path is where a role can lead: up its ladder, and on to other roles.
type Path struct {
	Schema      string            `json:"schema"`
	Version     string            `json:"version"`
	Pack        words.PackID      `json:"pack"`
	Role        string            `json:"role"`
	Title       string            `json:"title"`
	Ladder      []profiles.Step   `json:"ladder"`
	Transitions []PathBranch      `json:"transitions"`
	To          *PathTarget       `json:"to"` // null unless a way to one role was asked for
	Sources     []profiles.Source `json:"sources"`
}

// PathMove is a transition from one role to another.
type PathMove struct {
	From    string   `json:"from"`
	To      string   `json:"to"`
	Title   string   `json:"title"`  // of the role it leads to
	Months  *int     `json:"months"` // of training; null when not known
	Takes   string   `json:"takes"`
	Sources []string `json:"sources"`
}

// PathBranch is a move and what goes on from there. What goes on from a role stands once, where it is nearest.
type PathBranch struct {
	PathMove
	Elsewhere bool         `json:"goes_on_elsewhere"`
	Onward    []PathBranch `json:"onward"`
}

// PathTarget is the role a way was asked to.
type PathTarget struct {
	Role    string     `json:"role"`
	Title   string     `json:"title"`
	Way     *PathWay   `json:"way"`          // with the fewest steps; null when the transitions do not lead there
	Quicker *PathWay   `json:"quicker"`      // one with more steps that is known to take fewer months; or null
	From    []PathMove `json:"reached_from"` // the moves that lead to the role, from whichever role
}

// PathWay is moves one after the other.
type PathWay struct {
	MonthsKnown  int        `json:"months_known"` // of the steps whose length is known
	UnknownSteps int        `json:"unknown_steps"`
	Steps        []PathMove `json:"steps"`
}

// NewPath returns where a role can lead, as a tree of the given depth, and the way to another role unless to is "".
func NewPath(pack *profiles.Pack, role *profiles.Role, to string, depth int, version, sha256 string) *Path {
	path := &Path{
		Schema: "careerfit.path/v1", Version: version, Pack: words.PackID{ID: pack.ID, Date: pack.Date, SHA256: sha256},
		Role: role.ID, Title: role.Title,
		Ladder:      words.Listed(role.Ladder),
		Transitions: pathBranches(pack, pack.Onward(role.ID, depth)),
		Sources:     pack.Sources,
	}
	if target, ok := pack.Role(to); ok {
		path.To = newPathTarget(pack, role.ID, target)
	}
	return path
}

func newPathTarget(pack *profiles.Pack, from string, role *profiles.Role) *PathTarget {
	target := &PathTarget{Role: role.ID, Title: role.Title, From: pathMoves(pack, pack.MovesTo(role.ID))}
	way := pack.Shortest(from, role.ID, profiles.Fewest)
	if way == nil {
		return target
	}
	target.Way = newPathWay(pack, way)
	if surest := pack.Shortest(from, role.ID, profiles.Surest); surest.Unknown() == 0 && surest.Months() < way.Months() {
		target.Quicker = newPathWay(pack, surest)
	}
	return target
}

func newPathWay(pack *profiles.Pack, way profiles.Way) *PathWay {
	return &PathWay{way.Months(), way.Unknown(), pathMoves(pack, way)}
}

func pathBranches(pack *profiles.Pack, list []*profiles.Branch) []PathBranch {
	branches := make([]PathBranch, len(list))
	for i, b := range list {
		branches[i] = PathBranch{pathMove(pack, b.Move), b.Elsewhere, pathBranches(pack, b.Onward)}
	}
	return branches
}

func pathMoves(pack *profiles.Pack, list []profiles.Move) []PathMove {
	moves := make([]PathMove, len(list))
	for i, m := range list {
		moves[i] = pathMove(pack, m)
	}
	return moves
}

func pathMove(pack *profiles.Pack, m profiles.Move) PathMove {
	move := PathMove{From: m.From, To: m.To, Takes: m.Takes, Sources: words.Listed(m.Sources)}
	if role, ok := pack.Role(m.To); ok {
		move.Title = role.Title
	}
	if m.Known() {
		move.Months = &m.Months
	}
	return move
}
