package roles

import (
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// List is everything the engine uses of a pack, as scripts read it.
type List struct {
	Schema   string               `json:"schema"`
	Version  string               `json:"version"`
	Pack     PackFocus            `json:"pack"`
	Criteria []profiles.Criterion `json:"criteria"`
	Roles    []Role               `json:"roles"`
}

// PackFocus says which data it is, and which roles the recommendation chooses between.
type PackFocus struct {
	words.PackID
	Focus []string `json:"focus"` // ids; empty, never null
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

// NewList returns all roles of a pack, in its order.
func NewList(pack *profiles.Pack, from words.Origin) *List {
	list := &List{Schema: "careerfit.roles/v1", Version: from.Version, Pack: newPackFocus(pack, from), Criteria: pack.Criteria}
	for i := range pack.Roles {
		list.Roles = append(list.Roles, newRole(&pack.Roles[i]))
	}
	return list
}

func newRole(r *profiles.Role) Role {
	role := Role{ID: r.ID, Title: r.Title, SOC: r.SOC, Levels: r.Levels}
	if r.Pay.Known() {
		role.Pay = &Pay{r.Pay.P10, r.Pay.P25, r.Pay.P50, r.Pay.P75, r.Pay.P90}
	}
	if r.Settings.Known() {
		role.Settings = &r.Settings.Percent
	}
	return role
}

func newPackFocus(pack *profiles.Pack, from words.Origin) PackFocus {
	return PackFocus{from.Pack, words.Listed(pack.Focus)}
}
