package questions

import (
	"bytes"
	"path"
	"slices"
	"strconv"
	"strings"

	"careerfit/profiles/diag"
	"careerfit/profiles/tomlfile"
)

// MaxFile is the largest answers file, in bytes.
const MaxFile = 256 << 10

// FromFile checks answers read from a TOML or JSON file. The name decides the format by its extension; without one a
// text that begins with { is JSON. Everything that is wrong comes back at once, as diag.Problems.
func (b *Bank) FromFile(name string, data []byte, criteria map[string]Criterion) (Answers, error) {
	r := b.Form(criteria).Reader(nil, nil)
	r.isFile, r.name = true, name
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	switch isJSON := path.Ext(name) == ".json" || path.Ext(name) != ".toml" && bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")); {
	case len(bytes.TrimSpace(data)) == 0:
		r.unreadable(diag.Place{}, diag.Say("is empty; expected answers in TOML or JSON"), startFile()...)
	case isJSON:
		finder := diag.NewFinder(data)
		r.locate = func(at *spot) diag.Place { return finder.Place(len(data)-len(fromToken(data[at.offset:])), 1) }
		r.readJSON(data)
	default:
		r.readTOML(data)
	}
	return r.one()
}

// Line takes a line of JSON. The line must stay as it is until Reset.
func (r *Reader) Line(line []byte) {
	r.isFile = true // nobody asks for the places of keys: a row is told by its number
	r.readJSON(line)
}

// unreadable says why the text cannot be read, and nothing else.
func (r *Reader) unreadable(at diag.Place, what diag.Text, hints ...diag.Text) {
	r.problems = append(r.problems[:0], diag.Problem{Where: r.name, Place: at, Code: diag.Answer, What: what, Hints: hints})
}

func startFile() []diag.Text {
	return []diag.Text{diag.Say("%s prints a file to start from", diag.Command{"questions", "--format", "toml"})}
}

// readTOML takes the keys of a file in order of name, and puts what is wrong in the order of the file.
func (r *Reader) readTOML(data []byte) {
	tree, locate, problems := tomlfile.Tree(r.name, data)
	if len(problems) > 0 {
		for i := range problems {
			problems[i].Code, problems[i].Hints = diag.Answer, append(problems[i].Hints, startFile()...)
		}
		r.problems = problems
		return
	}
	r.locate = func(at *spot) diag.Place { return locate(at.key()) }
	parsed{tree}.entries(r.takers.key)
	r.problems.Sort()
}

// value is a value of a file: of TOML, which is parsed, or of JSON, which is read on the way. One of its methods takes it,
// unless it returns false; offset does not.
type value interface {
	offset() int                                 // in JSON where the token before it ends, in bytes; 0 elsewhere
	isNull() bool                                // nothing
	entries(take func(key []byte, v value)) bool // of a table
	elements(take func(v value)) bool            // of a list
	quoted() (text []byte, ok bool)              // a text
	text() (text []byte, instead any)            // what a person would type on the command line, or what stands there instead
	any() any                                    // a map, list, string, number or bool; nil for nothing
}

// nothing stands where a value is null.
type nothing struct{}

// takers take the entries of a file, and of the tables and lists in it. They are made once for many files.
type takers struct {
	key, answer, again, importance func(key []byte, v value)
	must, role                     func(v value)
}

func (r *Reader) newTakers() takers {
	return takers{
		key:        r.key,
		answer:     func(key []byte, v value) { r.entry(key, v, (*Reader).answer) },
		again:      func(key []byte, v value) { r.entry(key, v, (*Reader).again) },
		importance: func(key []byte, v value) { r.entry(key, v, (*Reader).importance) },
		must:       func(v value) { r.element(v, (*Reader).must) },
		role: func(v value) {
			r.element(v, func(r *Reader, _ *spot, id []byte) { r.answers.Roles = append(r.answers.Roles, string(id)) })
		},
	}
}

// key takes a key of the file. One of ours that is null is nothing; one that is to be kept counts all the same.
func (r *Reader) key(key []byte, v value) {
	begin := v.offset()
	r.at = spot{table: key, offset: begin}
	switch string(key) {
	case "answers":
		r.table(v, r.takers.answer)
	case "again":
		r.table(v, r.takers.again)
	case "importance":
		r.table(v, r.takers.importance)
	case "observed":
		r.observations(v)
	case KeyID:
		r.id(v)
	case KeyMust:
		r.list(v, r.takers.must)
	case KeyRoles:
		r.list(v, r.takers.role)
	case KeyLocalPay:
		r.value(nil, v, func(r *Reader, at *spot, _, text []byte) { r.localPay(at, text) })
	default:
		if r.other == nil || !r.other(string(key)) {
			r.unknown(string(key))
		}
		if _, ok := v.quoted(); !ok {
			v.any()
		}
	}
	if kept := slices.IndexFunc(r.keep, func(keep string) bool { return keep == string(key) }); kept >= 0 {
		r.Kept[kept] = fromToken(r.json.data[begin:r.json.offset()])
	}
}

