package cohort

import (
	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
)

// Input is what a report on many people is made from.
type Input struct {
	Words  *lang.Words
	Pack   *profiles.Pack  // in the language of Words
	Bank   *questions.Bank // likewise
	Origin words.Origin
	Counts *Counts
}

// NewDocument is a page of what may be published of the counts; see published. The pack and the bank must have all that was
// counted.
func NewDocument(in Input, isUnmet Unmet) *doc.Document {
	p := newPage(in, isUnmet)
	d := &doc.Document{Lang: p.Lang, Title: p.Say("A group of people, and the roles that fit them")}
	if p.published == nil {
		d.Lead = []doc.Block{doc.Paragraphs{doc.Plain(p.Say("Fewer than %d people were scored. Of so few nothing is shown, "+
			"since single people could be recognized.", minGroup))}}
	} else {
		d.Remark = p.Plural(p.people, "%s person", "%s people", words.Grouped(p.people))
		d.Lead = lead(p)
		for _, section := range []func(*page) doc.Section{rolesSection, levelsSection, paySection, decisiveSection, answersSection} {
			d.Add(section(p))
		}
	}
	d.Sources, d.Notes = p.Say("Sources"), p.Notes()
	d.Closing = append(closing(p), doc.Plain(p.MadeBy(in.Origin)))
	return d
}

func newPage(in Input, isUnmet Unmet) *page {
	p := &page{Writer: words.New(in.Words, in.Pack)}
	var kinds []questions.Kind
	for i := range in.Counts.Questions {
		q, _ := in.Bank.Question(in.Counts.Questions[i].Question)
		p.questions, kinds = append(p.questions, q), append(kinds, q.Kind)
	}
	p.published = publish(in.Counts, kinds, isUnmet)
	return p
}

// lead says how sure the recommendations are, and how well the roles fit, where that may be published.
func lead(p *page) []doc.Block {
	var list doc.Paragraphs
	for _, text := range []string{p.certainty(), p.medianFit()} {
		if text != "" {
			list = append(list, doc.Plain(text))
		}
	}
	if list == nil {
		return nil
	}
	return []doc.Block{list}
}

// certainty says how sure the recommendations are; "" where that is withheld.
func (p *page) certainty() string {
	var parts []string
	if len(p.verdicts) > 1 {
		for _, v := range p.verdicts {
			parts = append(parts, p.Say("%s for %s %%", words.Lower(p.verdictNames(v)), p.percent(v.people)))
		}
	}
	for _, w := range p.without {
		parts = append(parts, p.Say("%s for %s %%", words.Lower(p.withoutRoleName(w)), p.percent(w.people)))
	}
	if len(parts) == 0 {
		return ""
	}
	return p.Say("How sure the recommendations are: %s.", words.Joined(parts...))
}

// medianFit says what range the median of the fits is in; "" where that is withheld.
func (p *page) medianFit() string {
	if p.fit.people == 0 {
		return ""
	}
	to := (p.fit.to+1)*fitSpan - 1
	if to == 99 {
		to = 100
	}
	return p.Say("Median fit of the role that fits best: between %d and %d of 100.", p.fit.from*fitSpan, to)
}

// decisiveSection shows which criteria put the recommended role ahead most often.
func decisiveSection(p *page) doc.Section {
	s, nothing := doc.Section{Title: p.Say("What decided")}, len(p.criterionIDs)
	if !p.decisive.isPublished() || p.decisive.alone[0].from == nothing {
		return s
	}
	chart := doc.Chart{
		Caption: p.Say("People by the question that put the recommended role ahead most"),
		Columns: []string{p.Say("Question"), p.Say("People"), p.Say("Percent")},
	}
	most := max(p.decisive.people, p.decisive.alone[0].people)
	for _, g := range p.decisive.alone {
		name := p.Say("No question")
		if g.from < nothing {
			name = p.Criterion(p.criterionIDs[g.from]).Title
		}
		chart.Rows = append(chart.Rows, p.row(name, g.people, most))
	}
	if p.decisive.people > 0 {
		chart.Rows = append(chart.Rows, p.row(p.Say("Other questions, or none"), p.decisive.people, most))
	}
	s.Blocks = []doc.Block{chart}
	return s
}

func closing(p *page) []doc.Prose {
	return doc.Proses(
		p.Say("This counts what people answered, and what the comparison of their answers with published figures "+
			"said. It cannot know which role is right for anybody, nor what other people would say."),
		p.Say("A group of 1 to %d people is never shown: small groups are put together with others, and figures from "+
			"which they could be reckoned are left out. Two reports on almost the same people can still be held "+
			"against each other: give away only one of them.", minGroup-1),
	)
}
