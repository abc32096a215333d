package calibration

import (
	"fmt"
	"strings"
)

// part is one of the full tables; cells gives the lines of a sample.
type part struct {
	title   string
	samples []sample
	head    []string
	cells   func(s sample) [][]string
}

// Full returns everything that is counted, for more crowds and by more rules than the short table shows.
func (s *Study) Full() string {
	all := append(s.focus.samples(), s.all.samples()...)
	worst := 0.0
	for _, c := range all {
		worst = max(worst, c.standardError())
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s people of every crowd, standard error up to %.1f points.\n", thousands(people), 100*worst)
	for _, p := range s.parts(all) {
		p.write(&b)
	}
	s.second.count(people, rules()).write(&b)
	writeEarly(&b, s.focus.early, s.all.early)
	return b.String()
}

func (s *Study) parts(all []sample) []part {
	usual := []sample{s.focus.named("usual", s.focus.usual), s.all.named("usual", s.all.usual)}
	return []part{
		{"Verdicts", all, []string{"verdict", "people", "right", "same again"}, verdictRows},
		{"All verdicts", all, []string{"right", "same again", "right one on the shortlist", "its length"}, allRows},
		{"The right role comes first", all, methodHead(), methodRows},
		{"Answers skipped", usual, []string{"answers", "same leader", "right"}, droppedRows},
		{"Forecast that the leader beats its closest rival", all, []string{"calibration error", "Brier score"}, forecastRows},
		{"Forecasts and what came true", usual, []string{"from", "people", "mean forecast", "came true"}, binRows},
	}
}

func (p *part) write(b *strings.Builder) {
	var rows [][]string
	for _, c := range p.samples {
		for _, cells := range p.cells(c) {
			rows = append(rows, append([]string{c.roles, c.name}, cells...))
		}
	}
	fmt.Fprintf(b, "\n## %s\n\n", p.title)
	table(b, append([]string{"roles", "crowd"}, p.head...), rows)
}

func verdictRows(s sample) [][]string {
	var rows [][]string
	for i, name := range [kinds]string{tooClose: "too close, or a tie", leaning: "leaning", clearly: "clear"} {
		v := s.verdicts[i]
		rows = append(rows, append([]string{name}, tenths(s.share(v.People), v.right(), v.same())...))
	}
	return rows
}

func allRows(s sample) [][]string {
	all := s.All()
	cells := tenths(all.right(), all.same(), s.share(s.listed))
	return [][]string{append(cells, fmt.Sprintf("%.2f", s.share(s.listLength)))}
}

func methodHead() []string {
	head := []string{"careerfit", "unweighted"}
	for _, m := range methods() {
		head = append(head, m.name)
	}
	return head
}

func methodRows(s sample) [][]string {
	cells := tenths(s.All().right(), s.share(s.unweighted))
	for _, found := range s.methods {
		cells = append(cells, tenths(s.share(found))...)
	}
	return [][]string{cells}
}

func droppedRows(s sample) [][]string {
	var rows [][]string
	for i, d := range s.dropped {
		rows = append(rows, append([]string{fmt.Sprint(i + 1)}, tenths(d.same(), d.right())...))
	}
	return rows
}

func forecastRows(s sample) [][]string {
	return [][]string{{thousandths(s.calibrationError()), thousandths(s.brier())}}
}

func binRows(s sample) [][]string {
	var rows [][]string
	for i, b := range s.bins {
		from := fmt.Sprintf("%d %%", 50+5*i)
		rows = append(rows, append([]string{from}, tenths(s.share(b.people), b.ahead/b.people, b.true/b.people)...))
	}
	return rows
}
