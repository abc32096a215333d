package cmd

import (
	"regexp"
	"strings"
	"testing"

	"careerfit/cmd/app/apptest"
	"careerfit/cmd/quiz"
)

// goesOn is what introduces a command that repeats a result or goes on from it, and the command.
var goesOn = regexp.MustCompile(`(Again|[Tt]o go on[a-z ]*|To see what it changes|Which of the two fits you): careerfit (recommend|quiz|visit)( \\\n)?[^\n]*`)

// Every command that repeats a result, or goes on from where a person is, names the pack that --pack named.
func TestCommandsThatGoOnKeepThePack(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		ids := p.Roles().RoleIDs()
		last := &p.Bank().Questions[len(p.Bank().Questions)-1]
		id, _ := answerWords(last, 0)
		answers := append(enough(p.Bank(), last.ID), "--"+last.ID, id)
		for _, c := range []struct {
			words []string
			stdin string
		}{
			{words: append([]string{"recommend"}, answers...)},
			{words: append([]string{"recommend", "--roles", "all", "--importance", last.ID + "=3"}, answers...)},
			{words: []string{"compare", ids[0], ids[1]}},
			{words: append([]string{"compare", ids[0], ids[1]}, answers...)},
			{words: []string{"quiz", "--plain"}, stdin: "1\n"},
			{words: append([]string{"quiz", "--plain", "--format", "json"}, answers...), stdin: strings.Repeat("s\n", len(p.Bank().Questions)) + "\n\n\n2\n"},
			{words: []string{"quiz", "--plain"}, stdin: strings.Repeat("s\n", len(p.Bank().Questions)) + "\n"},
			{words: append([]string{"visit", ids[0], "--plain"}, answers...), stdin: strings.Repeat("1\n", quiz.MaxVisit)},
			{words: []string{"visit", ids[0], "--plain"}},
		} {
			r := run(t, p, c.stdin, c.words...)
			command := goesOn.FindString(r.stdout + r.stderr)
			if kept := strings.Contains(command, "--pack "+p.Folder); command == "" || kept != (p.Folder != "") {
				t.Errorf("%s: %q in\n%s", r.command, command, r.stdout+r.stderr)
			}
		}
	})
}
