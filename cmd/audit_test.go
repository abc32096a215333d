package cmd

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/app"
	"careerfit/cmd/app/apptest"
	auditreport "careerfit/cmd/report/audit"
	"careerfit/cmd/report/result"

	"github.com/google/go-cmp/cmp"
	"github.com/hinshun/vt10x"
)

// recommended is what the command says of the pack, which is "careerfit recommend" with flags.
func recommended(t *testing.T, p apptest.SomePack, command string) result.Result {
	t.Helper()
	command, _, _ = strings.Cut(strings.Replace(command, " --"+app.FlagPack+" "+p.Folder, "", 1), "\n")
	var r result.Result
	out := done(t, p, "", append(strings.Fields(command)[1:], "--format", "json")...).stdout
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatalf("%s: %v", command, err)
	}
	return r
}

// audits is the report of a small audit, as scripts read it.
func audits(t *testing.T, p apptest.SomePack) *auditreport.Report {
	t.Helper()
	var r auditreport.Report
	out := done(t, p, "", "audit", "--people", "1000", "--format", "json").stdout
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatal(err)
	}
	return &r
}

// Every role said to be able to lead comes with a command that shows it in the lead.
func TestAuditExamplesLead(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		a := audits(t, p)
		for _, r := range slices.Concat(a.Focus.Roles, a.All.Roles) {
			if r.CanLead != auditreport.Yes {
				t.Errorf("%s: can lead is %s", r.Role, r.CanLead)
				continue
			}
			if got := recommended(t, p, *r.Example); got.Recommended == nil || *got.Recommended != r.Role {
				t.Errorf("%s leads, not %s, in\n%s", got.Shortlist, r.Role, *r.Example)
			}
		}
	})
}

// What straight-liners are said to be told is what recommend tells them.
func TestAuditStraightLinersAreToldThis(t *testing.T) {
	apptest.OnEveryPack(t, func(t *testing.T, p apptest.SomePack) {
		for _, s := range audits(t, p).StraightLiners {
			command := "careerfit recommend"
			for i := range p.Bank().Questions {
				q := &p.Bank().Questions[i]
				value, _ := answerWords(q, map[auditreport.Option]int{auditreport.First: 0, auditreport.Middle: len(q.Options) / 2, auditreport.Last: len(q.Options) - 1}[s.Option])
				command += " --" + q.ID + " " + value
			}
			checkStraight(t, s.Focus, recommended(t, p, command))
			checkStraight(t, s.All, recommended(t, p, command+" --roles all"))
		}
	})
}

func checkStraight(t *testing.T, said auditreport.StraightResult, told result.Result) {
	t.Helper()
	want := auditreport.StraightResult{Verdict: told.Verdict, Leaders: said.Leaders, Fit: told.Ranking[0].Fit, Ahead: told.Ahead}
	if diff := cmp.Diff(want, said); diff != "" {
		t.Error(diff)
	}
	for i, s := range told.Ranking {
		if leads := slices.Contains(said.Leaders, s.Role); leads != (*s.Rank == 1) {
			t.Errorf("rank %d, %s: said to lead is %v", i+1, s.Role, leads)
		}
	}
}

// On a terminal a bar shows how far it is; Ctrl-C ends it.
func TestAuditShowsABar(t *testing.T) {
	s := startTerminal(t, "audit", "--people", "4000000")
	s.wait("asking people ... ")
	s.wait("▒")
	s.press("\x03")
	s.wait("careerfit: stopped before all people were asked; nothing is printed")
	if code := s.exit(); code != app.ExitInterrupted {
		t.Errorf("exit code %d", code)
	}
}

// When it is done nothing of the bar is left on the screen.
func TestAuditLeavesNoBar(t *testing.T) {
	s := startTerminal(t, "audit", "--people", "50000")
	s.wait("asking people")
	s.wait("one view among several.")
	if code := s.exit(); code != app.ExitDone {
		t.Errorf("exit code %d", code)
	}
	s.mu.Lock()
	written := s.text.String()
	s.mu.Unlock()
	screen := vt10x.New(vt10x.WithSize(80, 200))
	if _, err := screen.Write([]byte(written)); err != nil {
		t.Fatal(err)
	}
	if got := screen.String(); !strings.HasPrefix(got, "50,000 made-up people") || strings.Contains(got, "asking") {
		t.Errorf("the screen shows\n%s", got)
	}
}
