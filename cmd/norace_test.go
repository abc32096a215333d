//go:build !race

package cmd

// underRace is whether the race detector runs.
const underRace = false