// keys are those of an answers file.
func keys() []string {
	return []string{KeyID, "answers", "again", "importance", KeyMust, "observed", KeyRoles, KeyLocalPay}
}

func (r *Reader) unknown(key string) {
	hint := diag.Say("the keys are %s", strings.Join(keys(), ", "))
	_, isQuestion := r.places[key]
	if isQuestion && r.other != nil {
		hint = diag.Say("answers stand together: %s", `"answers": {"`+key+`": ...}`)
	} else if isQuestion {
		hint = diag.Say("answers stand in a table: [answers], then %s = ...", key)
	} else if meant := diag.Closest(key, keys()); meant != "" {
		hint = diag.DidYouMean(meant)
	} else if r.other != nil {
		hint = diag.Say("--ignore-unknown passes over all such keys; --keep passes one through")
	}
	r.add(&r.at, diag.Say("is an unknown key"), hint)
}

// id takes the name of a person among others: a text or a whole number.
func (r *Reader) id(v value) {
	if id, ok := v.quoted(); ok {
		r.setID(id)
		return
	}
	value := v.any()
	id, instead := typed(value)
	_, isList := value.([]any)
	switch {
	case instead == any(nothing{}):
	case isList:
		r.add(&r.at, diag.Say("is %s; expected a text or a whole number", diag.Say("a list")))
	case instead != nil:
		r.add(&r.at, diag.Say("is %s; expected a text or a whole number", kindOf(instead)))
	default:
		r.setID(id)
	}
}

// setID names the person; nothing is no name.
func (r *Reader) setID(id []byte) {
	if len(id) > 0 {
		r.answers.ID = id
	}
}

// table takes a table of questions.
func (r *Reader) table(v value, take func(key []byte, v value)) {
	if !v.entries(take) && !v.isNull() {
		r.add(&r.at, diag.Say("is not a table"), startFile()...)
		v.any()
	}
}

// entry takes an entry of the table that is read. Null is no entry.
func (r *Reader) entry(key []byte, v value, take func(r *Reader, at *spot, id, text []byte)) {
	r.at.entry, r.at.offset = key, v.offset()
	r.value(key, v, take)
}

// value takes a value in the words in which a person would type it.
func (r *Reader) value(id []byte, v value, take func(r *Reader, at *spot, id, text []byte)) {
	switch text, instead := v.text(); instead {
	case nil:
		take(r, &r.at, id, text)
	case nothing{}:
	default:
		r.notText(instead)
	}
}

func (r *Reader) notText(instead any) {
	r.add(&r.at, diag.Say("is %s; expected an option's id, a whole number, or a list of ids", kindOf(instead)))
}

// list takes a list of ids.
func (r *Reader) list(v value, take func(v value)) {
	if !v.elements(take) && !v.isNull() {
		r.add(&r.at, diag.Say("is not a list of ids"), diag.Say("for example %s = [\"...\"]", string(r.at.table)))
		v.any()
	}
}

// element takes an id of the list that is read.
func (r *Reader) element(v value, take func(r *Reader, at *spot, id []byte)) {
	if id, ok := v.quoted(); ok {
		take(r, &r.at, id)
		return
	}
	r.add(&r.at, diag.Say("%v is not an id in quotes", v.any()))
}

// observations take a table of roles with a table of criteria each.
func (r *Reader) observations(v value) {
	isTable := v.entries(func(role []byte, v value) {
		r.at = spot{table: []byte("observed." + string(role)), offset: v.offset()}
		isTable := v.entries(func(criterion []byte, v value) {
			r.at.entry, r.at.offset = criterion, v.offset()
			r.level(string(role), string(criterion), v)
		})
		if !isTable {
			r.add(&r.at, diag.Say("is not a table"), startFile()...)
			v.any()
		}
	})
	if !isTable && !v.isNull() {
		seen := r.bank.example(func(q *Question) bool { return q.Kind == Scale })
		r.add(&r.at, diag.Say("is not a table of roles"), diag.Say("for example [observed.ROLE], then %s = %s", seen.Criterion, seen.middle()))
		v.any()
	}
}

// level takes a level that was seen, which may have decimals.
func (r *Reader) level(role, criterion string, v value) {
	text, instead := v.text()
	switch instead := instead.(type) {
	case nil:
		r.observed(&r.at, role, criterion, string(text))
	case nothing:
	case float64:
		r.observed(&r.at, role, criterion, strconv.FormatFloat(instead, 'f', -1, 64))
	default:
		r.notText(instead)
	}
}
