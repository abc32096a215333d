package app

import (
	"strings"
)

// FileFlags are the flags that read answers from a file and save them to one, where they are named.
func FileFlags(from, file string) []string {
	var flags []string
	if from != "" && from != StdinName {
		flags = append(flags, "--"+FlagAnswers, ShellWord(from))
	}
	if file != "" {
		flags = append(flags, "--save", ShellWord(file))
	}
	return flags
}

// ShellWord is a file name as a shell takes it: quoted where it has to be.
func ShellWord(name string) string {
	if name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./~+@%:,") == "" {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}
