// Package builtin is the pack that comes with the program, its questions, and the Spanish of both. They stand in TOML files
// of the packages profiles and questions; builtin.packed holds what these say, parsed when the program was built, since to
// read them at every start would take longer than all the rest of a run. go generate packs it.
package builtin

import (
	_ "embed"

	"careerfit/profiles"
	"careerfit/profiles/builtin/codec"
	"careerfit/questions"
)

//go:generate go test . -run ^TestPackedIsNew$ -update

//go:embed builtin.packed
var packed string

// The parts of the packed file. Each is opened alone, so that who reads English does not wait for Spanish.
const (
	partPack = iota
	partBank
	partSpanishPack
	partSpanishBank
)

// Pack returns the built-in pack. It is the caller's own.
func Pack() *profiles.Pack { return codec.Decode[*profiles.Pack](packed, partPack) }

// Bank returns the built-in questions. They are the caller's own.
func Bank() *questions.Bank { return codec.Decode[*questions.Bank](packed, partBank) }

// SpanishPack returns the Spanish of every text of the built-in pack that a person reads, by the English.
func SpanishPack() map[string]string { return table(partSpanishPack) }

// SpanishBank returns the Spanish of every text of the built-in questions that a person reads, by the English.
func SpanishBank() map[string]string { return table(partSpanishBank) }

// translation is a text in English and Spanish.
type translation struct{ English, Spanish string }

func table(part int) map[string]string {
	list := codec.Decode[[]translation](packed, part)
	table := make(map[string]string, len(list))
	for _, t := range list {
		table[t.English] = t.Spanish
	}
	return table
}

// Files returns the TOML files of the built-in pack with its questions, which stand in for what a folder does not have.
func Files() profiles.Files {
	pack := Pack()
	bank := profiles.PackFile{Name: profiles.QuestionsFile, Data: questions.File(), BuiltIn: pack}
	return append(profiles.BuiltInFiles(pack), bank)
}
