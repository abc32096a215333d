package questions

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"pgregory.net/rapid"
)

// forms are of the built-in questions, in English and Spanish, and to questions whose words are hard to tell
// apart.
func forms() map[string]*Form {
	said, spanish := *builtIn(), builtInSpanish()
	said.Questions = nil
	for _, q := range builtIn().Questions {
		var options []Option
		for _, o := range q.Options {
			o.Label = spanish[o.Label]
			options = append(options, o)
		}
		q.Options = options
		said.Questions = append(said.Questions, q)
	}
	return map[string]*Form{"built-in": formOf(builtIn(), &said), "odd": formOf(oddBank(1), oddBank(-1))}
}

// formOf is for a bank whose criteria can all be a must but those of questions in the middle.
func formOf(bank, said *Bank) *Form {
	criteria := map[string]Criterion{}
	for i, q := range bank.Questions {
		criteria[q.Criterion] = Criterion{Kind: q.Kind, CanBeMust: i%3 > 0, Rated: q.Kind == Scale, Max: 100}
	}
	return bank.FormForMany(said, criteria, bank.Items())
}

// oddBank has options called as JSON has it, labels with commas, semicolons and numbers, and labels that are the id of
// another option; in another language they belong to other options.
func oddBank(direction int) *Bank {
	ids := []string{"null", "true", "a", "b", "c", "d", "e"}
	labels := []string{"Null, or so", "A;b", "B", "2", "1.5", "Skip", `["a"]`}
	bank := &Bank{}
	for n, kind := range []Kind{Scale, Categories, Amount, Scale} {
		q := Question{ID: string(rune('w' + n)), Criterion: string(rune('k' + n)), Kind: kind, Again: "?"}
		for i, id := range ids {
			value := 10 * i
			if kind == Amount {
				value = 30000 + 5000*i
			}
			label := labels[(len(labels)+direction*i)%len(labels)]
			if direction < 0 && i%2 > 0 {
				label = "Say " + label
			}
			q.Options = append(q.Options, Option{ID: id, Label: label, Value: float64(value)})
		}
		bank.Questions = append(bank.Questions, q)
	}
	return bank
}

// genText draws an answer as people spell it, and what nearly is one.
func genText(t *rapid.T, f *Form, i int) string {
	asked, said := &f.bank.Questions[i], &f.said.Questions[i]
	q := rapid.SampledFrom([]*Question{asked, asked, said}).Draw(t, "language")
	one := func() string {
		if rapid.IntRange(0, 60).Draw(t, "another language") == 40 {
			q = said
		}
		o := rapid.SampledFrom(q.Options).Draw(t, "option")
		return rapid.SampledFrom([]string{o.ID, o.ID, o.Label, strings.ToUpper(o.Label), "1", "2", "3"}).Draw(t, "spelling")
	}
	text := one()
	if q.Kind == Amount {
		text = rapid.SampledFrom([]string{"42000", "042000", "42,000", "$42k", "21.25/h", "5000", "1000000"}).Draw(t, "amount")
	}
	if q.Kind == Categories {
		for range rapid.IntRange(0, 2).Draw(t, "more") {
			text += rapid.SampledFrom([]string{";", ";", ";", ",", "; ", ", "}).Draw(t, "between") + one()
		}
	}
	switch rapid.IntRange(0, 60).Draw(t, "kind") { // small numbers are drawn more often
	case 40:
		return rapid.SampledFrom([]string{"", " ", Skip, "Skip", "0", "-1", "00", "01", "1.0", "99999999999999999999", "null", "ñ", "\x1b"}).Draw(t, "other")
	case 41:
		return rapid.SampledFrom([]string{"4999", "1000001", "42,00", "٤٢٠٠٠"}).Draw(t, "amount")
	case 42, 43:
		around := rapid.SampledFrom([]string{"", " ", ";", ",", "\t", "\u00a0"})
		return around.Draw(t, "before") + text + around.Draw(t, "after")
	}
	return text
}

// genCell draws what stands in a column.
func genCell(t *rapid.T, f *Form, key string) string {
	kind, question, dotted := strings.Cut(key, ".")
	if !dotted {
		question = key
	}
	var can []string
	for _, q := range f.bank.Questions {
		if f.criteria[q.Criterion].CanBeMust {
			can = append(can, q.ID)
		}
	}
	musts := rapid.SampledFrom(slices.Concat(can, []string{""}, f.bank.IDs(), can))
	switch {
	case key == KeyID:
		return rapid.SampledFrom([]string{"", "7", " x ", "=1"}).Draw(t, key)
	case key == KeyRoles:
		return rapid.SampledFrom([]string{"", "", "", " ", "r"}).Draw(t, key)
	case key == KeyLocalPay:
		return rapid.SampledFrom([]string{"", "90", "30", "110", "0110", "300", " ", "29", "110%", "301", ""}).Draw(t, key)
	case key == KeyMust:
		return strings.Join(rapid.SliceOfN(musts, 0, 3).Draw(t, key), rapid.SampledFrom([]string{";", ";", ",", " ; "}).Draw(t, "between"))
	case kind+"." == weightOf:
		return rapid.SampledFrom([]string{"", "1", "2", "3", "0", "3", "2", "1", " 1", "01", "3", "", ""}).Draw(t, key)
	case kind+"." == againOf && rapid.IntRange(0, 60).Draw(t, "again") != 40:
		return ""
	}
	return genText(t, f, f.places[question])
}

