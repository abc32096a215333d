package roles_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"careerfit/cmd/report/doc/golden"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/roles"
	"careerfit/cmd/report/words"
	"careerfit/profiles"
	"careerfit/questions"
)

// text lays a document out.
func text(d *doc.Document, width int) func(io.Writer) error {
	return func(w io.Writer) error { return doc.Text(w, d, doc.Style{Width: width}) }
}

func inJSON(v any) func(io.Writer) error {
	return func(w io.Writer) error { return doc.JSON(w, v) }
}

var styleSheet = regexp.MustCompile(`(?s)(<style>).*(</style>)`)

// page is a document as a page without its style sheet. Every element in its body has its end.
func page(d *doc.Document) func(io.Writer) error {
	return func(w io.Writer) error {
		var out strings.Builder
		if err := doc.HTML(&out, d); err != nil {
			return err
		}
		html := styleSheet.ReplaceAllString(out.String(), "$1$2")
		body := strings.TrimSuffix(html[strings.Index(html, "<body>"):], "</html>\n")
		parser := xml.NewDecoder(strings.NewReader(strings.ReplaceAll(body, "<br>", "<br/>")))
		parser.Entity = xml.HTMLEntity
		if err := parser.Decode(new(struct{})); err != nil {
			return err
		}
		_, err := io.WriteString(w, html)
		return err
	}
}

var english = lang.New(lang.English)

func origin() words.Origin {
	return words.Origin{Version: "1.2", Pack: words.PackID{ID: "tea", Date: "2026-01-02", SHA256: "0123456789abcdef"}}
}

// pack is three roles: of one everything is known, of one little, and of one nothing.
func pack() *profiles.Pack {
	said := func(text string, ids ...string) profiles.Statement {
		return profiles.Statement{Text: text, Sources: ids}
	}
	caveat := said("It is hot.", "alpha")
	taster := profiles.Role{
		ID: "taster", Title: "Tea taster", SOC: "19-1012", Summary: "Tea tasters taste <tea> & rate it.", AlsoKnownAs: []string{"cupper", "blender"}, Caveat: &caveat,
		Duties: []profiles.Statement{said("Taste tea", "beta"), said("Rate it")}, HardParts: []profiles.Statement{said("Too much tea.", "alpha", "beta")},
		Entry:       profiles.Entry{Education: said("None.", "alpha"), License: said("Every city asks for one.", "beta")},
		Credentials: []profiles.Credential{{Name: "Spoon", Body: "the Board", Kind: "registry", Sources: []string{"beta"}}},
		Ladder:      []profiles.Step{{Step: "Learner", Sources: []string{"alpha"}}, {Step: "Taster", YearsFrom: 2, YearsTo: 4, Note: "Rare."}},
		Transitions: []profiles.Transition{
			{To: "brewer", Takes: "Water.", Months: 3, Sources: []string{"alpha"}}, {To: "farmer", Takes: "Land"},
		},
		AlsoReported: []profiles.AlsoReported{{Topic: "pay", Reported: "much.", Sources: []string{"beta"}}},
		Pay:          profiles.Pay{P10: 30_000, P25: 35_000, P50: 40_000, P75: 45_000, P90: 50_000, Source: "alpha", Period: "2023"},
		Jobs:         profiles.Jobs{Count: 12_000, Source: "beta", Period: "2024"},
		Growth:       profiles.Growth{Percent: 3.25, Source: "beta", Period: "2023-33"},
		Settings:     profiles.Settings{Basis: "measured", Source: "beta", Percent: profiles.Shares{{Category: "shop", Percent: 20}}},
		Levels: profiles.Levels{
			{Criterion: "calm", Level: 70, Low: 60, High: 80, Basis: "judgement", Evidence: "quiet rooms", Sources: []string{"judgement"}},
			{Criterion: "training", Basis: profiles.Unknown, Evidence: "nobody knows", Sources: []string{"alpha"}},
		},
	}
	brewer := profiles.Role{
		ID: "brewer", Title: "Brewer", Credentials: []profiles.Credential{{Name: "Kettle", Kind: "certification", Sources: []string{"beta"}}, {Name: "Permit", Kind: "license"}},
		Jobs: profiles.Jobs{Count: 900, Source: "beta", Period: "2024"}, Growth: profiles.Growth{Percent: -1, Source: "alpha", Period: "2023-33"},
		Levels:      profiles.Levels{{Criterion: "training", Level: 6, Low: 5, High: 7, Basis: "article"}},
		Transitions: []profiles.Transition{{To: "farmer", Takes: "Time", Months: 1}, {To: "taster", Takes: "Taste"}},
	}
	return &profiles.Pack{
		ID: "tea", Date: "2026-01-02", Focus: []string{"taster"},
		Criteria: []profiles.Criterion{
			{ID: "calm", Title: "Calm", Ask: "How calm is it?", Rule: "closest", Span: 100, Max: 100, Unit: "of 100", Measure: "points", Low: "noise", High: "peace"},
			{ID: "training", Title: "Time to learn", Ask: "How long?", Rule: "at-most", Span: 12, Max: 24, Unit: "months", Measure: "months", Low: "a day", High: "years"},
			{ID: "pay", Title: "Pay", Rule: "share", Of: "amounts"},
			{ID: "place", Title: "Place", Rule: "share", Of: "categories", Categories: []profiles.Category{{ID: "shop", Title: "shops"}}},
		},
		Sources: []profiles.Source{
			{ID: "alpha", Title: "Alpha tables", Publisher: "A", Short: "Alpha", Date: "2023", URL: "https://a.example"},
			{ID: "beta", Title: "Beta tables", Short: "Beta", Date: "2024"},
			{ID: "judgement", Title: "Judgement", Short: "our judgement"},
		},
		Roles: []profiles.Role{brewer, {ID: "farmer", Title: "Farmer"}, taster},
	}
}

