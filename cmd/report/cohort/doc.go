// Package cohort reports on many people together. Counts are whole numbers of people, which a run of batch writes as JSON
// and several runs add up. NewSummary draws them for whoever ran it, who has the answers anyway. NewDocument is a page for
// everybody else: it is made of what may be published alone, where no group of 1 to 4 people is shown or can be computed.
// The way goes from counts over the rules of disclosure (suppress.go, published.go) to the document, and never back.
package cohort
