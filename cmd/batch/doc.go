// Package batch recommends to many people: rows cuts a table or lines of JSON into records, each record is read and judged as
// recommend would, lines writes what came out, in the order of the input, and a cohort is counted on the way. Blocks of
// records are scored on all cores; memory does not grow with the input.
//
// Read job.go first: it is what all rows of a run have in common. The flags become options before it; source.go opens the
// input, with header.go and columns.go for a table; row.go and result.go score a record; sink.go writes what comes out and
// ending.go ends the run. run.go puts them together.
package batch
