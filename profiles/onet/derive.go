package onet

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"careerfit/profiles"
)

// deriver derives levels from what was read.
type deriver struct {
	source string // id of the release as a source
	newest month  // of all ratings of the release
	skills *skills
}

// level is the level of an occupation on a criterion, unknown where a figure is missing.
func (d *deriver) level(c *profiles.Criterion, o *occupation) profiles.Level {
	level := profiles.Level{Basis: profiles.Unknown, Evidence: "not in the O*NET database"}
	switch {
	case c.ONET == nil:
	case len(c.ONET.Zones) > 0:
		level = d.fromZone(c.ONET, o)
	default:
		level = d.fromFigures(c, o)
	}
	level.Criterion = c.ID
	return level
}

// fromZone is a rubric: the level that goes with the job zone.
func (d *deriver) fromZone(by *profiles.Derivation, o *occupation) profiles.Level {
	for _, z := range by.Zones {
		if z.Zone == o.zone {
			return profiles.Level{
				Level: z.Level, Low: z.Low, High: z.High, Basis: profiles.Rubric,
				Evidence: fmt.Sprintf("job zone %d: %s (%s)", z.Zone, z.As, o.zoned), Sources: []string{d.source},
			}
		}
	}
	evidence := "no job zone in the O*NET database"
	if o.zone != 0 {
		evidence = fmt.Sprintf("nothing is said of job zone %d", o.zone)
	}
	return profiles.Level{Basis: profiles.Unknown, Evidence: evidence}
}

// fromFigures lays the mean of the figures out between the ends of the criterion.
func (d *deriver) fromFigures(c *profiles.Criterion, o *occupation) profiles.Level {
	var e evidence
	sum := 0.0
	for _, f := range c.ONET.Figures {
		x := d.figure(&e, f, o)
		if f.Minus {
			x = 100 - x
		}
		sum += x
	}
	if len(e.missing) > 0 {
		return profiles.Level{Basis: profiles.Unknown, Evidence: strings.Join(e.missing, "; ")}
	}
	share := (sum/float64(len(c.ONET.Figures)) - c.ONET.Zero) / (c.ONET.Full - c.ONET.Zero)
	value := within(c, round(c.Min+float64(share*(c.Max-c.Min))))
	margin := c.ONET.Margin
	if e.dates.first != 0 && d.newest-e.dates.first > old {
		margin = round(margin * 4 / 3)
	}
	return profiles.Level{
		Level: value, Low: within(c, value-margin), High: within(c, value+margin), Basis: profiles.Measured,
		Evidence: e.text(), Sources: e.sources,
	}
}

// round is the nearest whole number, the even one of two. A half is one in spite of what binary fractions leave over, so
// that every machine rounds the same way.
func round(x float64) float64 { return math.RoundToEven(math.Round(x*1e6) / 1e6) }

// within is x, or the end of the criterion it is beyond.
func within(c *profiles.Criterion, x float64) float64 { return max(c.Min, min(x, c.Max)) }

// figure returns a figure from 0 to 100, and notes it as evidence; or as missing, and returns 0.
func (d *deriver) figure(e *evidence, f profiles.Figure, o *occupation) float64 {
	if f.Skill != "" {
		return d.rank(e, f, o)
	}
	r, ok := o.ratings[f.Element]
	if !ok {
		e.missing = append(e.missing, "no rating of "+f.As)
		return 0
	}
	if r.suppress {
		e.missing = append(e.missing, "the rating of "+f.As+" is too imprecise to use")
		return 0
	}
	k, _ := kindOf(f.Element)
	of100 := k.of100(r.value)
	if k.asPublished {
		e.add(fmt.Sprintf("%s %.2f", f.As, r.value), fmt.Sprintf("of %v", k.high), d.source)
	} else {
		e.add(fmt.Sprintf("%s %.0f", f.As, of100), "of 100", d.source)
	}
	e.dates.add(r.date)
	return of100
}

// rank is figure for a percentile rank.
func (d *deriver) rank(e *evidence, f profiles.Figure, o *occupation) float64 {
	x, ok := d.skills.rank(o, f.Skill)
	switch {
	case d.skills == nil:
		e.missing = append(e.missing, "needs BLS skills data: "+f.Skill)
	case !ok:
		e.missing = append(e.missing, "no percentile rank of "+f.Skill)
	default:
		e.add(fmt.Sprintf("%s %.0f", f.As, x), "in percentile rank", d.skills.id)
		e.year = d.skills.year
	}
	return x
}

// evidence is what a level rests on, in words.
type evidence struct {
	parts   []string // "time pressure 77"
	units   []string // what each is a figure of
	missing []string
	sources []string
	dates   span   // of ratings
	year    string // of ranks
}

func (e *evidence) add(part, unit, source string) {
	e.parts = append(e.parts, part)
	e.units = append(e.units, unit)
	if !slices.Contains(e.sources, source) {
		e.sources = append(e.sources, source)
	}
}

// text gives the figures, with their unit once for neighbors that share it, and when they were made.
func (e *evidence) text() string {
	var b strings.Builder
	for i, part := range e.parts {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(part)
		if i == len(e.parts)-1 || e.units[i+1] != e.units[i] {
			b.WriteString(" " + e.units[i])
		}
	}
	when := e.year
	if e.dates.first != 0 {
		when = strings.TrimPrefix(when+", "+e.dates.String(), ", ")
	}
	return b.String() + " (" + when + ")"
}
