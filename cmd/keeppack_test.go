package cmd

import (
	"regexp"
	"strings"
	"testing"
)

// printedCommand is a command that output tells a person to type, if it is about the pack in use.
var printedCommand = regexp.MustCompile(`careerfit (recommend|quiz|visit|compare|roles|questions|audit)\b`)

// Every command that is printed, to go on or to read more, names the pack that --pack named.
func TestPrintedCommandsKeepThePack(t *testing.T) {
	onEveryPack(t, func(t *testing.T, p somePack) {
		if p.folder == "" {
			return
		}
		ids := p.roles().RoleIDs()
		last := &p.bank().Questions[len(p.bank().Questions)-1]
		id, _ := answerWords(last, 0)
		answers := append(enough(p.bank(), last.ID), "--"+last.ID, id)
		for _, c := range []struct {
			words []string
			stdin string
		}{
			{words: append([]string{"recommend"}, answers...)},
			{words: append([]string{"recommend", "--roles", "all", "--importance", last.ID + "=3"}, answers...)},
			{words: append([]string{"recommend"}, answers[:2]...)},
			{words: []string{"recommend", "--roles", ids[0] + "x"}},
			{words: []string{"compare", ids[0], ids[1]}},
			{words: append([]string{"compare", ids[0], ids[1]}, answers...)},
			{words: []string{"roles"}},
			{words: []string{"roles", "show", ids[0]}},
			{words: []string{"roles", "show", ids[0] + "x"}},
			{words: []string{"roles", "path", ids[0]}},
			{words: []string{"roles", "path", ids[0], "--to", ids[1]}},
			{words: []string{"questions", "--format", "toml"}},
			{words: []string{"quiz"}},
			{[]string{"quiz", "--plain"}, "1\n"},
			{append([]string{"visit", ids[0], "--plain"}, answers...), strings.Repeat("1\n", maxVisit)},
			{words: []string{"visit", ids[0], "--plain"}},
		} {
			r := p.run(t, c.stdin, c.words...)
			said := strings.Join(strings.Fields(strings.NewReplacer("\\\n", " ", "\n#", " ").Replace(r.stdout+r.stderr)), " ")
			printed, kept := printedCommand.FindAllString(said, -1), strings.Count(said, "--pack "+p.folder)
			if len(printed) != kept {
				t.Errorf("%s: %q, %d of them with --pack, in\n%s", r.command, printed, kept, r.stdout+r.stderr)
			}
		}
	})
}
