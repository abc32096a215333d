// Package codec packs Go values into one file that is part of a program and opens fast. A file has parts, each a value of
// its own, which are opened one by one. All texts stand in one string at the end, each once for all parts, and an opened
// value refers to it: opening copies no text.
//
// A file is
//
//	number of parts, length of each part in bytes, the parts, the texts
//
// and a part is its value, depth first: a text as its length and, if there is any, where it begins; a list as 0 for nil or its
// length and 1; a pointer as 0 for nil or 1 and what it points to; a struct as its fields, which all must be exported; a number
// as a varint. No names of fields are there, so a part fits one type only, and a file must be packed anew when the type or what
// it was made from changes. The same values give the same bytes.
package codec
