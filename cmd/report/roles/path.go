package roles

import (
	"strconv"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// PathDocument is where a role can lead, or the way to another role where one was asked for. The path is one of the pack,
// which is in the language of the words.
func PathDocument(l *lang.Words, pack *profiles.Pack, path *Path, from words.Origin) *doc.Document {
	w := &pathWords{words.New(l, pack)}
	var d *doc.Document
	switch {
	case path.To == nil:
		d = w.onward(path)
	case path.To.Way == nil:
		d = w.noWay(path)
	default:
		d = w.wayTo(path)
	}
	d.Lang, d.Sources, d.Notes = l.Lang, l.Say("Sources"), w.Notes()
	d.Add(originOf(w.Writer, from))
	return d
}

func (w *pathWords) onward(path *Path) *doc.Document {
	d := &doc.Document{Title: w.leads(path)}
	d.Add(doc.Section{Title: w.Say("Moving up"), Blocks: []doc.Block{w.ladder(path.Ladder)}})
	d.Add(doc.Section{Title: w.Say("Moving on"), Blocks: []doc.Block{w.tree(path.Transitions)}})
	if len(path.Transitions) > 0 {
		d.Commands = append(d.Commands, doc.Command{Label: w.Say("Shortest way: "), Words: []string{"roles", "path", path.Role, "--to", "ROLE"}})
	}
	d.Commands = append(d.Commands, w.readMore(path.Role))
	return d
}

func (w *pathWords) ladder(steps []profiles.Step) doc.Block {
	if len(steps) == 0 {
		return doc.Paragraphs{doc.Plain(w.Say("The profile names no ladder."))}
	}
	var list doc.List
	for i, step := range steps {
		list.Items = append(list.Items, doc.Item{Mark: ordinal(i), Text: w.Rung(step)})
	}
	return list
}

// tree is the moves from a role, each with what it takes and what goes on from there.
func (w *pathWords) tree(moves []Branch) doc.Block {
	if len(moves) == 0 {
		return doc.Paragraphs{doc.Plain(w.Say("The profile names no step to another role."))}
	}
	var tree doc.Tree
	elsewhere := false
	for _, b := range moves {
		tree.Branches = append(tree.Branches, doc.Branch{
			Text: doc.Plain(w.move(b.Move)), More: w.requirements(b.Move), Branches: w.branches(b.Onward),
		})
		elsewhere = elsewhere || goesOnElsewhere(b.Onward)
	}
	if elsewhere {
		tree.Notes = doc.Proses(w.Say("* goes on elsewhere in this tree"))
	}
	return tree
}

func (w *pathWords) branches(moves []Branch) []doc.Branch {
	var list []doc.Branch
	for _, b := range moves {
		list = append(list, doc.Branch{Text: doc.Plain(w.shortMove(b)), Branches: w.branches(b.Onward)})
	}
	return list
}

// goesOnElsewhere is whether a move among these has a star.
func goesOnElsewhere(moves []Branch) bool {
	for _, b := range moves {
		if b.Elsewhere || goesOnElsewhere(b.Onward) {
			return true
		}
	}
	return false
}

func (w *pathWords) wayTo(path *Path) *doc.Document {
	to := path.To
	d := &doc.Document{Title: w.wayWithCredential(path.Title, to), Commands: []doc.Command{w.readMore(to.Role)}}
	if to.Quicker != nil {
		d.Lead = append(d.Lead, doc.Paragraphs{doc.Plain(w.Say("Quicker, with more steps: %s.", w.way(path.Title, to.Quicker)))})
	}
	var steps doc.List
	for i, move := range to.Way.Steps {
		steps.Items = append(steps.Items, doc.Item{Mark: ordinal(i), Text: doc.Plain(w.move(move)), More: w.requirements(move)})
	}
	d.Lead = append(d.Lead, steps)
	if len(to.Way.Steps) > 1 {
		d.Lead = append(d.Lead, doc.Paragraphs{doc.Plain(w.Say("Months are of training, one step after the other; time at work in between is not counted."))})
	}
	return d
}

func (w *pathWords) noWay(path *Path) *doc.Document {
	to := path.To
	d := &doc.Document{Title: w.Say("%s → %s: no way is known", path.Title, words.InSentence(to.Title))}
	d.Lead = append(d.Lead, doc.Paragraphs{doc.Plain(w.Say("The profiles name no steps that lead there. That is no proof that there are none: a school or an " +
		"employer may know a way."))})
	if len(to.From) == 0 {
		d.Lead = append(d.Lead, doc.Paragraphs{doc.Plain(w.Say("No profile names a step to that role."))})
	} else {
		d.Commands = append(d.Commands, doc.Command{Label: w.Say("Try: "), Words: []string{"roles", "path", to.From[0].From, "--to", to.Role}})
	}
	var origins []string
	for _, move := range to.From {
		origins = append(origins, w.Role(move.From).Title+" ("+move.From+"), "+w.length(move.Months))
	}
	d.Add(listed(w.Say("It can be reached directly from"), doc.Proses(origins...)))
	d.Commands = append(d.Commands, w.readMore(to.Role))
	return d
}

func ordinal(i int) string { return strconv.Itoa(i+1) + "." }
