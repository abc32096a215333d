package diag

import "testing"

func TestClosest(t *testing.T) {
	words := []string{"work-variety", "patient-contact", "desk-work", "pay-goal"}
	for typed, want := range map[string]string{
		"patent-contact": "patient-contact", "pay": "pay-goal", "pay-gaol": "pay-goal", "Desk-work": "desk-work",
		"zzz": "", "": "", "contact": "",
	} {
		if got := Closest(typed, words); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}
