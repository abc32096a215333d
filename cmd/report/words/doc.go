// Package words says what several reports say alike: names, figures and what they rest on, what a profile tells, an answer
// and how much it counts, a deal-breaker that is broken, and how many of many are named. A Writer says it in one language
// and numbers the sources in the order in which they are first cited. What is said with its sources is a doc.Prose, in which
// a citation is a value; what cites nothing is a string. A report embeds a Writer in a type of its own, beside what it is
// about.
package words
