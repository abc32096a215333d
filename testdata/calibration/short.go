package calibration

import (
	"fmt"
	"strings"
)

// row is a line of the short table: what it is about, and what it shows of a field.
type row struct {
	name string
	show func(f *field) string
}

// Short returns the table of README.md.
func (s *Study) Short() string {
	var lines [][]string
	for _, r := range shortRows() {
		lines = append(lines, []string{r.name, r.show(&s.focus), r.show(&s.all)})
	}
	worst := s.focus.look.standardError()
	for _, t := range []*Tally{s.focus.usual, s.focus.shaky, s.focus.steady, s.all.usual, s.all.shaky, s.all.steady} {
		worst = max(worst, t.standardError())
	}
	var b strings.Builder
	table(&b, []string{
		fmt.Sprintf("%s people each, standard error up to %.1f points", thousands(people), 100*worst),
		fmt.Sprintf("the quiz's %d roles", s.focus.world.roles),
		fmt.Sprintf("all %d roles", s.all.world.roles),
	}, lines)
	return b.String()
}

func shortRows() []row {
	return []row{
		{"clear", verdictCell(clearly)},
		{"leaning", verdictCell(leaning)},
		{"too close to call, or a tie", verdictCell(tooClose)},
		{"any verdict, and other ways to match", methodsCell},
		{"shortlist", shortlistCell},
		{"clear, but answers shakier or steadier", reliabilityCell},
		{"1 or 5 answers skipped", droppedCell},
		{"calibration error, Brier score", forecastCell},
		{"not clear, then up to 3 second answers and 3 things seen", lookCell},
		{"questions until the rest cannot change the leader", earlyCell},
	}
}

func verdictCell(verdict int) func(f *field) string {
	return func(f *field) string {
		c := f.usual.verdicts[verdict]
		return fmt.Sprintf("%s of people: right %s, same again %s", whole(f.usual.share(c.People)), whole(c.right()), whole(c.same()))
	}
}

func methodsCell(f *field) string {
	t := f.usual
	cell := fmt.Sprintf("right %s; unweighted %s", whole(t.All().right()), whole(t.share(t.unweighted)))
	for i, m := range methods() {
		cell += fmt.Sprintf(", %s %s", m.name, whole(t.share(t.methods[i])))
	}
	return cell
}

func shortlistCell(f *field) string {
	t := f.usual
	return fmt.Sprintf("%.1f roles, the right one among them %s", t.share(t.listLength), whole(t.share(t.listed)))
}

func reliabilityCell(f *field) string {
	return fmt.Sprintf("right %s, %s", whole(f.shaky.verdicts[clearly].right()), whole(f.steady.verdicts[clearly].right()))
}

func droppedCell(f *field) string {
	d := f.usual.dropped
	return fmt.Sprintf("same leader %s, %s", whole(d[0].same()), whole(d[mostDropped-1].same()))
}

func forecastCell(f *field) string {
	return thousandths(f.usual.calibrationError()) + ", " + thousandths(f.usual.brier())
}

func lookCell(f *field) string {
	if f.look == nil {
		return "not tried"
	}
	t := f.look.tallies[0]
	return fmt.Sprintf("%s turn clear: right %s", whole(t.clear/f.look.people), whole(t.right/t.clear))
}

func earlyCell(f *field) string {
	e := f.early
	return fmt.Sprintf("%.1f, with --adaptive %.1f, of %d (%s people)",
		e.mean(bankOrder), e.mean(adaptive), len(f.world.items), thousands(e.people))
}
