// Package roles says what a pack holds: its roles as a list, one role in full, where a role leads, and the questions that are
// asked, with the files to fill in that belong to them. Each is a document for people and a value for scripts.
package roles
