package scoring

import (
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// judged is what Judge and Rank both say of a person.
type judged struct {
	Leader, RunnerUp, Rival string
	Ahead                   float64
	Verdict                 Verdict
	Shortlist               []string
	MaxPoints               int
	Points                  map[string]int
	Passing                 []string
	Decisive                string
}

func judgedByRank(r *Result) judged {
	j := judged{r.Leader, r.RunnerUp, r.Rival, r.Ahead, r.Verdict, r.Shortlist, r.Ranking[0].MaxPoints, map[string]int{}, nil, ""}
	if r.Verdict != Tie && len(r.Reasons.For) > 0 {
		j.Decisive = r.Reasons.For[0].Criterion
	}
	for _, s := range r.Ranking {
		j.Points[s.ID] = s.Points
		if s.Rank > 0 {
			j.Passing = append(j.Passing, s.ID)
		}
	}
	slices.Sort(j.Passing)
	return j
}

func judgedBy(judge *Judge, s AnswerSheet) judged { return judge.model.judged(judge.Judge(s)) }

// judged is a judgment with ids for places.
func (m *Model) judged(r *Judgment) judged {
	var ids []string
	for _, place := range r.Roles {
		ids = append(ids, m.alternatives[place].ID)
	}
	id := func(k int) string {
		if k < 0 {
			return ""
		}
		return ids[k]
	}
	j := judged{id(r.Leader), id(r.RunnerUp), id(r.Rival), r.Ahead, r.Verdict, nil, r.MaxPoints, map[string]int{}, nil, r.Decisive()}
	for _, k := range r.Shortlist {
		j.Shortlist = append(j.Shortlist, ids[k])
	}
	for k, role := range ids {
		j.Points[role] = r.Points(k)
		if r.Passes(k) {
			j.Passing = append(j.Passing, role)
		}
	}
	return j
}

// One judge after the other says what Rank says, to the last bit, whatever it judged before; and so does the model.
func TestJudgeAgreesWithRank(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := genStudy(3).Draw(t, "study")
		q := s.questionnaire(t)
		judge, model := q.Certainty(DefaultNoise()).Judge(), s.model(t)
		for range rapid.IntRange(1, 5).Draw(t, "people") {
			sheet := genPerson(t, q)
			want, err := model.Rank(q.Preferences(sheet), nil, DefaultNoise())
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(judgedByRank(want), judgedBy(judge, sheet)); diff != "" {
				t.Fatal(diff)
			}
			alone, err := model.Judge(q.Preferences(sheet), nil, DefaultNoise())
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(judgedByRank(want), model.judged(alone)); diff != "" {
				t.Fatal(diff)
			}
		}
	})
}

// Of many roles most are far off, and are not looked at closely.
func TestJudgeAgreesWithRankOfManyRoles(t *testing.T) {
	m, p := fullPack(t)
	q, err := m.Questionnaire(itemsOf(p), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	judge := q.Certainty(DefaultNoise()).Judge()
	const people = 300
	looked := 0
	for _, sheet := range strangers(q, people) {
		want, err := m.Rank(q.Preferences(sheet), nil, DefaultNoise())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(judgedByRank(want), judgedBy(judge, sheet)); diff != "" {
			t.Fatal(diff)
		}
		looked += len(judge.close)
	}
	if looked >= people*(len(q.roles)-1) {
		t.Error("no role was left out")
	}
	t.Logf("%.1f of %d rivals looked at closely", float64(looked)/people, len(q.roles)-1)
}

// How far off every rival is lies between the bounds by which most are left out, rounding included.
func TestBoundsHoldWhatIsExact(t *testing.T) {
	m, p := fullPack(t)
	q, err := m.Questionnaire(itemsOf(p), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	judge := q.Certainty(DefaultNoise()).Judge()
	for _, sheet := range strangers(q, 200) {
		r := judge.Judge(sheet)
		for k, least := range judge.least {
			z := judge.difference(r.Leader, k).deviations()
			if far := z * math.Abs(z); k != r.Leader && (far < least || far > judge.most[k]) {
				t.Fatalf("%v is not from %v to %v", far, least, judge.most[k])
			}
		}
	}
}
