package roles

import (
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// Profile is one role in full, with the sources it names, as scripts read it.
type Profile struct {
	Schema  string            `json:"schema"`
	Version string            `json:"version"`
	Pack    words.PackID      `json:"pack"`
	Role    *profiles.Role    `json:"role"`
	Sources []profiles.Source `json:"sources"` // of the pack
}

// NewProfile returns one role of a pack in full.
func NewProfile(pack *profiles.Pack, role *profiles.Role, from words.Origin) *Profile {
	return &Profile{"careerfit.role/v1", from.Version, from.Pack, role, pack.Sources}
}
