// Package apptest is what tests of several packages share: the packs they run on, random packs and answers, and what every
// text and page has to be. No program imports it.
package apptest
