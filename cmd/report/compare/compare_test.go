package compare_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/compare"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/profiles/builtin"
	"careerfit/questions"
	"careerfit/scoring"

	godiff "github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the files in testdata anew")

// inputOf compares two roles of a pack in English.
func inputOf(t *testing.T, pack *profiles.Pack, a, b string, answers questions.Answers) compare.Input {
	t.Helper()
	bank := builtin.Bank()
	model, err := pack.Model()
	if err != nil {
		t.Fatal(err)
	}
	if model, err = model.Observe(answers.Observations()); err != nil {
		t.Fatal(err)
	}
	pair, err := model.Pair(a, b, bank.Preferences(answers))
	if err != nil {
		t.Fatal(err)
	}
	return compare.Input{
		Words: lang.New(lang.English), Pack: pack, Localized: pack, Pair: pair,
		Origin:  words.Origin{Version: "1.2.3", Pack: words.PackID{ID: pack.ID, Date: "2026-01-02", SHA256: "0123456789abcdef"}},
		Answers: words.NewAnswers(bank, answers), Observed: answers.Observations(),
		LocalPay: cmp.Or(answers.LocalPay, scoring.DefaultLocalPay), Next: []string{"quiz", "--roles", a + "," + b},
	}
}

// changed is the built-in pack with one role changed.
func changed(id string, change func(*profiles.Role)) *profiles.Pack {
	pack := *builtin.Pack()
	pack.Roles = slices.Clone(pack.Roles)
	for i := range pack.Roles {
		if pack.Roles[i].ID == id {
			pack.Roles[i].Levels = slices.Clone(pack.Roles[i].Levels)
			change(&pack.Roles[i])
		}
	}
	return &pack
}

// unknowing is a role of which hardly more is known than its levels, and of these not the stress.
const unknowing = "medical-assistant"

func forget(r *profiles.Role) {
	for i, l := range r.Levels {
		if l.Criterion == "stress" {
			r.Levels[i] = profiles.Level{Criterion: "stress", Basis: profiles.Unknown}
		}
	}
	*r = profiles.Role{
		ID: r.ID, Title: r.Title, Summary: r.Summary, Levels: r.Levels,
		Pay: profiles.Pay{Basis: profiles.Unknown}, Settings: profiles.Settings{Basis: profiles.Unknown},
	}
}

