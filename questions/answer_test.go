package questions

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func ask(t *testing.T, id string) *Question {
	t.Helper()
	q, ok := builtIn().Question(id)
	if !ok {
		t.Fatalf("no question %s", id)
	}
	return q
}

func TestParseAmount(t *testing.T) {
	pay := ask(t, "pay-goal")
	for text, want := range map[string]int{
		"42000": 42000, "42,000": 42000, "$42,000": 42000, "$42k": 42000, "42K": 42000, "42.5k": 42500,
		"21.25/h": 44200, "$21.25/H": 44200, " 42000 ": 42000, "$1,000,000": 1000000, "20/h": 41600,
	} {
		a, err := pay.Parse(text)
		if err != nil || a.Amount != want {
			t.Errorf("%q is %d, %v; want %d", text, a.Amount, err, want)
		}
	}
	for _, text := range []string{
		"", "lots", "NaN", "Inf", "+Inf", "1e5", "0x9000", "-42000", "4,2000", ",42000", "42,00", "42.000", "42.000,00", "42", "3",
		"1,000,001", "$", "k", "/h", "42k/h", "4_2000", "４２０００",
	} {
		if a, err := pay.Parse(text); err == nil {
			t.Errorf("%q is accepted as %d", text, a.Amount)
		}
	}
}

func TestParseOptions(t *testing.T) {
	for _, tt := range []struct{ question, text, want string }{
		{"patient-contact", "most", "most"},
		{"patient-contact", "4", "most"},
		{"patient-contact", " 4 ", "most"},
		{"patient-contact", "skip", "skip"},
		{"patient-contact", "No preference", "skip"},
		{"pay-goal", "no preference", "skip"},
		{"patient-contact", "4.0", "most"}, // as spreadsheets write it
		{"setting", "hospital", "hospital"},
		{"setting", "hospital,office", "office,hospital"},
		{"setting", "3, 1", "office,hospital"},
		{"setting", "skip", "skip"},
	} {
		q := ask(t, tt.question)
		a, err := q.Parse(tt.text)
		if err != nil || q.Text(a) != tt.want {
			t.Errorf("%s %q is %q, %v; want %q", tt.question, tt.text, q.Text(a), err, tt.want)
		}
	}
	for question, texts := range map[string][]string{
		"patient-contact": {"", "0", "6", "-1", "often", "most,half", "mostly", "1.5", "6.0", ".0"},
		"setting":         {"", ",", "hospital,", "hospital,3", "11", "hospital office", "skip,hospital"},
	} {
		for _, text := range texts {
			if a, err := ask(t, question).Parse(text); err == nil {
				t.Errorf("%s %q is accepted as %v", question, text, a)
			}
		}
	}
}

func TestSaid(t *testing.T) {
	for _, tt := range []struct{ question, text, want string }{
		{"patient-contact", "5", "want nearly the whole day with patients"},
		{"pay-goal", "42k", "ask for $42,000 a year"},
		{"setting", "hospital", "want to work in a hospital"},
		{"setting", "hospital,office,home", "want to work in a doctor's office or in a hospital or in people's homes"},
	} {
		q := ask(t, tt.question)
		a, err := q.Parse(tt.text)
		or := func(parts ...string) string { return strings.Join(parts, " or ") }
		if err != nil || q.InWords(a, or) != tt.want {
			t.Errorf("%q, %v; want %q", q.InWords(a, or), err, tt.want)
		}
	}
}

// No option may sound like the right one, and an eighth-grader should be able to read every line.
func TestWordsArePlainAndNeutral(t *testing.T) {
	loaded := []string{"best", "great", "exciting", "boring", "only if", "just ", "proud", "ideal", "unfortunately", "should really"}
	for _, q := range builtIn().Questions {
		texts := []string{q.Stem, q.Why}
		for _, o := range q.Options {
			texts = append(texts, o.Label, o.Said)
		}
		for _, text := range texts {
			for _, word := range loaded {
				if strings.Contains(strings.ToLower(text), word) {
					t.Errorf("%s: %q sounds like an opinion: %q", q.ID, word, text)
				}
			}
			if n := len(strings.Fields(text)); n > 16 {
				t.Errorf("%s: %d words in a line: %q", q.ID, n, text)
			}
		}
		if grade := gradeLevel(q.Stem); grade > 8.9 {
			t.Errorf("%s: reading grade %.1f: %q", q.ID, grade, q.Stem)
		}
	}
}

// gradeLevel is the Flesch-Kincaid grade level of one sentence, with groups of vowels counted as syllables.
func gradeLevel(sentence string) float64 {
	words := strings.Fields(sentence)
	syllables := 0
	for _, word := range words {
		vowel, n := false, 0
		word = strings.ToLower(strings.Trim(word, "?.,:;'"))
		for _, r := range strings.TrimSuffix(word, "e") {
			is := strings.ContainsRune("aeiouy", r)
			if is && !vowel {
				n++
			}
			vowel = is
		}
		syllables += max(n, 1)
	}
	return .39*float64(len(words)) + 11.8*float64(syllables)/float64(len(words)) - 15.59
}

func TestBankIsTheContract(t *testing.T) {
	want := map[string]string{ // question to criterion
		"work-variety": "work-variety", "patient-contact": "patient-contact", "desk-work": "desk-work",
		"stress-tolerance": "stress", "urgency": "urgency", "exposure": "exposure", "physical-demand": "physical-demand",
		"devices": "devices", "leadership": "leadership", "autonomy": "autonomy", "regular-hours": "regular-hours",
		"training-time": "training", "credential": "credential", "pay-goal": "pay", "job-growth": "outlook", "setting": "setting",
	}
	quick := 0
	for _, q := range builtIn().Questions {
		if want[q.ID] != q.Criterion {
			t.Errorf("%s is about %s", q.ID, q.Criterion)
		}
		delete(want, q.ID)
		if q.Quick {
			quick++
		}
	}
	if len(want) > 0 || quick != 6 {
		t.Errorf("missing %v; %d quick questions", want, quick)
	}
}

// What is written to a file is read back as the same answers.
func TestFileIsReadBack(t *testing.T) {
	criteria := map[string]Criterion{"pay": {CanBeMust: true}, "desk-work": {Rated: true, Max: 100}, "training": {CanBeMust: true, Rated: true, Max: 72}}
	bank := builtIn()
	want, err := bank.FromFlags(FlagValues{
		ByQuestion: map[string]string{"desk-work": "2", "pay-goal": "42k", "setting": "lab,home", "urgency": "skip", "training-time": "3"},
		Again:      []string{"desk-work=half", "training-time=skip"},
		Importance: []string{"desk-work=3", "urgency=0"},
		Must:       []string{"pay-goal"},
		Observed:   []string{"medical-assistant:desk-work=62.5", "nurse:training=6-months", "nurse:desk-work=3"},
		LocalPay:   "110%",
	}, criteria)
	if err != nil {
		t.Fatal(err)
	}
	want.Roles = []string{"medical-assistant", "nurse"}
	for _, name := range []string{"me.toml", "me.json", "me"} {
		text, err := bank.File(name, want)
		if err != nil {
			t.Fatal(err)
		}
		got, err := bank.FromFile(name, text, criteria)
		if err != nil {
			t.Fatalf("%s: %v in\n%s", name, err, text)
		}
		if diff := cmp.Diff(readingOf(t, want, nil), readingOf(t, got, nil)); diff != "" {
			t.Errorf("%s: %s in\n%s", name, diff, text)
		}
		if level := got.Observations(); len(level) != 3 || level[2].Level.Float() != 6 {
			t.Errorf("%s: observed %v", name, level)
		}
	}
}
