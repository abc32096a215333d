package report

import "careerfit/profiles"

// Side is what the profile of one role says beside its levels. What the profile leaves out is null or empty.
type Side struct {
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

func newSide(r *profiles.Role) Side {
	s := Side{
		Role: r.ID, Summary: r.Summary, Caveat: r.Caveat,
		Duties: listed(r.Duties), HardParts: listed(r.HardParts), Suits: listed(r.Suits),
		Education:   known(r.Entry.Education),
		Training:    known(r.Entry.Training),
		License:     known(r.Entry.License),
		Credentials: listed(r.Credentials),
		Ladder:      listed(r.Ladder),
		Pay:         known(r.Pay),
		Jobs:        known(r.Jobs),
		Openings:    known(r.Openings),
		Growth:      known(r.Growth),
		Settings:    known(r.Settings),
	}
	s.AlsoReported = []profiles.AlsoReported{}
	for _, i := range claimsAboutPay(r) {
		s.AlsoReported = append(s.AlsoReported, r.AlsoReported[i])
	}
	return s
}
