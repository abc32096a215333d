package cohort

import (
	"cmp"
	"slices"
	"strconv"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles/diag"
)

type recommended struct {
	name     string
	people   int
	verdicts Verdicts
}

// picture has a bar for each role, which is longest for the one recommended most, with a part for each verdict.
func (s *summary) picture() doc.Chart {
	list, most := s.recommended(), 0
	for _, r := range list {
		most = max(most, r.people)
	}
	chart := doc.Chart{
		Caption: s.Words.Say("in percent of these people"),
		Columns: []string{s.Words.Say("Role"), s.Words.Say("Percent")},
		Key: []doc.KeyEntry{
			doc.ShadeKey(doc.Dark, s.Words.Say("clear")), doc.ShadeKey(doc.Medium, s.Words.Say("leaning")), doc.ShadeKey(doc.Light, s.Words.Say("too close to call")),
		},
	}
	for _, r := range list {
		chart.Rows = append(chart.Rows, doc.ChartRow{Name: doc.Plain(r.name), Cells: []string{strconv.Itoa(s.percent(r.people))},
			Picture: doc.Picture{Scale: most, Lanes: []doc.Lane{r.verdicts.lane()}}})
	}
	return chart
}

// lane is a bar with a part for each verdict, in people. A tie is too close to call.
func (v Verdicts) lane() doc.Lane {
	var lane doc.Lane
	before := 0
	for i, n := range []int{v.Clear, v.Leaning, v.TooClose + v.Tie} {
		span := doc.Span{Low: before, High: before + n}
		lane.Bars = append(lane.Bars, doc.Bar{Span: span, Shade: []doc.Shade{doc.Dark, doc.Medium, doc.Light}[i]})
		before += n
	}
	return lane
}

// recommended lists the roles that were recommended, most first, the rest of very many together, and those who were
// recommended none.
func (s *summary) recommended() []recommended {
	list := s.largestRoles()
	v := s.Counts.Verdicts
	if v.Tie > 0 {
		list = append(list, recommended{s.Words.Say("(a tie)"), v.Tie, Verdicts{Tie: v.Tie}})
	}
	if v.NoneEligible > 0 {
		list = append(list, recommended{s.Words.Say("(no role passes)"), v.NoneEligible, Verdicts{}})
	}
	return list
}

func (s *summary) largestRoles() []recommended {
	var list []recommended
	for _, r := range s.Counts.Roles {
		if r.People > 0 {
			list = append(list, recommended{s.role(r.Role), r.People, r.Verdicts})
		}
	}
	slices.SortStableFunc(list, func(a, b recommended) int { return cmp.Compare(b.people, a.people) })
	if len(list) <= words.MostBars {
		return list
	}
	rest := recommended{name: s.Words.Say("(other roles)")}
	for _, r := range list[words.MostBars:] {
		rest.people += r.people
		rest.verdicts.add(r.verdicts)
	}
	return append(list[:words.MostBars], rest)
}

func (s *summary) role(id string) string {
	if role, ok := s.Pack.Role(id); ok {
		return words.InSentence(role.Title)
	}
	return diag.Visible(id)
}
