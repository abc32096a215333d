package words_test

import (
	"strings"
	"testing"

	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/scoring"
)

func TestWhatAProfileSays(t *testing.T) {
	for _, c := range []struct {
		what string
		say  func(*words.Writer, *profiles.Role) []doc.Prose
		want string
	}{
		{"figures", (*words.Writer).Figures, "Pay a year: half earn $40,000 or more; the lowest tenth earns up to $30,000, the highest tenth " +
			"$50,000 or more, May 2023.[1] As it is.[2]\nJobs: 12,000 in 2023, about 900 openings a year in 2023-33.[1][2]\n" +
			"Growth: 3.2 percent, 2023-33.[2]\nWhere: offices 70 percent, laboratories 20 percent (measured).[2]"},
		{"months", (*words.Writer).Months, "Training: about 1 months, 0 to 2.[1]"},
		{"entry", (*words.Writer).Entry, "Education: none.[1]\nLicense: none\nRegistry: Clerk's Card, the Board. By mail.[2]"},
		{"ladder", (*words.Writer).Ladder, "Clerk.\nChief (after 2 to 4 years). Rare.[1]"},
		{"transitions", (*words.Writer).Transitions, "To wild guess, about 3 months. Luck.[1]"},
		{"claims", (*words.Writer).AlsoReported, "Pay: much[1]. Official: little[2]. Odd."},
	} {
		w := english()
		equal(t, c.what, c.want, flat(c.say(w, w.Role("clerk"))...))
	}
}

func TestWhatAProfileDoesNotKnow(t *testing.T) {
	w := english()
	guess := w.Role("guess")
	equal(t, "figures", "Pay a year: unknown.\nWhere: unknown.", flat(w.Figures(guess)...))
	equal(t, "months", "Training: unknown.[1]", flat(w.Months(guess)...))
	w.Pack.Criteria = nil
	equal(t, "figures that nobody asks for", "", flat(w.Figures(guess)...))
	guess.Pay = profiles.Pay{Basis: profiles.Unknown, Source: "alpha", Note: &profiles.Statement{Text: "Few."}}
	equal(t, "pay that the profile says is unknown", "Pay a year: unknown.[2] Few.", flat(w.Figures(guess)...))
}

func TestJobsOrOpeningsAlone(t *testing.T) {
	w := english()
	w.Pack.Criteria = nil
	equal(t, "jobs", "Jobs: 1,200 in 2023.[1]", flat(w.Figures(&profiles.Role{Jobs: profiles.Jobs{Count: 1200, Period: "2023", Source: "beta"}})...))
	equal(t, "openings", "Jobs: about 90 openings a year in 2023-33.[1]",
		flat(w.Figures(&profiles.Role{Openings: profiles.Openings{PerYear: 90, Period: "2023-33", Source: "beta"}})...))
}

func TestSteps(t *testing.T) {
	w := english()
	for want, step := range map[string]profiles.Step{
		"": {}, " (within 1 year)": {YearsTo: 1}, " (within 2 years)": {YearsTo: 2}, " (1 year or more)": {YearsFrom: 1}, " (after 1 to 2 years)": {YearsFrom: 1, YearsTo: 2},
	} {
		equal(t, "years", want, w.Years(step))
	}
	equal(t, "months", ", about 1 month", w.AndMonths(profiles.Transition{Months: 1}))
	equal(t, "unknown months", "", w.AndMonths(profiles.Transition{}))
	equal(t, "years in Spanish", " (en menos de 2 años)", spanish().Years(profiles.Step{YearsTo: 2}))
}

// What is one of a closed set has a word in each language, and what a pack adds stays as it is.
func TestClosedSets(t *testing.T) {
	en, es := english(), spanish()
	for _, id := range []string{"measured", "rubric", "article", "judgement", "unknown"} {
		equal(t, "basis", id, en.Basis(profiles.Basis(id)))
		if es.Basis(profiles.Basis(id)) == id {
			t.Errorf("%s is not said in Spanish", id)
		}
	}
	for _, id := range []string{"certification", "license", "registry", "badge"} {
		equal(t, "kind", words.Upper(id), en.Kind(profiles.CredentialKind(id)))
		if same := es.Kind(profiles.CredentialKind(id)) == en.Kind(profiles.CredentialKind(id)); same != (id == "badge") {
			t.Errorf("%s is %s in Spanish", id, es.Kind(profiles.CredentialKind(id)))
		}
	}
	equal(t, "basis of a pack", "hearsay", en.Basis("hearsay"))
}

