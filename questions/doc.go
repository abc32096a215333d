// Package questions holds the questions careerfit asks, what a valid answer is, and how answers are read. A [Bank] has the
// questions, [Answers] are what one person answered, and [Bank.Preferences] turns them into what the engine ranks by.
//
// Wherever answers stand, in flags, in a file of TOML or JSON, in a line of JSON or in the cells of a table, one [Reader]
// takes them through the same checks, and collects everything that is wrong with them. FromFlags and FromFile read one
// person's answers; a [Form] is for reading many people's, with a reader in every goroutine.
package questions
