package report

// Letter collects sections.
type Letter struct{ Sections []Section }

// Section is a titled list.
type Section struct {
	Title string
	Items []Item
}

// Item is one entry of a section; Mark is "+", "-", a number, or empty.
type Item struct{ Mark, Text string }

// add adds a section unless it is empty.
func (l *Letter) add(title string, items ...Item) {
	if len(items) > 0 {
		l.Sections = append(l.Sections, Section{title, items})
	}
}
