package diag

import (
	"strconv"
	"strings"
	"unicode"
)

// Visible writes out what a terminal would act on or not show: control, bidi and zero-width characters, and new lines. Every
// text that comes from a file, a name or an error goes through it before a terminal sees it.
func Visible(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsPrint(r) {
			b.WriteRune(r)
			continue
		}
		quoted := strconv.QuoteRune(r)
		b.WriteString(quoted[1 : len(quoted)-1])
	}
	return b.String()
}
