// Package diag says what is wrong: a [Problem] has where it is, what it is and what to do about it, in texts
// that can be said in any language. Whoever finds problems collects them in [Problems] and goes on, so that people see all
// of them at once; that is an error, too.
package diag
