package profiles

import "encoding/json"

// Pay holds percentiles of annual pay in dollars; 0 where not known.
type Pay struct {
	P10    int        `toml:"p10" json:"p10,omitempty"`
	P25    int        `toml:"p25" json:"p25,omitempty"`
	P50    int        `toml:"p50" json:"p50,omitempty"`
	P75    int        `toml:"p75" json:"p75,omitempty"`
	P90    int        `toml:"p90" json:"p90,omitempty"`
	Basis  Basis      `toml:"basis" json:"basis"`
	Source string     `toml:"source" json:"source"`
	Period string     `toml:"period" json:"period" say:"yes"`
	Note   *Statement `toml:"note" json:"note,omitempty"`
}

// Jobs is how many people hold the job.
type Jobs struct {
	Count  int    `toml:"count" json:"count"`
	Source string `toml:"source" json:"source"`
	Period string `toml:"period" json:"period" say:"yes"`
}

// Openings are projected openings a year.
type Openings struct {
	PerYear int    `toml:"per-year" json:"per_year"`
	Source  string `toml:"source" json:"source"`
	Period  string `toml:"period" json:"period" say:"yes"`
}

// Growth is the projected change of employment over the period, in percent.
type Growth struct {
	Percent float64    `toml:"percent" json:"percent"`
	Source  string     `toml:"source" json:"source"`
	Period  string     `toml:"period" json:"period" say:"yes"`
	Drivers *Statement `toml:"drivers" json:"drivers,omitempty"` // why
}

// Settings are where the jobs are, in percent; what is missing to 100 is elsewhere.
type Settings struct {
	Basis   Basis      `toml:"basis" json:"basis"`
	Source  string     `toml:"source" json:"source"`
	Period  string     `toml:"period" json:"period" say:"yes"`
	Note    *Statement `toml:"note" json:"note,omitempty"`
	Percent Shares     `toml:"-" json:"percent"`
}

// Share is the percent of a role's jobs in one category.
type Share struct {
	Category string
	Percent  int
}

// Shares and Levels are lists in order of id instead of maps: so the compiler can lay out the built-in pack, and
// nothing has to be built at start. In JSON they are objects.
type (
	Shares []Share
	Levels []Level
)

// MarshalJSON writes the shares as an object from category to percent.
func (s Shares) MarshalJSON() ([]byte, error) { return json.Marshal(s.Map()) }

// Map returns the shares by category.
func (s Shares) Map() map[string]int {
	byCategory := make(map[string]int, len(s))
	for _, share := range s {
		byCategory[share.Category] = share.Percent
	}
	return byCategory
}

// MarshalJSON writes the levels as an object from criterion to level.
func (l Levels) MarshalJSON() ([]byte, error) {
	byCriterion := make(map[string]Level, len(l))
	for _, level := range l {
		byCriterion[level.Criterion] = level
	}
	return json.Marshal(byCriterion)
}

// Unknown is the basis of a figure that nobody has published. It stands in place of the figure: a level without one is
// scored as if it could be anywhere on the scale.
const Unknown = "unknown"

// Known reports whether there is a level, and not only the word that it is unknown.
func (l Level) Known() bool { return l.Basis != Unknown }

// Known reports whether the percentiles of pay are known.
func (p Pay) Known() bool { return p.P50 > 0 }

// Known reports whether it is known where the jobs are.
func (s Settings) Known() bool { return len(s.Percent) > 0 }

// Known reports whether the figure is there; packs may leave it out.
func (j Jobs) Known() bool     { return j.Source != "" }
func (o Openings) Known() bool { return o.Source != "" }
func (g Growth) Known() bool   { return g.Source != "" }

// Known reports whether the statement is there; packs may leave it out.
func (s Statement) Known() bool { return s.Text != "" }

// Level is how the role stands on a criterion, in the criterion's unit.
type Level struct {
	Criterion string   `toml:"-" json:"-"`
	Level     float64  `toml:"level" json:"level"`
	Low       float64  `toml:"low" json:"low"`     // 5th percentile of what is plausible
	High      float64  `toml:"high" json:"high"`   // 95th percentile
	Basis     Basis    `toml:"basis" json:"basis"` // measured, rubric, article, judgement or unknown
	Evidence  string   `toml:"evidence" json:"evidence" say:"yes" prose:"yes"`
	Sources   []string `toml:"sources" json:"sources"`
}

// MarshalJSON writes null for the numbers of an unknown level.
func (l Level) MarshalJSON() ([]byte, error) {
	type plain Level
	if l.Known() {
		return json.Marshal(plain(l))
	}
	return json.Marshal(struct {
		Level *float64 `json:"level"`
		Low   *float64 `json:"low"`
		High  *float64 `json:"high"`
		plain
	}{plain: plain(l)})
}

// On returns the level on a criterion.
func (l Levels) On(criterion string) (Level, bool) {
	if level, ok := find(l, func(l *Level) bool { return l.Criterion == criterion }); ok {
		return *level, true
	}
	return Level{}, false
}

// Derivation says how the level of an occupation follows from published figures: from the mean of Figures, or from the
// job zone. It is data of criteria.toml, so that a pack of any field can have its own.
type Derivation struct {
	Figures []Figure `toml:"figures"`
	Zero    float64  `toml:"zero"`   // the mean, 0 to 100, that becomes the criterion's lowest level
	Full    float64  `toml:"full"`   // the mean that becomes its highest
	Margin  float64  `toml:"margin"` // how far low and high are from the level, in the criterion's unit
	Zones   []Zone   `toml:"zones"`
}

// Figure is one of the figures a level is the mean of, 0 to 100: a rating of O*NET or a percentile rank of BLS.
type Figure struct {
	Element string `toml:"element"` // id in the O*NET content model; names change between releases
	Skill   string `toml:"skill"`   // column of BLS Employment Projections Table 6.5
	As      string `toml:"as"`      // what the evidence calls it
	Minus   bool   `toml:"minus"`   // it counts as 100 minus the figure
}

// Zone is the level that goes with a job zone, in the criterion's unit.
type Zone struct {
	Zone  int     `toml:"zone"` // 1 to 5
	Level float64 `toml:"level"`
	Low   float64 `toml:"low"`
	High  float64 `toml:"high"`
	As    string  `toml:"as"` // what the zone stands for
}
