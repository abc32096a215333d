// Package onet makes roles of the occupations of an O*NET database release, whose text files a person downloaded. Levels
// follow from published figures by the derivations of criteria.toml; a figure that is missing, or that its publisher calls
// too imprecise, makes the level unknown, and is never made up.
//
// Elements are matched by id, since their names change from release to release. What is known of the layout, from the data
// dictionaries of releases 5.1 to 31.0: the files are UTF-8 with a line of column names, tabs between fields and CR LF at
// the end of every line, the last one too. Rows of scale CX (context, 1-5), IM (importance, 1-5) and OI (occupational
// interest, 1-7) are means; CXP, CTP and LV rows are something else. Recommend Suppress is Y, N or n/a.
package onet
