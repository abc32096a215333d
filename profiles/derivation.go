package profiles

import (
	"fmt"
	"strings"
)

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

// Check reports what keeps the derivation from giving levels between min and max.
func (d *Derivation) Check(min, max float64) error {
	if len(d.Figures) > 0 == (len(d.Zones) > 0) {
		return fmt.Errorf("needs figures or zones, and not both")
	}
	for _, z := range d.Zones {
		if !(min <= z.Low && z.Low <= z.Level && z.Level <= z.High && z.High <= max) {
			return fmt.Errorf("zone %d: low %v, level %v, high %v are not in order within %v to %v", z.Zone, z.Low, z.Level, z.High, min, max)
		}
	}
	for _, f := range d.Figures {
		if (f.Element == "") == (f.Skill == "") || strings.TrimSpace(f.As) == "" {
			return fmt.Errorf("a figure needs an element or a skill, and a name in as")
		}
	}
	if len(d.Figures) > 0 && !(d.Zero < d.Full && d.Margin >= 0) {
		return fmt.Errorf("zero %v is not below full %v, or margin %v is below 0", d.Zero, d.Full, d.Margin)
	}
	return nil
}
