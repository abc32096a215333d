// Package profiles holds the roles careerfit compares: what is known about each, where it comes from, and how it is
// loaded and checked. The data are TOML files: pack.toml, criteria.toml, sources.toml and one roles/<id>.toml a role.
package profiles

import (
	"cmp"
	"slices"
)

// Pack is a set of roles that are compared on the same criteria.
type Pack struct {
	ID       string      `toml:"id"`
	Title    string      `toml:"title" say:"yes"`
	Date     string      `toml:"date"` // of the data, YYYY-MM-DD
	License  string      `toml:"license"`
	Focus    []string    `toml:"focus"` // ids of the roles the recommendation chooses between
	SHA256   string      `toml:"-"`     // of the files the pack was read from, in hexadecimal
	Criteria []Criterion `toml:"-"`
	Sources  []Source    `toml:"-"`
	Roles    []Role      `toml:"-"` // by id
}

// Criterion is one thing people care about, with the rule that holds a level against an answer.
type Criterion struct {
	ID         string     `toml:"id" json:"id"`
	Title      string     `toml:"title" json:"title" say:"yes"`
	Rule       Rule       `toml:"rule" json:"rule"`           // closest, at-least, at-most or share
	Of         ShareOf    `toml:"of" json:"of,omitempty"`     // of a share: amounts or categories
	Span       float64    `toml:"span" json:"span,omitempty"` // distance at which nothing of the wish is met
	Unit       string     `toml:"unit" json:"unit" say:"yes"` // of levels, in words
	Measure    Measure    `toml:"measure" json:"-"`           // the same for the program: points, months, percent or dollars
	Min        float64    `toml:"min" json:"min"`             // lowest level
	Max        float64    `toml:"max" json:"max"`             // highest level
	Low        string     `toml:"low" json:"low" say:"yes"`   // what the low end means
	High       string     `toml:"high" json:"high" say:"yes"` // what the high end means
	Stands     string     `toml:"stands" json:"-" say:"yes"`  // "stands at {} of 100"; empty for shares
	Ask        string     `toml:"ask" json:"ask" say:"yes"`   // for a school or a shadow day
	Categories []Category `toml:"categories" json:"categories,omitempty"`

	ONET *Derivation `toml:"onet" json:"-"` // of levels from published figures; nil where none says it
}

// Category is one of the values a share over categories is made of.
type Category struct {
	ID    string `toml:"id" json:"id"`
	Title string `toml:"title" json:"title" say:"yes"`
}

// Source says where figures and statements come from.
type Source struct {
	ID        string `toml:"id" json:"id"`
	Title     string `toml:"title" json:"title"`
	Publisher string `toml:"publisher" json:"publisher"`
	Short     string `toml:"short" json:"short" say:"yes"` // as footnotes name it
	Date      string `toml:"date" json:"date" say:"yes"`   // the period described or the date published; "undated" if the page has none
	URL       string `toml:"url" json:"url,omitempty"`
	Note      string `toml:"note" json:"note,omitempty" say:"yes" prose:"yes"`
}

// Statement is a sentence or phrase with the ids of its sources.
type Statement struct {
	Text    string   `toml:"text" json:"text" say:"yes" prose:"yes"`
	Sources []string `toml:"sources" json:"sources"`
}

// Role is everything a profile says about one role.
type Role struct {
	ID           string         `toml:"id" json:"id"`
	Title        string         `toml:"title" json:"title" say:"yes"`
	AlsoKnownAs  []string       `toml:"also-known-as" json:"also_known_as" say:"yes"`
	SOC          string         `toml:"soc" json:"soc"` // Standard Occupational Classification code
	Summary      string         `toml:"summary" json:"summary" say:"yes" prose:"yes"`
	Caveat       *Statement     `toml:"caveat" json:"caveat,omitempty"` // what to keep in mind about all of it
	Duties       []Statement    `toml:"duties" json:"duties"`
	Skills       []Statement    `toml:"skills" json:"skills"`
	Technology   []Statement    `toml:"technology" json:"technology"`
	HardParts    []Statement    `toml:"hard-parts" json:"hard_parts"`
	Suits        []Statement    `toml:"suits" json:"suits"`
	Entry        Entry          `toml:"entry" json:"entry"`
	Credentials  []Credential   `toml:"credentials" json:"credentials"` // the usual first one first
	Ladder       []Step         `toml:"ladder" json:"ladder"`
	Transitions  []Transition   `toml:"transitions" json:"transitions"`
	AlsoReported []AlsoReported `toml:"also-reported" json:"also_reported,omitempty"`
	Pay          Pay            `toml:"pay" json:"pay"`
	Jobs         Jobs           `toml:"jobs" json:"jobs"`
	Openings     Openings       `toml:"openings" json:"openings"`
	Growth       Growth         `toml:"growth" json:"growth"`
	Settings     Settings       `toml:"-" json:"settings"`
	Levels       Levels         `toml:"-" json:"levels"`
}

