package cohort

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles/diag"
	"careerfit/scoring"
)

// NewSummary is a picture of the counts for whoever counted; it hides nobody. It is empty where nobody was scored. The
// counts may be of another pack than the one in use, whose ids then stand for names.
func NewSummary(in Input) *doc.Document {
	c, s := in.Counts, &summary{in}
	if c.People == 0 {
		return &doc.Document{Lang: in.Words.Lang}
	}
	return &doc.Document{
		Lang:   in.Words.Lang,
		Title:  in.Words.Say("Recommended to"),
		Remark: in.Words.Plural(c.People, "%s person", "%s people", words.Grouped(c.People)),
		Lead: []doc.Block{
			s.picture(),
			doc.Paragraphs{doc.Plain(s.medianFit()), doc.Plain(s.certainty())},
			doc.Terms{
				{Name: in.Words.Say("What decided most often"), Text: s.largest(s.decisive())},
				{Name: in.Words.Say("Asked for, but no role meets it even half way"), Text: s.largest(s.unmet())},
			},
		},
	}
}

type summary struct{ Input }

type portion struct {
	name   string
	people int
}

func (s *summary) percent(people int) int { return share(people, s.Counts.People) }

// medianFit says what the median of the fits is; "" where nobody has a fit.
func (s *summary) medianFit() string {
	fit := Median(s.Counts.Fits)
	if fit < 0 {
		return ""
	}
	return s.Words.Say("Median fit of the role that fits best: %d of 100.", fit)
}

// certainty says how many verdicts are clear. A tie is too close to call.
func (s *summary) certainty() string {
	v := s.Counts.Verdicts
	parts := []int{v.Clear, v.Leaning, v.TooClose + v.Tie, v.NoneEligible}
	percent := scoring.Apportion(parts, 100, s.Counts.People, 100)
	return s.Words.Say("How sure: clear for %d %%, leaning for %d %%, too close to call for %d %%.", percent[0], percent[1], percent[2])
}

func (s *summary) decisive() []portion {
	var list []portion
	for _, d := range s.Counts.Decisive {
		name := diag.Visible(d.Criterion)
		if c, ok := s.Pack.Criterion(d.Criterion); ok {
			name = words.Lower(c.Title)
		}
		list = append(list, portion{name, d.People})
	}
	return list
}

func (s *summary) unmet() []portion {
	var list []portion
	for _, c := range s.Counts.Questions {
		name := diag.Visible(c.Question)
		if q, ok := s.Bank.Question(c.Question); ok {
			name = words.Lower(q.Title)
		}
		list = append(list, portion{name, c.Unmet})
	}
	return list
}

const mostPortions = 5

func (s *summary) largest(list []portion) doc.Prose {
	slices.SortStableFunc(list, func(a, b portion) int { return cmp.Compare(b.people, a.people) })
	var parts []string
	for _, p := range list[:min(len(list), mostPortions)] {
		if p.people > 0 {
			parts = append(parts, fmt.Sprintf("%s %d %%", p.name, s.percent(p.people)))
		}
	}
	if len(parts) == 0 {
		parts = []string{s.Words.Say("nothing")}
	}
	return doc.Plain(strings.Join(parts, ", ") + ".")
}