// textOf is the document on a wide terminal, in one line.
func textOf(t *testing.T, in compare.Input) string {
	t.Helper()
	var b bytes.Buffer
	if err := doc.Text(&b, compare.NewDocument(in), doc.Style{Width: doc.MaxWidth}); err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func contains(t *testing.T, text string, wants ...string) {
	t.Helper()
	for _, want := range wants {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
}

// answered are wishes that one of the two meets and the other does not, a deal-breaker among them, with pay below the
// national level and a level that was seen.
func answered() questions.Answers {
	a := given("pay-goal", questions.Answer{Amount: 30_000})
	for id, option := range map[string]int{"stress-tolerance": 1, "patient-contact": 3, "training-time": 1} {
		a.SetAnswer(id, questions.Answer{Chosen: []int{option}})
	}
	a.Weigh("patient-contact", 3)
	a.SetMusts([]string{"training-time"})
	a.Observe(scoring.Observation{Role: "orderly", Criterion: "stress", Level: scoring.Whole(30)})
	a.LocalPay = 80
	return a
}

// given is one answer.
func given(question string, answer questions.Answer) questions.Answers {
	a := builtin.Bank().NewAnswers()
	a.SetAnswer(question, answer)
	return a
}

// The document reads as it should from its first line to its last.
func TestDocument(t *testing.T) {
	in := inputOf(t, builtin.Pack(), "orderly", "phlebotomist", answered())
	var b bytes.Buffer
	if err := doc.Text(&b, compare.NewDocument(in), doc.Style{Width: doc.MaxWidth, Depth: doc.Details}); err != nil {
		t.Fatal(err)
	}
	const file = "testdata/answered.txt"
	if *update {
		if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := godiff.Diff(string(want), b.String()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A person's answers are worth the same in numbers, and turn around with the roles.
func TestPointsTurnAround(t *testing.T) {
	there := compare.New(inputOf(t, builtin.Pack(), "orderly", "phlebotomist", answered())).Answers
	back := compare.New(inputOf(t, builtin.Pack(), "phlebotomist", "orderly", answered())).Answers
	if there.Answered != 4 || there.LocalPay != 80 || len(there.Criteria) != 4 || there.Gap == 0 || there.Gap != -back.Gap {
		t.Errorf("%+v\n%+v", there, back)
	}
	sum := 0
	for i, c := range there.Criteria {
		sum += c.Points
		if c.Points != -back.Criteria[i].Points || c.Points != c.Weight*(c.Partial[0]-c.Partial[1]) || c.Response == "" || c.Again != nil {
			t.Errorf("%+v", c)
		}
	}
	if sum != there.Gap {
		t.Errorf("%d in all, a gap of %d", sum, there.Gap)
	}
}

func TestWhatIsNotKnown(t *testing.T) {
	for _, ids := range [][2]string{{unknowing, "orderly"}, {"orderly", unknowing}} {
		in := inputOf(t, changed(unknowing, forget), ids[0], ids[1], given("stress-tolerance", questions.Answer{Chosen: []int{1}}))
		contains(t, textOf(t, in), "Pay: not known for medical assistant.", "Work setting: not known for medical assistant.",
			"Stress: not known for medical assistant. You ", "What is unknown counts as the middle.", "13 of 13 criteria differ")
		result := compare.New(in)
		if u := result.Unknown; len(u) != 1 || u[0].Criterion != "stress" || u[0].Difference != nil || u[0].Sure || u[0].Points == nil {
			t.Errorf("unknown: %+v", u)
		}
		text, err := json.Marshal(result)
		if err != nil || !bytes.Contains(text, []byte(`"pay":null,"jobs":null`)) || bytes.Contains(text, []byte(`"duties":null`)) {
			t.Errorf("unknown pay is not null, or a list is; %v", err)
		}
	}
}

// What was seen stands in for a level that is not published.
func TestWhatWasSeenCounts(t *testing.T) {
	answers := builtin.Bank().NewAnswers()
	answers.Observe(scoring.Observation{Role: unknowing, Criterion: "stress", Level: scoring.Whole(20)})
	in := inputOf(t, changed(unknowing, forget), unknowing, "orderly", answers)
	contains(t, textOf(t, in), "Medical assistant: That is what you saw; nothing is published.")
	result := compare.New(in)
	for _, d := range result.Differences {
		if d.Criterion == "stress" && (*d.Difference != -68 || !d.Levels[0].Observed || d.Levels[1].Observed || *d.Levels[0].High != 25) {
			t.Errorf("%+v", d)
		}
	}
	if len(result.Unknown) > 0 || result.Answers != nil {
		t.Errorf("%+v", result)
	}
}

// What surely sets the two apart is said first, with what that rests on.
func TestSummary(t *testing.T) {
	alike := func(r *profiles.Role) {
		other, _ := builtin.Pack().Role("orderly")
		r.Levels = other.Levels
	}
	for name, tt := range map[string]struct {
		pack       *profiles.Pack
		a, b, want string
	}{
		"the word of an article": {builtin.Pack(), "medical-assistant", "medical-clinical-assistant",
			"These rest on the word of an article, not on measurements. [1] 5 more differences are smaller than their uncertainty."},
		"no difference": {changed("phlebotomist", alike), "orderly", "phlebotomist", "0 of 14 criteria differ They hardly differ on anything that is known of both."},
	} {
		t.Run(name, func(t *testing.T) {
			contains(t, textOf(t, inputOf(t, tt.pack, tt.a, tt.b, builtin.Bank().NewAnswers())), tt.want)
		})
	}
}

// What the same answers give both is said as well.
func TestSamePoints(t *testing.T) {
	answers := given("pay-goal", questions.Answer{Amount: 42_000})
	contains(t, textOf(t, inputOf(t, builtin.Pack(), "medical-assistant", "medical-clinical-assistant", answers)),
		"By your answers the two have the same points, ", " Worth the same in both: ", "You ask for $42,000 a year: worth the same in both.",
		"Pay, dollars a year the same figures for both both $44,200 ($35,020-$57,830)",
		"13 more claims about pay stand beside the official figures")
}

// Two roles of a result are shown by what they pay and by what is short, in which nothing is told twice.
func TestSideBySide(t *testing.T) {
	pack := builtin.Pack()
	in := inputOf(t, pack, "orderly", "phlebotomist", answered())
	w := words.New(in.Words, pack)
	blocks := compare.SideBySide(w, in.Pair, in.Answers, in.LocalPay)
	if len(blocks) != 3 || len(w.Notes()) == 0 {
		t.Fatalf("%d blocks, %d notes", len(blocks), len(w.Notes()))
	}
	row := blocks[0].(doc.Chart).Rows[0]
	want := []string{"$30,160 ($25,288-$39,656)", "$34,928 ($27,888-$46,200)", "medians differ by $4,768"}
	if !slices.Equal(row.Cells, want) || len(row.Picture.You) != 1 || row.Picture.High != "$46,200" {
		t.Errorf("%v; %+v", row.Cells, row.Picture)
	}
	contains(t, row.Picture.Desc, "orderly (patient care technician): $30,160", "; your goal $30,000")
	var titles []string
	table := blocks[2].(doc.SideBySide)
	for _, r := range table.Rows {
		titles = append(titles, r.Title)
	}
	if want := "Training time, Training, Credentials, Where, Jobs, Growth, Moving up, What is hard"; strings.Join(titles, ", ") != want {
		t.Errorf("%q, want %q", titles, want)
	}
	if credentials := table.Rows[2].Cells; credentials[0][0].Text() != "not known" || len(credentials[1]) != 2 {
		t.Errorf("%v", credentials)
	}
}

// Without any pay there is no chart of it; with that of one role it has one lane.
func TestPayOfOneRole(t *testing.T) {
	for known, want := range map[string]int{"orderly": 3, unknowing: 1} {
		pack := changed(unknowing, forget)
		if known == unknowing {
			role, _ := pack.Role("orderly")
			role.Pay = profiles.Pay{Basis: profiles.Unknown}
		}
		in := inputOf(t, pack, unknowing, "orderly", builtin.Bank().NewAnswers())
		blocks := compare.SideBySide(words.New(in.Words, pack), in.Pair, in.Answers, in.LocalPay)
		if len(blocks) != want {
			t.Fatalf("%d blocks, want %d", len(blocks), want)
		}
		if chart, ok := blocks[0].(doc.Chart); ok && (len(chart.Columns) != 2 || len(chart.Rows[0].Picture.Lanes) != 1 || chart.Rows[0].Remark != "") {
			t.Errorf("%+v", chart)
		}
	}
}

// In Spanish everything is said in Spanish, and claims are still found by their English topic.
func TestSpanish(t *testing.T) {
	in := inputOf(t, builtin.Pack(), "medical-assistant", "medical-clinical-assistant", builtin.Bank().NewAnswers())
	in.Words, in.Localized = lang.New(lang.Spanish), lang.Translate(in.Pack, builtin.SpanishPack())
	text := textOf(t, in)
	contains(t, text, "difieren en 12 de 14 criterios", "También se afirma, aunque nunca cuenta: ")
	for _, english := range []string{" the ", "differs", "both:"} {
		if strings.Contains(text, english) {
			t.Errorf("%q is in\n%s", english, text)
		}
	}
}
