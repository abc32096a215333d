package report

import (
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// Roles is everything the engine uses, as scripts read it.
type Roles struct {
	Schema   string               `json:"schema"`
	Version  string               `json:"version"`
	Pack     PackFocus            `json:"pack"`
	Criteria []profiles.Criterion `json:"criteria"`
	Roles    []Role               `json:"roles"`
}

// Role is what the engine uses of one role.
type Role struct {
	ID       string           `json:"id"`
	Title    string           `json:"title"`
	SOC      string           `json:"soc"`
	Levels   profiles.Levels  `json:"levels"`
	Pay      *Pay             `json:"pay"`      // nil when unknown
	Settings *profiles.Shares `json:"settings"` // percent of jobs; nil when unknown
}

// Pay is percentiles of annual pay in dollars.
type Pay struct {
	P10 int `json:"p10"`
	P25 int `json:"p25,omitempty"`
	P50 int `json:"p50"`
	P75 int `json:"p75,omitempty"`
	P90 int `json:"p90"`
}

// Profile is one role in full, with the sources it names.
type Profile struct {
	Schema  string            `json:"schema"`
	Version string            `json:"version"`
	Pack    words.PackID      `json:"pack"`
	Role    *profiles.Role    `json:"role"`
	Sources []profiles.Source `json:"sources"`
}

// NewRoles returns all roles of the pack.
func NewRoles(pack *profiles.Pack, version, sha256 string) *Roles {
	out := &Roles{Schema: "careerfit.roles/v1", Version: version, Pack: packFocus(pack, sha256), Criteria: pack.Criteria}
	for i := range pack.Roles {
		out.Roles = append(out.Roles, newRole(&pack.Roles[i]))
	}
	return out
}

func newRole(r *profiles.Role) Role {
	out := Role{ID: r.ID, Title: r.Title, SOC: r.SOC, Levels: r.Levels}
	if r.Pay.Known() {
		out.Pay = &Pay{r.Pay.P10, r.Pay.P25, r.Pay.P50, r.Pay.P75, r.Pay.P90}
	}
	if r.Settings.Known() {
		out.Settings = &r.Settings.Percent
	}
	return out
}

// NewProfile returns one role in full.
func NewProfile(pack *profiles.Pack, role *profiles.Role, version, sha256 string) *Profile {
	return &Profile{"careerfit.role/v1", version, words.PackID{ID: pack.ID, Date: pack.Date, SHA256: sha256}, role, pack.Sources}
}
