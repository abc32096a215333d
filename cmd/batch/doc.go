// Package batch recommends to many people: rows cuts a table or lines of JSON into records, each record is read and judged as
// recommend would, lines writes what came out, in the order of the input, and a cohort is counted on the way. Blocks of
// records are scored on all cores; memory does not grow with the input.
package batch
