package onet

import (
	"regexp"
	"slices"
	"strconv"

	"careerfit/profiles/diag"
)

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
