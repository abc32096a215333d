// Package result says what the engine found for a person: which role suits best, how surely, why, at what cost, what would
// change it, and what to do next. NewDocument makes the report that people read, NewResult the same for scripts. document.go
// is its table of contents; each section has a file of its own, named after what it says. The files json*.go are for scripts.
package result
