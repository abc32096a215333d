package onet

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"careerfit/profiles"
)

// build makes the pack, and counts what is known.
func (o *Options) build(all, chosen []*occupation, d *deriver, w *wages) *Import {
	im := &Import{Pack: &profiles.Pack{
		ID: d.source, Title: fmt.Sprintf("Occupations of the O*NET %s Database", o.Release), Date: d.newest.first().Format(time.DateOnly),
		License: "CC BY 4.0. " + fmt.Sprintf(attribution, o.Release), Sources: o.sources(d, w),
	}}
	for _, c := range o.Criteria {
		if c.Rule != profiles.ShareOfJobs {
			im.Levels = append(im.Levels, Count{Criterion: c.ID})
		}
	}
	sharing := map[string]int{}
	for _, occupation := range all {
		sharing[occupation.soc()]++
	}
	for _, occupation := range chosen {
		r := o.role(occupation, d)
		if len(o.Codes) == 0 && !slices.ContainsFunc(r.Levels, profiles.Level.Known) {
			im.Bare++
			continue
		}
		r.Pay = w.pay(occupation, sharing[occupation.soc()] > 1)
		im.count(&r)
		im.Pack.Roles = append(im.Pack.Roles, r)
	}
	slices.SortFunc(im.Pack.Roles, func(a, b profiles.Role) int { return cmp.Compare(a.ID, b.ID) })
	return im
}

// role is everything that is known of an occupation, but its pay.
func (o *Options) role(from *occupation, d *deriver) profiles.Role {
	r := profiles.Role{
		ID: from.id, Title: from.title, SOC: from.soc(), Summary: from.about,
		Caveat: &profiles.Statement{
			Text: fmt.Sprintf("Made from occupation %s of the O*NET %s Database. The levels follow from averages of ratings; "+
				"nobody has checked them.", from.code, o.Release),
			Sources: []string{d.source},
		},
		Settings: profiles.Settings{Basis: profiles.Unknown},
	}
	for i := range o.Criteria {
		if o.Criteria[i].Rule != profiles.ShareOfJobs {
			r.Levels = append(r.Levels, d.level(&o.Criteria[i], from))
		}
	}
	slices.SortFunc(r.Levels, func(a, b profiles.Level) int { return cmp.Compare(a.Criterion, b.Criterion) })
	return r
}

// count adds a role to the counts.
func (im *Import) count(r *profiles.Role) {
	for i := range im.Levels {
		level, _ := r.Levels.On(im.Levels[i].Criterion)
		im.Levels[i].add(level.Known())
	}
	im.Pay.add(r.Pay.Known())
}

func (c *Count) add(known bool) {
	if known {
		c.Known++
	} else {
		c.Unknown++
	}
}

// sources are the release and the tables that were read.
func (o *Options) sources(d *deriver, w *wages) []profiles.Source {
	list := []profiles.Source{{
		ID: d.source, Title: fmt.Sprintf("O*NET %s Database", o.Release),
		Publisher: "U.S. Department of Labor, Employment and Training Administration", Short: "O*NET",
		Date: "ratings to " + d.newest.first().Format("January 2006"), URL: home, Note: fmt.Sprintf(attribution, o.Release),
	}}
	if w != nil {
		list = append(list, profiles.Source{
			ID: w.id, Title: "Occupational Employment and Wage Statistics, national estimates",
			Publisher: "U.S. Bureau of Labor Statistics", Short: "BLS wages", Date: w.period,
			URL: "https://www.bls.gov/oes/tables.htm",
		})
	}
	if d.skills != nil {
		list = append(list, profiles.Source{
			ID: d.skills.id, Title: "Employment Projections, Table 6.5: skills by occupation, percentile ranks",
			Publisher: "U.S. Bureau of Labor Statistics", Short: "BLS skills data", Date: d.skills.year,
			URL: "https://www.bls.gov/emp/data/skills-data.htm",
		})
	}
	return list
}
