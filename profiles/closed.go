package profiles

// Rule says how a level, or a share of jobs, is held against an answer.
type Rule string

// The rules of a criterion.
const (
	Closest     Rule = "closest"  // neither more nor less than asked
	AtLeast     Rule = "at-least" // more costs nothing
	AtMost      Rule = "at-most"  // less costs nothing
	ShareOfJobs Rule = "share"    // of the role's jobs
)

// ShareOf is what a share of jobs is of.
type ShareOf string

// The jobs that pay an amount or more, or that are in any of some categories.
const (
	Amounts    ShareOf = "amounts"
	Categories ShareOf = "categories"
)

// Measure is the unit of levels, for the program.
type Measure string

// The measures of a criterion.
const (
	Points  Measure = "points"
	Months  Measure = "months"
	Percent Measure = "percent"
	Dollars Measure = "dollars"
)

// Basis is what a figure rests on.
type Basis string

// The bases of a figure, besides Judgement and Unknown.
const (
	Measured Basis = "measured"
	Rubric   Basis = "rubric" // our scale for what a source says in words
	Article  Basis = "article"
)

// CredentialKind is what sort of credential it is.
type CredentialKind string

// The kinds of a credential.
const (
	Certification CredentialKind = "certification" // voluntary
	License       CredentialKind = "license"       // legal
	Registry      CredentialKind = "registry"
)
