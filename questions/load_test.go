package questions

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"

	"careerfit/profiles/diag"

	"github.com/BurntSushi/toml"
)

// builtIn is the built-in bank, as its file says it.
func builtIn() *Bank {
	bank := &Bank{SHA256: fmt.Sprintf("%x", sha256.Sum256(File()))}
	if _, err := toml.Decode(string(File()), bank); err != nil {
		panic(err)
	}
	return bank
}

// builtInSpanish is the Spanish of its texts, by the English.
func builtInSpanish() (table map[string]string) {
	if _, err := toml.DecodeFile("es.toml", &table); err != nil {
		panic(err)
	}
	return table
}

// builtInCriteria are criteria that the built-in bank fits.
func builtInCriteria() map[string]Criterion {
	criteria := map[string]Criterion{}
	for _, q := range builtIn().Questions {
		c := Criterion{Kind: q.Kind, Rated: q.Kind == Scale, Min: q.Options[0].Value, Max: q.Options[len(q.Options)-1].Value}
		if q.Kind == Categories {
			c.Categories = q.OptionIDs()
		}
		criteria[q.Criterion] = c
	}
	return criteria
}

func TestLoadBuiltIn(t *testing.T) {
	if bank, problems := Load("bank.toml", File(), builtInCriteria(), nil); len(problems) > 0 || bank.SHA256 != builtIn().SHA256 {
		t.Errorf("got %v", problems)
	}
}

func TestLoadNamesPlaceAndKey(t *testing.T) {
	for _, tt := range []struct{ name, old, new, want string }{
		{"no id", `id = "work-variety"`, `id = "Work variety"`, `"Work variety" is no id [questions[0].id]`},
		{"a flag", `id = "work-variety"`, `id = "format"`, `--format is a flag of the program already [questions[0].id]`},
		{"twice", `id = "patient-contact"`, `id = "work-variety"`, `question "work-variety" is there twice [questions[1].id]`},
		{"no criterion", `criterion = "stress"`, `criterion = "stres"`, `"stres" is no criterion of the pack [questions[3].criterion]`},
		{"asked twice", `criterion = "patient-contact"`, `criterion = "work-variety"`, `criterion "work-variety" is asked for by work-variety already [questions[1].criterion]`},
		{"not asked", `criterion = "patient-contact"`, `criterion = "work-variety"`, `no question asks for the criterion "patient-contact"`},
		{"kind", `kind = "scale"`, `kind = "scales"`, `"scales" is not one of its values [questions[0].kind]`},
		{"other kind", `kind = "scale"`, `kind = "amount"`, `kind amount does not fit the criterion work-variety; expected scale [questions[0].kind]`},
		{"no title", `title = "Work variety"`, `title = ""`, `title is missing or empty [questions[0].title]`},
		{"key", `stem = "How much should`, `stam = "How much should`, `unknown key "stam" [questions[0].stam]`},
		{"value off the scale", `value = 100`, `value = 101`, `value 101 is outside 0 to 100 [questions[0].options[4].value]`},
		{"value does not rise", `value = 25`, `value = 75`, `value 50 is not above the one before it, 75 [questions[0].options[2].value]`},
		{"option is a number", `id = "same"`, `id = "7"`, `"7" means something else as an answer [questions[0].options[0].id]`},
		{"option is skip", `id = "same"`, `id = "skip"`, `"skip" means something else as an answer [questions[0].options[0].id]`},
		{"option twice", `id = "steady"`, `id = "same"`, `option "same" is there twice [questions[0].options[1].id]`},
		{"no label", `label = "the same few tasks"`, `label = " "`, `label is missing or empty [questions[0].options[0].label]`},
		{"no such category", `id = "lab"`, `id = "ship"`, `"ship" is no category of the criterion setting [questions[15].options[5].id]`},
		{"a category left out", `id = "lab"`, `id = "ship"`, `the category "lab" cannot be chosen [questions[15].options]`},
		{"escape", `title = "Work variety"`, `title = "\u001b"`, `holds the character U+001B, which a terminal does not show [questions[0].title]`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := string(File())
			if !strings.Contains(text, tt.old) {
				t.Fatalf("no %q", tt.old)
			}
			text = strings.Replace(text, tt.old, tt.new, 1)
			bank, problems := Load("q.toml", []byte(text), builtInCriteria(), []string{"format"})
			if bank != nil || !slices.ContainsFunc(problems, func(p diag.Problem) bool { return strings.HasSuffix(p.Error(), tt.want) }) {
				t.Errorf("got %v, want %q", problems, tt.want)
			}
		})
	}
}

func TestLoadCountsOptions(t *testing.T) {
	option := `{ id = "oNE", label = "x", value = VALUE, said = "x" }`
	for _, n := range []int{1, 2, 9, 10} {
		var options []string
		for i := range n {
			options = append(options, strings.NewReplacer("oNE", "o"+string(rune('a'+i)), "VALUE", string(rune('0'+i%10))).Replace(option))
		}
		text := "[[questions]]\nid = \"q\"\ncriterion = \"c\"\nkind = \"scale\"\ntitle = \"t\"\nstem = \"s\"\nwhy = \"w\"\nno-preference = \"n\"\noptions = [" + strings.Join(options, ", ") + "]\n"
		_, problems := Load("q.toml", []byte(text), map[string]Criterion{"c": {Kind: Scale, Max: 9}}, nil)
		if wrong := strings.Contains(problems.Error(), "expected 2 to 9 options, found"); wrong != (n < 2 || n > 9) {
			t.Errorf("%d options: %v", n, problems)
		}
	}
}
