// Package compare says how two roles really differ: as a document for people, and as ids and numbers for scripts. It tells
// where the two stand apart, by how much and how surely, what they share, what each is like, and what the difference is
// worth by a person's answers. It recommends nothing. The report of a result shows its first two roles by SideBySide.
package compare
