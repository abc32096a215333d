package result_test

import (
	"testing"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/questions"
	"careerfit/scoring"
)

func TestWhatIsNotKnownIsSaid(t *testing.T) {
	known := given(t, map[string]string{"work-variety": "3", "patient-contact": "2", "stress-tolerance": "1", "pay-goal": "42000"})
	musts := given(t, map[string]string{"stress-tolerance": "1", "training-time": "1", "pay-goal": "400000"})
	musts.SetMusts([]string{"stress-tolerance", "pay-goal"})
	seen := known.Clone()
	seen.Observe(scoring.Observation{Role: "community-health-worker", Criterion: "stress", Level: 0})
	for name, c := range map[string]struct {
		answers questions.Answers
		says    []string
	}{
		"answers": {known, []string{
			"Not known Guess: stress and pay. Each counts as the middle of what is possible, with the doubt that goes with it.",
			"guess: not known", "≤ 0 unknown 50", "$42,000 unknown 50", "What its jobs pay is unknown.",
			"Where a role is unknown, met is the middle of the least and the most it could be.",
		}},
		"deal-breakers": {musts, []string{
			"Only guess may pass your deal-breakers", "What this role pays is not known and counts as the middle.",
			"It includes a deal-breaker: nobody knows whether that is met by guess.",
		}},
		"seen": {seen, []string{"you saw 0 of 100; published is unknown.", "Not known Guess: pay."}},
	} {
		t.Run(name, func(t *testing.T) {
			in := inputOf(t, guess(), c.answers)
			in.Explain = true
			says(t, short(t, in), c.says...)
		})
	}
}

func TestOtherRolesAreNotAllKnown(t *testing.T) {
	pack := guess()
	pack.Focus = pack.RoleIDs()[:1]
	in := inputOf(t, pack, given(t, map[string]string{"work-variety": "5", "patient-contact": "4", "stress-tolerance": "1"}))
	says(t, short(t, in), "guess 79 (not all of it known). All roles: --roles all.")
}

// What was seen of a job says what it counts for.
func TestWhatWasSeen(t *testing.T) {
	a := someone(t)
	for _, criterion := range []string{"desk-work", "physical-demand"} {
		a.Observe(scoring.Observation{Role: "medical-assistant", Criterion: criterion, Level: scoring.Whole(40)})
	}
	in := inputOf(t, builtin.Pack(), a)
	says(t, short(t, in), "Medical assistant, desk work: you saw 40 of 100; published is 81. This result counts what you saw.",
		"Medical assistant, physical demand: what you saw counts once you answer --physical-demand.")
	in.Answers = in.Answers[:6]
	says(t, short(t, in), "what you saw does not count, since no question is about it.")
}

// What would settle it comes first, with room to write on a page; where the doubt is small a line of "Next" stands in for it,
// and the list is in the details.
func TestWhatToAsk(t *testing.T) {
	in := inputOf(t, builtin.Pack(), tooClose(t))
	says(t, short(t, in), "To be surer of your answers, answer again in other words 1. ", "=ANSWER)",
		"To settle it, ask at a school or on a shadow day 1. ", " Published: ", "After a visit, tell what you saw: careerfit visit ")
	if n := blanks(t, in, "To settle it, ask at a school or on a shadow day"); n != 3 {
		t.Errorf("room for %d answers", n)
	}
	in = inputOf(t, builtin.Pack(), someone(t))
	says(t, short(t, in), "Ask at a school or on a shadow day: How much of the day is spent at a desk? ", " Then: careerfit visit medical-clinical-assistant")
	if n := blanks(t, in, "Questions to ask at a school or on a shadow day"); n != 3 {
		t.Errorf("room for %d answers", n)
	}
	in.Doubt = nil
	if n := blanks(t, in, "Questions to ask at a school or on a shadow day"); n != 3 {
		t.Errorf("without any doubt there is room for %d answers", n)
	}
	in.Result.Verdict, in.Doubt = scoring.Leaning, &scoring.Doubt{Importance: .9, Rival: in.Result.Rival}
	says(t, short(t, in), "To be surer Say what matters most to you and what little: --importance QUESTION=3, or 1.")
}

// blanks counts the entries of a section that leave room to write.
func blanks(t *testing.T, in result.Input, title string) int {
	t.Helper()
	n := 0
	for _, item := range entries(t, in, title) {
		if item.Blank {
			n++
		}
	}
	return n
}

// Without an answer that could tell them apart, two roles that are close say which questions are open.
func TestStillOpen(t *testing.T) {
	says(t, short(t, inputOf(t, builtin.Pack(), tooClose(t))), "Next Questions without an answer that could tell them apart: ")
}

// Without another role the figures of the only one stand in the place of the comparison.
func TestOneRoleAlone(t *testing.T) {
	a := someone(t)
	a.Roles = []string{"registered-nurse"}
	in := inputOf(t, builtin.Pack(), a)
	for _, title := range []string{"Figures", "Getting in", "Moving up", "What is hard"} {
		if len(entries(t, in, title)) == 0 {
			t.Errorf("nothing under %s", title)
		}
	}
	says(t, short(t, in), "What it costs you - ", "Next ")
}

// A role with a license and no credential says so.
func TestLicense(t *testing.T) {
	pack := *builtin.Pack()
	pack.Roles = []profiles.Role{pack.Roles[0]}
	pack.Focus = nil
	pack.Roles[0].Credentials = nil
	pack.Roles[0].Entry.License = profiles.Statement{Text: "Of the state."}
	says(t, short(t, inputOf(t, &pack, someone(t))), "Next License: of the state.")
}

// Roles without a bar are listed with their fit, folded.
func TestOthers(t *testing.T) {
	a := someone(t)
	a.Roles = builtin.Pack().RoleIDs()
	if n := len(entries(t, inputOf(t, builtin.Pack(), a), "12 more roles")); n != 12 {
		t.Errorf("%d roles", n)
	}
	a.SetAnswer("pay-goal", parsed(t, "pay-goal", "400000"))
	a.SetMusts([]string{"pay-goal"})
	list := entries(t, inputOf(t, builtin.Pack(), a), "Roles")
	if len(list) != 24 || list[0].Mark != "ruled out" {
		t.Errorf("%d roles, the first %q", len(list), list[0].Mark)
	}
}

// A narrow terminal has the arithmetic in sentences, and each adds up as in the table.
func TestArithmeticInSentences(t *testing.T) {
	in := inputOf(t, builtin.Pack(), someone(t))
	in.Explain = true
	in.LocalPay = 90
	text := text(t, in, doc.Style{Width: doc.MinWidth})
	says(t, inOneLine(text), "Work variety: asked = 25, role 52 (38-66), met 73 x weight 2 = 146",
		"met 47 x weight 2 = 94, behind +52, fit +5", "Sum: 860, behind +118, fit +10", "Sum: 978 ", "50 % $39,780")
}
