// Package diag is what is told of anything that is wrong: a [Problem] says where, what, and what to do about it, in texts
// that can be said in any language. Whoever finds problems collects them in [Problems] and goes on, so that people see all
// of them at once; that is an error, too.
package diag
