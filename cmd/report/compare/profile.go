package compare

import (
	"careerfit/cmd/report/words"
	"careerfit/profiles"
)

// Profile is what the profile of one role says beside its levels. What the profile leaves out is null or empty.
type Profile struct {
	Role         string                  `json:"role"`
	Summary      string                  `json:"summary"`
	Caveat       *profiles.Statement     `json:"caveat"`
	Duties       []profiles.Statement    `json:"duties"`
	HardParts    []profiles.Statement    `json:"hard_parts"`
	Suits        []profiles.Statement    `json:"suits"`
	Education    *profiles.Statement     `json:"education"`
	Training     *profiles.Statement     `json:"training"`
	License      *profiles.Statement     `json:"license"`
	Credentials  []profiles.Credential   `json:"credentials"`
	Ladder       []profiles.Step         `json:"ladder"`
	Pay          *profiles.Pay           `json:"pay"`
	Jobs         *profiles.Jobs          `json:"jobs"`
	Openings     *profiles.Openings      `json:"openings"`
	Growth       *profiles.Growth        `json:"growth"`
	Settings     *profiles.Settings      `json:"settings"`
	AlsoReported []profiles.AlsoReported `json:"also_reported"` // about pay; never scored
}

func newProfile(r *profiles.Role) Profile {
	s := Profile{
		Role: r.ID, Summary: r.Summary, Caveat: r.Caveat,
		Duties: words.Listed(r.Duties), HardParts: words.Listed(r.HardParts), Suits: words.Listed(r.Suits),
		Education:   words.Known(r.Entry.Education),
		Training:    words.Known(r.Entry.Training),
		License:     words.Known(r.Entry.License),
		Credentials: words.Listed(r.Credentials),
		Ladder:      words.Listed(r.Ladder),
		Pay:         words.Known(r.Pay),
		Jobs:        words.Known(r.Jobs),
		Openings:    words.Known(r.Openings),
		Growth:      words.Known(r.Growth),
		Settings:    words.Known(r.Settings),
	}
	s.AlsoReported = []profiles.AlsoReported{}
	for _, i := range claimsAboutPay(r) {
		s.AlsoReported = append(s.AlsoReported, r.AlsoReported[i])
	}
	return s
}