// bank is a question of each kind.
func bank() *questions.Bank {
	return &questions.Bank{Questions: []questions.Question{
		{
			ID: "quiet", Criterion: "calm", Kind: questions.Scale, Quick: true, Title: "Quiet", Stem: "How quiet\nshould it be?", Again: "And in\nother words?", Why: "Noise tires.", NoPreference: "all the same",
			Options: []questions.Option{{ID: "loud", Label: "loud"}, {ID: "still", Label: "so still that one hears the leaves of the tea sink to the ground", Value: 50}, {ID: "mute", Label: "mute", Value: 100}},
		},
		{
			ID: "goal", Criterion: "pay", Kind: questions.Amount, Title: "Goal", Stem: "How much a year?", Visit: "What do they pay?", Why: "To live.", NoPreference: "no goal",
			Options: []questions.Option{{ID: "some", Label: "$40,000", Value: 40_000}},
		},
		{
			ID: "where", Criterion: "place", Kind: questions.Categories, Title: "Where", Stem: "In which places?", Why: "Places differ.", NoPreference: "anywhere",
			Options: []questions.Option{{ID: "shop", Label: "a shop"}},
		},
	}}
}

func TestList(t *testing.T) {
	golden.Check(t, "list.txt", text(roles.ListDocument(english, pack()), 80))
	golden.Check(t, "list-40.txt", text(roles.ListDocument(english, pack()), 40))
	golden.Check(t, "list.json", inJSON(roles.NewList(pack(), origin())))
}

// Without figures there is nothing to explain, and without a focus no star.
func TestListOfHardlyAnything(t *testing.T) {
	var out bytes.Buffer
	bare := &profiles.Pack{Roles: []profiles.Role{{ID: "a"}, {ID: "b"}}}
	if err := text(roles.ListDocument(english, bare), 80)(&out); err != nil {
		t.Fatal(err)
	}
	if want := "role\n  a\n  b\n\ncareerfit roles show ROLE prints one in full.\n"; out.String() != want {
		t.Errorf("%q", out.String())
	}
}

func TestProfile(t *testing.T) {
	p := pack()
	taster, _ := p.Role("taster")
	d := roles.ProfileDocument(english, p, taster, origin())
	golden.Check(t, "profile.txt", text(d, 60))
	golden.Check(t, "profile.html", page(d))
	golden.Check(t, "profile.md", func(w io.Writer) error { return doc.Markdown(w, d) })
	golden.Check(t, "profile.json", inJSON(roles.NewProfile(p, &p.Roles[1], origin())))
}

// What is not known of a role leaves no trace.
func TestProfileOfHardlyAnything(t *testing.T) {
	var out bytes.Buffer
	bare := &profiles.Pack{Roles: []profiles.Role{{ID: "a", Title: "A", Summary: "It is a."}}}
	if err := text(roles.ProfileDocument(english, bare, &bare.Roles[0], origin()), 80)(&out); err != nil {
		t.Fatal(err)
	}
	if want := "A\n\nIt is a.\n"; out.String() != want {
		t.Errorf("%q", out.String())
	}
}

func TestQuestions(t *testing.T) {
	golden.Check(t, "questions.txt", text(roles.QuestionsDocument(english, bank()), 60))
	golden.Check(t, "questions.json", inJSON(roles.NewQuestions(pack(), bank(), origin())))
}

// The files to fill in can be read as they are, and are what they were.
func TestFilesToFillIn(t *testing.T) {
	golden.Check(t, "answers.toml", func(w io.Writer) error { return roles.AnswersFile(w, english, pack(), bank()) })
	golden.Check(t, "role.toml", func(w io.Writer) error { return roles.RoleFile(w, english, pack().Criteria, "tea-nurse") })
	only := &questions.Bank{Questions: bank().Questions[:1]}
	var out bytes.Buffer
	if err := roles.AnswersFile(&out, english, pack(), only); err != nil || !strings.Contains(out.String(), "\n# must = []   # deal-breakers\n") {
		t.Errorf("%v in\n%s", err, out.String())
	}
}

// full takes nothing.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWritersTellOfErrors(t *testing.T) {
	for _, err := range []error{roles.AnswersFile(full{}, english, pack(), bank()), roles.RoleFile(full{}, english, pack().Criteria, "a")} {
		if fmt.Sprint(err) != "disk full" {
			t.Errorf("%v", err)
		}
	}
}

func TestSpanish(t *testing.T) {
	p, spanish := pack(), lang.New(lang.Spanish)
	taster, _ := p.Role("taster")
	d := roles.ProfileDocument(spanish, p, taster, origin())
	if d.Lang != "es" || d.Sources != "Fuentes" || d.Sections[0].Title != "Qué hacen" {
		t.Errorf("%s, %s, %s", d.Lang, d.Sources, d.Sections[0].Title)
	}
}
