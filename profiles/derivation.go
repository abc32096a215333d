package profiles

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
