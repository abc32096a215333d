package cmd

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/profiles/builtin"
)

// Every text a person reads has its Spanish, with the same figures, and nothing else is translated.
func TestEveryTextIsTranslated(t *testing.T) {
	checkTranslated(t, lang.Texts(*builtin.Pack()), builtin.SpanishPack())
	checkTranslated(t, lang.Texts(*builtin.Bank()), builtin.SpanishBank())
}

func checkTranslated(t *testing.T, texts []string, table map[string]string) {
	t.Helper()
	left := maps.Clone(table)
	for _, text := range texts {
		delete(left, text)
		spanish, ok := table[text]
		switch {
		case !ok && strings.ContainsAny(text, "abcdefghijklmnopqrstuvwxyz"):
			t.Errorf("%q has no Spanish", text)
		case !ok: // a bare figure
		case figures(text) != figures(spanish):
			t.Errorf("%q has other figures in %q", text, spanish)
		}
	}
	for text := range left {
		t.Errorf("%q is translated, but nowhere said", text)
	}
}

// figures are the digits of a text, sorted by number, since Spanish can order them otherwise.
func figures(text string) string {
	numbers := strings.FieldsFunc(text, func(r rune) bool { return (r < '0' || r > '9') && r != ',' && r != '.' })
	for i := range numbers {
		numbers[i] = strings.Trim(numbers[i], ".,")
	}
	slices.Sort(numbers)
	return strings.Join(slices.DeleteFunc(numbers, func(s string) bool { return s == "" }), " ")
}

// english are words that no Spanish screen has outside of names.
var english = regexp.MustCompile(`(?i)\b(the|and|with|you|your|of|for|are|is|from|their|what|which|who|this|that|these|by|to be|not|than|jobs?)\b`)

// names keep their English in every language.
var names = regexp.MustCompile(`THIS-FILE|American Association\s+of [A-Za-z ]+|Bureau of [A-Za-z ]+|National (Registry|Board|Commission) [A-Za-z ]*|` +
	`[A-Z][A-Za-z]+( (of|for|and|&|the|in|[A-Z][A-Za-z-]*))+|"[a-z-]+"|--?[a-z-]+|[a-z-]+, [a-z-]+`)

// saidBy is all that a command writes, run without a process of its own, of which there would be hundreds.
func saidBy(t *testing.T, command string) string {
	t.Helper()
	in, out := file(t, ""), file(t, "")
	defer in.Close()
	defer out.Close()
	Main(strings.Fields(command), in, out, out)
	return contents(t, out)
}

// No English is left on a Spanish screen: results of every verdict, profiles, questions, help, errors and the audit.
func TestSpanishScreens(t *testing.T) {
	commands := []string{
		"recommend --work-variety 2 --patient-contact 5 --pay-goal 38000 --explain",
		"recommend --work-variety 3 --patient-contact 4 --desk-work 4 --exposure 4 --setting hospital,lab --pay-goal 42000 --local-pay 110",
		"recommend --roles all --work-variety 3 --training-time 3 --regular-hours 4 --must training-time --importance regular-hours=3",
		"recommend --pay-goal 50000 --job-growth 3 --setting home",
		"recommend --patient-contact 5 --pay-goal 200000 --must pay-goal --desk-work 1",
		"recommend --desk-work 4 --urgency 2 --exposure 3 --again desk-work=2 --observed medical-assistant:desk-work=60",
		"recommend --desk-wrk 4", "recommend --desk-work often", "recommend --desk-work 4", "quiz --adaptive --roles orderly",
		"quiz", "visit medical-assistant", "recomend", "roles show nurse", "audit --people 3", "audit --people 1000",
		"compare medical-assistant medical-clinical-assistant --patient-contact 5 --importance patient-contact=3 --pay-goal 60000 --must pay-goal",
		"compare orderly registered-nurse --local-pay 110 --pay-goal 42000 --observed orderly:stress=3", "compare --help",
		"compare home-health-aide health-services-manager", "compare orderly orderly", "compare orderly nurse", "compare orderly",
		"compare orderly medical-biller --roles all",
		"roles", "questions", "questions --format toml", "--help", "recommend --help", "quiz --help", "visit --help", "audit --help",
		"roles path medical-assistant", "roles path orderly --depth 5", "roles path medical-laboratory-technician --to surgical-technologist", "roles path medical-clinical-assistant --to phlebotomist",
		"roles path registered-nurse --to orderly", "roles path orderly --to pharmacy-technician", "roles path", "roles path nurse",
		"roles path orderly --to nurse", "roles path orderly --to orderly", "roles path orderly --depth 9",
		"roles path orderly --to phlebotomist --depth 3", "roles path --help",
		"import", "import --help", "import onet", "import onet --help", "import onet . --output ../testdata --release 30.1",
		"import onet ../testdata/onet --output /tmp/careerfit-none --release 30.1", "import onet .. --output /tmp/careerfit-none",
	}
	var ids []string // of answers: a script reads them in every language
	for _, q := range builtin.Bank().Questions {
		ids = append(append(ids, q.ID), q.OptionIDs()...)
	}
	slices.SortFunc(ids, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	for _, id := range builtin.Pack().RoleIDs() {
		commands = append(commands, "roles show "+id)
	}
	for _, command := range commands {
		screen := saidBy(t, "--lang es "+command)
		for _, id := range ids {
			screen = strings.ReplaceAll(screen, id, "")
		}
		if screen == "" {
			t.Errorf("%s: nothing is said", command)
		}
		for _, line := range strings.Split(names.ReplaceAllString(screen, ""), "\n") {
			if found := english.FindString(line); found != "" {
				t.Errorf("%s: %q in %q", command, found, line)
			}
			if strings.Contains(line, "%!") {
				t.Errorf("%s: %q", command, line)
			}
		}
	}
}

// What scripts read is the same in every language.
func TestJSONIsTheSameInSpanish(t *testing.T) {
	for _, command := range []string{
		"recommend --work-variety 2 --patient-contact 5 --setting lab,home --again work-variety=3 --observed orderly:stress=3 --format json",
		"roles --format json", "roles show orderly --format json", "questions --format json", "audit --people 1000 --format json",
		"roles path orderly --depth 3 --format json", "roles path medical-clinical-assistant --to licensed-practical-nurse --format json",
		"roles path registered-nurse --to orderly --format json",
		"compare orderly registered-nurse --observed orderly:stress=3 --stress-tolerance 2 --setting lab --format json",
		"compare medical-assistant medical-clinical-assistant --format json",
	} {
		if saidBy(t, "--lang en "+command) != saidBy(t, "--lang es "+command) {
			t.Errorf("%s differs", command)
		}
	}
}
