package app

import (
	"slices"
	"strings"

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

// WithAnswers are the words of a command that goes on from the answers; every role of the pack is "all".
func (env *Env) WithAnswers(command string, answers questions.Answers) []string {
	if len(answers.Roles) == len(env.Pack.Roles) {
		answers.Roles = []string{AllRoles}
	}
	return slices.Concat([]string{command}, env.LangFlags, env.PackFlags, env.Bank.Flags(answers))
}
