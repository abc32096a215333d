// Package doc is a report as a value: a Document of prose with citations, lists, tables and pictures, in reading order, and
// three renderers of it: Text for a terminal, HTML for one page to keep and print, Markdown for a wiki or an e-mail. Whoever
// makes a Document has found out, chosen, sorted, rounded and translated everything in it. A renderer only lays it out, so
// that the three never contradict each other. The package knows no language and nothing of roles.
package doc
