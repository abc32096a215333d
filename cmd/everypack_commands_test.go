package cmd

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	"careerfit/cmd/lang"
	"careerfit/cmd/quiz"
	"careerfit/questions"
	"careerfit/scoring"

	"github.com/spf13/cobra"
)

// answerWords are an answer as a person types it: an option's id, and its number from 1. An amount has no number.
func answerWords(q *questions.Question, option int) (id, number string) {
	if q.Kind == questions.Amount {
		return strconv.Itoa(int(q.Options[option].Value)), "$" + questions.Dollars(int(q.Options[option].Value))
	}
	return q.Options[option].ID, strconv.Itoa(option + 1)
}

// enough are answers to as many questions as a result needs besides one, as flags.
func enough(bank *questions.Bank, but string) []string {
	var flags []string
	for i := range bank.Questions {
		if q := &bank.Questions[i]; q.ID != but && len(flags) < 2*(scoring.MinAnswered-1) {
			id, _ := answerWords(q, len(q.Options)/2)
			flags = append(flags, "--"+q.ID, id)
		}
	}
	return flags
}

// Every option of every question is taken by its id and by its number, alike, and the result repeats it.
func TestEveryOptionIsTaken(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		for i := range p.Bank().Questions {
			q := &p.Bank().Questions[i]
			for option := range q.Options {
				id, number := answerWords(q, option)
				others := enough(p.Bank(), q.ID)
				byID := quietly(t, p, slices.Concat([]string{"recommend", "--" + q.ID, id}, others)...)
				byNumber := quietly(t, p, slices.Concat([]string{"recommend", "--" + q.ID, number}, others)...)
				if byID != byNumber {
					t.Errorf("--%s %s is not --%s %s", q.ID, id, q.ID, number)
				}
				if _, again, _ := strings.Cut(byID, "Again: "); !strings.Contains(again, "--"+q.ID+" "+id) {
					t.Errorf("--%s %s is not repeated by %s", q.ID, id, again)
				}
			}
		}
	})
}

// Every role is shown, leads somewhere or nowhere, and can be visited.
func TestEveryRoleIsShown(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		for _, id := range p.Roles().RoleIDs() {
			quietly(t, p, "roles", "show", id)
			quietly(t, p, "roles", "path", id)
			for _, lines := range []string{"1\n", "2\n", "s\n1\n"} {
				visit := done(t, p, strings.Repeat(lines, quiz.MaxVisit), "visit", id, "--plain")
				if flags := strings.TrimSpace(visit.stdout); !regexp.MustCompile(`^(--observed ` + id + `:[a-z-]+=[\d.-]+ ?)*$`).MatchString(flags) {
					t.Errorf("%s: %q", visit.command, flags)
				}
			}
		}
	})
}

// Every pair of roles is compared, and there is a way between them or none.
func TestEveryPairOfRoles(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		ids := p.Roles().RoleIDs()
		firsts := ids
		if p.Folder == "" { // TestEveryPairReadsWell and TestEveryPathReadsWell read all of its many pairs
			firsts = p.Roles().Focus[:1]
		}
		for _, a := range firsts {
			for _, b := range slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return id == a }) {
				quietly(t, p, "compare", a, b)
				quietly(t, p, "roles", "path", a, "--to", b)
				quietly(t, p, "roles", "path", b, "--to", a)
			}
		}
	})
}

// Whoever always chooses the first, the middle or the last option gets from the quiz what recommend says.
func TestQuizOfEveryPack(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		for place := range 3 {
			lines, flags := "", []string{"recommend"}
			for i := range p.Bank().Questions {
				q := &p.Bank().Questions[i]
				id, number := answerWords(q, place*(len(q.Options)-1)/2)
				lines += number + "\n"
				flags = append(flags, "--"+q.ID, id)
			}
			asked := done(t, p, lines+"\n\n\n\n2\n", "quiz", "--plain")
			apptest.CheckReads(t, asked.stdout, app.HelpWidth)
			for _, q := range p.Bank().Questions {
				if !strings.Contains(asked.stderr, q.Stem) {
					t.Errorf("%q is not asked", q.Stem)
				}
			}
			if want := quietly(t, p, flags...); asked.stdout != want {
				t.Errorf("the quiz says\n%s\nrecommend says\n%s", asked.stdout, want)
			}
		}
	})
}

// What is printed without answers reads well: lists, the file to fill in, the check of the pack, an audit.
func TestListsOfEveryPack(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		for _, command := range []string{"roles", "questions", "version", "audit --people 1000"} {
			quietly(t, p, strings.Fields(command)...)
		}
		if check := done(t, p, "", "check"); !strings.Contains(check.stdout, " in ") {
			t.Errorf("%s: %q", check.command, check.stdout)
		}
		file := done(t, p, "", "questions", "--format", "toml").stdout
		if empty := run(t, p, file, "recommend", "--answers", "-"); empty.code != app.ExitData || empty.stdout != "" {
			t.Errorf("%s: %d, %s", empty.command, empty.code, empty.stdout)
		}
		filled := regexp.MustCompile(`(?m)^# ([a-z-]+ = )`).ReplaceAllString(file[:strings.Index(file, "[again]")], "$1")
		if r := done(t, p, filled, "recommend", "--answers", "-"); !strings.Contains(r.stdout, "Again: careerfit recommend") {
			t.Errorf("%s: %s", r.command, r.stdout)
		}
	})
}

