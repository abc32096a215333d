package report

import (
	"fmt"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// accounts writes the arithmetic: a table for each role, or lines where a table does not fit.
func (p *printer) accounts(l *Letter) {
	if len(l.Accounts) == 0 {
		return
	}
	p.title(p.Say("The arithmetic"))
	for _, line := range l.HowToRead {
		p.wrap("  ", "  ", line)
	}
	for _, a := range l.Accounts {
		p.line("")
		p.wrap("", "  ", a.Role+": "+a.Sum)
		p.account(a)
		for _, note := range a.Notes {
			p.wrap("  ", "  ", note)
		}
	}
	p.line("")
}

func (p *printer) account(a Account) {
	if !p.fits(p.accountTable(a)) {
		p.accountLines(a)
	}
}

func (p *printer) accountTable(a Account) string {
	t := table.NewWriter()
	t.SetStyle(plainTable())
	header := table.Row{"  " + p.Say("answer"), p.Say("asked"), p.Say("role (range)"), p.Say("met"), p.Say("w"), p.Say("points")}
	if a.Behind {
		header = append(header, p.Say("behind"), p.Say("fit"))
	}
	t.AppendHeader(header)
	for _, r := range a.Rows {
		t.AppendRow(r.cells(a.Behind))
	}
	total := a.Total.cells(a.Behind)
	total[3] = ""
	t.AppendRow(total)
	var right []table.ColumnConfig
	for n := 4; n <= 8; n++ {
		right = append(right, table.ColumnConfig{Number: n, Align: text.AlignRight, AlignHeader: text.AlignRight})
	}
	t.SetColumnConfigs(right)
	return t.Render()
}

func (r AccountRow) cells(behind bool) table.Row {
	row := table.Row{"  " + r.Criterion, r.Asked, r.Stands, r.Met, r.Weight, r.Points}
	if behind {
		row = append(row, signed(r.Gap), signed(r.Fit))
	}
	return row
}

// accountLines are the same as sentences.
func (p *printer) accountLines(a Account) {
	for _, r := range append(a.Rows, a.Total) {
		line := p.Say("%s: asked %s, role %s, met %d x weight %d = %d", r.Criterion, r.Asked, r.Stands, r.Met, r.Weight, r.Points)
		if r == a.Total {
			line = fmt.Sprintf("%s: %d", r.Criterion, r.Points)
		}
		if a.Behind {
			line += p.Say(", behind %s, fit %s", signed(r.Gap), signed(r.Fit))
		}
		p.wrap("  ", "    ", line)
	}
}

// signed writes a number with its sign; 0 has none.
func signed(n int) string {
	if n == 0 {
		return "0"
	}
	return fmt.Sprintf("%+d", n)
}