func TestEvidence(t *testing.T) {
	w := english()
	for _, c := range []struct {
		role, criterion string
		seen            bool
		want            string
	}{
		{"clerk", "calm", false, "Quiet rooms."},
		{"clerk", "calm", true, "That is what you saw; published is 70."},
		{"guess", "calm", true, "That is what you saw; what is published is not known."},
		{"guess", "calm", false, ""},
		{"clerk", "noise", true, ""},
	} {
		equal(t, c.role+" "+c.criterion, c.want, w.Evidence(c.role, c.criterion, c.seen))
	}
	observed := []scoring.Observation{{Role: "clerk", Criterion: "calm"}}
	if !words.IsSeen(observed, "clerk", "calm") || words.IsSeen(observed, "clerk", "noise") || words.IsSeen(observed, "guess", "calm") {
		t.Error("what is seen is not what was observed")
	}
}

func TestSourcesOf(t *testing.T) {
	w := english()
	for criterion, want := range map[string]string{"pay": "alpha", "place": "beta", "training": "alpha", "calm": profiles.Judgement} {
		equal(t, criterion, want, strings.Join(w.SourcesOf("clerk", criterion), ","))
	}
	equal(t, "unknown", 0, len(w.SourcesOf("guess", "calm")))
}

func TestNames(t *testing.T) {
	w := english()
	equal(t, "names", "Medical Clerk, wild guess", strings.Join(w.Names([]string{"clerk", "guess"}), ", "))
	equal(t, "few", "a, b, c, d, e, f and 2 more", w.Few(strings.Split("abcdefgh", "")))
	equal(t, "all", "a, b, c, d, e and f", w.Few(strings.Split("abcdef", "")))
	equal(t, "more", "and 3 more: --format json lists all", words.AndMore(w.Words, 3))
	equal(t, "statements", "a[1]\nb", flat(w.Statements([]profiles.Statement{{Text: "a", Sources: []string{"beta"}}, {Text: "b"}})...))
}

func TestShares(t *testing.T) {
	w := english()
	for percent, want := range map[int]string{0: "hardly any", 4: "fewer than 1 in 10", 5: "about 1 in 10", 94: "about 9 in 10", 95: "nearly all", 100: "nearly all"} {
		equal(t, "in ten", want, w.InTen(percent))
	}
	for p, want := range map[float64]string{.8499: "84 of 100", .29: "29 of 100", .9999: "99 of 100", 1: "all but a few of 1,000"} {
		equal(t, "of a hundred", want, words.OfHundred(w.Words, p))
	}
}

func TestFacts(t *testing.T) {
	w := english()
	both := []string{"clerk", "guess"}
	for got, want := range map[string]string{
		w.Fact("training", both):                    "Published: Medical Clerk 1 months (Alpha, 2023). Of wild guess it is unknown.",
		w.Fact("calm", both[1:]):                    "Published: unknown.",
		w.Fact("noise", both) + "-":                 "-",
		w.Meaning(both[:1], 100, 40_000):            "In these roles about 5 in 10 earn that or more.",
		w.Meaning(both, 100, 40_000):                "How many earn that or more: Medical Clerk: about 5 in 10. Of wild guess it is unknown.",
		w.Meaning(both[1:], 100, 40_000):            "What these jobs pay is not known.",
		w.Meaning([]string{"clerk"}, 50, 1_000_000): "In these roles hardly any earn that or more.",
	} {
		equal(t, "fact", want, got)
	}
}

// Of many roles the lowest and the highest are named, and the unknown ones counted.
func TestFactsOfMany(t *testing.T) {
	few := english()
	few.Pack.Roles = append(few.Pack.Roles, few.Pack.Roles[1], few.Pack.Roles[1])
	few.Pack.Roles[2].ID, few.Pack.Roles[3].ID = "guess-2", "guess-3"
	equal(t, "three unknown", "Published: Medical Clerk 70 of 100. Of wild guess, wild guess and wild guess it is unknown.",
		few.Fact("calm", []string{"clerk", "guess", "guess-2", "guess-3"}))
	w := english()
	w.Pack.Roles = nil
	var ids []string
	for i, id := range strings.Split("abcdefgh", "") {
		role := profiles.Role{ID: id, Title: "Role " + id, Levels: profiles.Levels{{Criterion: "calm", Basis: profiles.Unknown}}}
		if i < 4 {
			role.Levels = profiles.Levels{{Criterion: "calm", Level: float64(10 * ((i + 2) % 4))}}
			role.Pay = profiles.Pay{P10: 1000 * (i + 1), P50: 20_000 * (i + 1), P90: 30_000 * (i + 1)}
		}
		w.Pack.Roles, ids = append(w.Pack.Roles, role), append(ids, id)
	}
	equal(t, "fact", "Published: role c 0 and role b 30 of 100. Of 4 roles it is unknown.", w.Fact("calm", ids))
	if got := w.Meaning(ids, 100, 40_000); !strings.HasPrefix(got, "How many earn that or more: role a: hardly any and role d: ") {
		t.Error(got)
	}
}
