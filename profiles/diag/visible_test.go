package diag

import (
	"testing"

	"pgregory.net/rapid"
)

// No text reaches a terminal that would act on it or not show it.
func TestVisible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text") + string(rune(rapid.IntRange(0, 0x2100).Draw(t, "rune")))
		for _, r := range Visible(text) {
			if r < ' ' || r == 0x7f || 0x80 <= r && r < 0xa0 || 0x200b <= r && r <= 0x200f || 0x202a <= r && r <= 0x202e || 0x2060 <= r && r <= 0x206f || r == 0xfeff {
				t.Fatalf("%q lets %U through", text, r)
			}
		}
	})
}