// asJSON writes a text as JSON, now and then with an escape that none is needed for.
func asJSON(t *rapid.T, text string) string {
	data, err := json.Marshal(text)
	if err != nil {
		t.Fatal(err)
	}
	if text != "" && text[0] < 0x80 && rapid.IntRange(0, 99).Draw(t, "escaped") == 40 {
		rest, _ := json.Marshal(text[1:])
		return fmt.Sprintf(`"\u%04x%s`, text[0], rest[1:])
	}
	return string(data)
}

// genValue draws an answer as JSON, and what nearly is one.
func genValue(t *rapid.T, f *Form, i int) string {
	switch rapid.IntRange(0, 99).Draw(t, "value") {
	case 40:
		return rapid.SampledFrom([]string{"null", "true", "{}", "[]", "0", "-1", "1.5", "1e0", "2.0", "1e99", "99999999999", `""`, `"\ud800"`, "[null]", "[1.0]", `[["1"],2]`}).Draw(t, "other")
	case 41, 42, 43, 44:
		return rapid.SampledFrom([]string{"1", "2", "3", "42000"}).Draw(t, "number")
	}
	text := genText(t, f, i)
	if f.bank.Questions[i].Kind != Categories || rapid.Bool().Draw(t, "one text") {
		return asJSON(t, text)
	}
	var list []string
	for _, part := range strings.Split(text, ";") {
		if len(part) == 1 && part[0] > '0' && part[0] <= '9' {
			list = append(list, part)
		} else {
			list = append(list, asJSON(t, part))
		}
	}
	return "[" + strings.Join(list, rapid.SampledFrom([]string{",", ", ", "\t,"}).Draw(t, "between")) + "]"
}

// genTable draws an object with an entry for some of the questions.
func genTable(t *rapid.T, f *Form, value func(id string) string) string {
	var entries []string
	for _, id := range f.bank.IDs() {
		if rapid.IntRange(0, 2).Draw(t, "asked") > 0 {
			entries = append(entries, asJSON(t, id)+":"+value(id))
		}
	}
	if rapid.IntRange(0, 99).Draw(t, "wrong entry") == 40 {
		entries = append(entries, rapid.SampledFrom(append(entries, `"no-question":1`)).Draw(t, "entry"))
	}
	return "{" + strings.Join(entries, ",") + "}"
}

// genLine draws a line of JSON.
func genLine(t *rapid.T, f *Form) string {
	entries := []string{`"answers":` + genTable(t, f, func(id string) string { return genValue(t, f, f.places[id]) })}
	add := func(rarely bool, key, value string) {
		if n := rapid.IntRange(0, 99).Draw(t, key); rarely && n == 40 || !rarely && n%2 > 0 {
			entries = append(entries, asJSON(t, key)+":"+value)
		}
	}
	add(false, KeyID, rapid.SampledFrom([]string{`"p1"`, "7", "0", "-1", "null", `""`, `"\u001b"`, "1.5", `["x"]`, "12345678901"}).Draw(t, "id"))
	add(false, "importance", genTable(t, f, func(string) string {
		return rapid.SampledFrom([]string{"1", "2", "3", "0", "2", "1", `"2"`, "null", "4", "2.0", "3", "1"}).Draw(t, "weight")
	}))
	must := genCell(t, f, KeyMust)
	if list := strings.Split(must, ";"); !slices.Contains(list, "") {
		must = `"` + strings.Join(list, `","`) + `"`
	} else if must != "" {
		must = `"` + must + `"`
	}
	add(false, KeyMust, "["+must+"]")
	add(false, KeyLocalPay, rapid.SampledFrom([]string{"90", "30", "110", "300", `"110%"`, "29", "null", "1e2", "301", `"110"`, "90"}).Draw(t, "pay"))
	add(true, "again", genTable(t, f, func(string) string { return "1" }))
	add(true, KeyRoles, `["r"]`)
	add(true, "observed", `{"r":{"desk-work":60}}`)
	add(true, "Answers", "{}")
	add(true, "kept", `{"a":[1,2]}`)
	entries = rapid.Permutation(entries).Draw(t, "order")
	if rapid.IntRange(0, 99).Draw(t, "twice") == 40 {
		entries = append(entries, entries[0])
	}
	return rapid.SampledFrom([]string{"", "", " ", "x"}).Draw(t, "before") + "{" + strings.Join(entries, ",") + rapid.SampledFrom([]string{"}", "}", "} ", "}\r", "", "}{}", "},"}).Draw(t, "end")
}
