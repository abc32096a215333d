package onet

import (
	"io/fs"
	"slices"

	"careerfit/profiles"
	"careerfit/profiles/diag"
)

// Options say what to import.
type Options struct {
	Files    fs.FS  // the text files of one release
	Dir      string // the name of their folder, as the person gave it
	Release  string // its number, such as 30.1
	Criteria []profiles.Criterion
	Codes    []string // SOC codes (41-2031) or O*NET-SOC codes (41-2031.00); none means every occupation with a figure
	Wages    *Sheet   // of Occupational Employment and Wage Statistics, or nil
	Skills   *Sheet   // Table 6.5 of the Employment Projections, or nil
}

// Import is a pack of imported roles, and what is known of them.
type Import struct {
	Pack   *profiles.Pack // without a focus and without criteria, which stay those of Options
	Levels []Count        // by rated criterion, in the order of Options
	Pay    Count
	Bare   int // occupations left out, since nothing is known of them
}

// Count is of how many roles something is known.
type Count struct {
	Criterion      string
	Known, Unknown int
}

// Read makes a role of every occupation asked for. What is wrong with a file is a *diag.Problem; codes that are not there
// are diag.Problems.
func Read(o Options) (*Import, error) {
	for i := range o.Criteria {
		if err := check(&o.Criteria[i]); err != nil {
			return nil, err
		}
	}
	all, err := readOccupations(o.Files, o.Dir)
	if err != nil {
		return nil, err
	}
	chosen, err := choose(all, o.Codes)
	if err != nil {
		return nil, err
	}
	d := &deriver{source: sourceID(o.Release)}
	if err := o.readFigures(d, chosen); err != nil {
		return nil, err
	}
	var w *wages
	if o.Wages != nil {
		if w, err = readWages(o.Wages); err != nil {
			return nil, err
		}
	}
	return o.build(all, chosen, d, w), nil
}

// check refuses a derivation from what a release does not have; the rest of it was checked with the pack.
func check(c *profiles.Criterion) error {
	if c.ONET == nil {
		return nil
	}
	for _, f := range c.ONET.Figures {
		if _, ok := kindOf(f.Element); !ok && f.Skill == "" {
			return &diag.Problem{
				Where: profiles.CriteriaFile, Key: "criteria." + c.ID + ".onet", Code: "wrong-derivation",
				What: diag.Say("%q is no element of work context, work activities or interests", f.Element),
			}
		}
	}
	return nil
}

// choose returns the occupations with the codes, in the order of all.
func choose(all []*occupation, codes []string) ([]*occupation, error) {
	if len(codes) == 0 {
		return all, nil
	}
	var released []string
	for _, o := range all {
		released = append(released, o.code, o.soc())
	}
	var problems diag.Problems
	for _, code := range codes {
		if !slices.Contains(released, code) {
			problems.Add(diag.Problem{Code: "no-such-code", What: diag.Say("--soc: the release has no occupation %s", code),
				Hints: diag.Suggest(code, released, diag.Say("Occupation Data.txt lists the codes there are"))})
		}
	}
	if len(problems) > 0 {
		return nil, problems
	}
	var chosen []*occupation
	for _, o := range all {
		if slices.Contains(codes, o.code) || slices.Contains(codes, o.soc()) {
			chosen = append(chosen, o)
		}
	}
	return chosen, nil
}

// readFigures reads the files that the derivations use figures of.
func (o *Options) readFigures(d *deriver, chosen []*occupation) error {
	byCode := map[string]*occupation{}
	for _, c := range chosen {
		byCode[c.code] = c
	}
	elements, ranks, zones := o.needs()
	extents, err := o.readRatings(elements, zones, byCode)
	if err != nil {
		return err
	}
	if len(extents) == 0 {
		return &diag.Problem{Where: "criteria.toml", Code: "no-derivation",
			What: diag.Say("no criterion says how its level follows from ratings or job zones, in [criteria.onet]")}
	}
	for _, e := range extents {
		d.newest = max(d.newest, e.newest)
	}
	if err := checkComplete(extents); err != nil {
		return err
	}
	if o.Skills != nil && len(ranks) > 0 {
		d.skills, err = readSkills(o.Skills, ranks)
	}
	return err
}

// readRatings reads the files that have the elements, and the job zones where they are needed.
func (o *Options) readRatings(elements map[string]bool, zones bool, byCode map[string]*occupation) (extents []extent, err error) {
	add := func(e extent, failed error) {
		extents, err = append(extents, e), failed
	}
	for _, k := range kinds() {
		if err == nil && k.hasAny(elements) {
			add(k.read(o.Files, o.Dir, elements, byCode))
		}
	}
	if err == nil && zones {
		add(readZones(o.Files, o.Dir, byCode))
	}
	return extents, err
}

// needs are the elements and skills that the derivations use, and whether they use job zones.
func (o *Options) needs() (elements map[string]bool, ranks []string, zones bool) {
	elements = map[string]bool{}
	for _, c := range o.Criteria {
		if c.ONET == nil {
			continue
		}
		zones = zones || len(c.ONET.Zones) > 0
		for _, f := range c.ONET.Figures {
			if f.Skill != "" {
				ranks = append(ranks, f.Skill)
			} else {
				elements[f.Element] = true
			}
		}
	}
	return elements, ranks, zones
}
