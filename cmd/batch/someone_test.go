package batch

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"careerfit/cmd/app"
	"careerfit/profiles"
	"careerfit/questions"

	"pgregory.net/rapid"
)

// someone is a person's answers as they were spelled.
type someone struct {
	id       string
	asked    []string            // questions with an answer
	chosen   map[string][]string // by question; several of categories
	again    map[string]string
	weights  map[string]int
	musts    []string
	observed map[string]map[string]int // role to criterion
	roles    []string
	localPay int
}

// genSomeone draws answers, a few of which keep them from being scored: too few of them, a deal-breaker without one.
func genSomeone(t *rapid.T, env *app.Env) someone {
	s := someone{chosen: map[string][]string{}, again: map[string]string{}, weights: map[string]int{}, observed: map[string]map[string]int{}}
	s.id = rapid.SampledFrom([]string{"p1", "", "7", "=1+1", "ñ \u202e,\"", " x"}).Draw(t, "id")
	can := app.QuestionCriteria(env.Pack.Criteria)
	often := rapid.SampledFrom([]int{6, 1, 40}).Draw(t, "often")
	for i := range env.Bank.Questions {
		q := &env.Bank.Questions[i]
		if rapid.IntRange(0, 7).Draw(t, "asked") > often {
			continue
		}
		s.asked = append(s.asked, q.ID)
		s.chosen[q.ID] = genSpelled(t, q)
		if rapid.Bool().Draw(t, "weighed") {
			s.weights[q.ID] = rapid.SampledFrom([]int{3, 1, 2, 0}).Draw(t, "weight")
		}
		if n := rapid.IntRange(0, 40).Draw(t, "must"); can[q.Criterion].CanBeMust && n > 30 && (s.counts(q.ID) || n == 31) {
			s.musts = append(s.musts, q.ID)
		}
		if q.Again != "" && rapid.IntRange(0, 40).Draw(t, "again") == 20 {
			s.again[q.ID] = q.Options[rapid.IntRange(0, len(q.Options)-1).Draw(t, "once more")].ID
		}
	}
	for _, c := range env.Pack.Criteria {
		if c.Rule != profiles.ShareOfJobs && rapid.IntRange(0, 99).Draw(t, "observed") == 40 {
			role := rapid.SampledFrom(env.Pack.RoleIDs()).Draw(t, "role")
			s.observed[role] = map[string]int{c.ID: int(c.Min+c.Max) / 2}
		}
	}
	switch rapid.IntRange(0, 40).Draw(t, "roles") {
	case 10, 11, 12:
		s.roles = []string{app.AllRoles}
	case 13, 14:
		s.roles = rapid.SliceOfNDistinct(rapid.SampledFrom(env.Pack.RoleIDs()), 1, 3, rapid.ID[string]).Draw(t, "in focus")
	}
	s.localPay = rapid.SampledFrom([]int{0, 85, 100, 130}).Draw(t, "local pay")
	return s
}

func (s someone) counts(id string) bool {
	weight, weighed := s.weights[id]
	return (!weighed || weight > 0) && s.chosen[id][0] != questions.Skip
}

// genSpelled draws an answer in any spelling.
func genSpelled(t *rapid.T, q *questions.Question) []string {
	if rapid.IntRange(0, 40).Draw(t, "skip") == 20 {
		return []string{questions.Skip}
	}
	most := 1
	switch q.Kind {
	case questions.Amount:
		amount := fmt.Sprint(rapid.IntRange(5000, 150_000).Draw(t, "amount"))
		return []string{rapid.SampledFrom([]string{amount, "42000", "42,000", "$42k", "21.25/h", "$1,000,000", "110k", "65000", "5000"}).Draw(t, "spelled")}
	case questions.Categories:
		most = len(q.Options)
	}
	var list []string
	for _, i := range rapid.SliceOfNDistinct(rapid.IntRange(0, len(q.Options)-1), 1, most, rapid.ID[int]).Draw(t, "options") {
		o := q.Options[i]
		list = append(list, rapid.SampledFrom([]string{o.ID, fmt.Sprint(i + 1), o.ID, o.Label, strings.ToUpper(o.Label)}).Draw(t, "spelled"))
	}
	return list
}

