package report

import (
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

// payPicture shows what the two pay, on a scale from nothing to the highest figure; nil where nothing is known.
func (c *contrast) payPicture() *Picture {
	known := c.known()
	if len(known) == 0 {
		return nil
	}
	p := &Picture{Title: c.Say("Pay, dollars a year"), Notes: c.payNotes(known)}
	highest := 0
	for _, role := range known {
		highest = max(highest, role.Pay.P90)
	}
	list := c.paid(known)
	for _, one := range list {
		p.Lines = append(p.Lines, payLine(one.name, one.pay, highest))
	}
	switch {
	case len(list) < len(known):
		p.Remark = c.Say("the same figures for both")
	case len(known) == 2:
		by := known[0].Pay.P50 - known[1].Pay.P50
		p.Remark = c.Say("medians differ by $%s", words.Grouped(max(by, -by)))
	}
	return p
}

// known are the roles whose pay is known.
func (c *contrast) known() []*profiles.Role {
	var known []*profiles.Role
	for _, id := range c.ids {
		if role := c.Role(id); role.Pay.Known() {
			known = append(known, role)
		}
	}
	return known
}

// paidAs is what a role pays, under its name.
type paidAs struct {
	name string
	pay  profiles.Pay
}

// paid is what each role pays, or both together where the figures are the same.
func (c *contrast) paid(known []*profiles.Role) []paidAs {
	if len(known) == 2 && known[0].Scored() == known[1].Scored() {
		return []paidAs{{c.Say("both"), known[0].Pay}}
	}
	var list []paidAs
	for _, role := range known {
		list = append(list, paidAs{words.InSentence(role.Title), role.Pay})
	}
	return list
}

func payLine(name string, pay profiles.Pay, highest int) PictureLine {
	return PictureLine{name, fmt.Sprintf("$%s ($%s-$%s)", words.Grouped(pay.P50), words.Grouped(pay.P10), words.Grouped(pay.P90)),
		newTrack(float64(pay.P10), float64(pay.P50), float64(pay.P90), 0, float64(highest))}
}

// payNotes say what the figures mean and rest on, what the answer is worth, and what else is claimed.
func (c *contrast) payNotes(known []*profiles.Role) []string {
	var periods, sources, local []string
	for _, role := range known {
		periods, sources = append(periods, role.Pay.Period), append(sources, role.Pay.Source)
		local = append(local, "$"+words.Grouped(int(role.Scored().Median(c.in.LocalPay).Float()+.5)))
	}
	notes := []string{c.Say("Half earn the first figure or more; in brackets is what the lowest tenth earns at most and the "+
		"highest tenth at least (%s).%s", c.And(slices.Compact(periods)...), c.cite(sources...))}
	if c.in.LocalPay != scoring.DefaultLocalPay {
		notes[0] += c.Say(" Where pay is %d percent of the national level, half earn %s or more.",
			c.in.LocalPay, c.And(slices.Compact(local)...))
	}
	return slices.Concat(notes, c.payWorth(known), c.payClaims())
}

// payWorth says what the answer about pay is worth.
func (c *contrast) payWorth(known []*profiles.Role) []string {
	var notes []string
	for _, criterion := range c.in.Said.Criteria {
		if said := c.worthOf(criterion.ID); said != "" && criterion.Of == "amounts" && len(known) == 2 {
			notes = append(notes, said)
		}
	}
	return notes
}

// payClaims tells what is claimed of the pay of both at once, since that is about the two of them, and counts the rest.
func (c *contrast) payClaims() []string {
	first, _ := c.in.Pack.Role(c.ids[0])
	second, _ := c.in.Pack.Role(c.ids[1])
	others := claimsAboutPay(second)
	more := len(others)
	var told []string
	for _, i := range claimsAboutPay(first) {
		claim := first.AlsoReported[i]
		of := slices.IndexFunc(others, func(k int) bool {
			other := second.AlsoReported[k]
			return other.Topic == claim.Topic && other.Reported == claim.Reported
		})
		if of < 0 {
			more++
			continue
		}
		more--
		others = slices.Delete(others, of, of+1)
		told = append(told, c.Say("Also reported, never scored: %s", c.flat(c.Claim(&c.Role(c.ids[0]).AlsoReported[i]))))
	}
	if more == 0 {
		return told
	}
	return append(told, c.Plural(more,
		"%d more claim about pay stands beside the official figures, never scored: %s.",
		"%d more claims about pay stand beside the official figures, never scored: %s.", more, c.Command("roles", "show", "ROLE")))
}

// claimsAboutPay are the places of what is also reported of the pay of a role, whose texts are in English.
func claimsAboutPay(r *profiles.Role) []int {
	var places []int
	for i, claim := range r.AlsoReported {
		if slices.ContainsFunc(strings.Fields(strings.ToLower(claim.Topic)), saysPay) {
			places = append(places, i)
		}
	}
	return places
}

func saysPay(word string) bool {
	return slices.ContainsFunc([]string{"pay", "earn", "salar", "wage"}, func(begin string) bool { return strings.HasPrefix(word, begin) })
}
