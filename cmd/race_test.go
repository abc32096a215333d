//go:build race

package cmd

// underRace is whether the race detector runs, with which processes take ten times as long and several times the memory.
const underRace = true
