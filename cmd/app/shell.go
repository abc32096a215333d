package app

import (
	"slices"
	"strings"

	"careerfit/profiles"
	"careerfit/questions"
)

// ShellWord is a file name as a shell takes it: quoted where it has to be.
func ShellWord(name string) string {
	if name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./~+@%:,") == "" {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}

// CommandLine is a command to type next: the name of one of ours, the flags of every command that were given, and more.
func (env *Env) CommandLine(name string, words ...string) string {
	return strings.Join(slices.Concat([]string{"careerfit", name}, env.LangFlags, env.PackFlags, words), " ")
}

// WithAnswers are the words of a command that goes on from the answers.
func (env *Env) WithAnswers(command string, pack *profiles.Pack, answers questions.Answers) []string {
	return slices.Concat([]string{command}, env.LangFlags, env.PackFlags, env.answerFlags(pack, answers))
}

// answerFlags are the answers as command-line words; every role of the pack is "all".
func (env *Env) answerFlags(pack *profiles.Pack, answers questions.Answers) []string {
	if len(answers.Roles) == len(pack.Roles) {
		answers.Roles = []string{AllRoles}
	}
	return env.Bank.Flags(answers)
}

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
