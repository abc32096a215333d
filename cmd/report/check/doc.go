// Package check is the report of what is wrong with some files: a Report lists every problem for scripts, SARIF is the same
// for editors and code hosts, and NewDocument says it to people as a compiler does, with the line and what to do.
package check