// Entry is what it takes to start.
type Entry struct {
	Education  Statement `toml:"education" json:"education"`
	Experience Statement `toml:"experience" json:"experience"`
	Training   Statement `toml:"training" json:"training"`
	License    Statement `toml:"license" json:"license"`
}

// Credential is a certification (voluntary), a license (legal) or a registry entry.
type Credential struct {
	Name    string         `toml:"name" json:"name" say:"yes"`
	Body    string         `toml:"body" json:"body" say:"yes"` // who gives it
	Kind    CredentialKind `toml:"kind" json:"kind"`           // certification, license or registry
	Note    string         `toml:"note" json:"note" say:"yes" prose:"yes"`
	Sources []string       `toml:"sources" json:"sources"`
}

// Step is one step of the ladder; the first is the entry job.
type Step struct {
	Step      string   `toml:"step" json:"step" say:"yes"`
	YearsFrom int      `toml:"years-from" json:"years_from,omitempty"` // years of experience; 0 when not known
	YearsTo   int      `toml:"years-to" json:"years_to,omitempty"`
	Note      string   `toml:"note" json:"note" say:"yes" prose:"yes"`
	Sources   []string `toml:"sources" json:"sources"`
}

// Transition is a move to another role of the pack.
type Transition struct {
	To      string   `toml:"to" json:"to"`
	Takes   string   `toml:"takes" json:"takes" say:"yes" prose:"yes"`
	Months  int      `toml:"months" json:"months,omitempty"` // of training; 0 when not known
	Sources []string `toml:"sources" json:"sources"`
}

// AlsoReported is a figure or claim that is kept beside the official one and never scored.
type AlsoReported struct {
	Topic          string   `toml:"topic" json:"topic" say:"yes"`
	Reported       string   `toml:"reported" json:"reported" say:"yes" prose:"yes"`
	Official       string   `toml:"official" json:"official,omitempty" say:"yes" prose:"yes"`
	OfficialSource string   `toml:"official-source" json:"official_source,omitempty"`
	Note           string   `toml:"note" json:"note,omitempty" say:"yes" prose:"yes"`
	Sources        []string `toml:"sources" json:"sources"`
}

// Role returns the role with the id.
func (p *Pack) Role(id string) (*Role, bool) {
	i, ok := slices.BinarySearchFunc(p.Roles, id, func(r Role, id string) int { return cmp.Compare(r.ID, id) })
	if !ok {
		return nil, false
	}
	return &p.Roles[i], true
}

// Criterion returns the criterion with the id.
func (p *Pack) Criterion(id string) (*Criterion, bool) {
	return find(p.Criteria, func(c *Criterion) bool { return c.ID == id })
}

// Source returns the source with the id.
func (p *Pack) Source(id string) (*Source, bool) {
	return find(p.Sources, func(s *Source) bool { return s.ID == id })
}

// Category returns the category with the id, of whichever criterion has it.
func (p *Pack) Category(id string) (*Category, bool) {
	for _, c := range p.Criteria {
		if category, ok := find(c.Categories, func(c *Category) bool { return c.ID == id }); ok {
			return category, true
		}
	}
	return nil, false
}

func find[T any](list []T, is func(*T) bool) (*T, bool) {
	for i := range list {
		if is(&list[i]) {
			return &list[i], true
		}
	}
	return nil, false
}

// RoleIDs returns the ids of all roles, in order.
func (p *Pack) RoleIDs() []string {
	ids := make([]string, len(p.Roles))
	for i, r := range p.Roles {
		ids[i] = r.ID
	}
	return ids
}