func (s someone) flags() questions.FlagValues {
	v := questions.FlagValues{ByQuestion: map[string]string{}, Must: s.musts}
	for id, list := range s.chosen {
		v.ByQuestion[id] = strings.Join(list, ";")
	}
	for id, text := range s.again {
		v.Again = append(v.Again, id+"="+text)
	}
	for id, weight := range s.weights {
		v.Importance = append(v.Importance, fmt.Sprintf("%s=%d", id, weight))
	}
	for role, levels := range s.observed {
		for criterion, level := range levels {
			v.Observed = append(v.Observed, fmt.Sprintf("%s:%s=%d", role, criterion, level))
		}
	}
	if s.localPay > 0 {
		v.LocalPay = fmt.Sprint(s.localPay)
	}
	return v
}

// tree is the answers as a file has them. Numbers stand without quotes where they can.
func (s someone) tree(numbers bool) map[string]any {
	answers := map[string]any{}
	for id, list := range s.chosen {
		switch _, isNumber := wholeOf(list[0]); {
		case len(list) > 1:
			answers[id] = list
		case isNumber && numbers:
			answers[id] = json.Number(list[0])
		default:
			answers[id] = list[0]
		}
	}
	tree := map[string]any{"answers": answers, "again": s.again, "importance": s.weights, "must": append([]string{}, s.musts...), "observed": s.observed}
	if s.id != "" {
		tree["id"] = s.id
	}
	if len(s.roles) > 0 {
		tree["roles"] = s.roles
	}
	if s.localPay > 0 {
		tree["local-pay"] = s.localPay
	}
	for _, key := range []string{"again", "importance", "observed", "must"} { // an empty one may be missing
		if text := fmt.Sprint(tree[key]); numbers && (text == "map[]" || text == "[]") {
			delete(tree, key)
		}
	}
	return tree
}

func wholeOf(text string) (n int, ok bool) {
	_, err := fmt.Sscanf(text, "%d", &n)
	return n, err == nil && fmt.Sprint(n) == text
}

func (s someone) json(numbers bool) string {
	data, err := json.Marshal(s.tree(numbers))
	if err != nil {
		panic(err)
	}
	return string(data)
}

// toml writes every text as JSON does, which TOML reads the same.
func (s someone) toml() string {
	var b strings.Builder
	var write func(path string, tree map[string]any)
	write = func(path string, tree map[string]any) {
		if path != "" {
			fmt.Fprintf(&b, "[%s]\n", path)
		}
		var tables []string
		for _, key := range slices.Sorted(maps.Keys(tree)) {
			if _, ok := tree[key].(map[string]any); ok {
				tables = append(tables, key)
				continue
			}
			data, _ := json.Marshal(tree[key])
			fmt.Fprintf(&b, "%s = %s\n", key, data)
		}
		for _, key := range tables {
			write(strings.TrimPrefix(path+"."+key, "."), tree[key].(map[string]any))
		}
	}
	var tree map[string]any
	d := json.NewDecoder(strings.NewReader(s.json(true)))
	d.UseNumber()
	if err := d.Decode(&tree); err != nil {
		panic(err)
	}
	write("", tree)
	return b.String()
}

// row is the answers as a row of a table.
func (s someone) row(header []string) []byte {
	between := "; "[:1+len(s.asked)%2] // both are understood, one of them at once
	var cells []string
	for _, key := range header {
		kind, question, _ := strings.Cut(key, ".")
		var cell string
		switch {
		case key == questions.KeyID:
			cell = s.id
		case key == questions.KeyMust:
			cell = strings.Join(s.musts, between)
			if len(s.musts) > 0 && len(s.asked)%3 == 0 {
				cell = " " + cell
			}
		case key == questions.KeyRoles:
			cell = strings.Join(s.roles, between)
		case key == questions.KeyLocalPay && s.localPay > 0:
			cell = fmt.Sprint(s.localPay)
		case kind == app.FlagImportance:
			if weight, ok := s.weights[question]; ok {
				cell = fmt.Sprint(weight)
			}
		case kind == app.FlagAgain:
			cell = s.again[question]
		default:
			cell = strings.Join(s.chosen[key], between)
		}
		cells = append(cells, cell)
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	_ = w.Write(cells)
	w.Flush()
	return b.Bytes()
}