// Help fits, and names the questions and the focus of the pack.
func TestHelpOfEveryPack(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		var all func(c *cobra.Command, path []string)
		all = func(c *cobra.Command, path []string) {
			help := done(t, p, "", append(slices.Clone(path), "--help")...)
			for _, line := range strings.Split(help.stdout, "\n") {
				if len([]rune(line)) > app.HelpWidth && !strings.HasPrefix(line, "    --") {
					t.Errorf("%s: wider than help: %q", help.command, line)
				}
			}
			for _, q := range p.Bank().Questions {
				if c.Flags().Lookup(q.ID) != nil && !strings.Contains(help.stdout, "--"+q.ID+" ") {
					t.Errorf("%s: no --%s", help.command, q.ID)
				}
			}
			for _, sub := range c.Commands() {
				all(sub, append(slices.Clone(path), sub.Name()))
			}
		}
		all(newRoot(p.English()), nil)
		help := strings.Join(strings.Fields(done(t, p, "", "--help").stdout), " ")
		if is := ofOneField.MatchString(help); is != (p.Folder == "") {
			t.Errorf("of another field: %v, %s", is, help)
		}
		if about := strings.TrimSpace(p.English().AboutFocus()); !strings.Contains(help, about) || (about == "") != (len(p.Roles().Focus) != 2) {
			t.Errorf("%q is not in %s", about, help)
		}
	})
}

// The shell is offered the options and roles of the pack.
func TestCompletionOfEveryPack(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		for _, q := range p.Bank().Questions {
			offered := done(t, p, "", "__complete", "recommend", "--"+q.ID, "").stdout
			for _, o := range q.Options {
				if !strings.Contains(offered, o.ID+"\t"+o.Label+"\n") {
					t.Errorf("--%s: %s is not in\n%s", q.ID, o.ID, offered)
				}
			}
		}
		for _, command := range []string{"roles show", "roles path", "compare", "visit", "recommend --roles"} {
			offered := done(t, p, "", append(append([]string{"__complete"}, strings.Fields(command)...), "")...).stdout
			for _, id := range p.Roles().RoleIDs() {
				if !strings.Contains("\n"+offered, "\n"+id+"\t") {
					t.Errorf("%s: %s is not in\n%s", command, id, offered)
				}
			}
		}
	})
}

// A slip in an id of the pack is told with what was meant, and nothing on stdout.
func TestSlipsOfEveryPack(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		slips := map[string]string{}
		for _, id := range p.Roles().RoleIDs()[:3] {
			slips["roles show "+id+"x"] = id
			slips["visit "+id+"x"] = id
			slips["recommend --roles "+id+"x"] = id
		}
		for _, q := range p.Bank().Questions {
			slips["recommend --"+q.ID+"x 1"] = "--" + q.ID
			slips["recommend --importance "+q.ID+"x=2"] = q.ID
			if q.Kind != questions.Amount {
				slips["recommend --"+q.ID+" "+q.Options[0].ID+"x"] = q.Options[0].ID
			}
		}
		for command, meant := range slips {
			r := run(t, p, "", strings.Fields(command)...)
			if r.code != app.ExitUsage || r.stdout != "" || !strings.Contains(r.stderr, "\nhint: ") || !strings.Contains(r.stderr, meant) {
				t.Errorf("%s: exit code %d, %q, %q", command, r.code, r.stdout, r.stderr)
			}
		}
	})
}

// Scripts read which pack it was, and the same in every language.
func TestJSONOfEveryPack(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		ids := p.Roles().RoleIDs()
		for _, command := range []string{
			"recommend " + strings.Join(enough(p.Bank(), p.Bank().Questions[0].ID), " ") + " --roles all --" + p.Bank().Questions[0].ID + " 2",
			"roles", "questions", "audit --people 1000", "roles show " + ids[0], "roles path " + ids[0],
			"roles path " + ids[0] + " --to " + ids[1], "compare " + ids[0] + " " + ids[1],
		} {
			words := append(strings.Fields(command), "--format", "json")
			english := done(t, p, "", append(words, "--"+app.FlagLang, lang.English)...)
			spanish := done(t, p, "", append(words, "--"+app.FlagLang, lang.Spanish)...)
			if english.stdout != spanish.stdout {
				t.Errorf("%s differs in Spanish", command)
			}
			var said struct {
				Pack struct{ ID, Date, SHA256 string }
			}
			if err := json.Unmarshal([]byte(english.stdout), &said); err != nil || said.Pack.ID != p.Roles().ID || said.Pack.Date != p.Roles().Date || len(said.Pack.SHA256) != 64 {
				t.Errorf("%s: %v, %+v", command, err, said)
			}
		}
	})
}
