// Package lines writes the short results of many people, each as a line of a table or of JSON. A Layout says which fields a
// line has; it appends a Line to bytes without allocating, since there may be millions. What is written holds no text of a
// language and nothing that a terminal or a spreadsheet would act on. Figures are as those of a whole result are.
package lines
