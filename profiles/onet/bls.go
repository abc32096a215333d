package onet

import (
	"regexp"
	"slices"
	"strconv"

	"careerfit/profiles"
	"careerfit/profiles/diag"
)

// percentiles are the columns of annual wages, by their usual names.
func percentiles() []string { return []string{"A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"} }

// wages are percentiles of annual wages, by SOC code; 0 where there is none.
type wages struct {
	period string
	id     string // of the source
	bySOC  map[string][]int
}

// WagesPeriod is what the table of wages is about, by the name of its file, such as national_M2024_dl.csv; "" where the
// name does not say.
func WagesPeriod(name string) string {
	if found := regexp.MustCompile(`(?i)_M((?:19|20)\d\d)_`).FindStringSubmatch(name); found != nil {
		return "May " + found[1]
	}
	return ""
}

func yearForm() *regexp.Regexp { return regexp.MustCompile(`\b(19|20)\d\d\b`) }

// HasYear reports whether a period names a year.
func HasYear(period string) bool { return yearForm().MatchString(period) }

// readWages reads the national table of Occupational Employment and Wage Statistics.
func readWages(from *Sheet) (*wages, error) {
	s, err := from.read()
	if err != nil {
		return nil, err
	}
	head := s.rows[0]
	group, area := head.find("O_GROUP", "OCC_GROUP", "GROUP"), head.find("AREA") // not in every table
	page := diag.Say("the national table: https://www.bls.gov/oes/tables.htm")
	columns, err := s.columns(head, page, append([]string{"OCC_CODE"}, percentiles()...)...)
	if err != nil {
		return nil, err
	}
	w := &wages{period: from.Period, id: "oews-" + yearForm().FindString(from.Period), bySOC: map[string][]int{}}
	for _, r := range s.rows[1:] {
		soc := r.field(columns[0])
		if !hasForm(soc, socForm) || group >= 0 && r.field(group) != "detailed" {
			continue // a total, a note
		}
		if area >= 0 && r.field(area) != "99" && r.field(area) != "" {
			return nil, s.problem(r.line, "not-national", diag.Say("is about area %s; expected the national table, area 99", r.field(area)))
		}
		if w.bySOC[soc] != nil {
			return nil, s.problem(r.line, "twice", diag.Say("%s is there twice; expected one row an occupation, over all industries", soc))
		}
		if w.bySOC[soc], err = s.amounts(r, columns[1:]); err != nil {
			return nil, err
		}
	}
	if len(w.bySOC) == 0 {
		return nil, s.problem(0, "no-rows", diag.Say("has no occupation"))
	}
	return w, nil
}

// amounts reads the percentiles of a row, which rise.
func (s *sheet) amounts(r record, columns []int) ([]int, error) {
	list, last := make([]int, len(columns)), 0
	for i, n := range columns {
		x, err := s.amount(r, n, percentiles()[i])
		if err != nil {
			return nil, err
		}
		if x > 0 && x < last {
			return nil, s.problem(r.line, "not-rising", diag.Say("%s, %d, is below the percentile before it, %d", percentiles()[i], x, last))
		}
		last = max(last, x)
		list[i] = x
	}
	return list, nil
}

// pay is the pay of an occupation; shared tells that other occupations have the same SOC code.
func (w *wages) pay(o *occupation, shared bool) profiles.Pay {
	unknown := profiles.Pay{Basis: profiles.Unknown}
	if w == nil {
		return unknown
	}
	soc := o.soc()
	p, note := w.bySOC[soc], ""
	if shared {
		note = "for all of " + soc + ", which is more than this occupation"
	}
	if p == nil {
		soc = broad(soc)
		p, note = w.bySOC[soc], "for "+soc+", which is more than this occupation"
	}
	if p == nil || p[0] == 0 || p[0] >= p[2] || p[2] >= p[4] { // p[4] is 0 where it is above the highest published
		return unknown
	}
	pay := profiles.Pay{
		P10: p[0], P25: between(p[1], p[0], p[2]), P50: p[2], P75: between(p[3], p[2], p[4]), P90: p[4],
		Basis: profiles.Measured, Source: w.id, Period: w.period,
	}
	if note != "" {
		pay.Note = &profiles.Statement{Text: note, Sources: []string{w.id}}
	}
	return pay
}

// between is x, or 0 where it is not between its neighbors.
func between(x, low, high int) int {
	if low < x && x < high {
		return x
	}
	return 0
}

// broad is the broad occupation of a SOC code. Where estimates of its parts are not precise enough, it stands among the
// detailed occupations in their place.
func broad(soc string) string { return soc[:len(soc)-1] + "0" }

// skills are percentile ranks, 0 to 100, by SOC code and skill.
type skills struct {
	year  string
	id    string // of the source
	bySOC map[string]map[string]float64
}

// readSkills reads Table 6.5 of the Employment Projections: percentile ranks of the wanted skills. The table may have a
// title above and notes below.
func readSkills(from *Sheet, wanted []string) (*skills, error) {
	s, err := from.read()
	if err != nil {
		return nil, err
	}
	page := diag.Say("Table 6.5: https://www.bls.gov/emp/data/skills-data.htm")
	form := regexp.MustCompile(`^((?:19|20)\d\d)nationalemploymentmatrixcode$`)
	isCode := func(field string) bool { return form.MatchString(plain(field)) }
	first := slices.IndexFunc(s.rows, func(r record) bool { return slices.ContainsFunc(r.fields, isCode) })
	if first < 0 {
		return nil, s.problem(0, "missing-column", diag.Say("has no column %q; found %s", "2024 National Employment Matrix code", list(s.rows[0].fields)), page)
	}
	head := s.rows[first]
	code := slices.IndexFunc(head.fields, isCode)
	year := form.FindStringSubmatch(plain(head.fields[code]))[1]
	k := &skills{year: year, id: "bls-skills-" + year, bySOC: map[string]map[string]float64{}}
	columns, err := s.columns(head, page, wanted...)
	if err != nil {
		return nil, err
	}
	for _, r := range s.rows[first+1:] {
		if !hasForm(r.field(code), socForm) {
			continue
		}
		if k.bySOC[r.field(code)], err = s.ranks(r, columns, wanted); err != nil {
			return nil, err
		}
	}
	if len(k.bySOC) == 0 {
		return nil, s.problem(0, "no-rows", diag.Say("has no occupation"), page)
	}
	return k, nil
}

// ranks reads the wanted ranks of a row; one that the table does not have is left out.
func (s *sheet) ranks(r record, columns []int, wanted []string) (map[string]float64, error) {
	ranks := map[string]float64{}
	for i, skill := range wanted {
		text := r.field(columns[i])
		switch text {
		case "", "-", "–", "—", "N/A":
			continue
		}
		x, err := strconv.ParseFloat(text, 64)
		if err != nil || !(0 <= x && x <= 100) {
			return nil, s.problem(r.line, "not-a-figure", diag.Say("%s is %q; expected a number from %v to %v", skill, text, 0, 100))
		}
		ranks[skill] = x
	}
	return ranks, nil
}

// rank is the rank of an occupation, or of the broad occupation where its own is not published.
func (k *skills) rank(o *occupation, skill string) (float64, bool) {
	if k == nil {
		return 0, false
	}
	ranks := k.bySOC[o.soc()]
	if ranks == nil {
		ranks = k.bySOC[broad(o.soc())]
	}
	x, ok := ranks[skill]
	return x, ok
}
