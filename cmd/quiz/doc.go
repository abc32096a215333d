// Package quiz asks a person: the quiz, which recommends in the end, and the visit, which asks what one job looked like. How
// a question is put on a terminal or in plain lines is package ask; this is which question comes next, and what follows.
package quiz
