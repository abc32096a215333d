package scoring

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestDifference(t *testing.T) {
	scale := Criterion{ID: "c", Rule: Closest, Span: Whole(50), Min: 0, Max: Whole(100)}
	level := func(low, value, high int) Level {
		return Level{Value: Whole(value), Low: Whole(low), High: Whole(high)}
	}
	for name, tt := range map[string]struct {
		a, b            Level
		by, uncertainty Number
		sure, slight    bool
	}{
		"apart":                           {level(80, 90, 100), level(10, 20, 30), Whole(70), 14143, true, false},
		"the halves that face each other": {level(57, 60, 100), level(0, 40, 44), Whole(20), Whole(5), true, false},
		"the other way round":             {level(0, 40, 44), level(57, 60, 100), Whole(-20), Whole(5), true, false},
		"as large as its uncertainty":     {level(47, 50, 50), level(45, 45, 49), Whole(5), Whole(5), true, false},
		"just below it":                   {level(47, 50, 50), Level{45001, Whole(45), 49001, false}, 4999, Whole(5), false, false},
		"no range":                        {level(50, 50, 50), level(49, 49, 49), Whole(1), 0, true, true},
		"just below 5 percent":            {Level{Value: 52499, Low: 52499, High: 52499}, level(50, 50, 50), 2499, 0, true, true},
		"5 percent of the span":           {Level{Value: 52500, Low: 52500, High: 52500}, level(50, 50, 50), 2500, 0, true, false},
		"none":                            {level(40, 50, 60), level(40, 50, 60), 0, 14143, false, true},
		"unknown":                         {Level{Unknown: true}, level(40, 50, 60), 0, 0, false, true},
	} {
		d := scale.difference(tt.a, tt.b)
		if d.By != tt.by || d.Uncertainty != tt.uncertainty || d.Sure() != tt.sure || d.Slight() != tt.slight {
			t.Errorf("%s: by %v, uncertainty %v, sure %v, slight %v", name, d.By, d.Uncertainty, d.Sure(), d.Slight())
		}
	}
}

// For ranges with equal halves the uncertainty is 1.645 standard deviations of the difference under the level noise.
func TestUncertaintyAgreesWithTheVerdict(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := genHalves(t, "x"), genHalves(t, "y")
		c := Criterion{ID: "c", Rule: Closest, Span: Whole(100), Min: 0, Max: Whole(100)}
		var variance float64
		for _, l := range []Level{x, y} {
			variance += momentsOf(DefaultNoise().level(c, l)).variance
		}
		got, want := c.difference(x, y).Uncertainty.Float(), 1.645*math.Sqrt(variance)
		if math.Abs(got-want) > .002*want+.001 {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

func genHalves(t *rapid.T, name string) Level {
	value, half := rapid.IntRange(20, 80).Draw(t, name), rapid.IntRange(0, 20).Draw(t, name+" half")
	return Level{Value: Whole(value), Low: Whole(value - half), High: Whole(value + half)}
}

// What the criteria are worth adds up to the gap of the ranking, and all of it turns round with the two roles.
func TestPair(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		m, r := s.model(t), s.rank(t, DefaultNoise())
		pair, err := m.Pair("r0", "r1", s.preferences)
		back, backErr := m.Pair("r1", "r0", s.preferences)
		if err != nil || backErr != nil {
			t.Fatal(err, backErr)
		}
		sum := 0
		for j, c := range pair.Contributions {
			sum += c.Points
			if c.Points != -back.Contributions[j].Points {
				t.Fatalf("%v, and back %v", c, back.Contributions[j])
			}
		}
		points := map[string]int{}
		for _, s := range r.Ranking {
			points[s.ID] = s.Points
		}
		if sum != pair.Gap() || sum != points["r0"]-points["r1"] {
			t.Fatalf("%d, gap %d, ranking %v", sum, pair.Gap(), points)
		}
		for j, d := range pair.Differences {
			e := back.Differences[j]
			if d.By != -e.By || d.Uncertainty != e.Uncertainty || d.Sure() != e.Sure() || Wider(d, e) != 0 {
				t.Fatalf("%v, and back %v", d, e)
			}
		}
	})
}

func TestPairNeedsNoAnswer(t *testing.T) {
	m, err := NewModel(nil, []Alternative{{ID: "a", Pay: Pay{Unknown: true}}, {ID: "b", Pay: Pay{Unknown: true}}})
	if err != nil {
		t.Fatal(err)
	}
	if pair, err := m.Pair("b", "a", Preferences{}); err != nil || pair.Gap() != 0 || pair.A.ID != "b" {
		t.Errorf("%v, %v", pair, err)
	}
	for _, ids := range [][2]string{{"a", "a"}, {"a", "c"}, {"c", "b"}} {
		if _, err := m.Pair(ids[0], ids[1], Preferences{}); err == nil {
			t.Errorf("%v is taken for two alternatives", ids)
		}
	}
	if _, err := m.Pair("a", "b", Preferences{Items: []Preference{{Criterion: "c"}}}); err == nil {
		t.Error("an unknown criterion is taken")
	}
}

func TestWider(t *testing.T) {
	wide := Difference{By: Whole(-10), span: Whole(20)}
	for _, tt := range []struct {
		other Difference
		want  int
	}{
		{Difference{By: Whole(49), span: Whole(100)}, -1}, {Difference{By: Whole(51), span: Whole(100)}, 1},
		{Difference{By: Whole(50), span: Whole(100)}, 0}, {Difference{By: 1 << 60, span: 1<<61 + 1}, -1},
	} {
		if got := Wider(wide, tt.other); got != tt.want {
			t.Errorf("%v: %d, want %d", tt.other, got, tt.want)
		}
	}
}
