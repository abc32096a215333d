// Package app is what the commands stand on: the Env they run in (streams, the pack in use and its questions, the language),
// answers from flags and files, the one way from answers to a result, how a result is written to the terminal or a file,
// errors with their exit codes, signals, and what a shell completes.
package app
