package scoring

import "testing"

func TestPartialRounds(t *testing.T) {
	training := Criterion{ID: "training", Rule: AtMost, Span: Whole(24)}
	for _, tt := range []struct {
		a, level Number
		want     int
	}{
		{Whole(12), Whole(12), 100},
		{Whole(12), Whole(11), 100},
		{Whole(3), Whole(12), 63}, // over is 37.5, a half goes up
		{Whole(3), Whole(27), 0},
		{Whole(3), Whole(48), 0},
	} {
		if got := training.partial(tt.a, tt.level); got != tt.want {
			t.Errorf("at most %v months, takes %v: %d, want %d", tt.a, tt.level, got, tt.want)
		}
	}
}

func TestPartialOfUnknownLevel(t *testing.T) {
	for _, tt := range []struct {
		rule Rule
		a    int
		want int
	}{
		{Closest, 50, 75}, // from 50 at either end to 100
		{Closest, 0, 50},
		{AtLeast, 100, 50},
		{AtLeast, 0, 100},
		{AtMost, 25, 63}, // from 25 to 100, rounded up
	} {
		c := Criterion{Rule: tt.rule, Span: Whole(100), Max: Whole(100)}
		if got := c.partialLevel(Whole(tt.a), Level{Unknown: true}); got != tt.want {
			t.Errorf("rule %v, asked %d: %d, want %d", tt.rule, tt.a, got, tt.want)
		}
	}
}

// Published shares are rounded, and may add up to more than all jobs.
func TestPartialOfSharesIsNoMoreThanAll(t *testing.T) {
	m, err := NewModel([]Criterion{{ID: "s", Rule: CategoryShare}}, []Alternative{{ID: "r", Shares: map[string]int{"a": 51, "b": 50}}})
	if err != nil {
		t.Fatal(err)
	}
	q, err := m.Questionnaire([]Item{{Criterion: "s", Categories: []string{"a", "b"}}}, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	if got, table := m.alternatives[0].partialShares([]string{"a", "b"}), q.Partial(0, 3, 0); got != 100 || table != 100 {
		t.Errorf("%d, in the table %d", got, table)
	}
}

func TestPayPartial(t *testing.T) {
	assistant := Pay{P10: 35020, P25: 37610, P50: 44200, P75: 48160, P90: 57830}
	sparse := Pay{P10: 20000, P50: 40000, P90: 60000}
	for _, tt := range []struct {
		pay    Pay
		amount int
		local  int
		want   int
	}{
		{assistant, 35020, 100, 90},
		{assistant, 44200, 100, 50},
		{assistant, 42000, 100, 58},
		{assistant, 57830, 100, 10},
		{assistant, 61000, 100, 5}, // the slope above p75 goes on
		{assistant, 90000, 100, 0},
		{assistant, 30000, 100, 100},
		{assistant, 88400, 200, 50},
		{sparse, 30000, 100, 70},
		{sparse, 65000, 100, 0},
	} {
		if got := tt.pay.PercentAtLeast(Whole(tt.amount), tt.local); got != tt.want {
			t.Errorf("%d dollars at %d %%: %d, want %d", tt.amount, tt.local, got, tt.want)
		}
	}
}

func TestPayCheck(t *testing.T) {
	for _, p := range []Pay{{}, {P10: 1, P50: 2}, {P10: 2, P50: 2, P90: 3}, {P10: 1, P25: 5, P50: 4, P90: 9}} {
		if p.Check() == nil {
			t.Errorf("%+v passes", p)
		}
	}
}
