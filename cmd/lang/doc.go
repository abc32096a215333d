// Package lang says everything the program says, in English or Spanish.
//
// A message is English where it is said, in a call of Say or Plural:
//
//	words.Say("%s leads", title)
//	words.Plural(n, "%d role", "%d roles", n)
//
// es.toml has the Spanish of each, by its English. A message whose form depends on a number stands there by its second form, with a
// form for one and a form for others. What has no Spanish is said in English; a test names it. es.packed is the same as es.toml, laid
// out to be opened fast, and only in Spanish is it opened at all; go generate makes it.
//
// Translate puts values, such as a pack of roles, into another language: the texts of fields that are marked with say:"yes".
// Ids, JSON keys and whatever else scripts read are not messages and never change with the language.
package lang
