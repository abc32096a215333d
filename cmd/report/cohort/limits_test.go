package cohort

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/words"
	"careerfit/profiles/builtin"
	"careerfit/questions"
)

// clearly is counts of people who are all told clearly that a role fits, by role.
func clearly(byRole ...int) *Counts {
	c := nobody().ofBuiltin()
	c.Roles = nil
	for i, n := range byRole {
		role := RoleCounts{Role: builtin.Pack().RoleIDs()[i], People: n, Verdicts: Verdicts{Clear: n}, Fits: NewFits()}
		role.Fits[70] = n
		c.Roles = append(c.Roles, role)
	}
	c.People = sum(byRole)
	c.Rows, c.Verdicts.Clear, c.Fits[70] = c.People, c.People, c.People
	return c
}

// each is n times the same number of people.
func each(n, people int) []int { return slices.Repeat([]int{people}, n) }

// Of 4 people nothing is said, of 5 everything that all of them have in common.
func TestFewestPeopleOfAPage(t *testing.T) {
	for people, want := range map[int]bool{0: false, 1: false, 4: false, 5: true, 6: true} {
		d := NewDocument(someInput(lang.English, clearly(people, 0)), neverUnmet)
		if got := d.Remark != "" && len(d.Sections) > 0; got != want || got != (d.Remark == fmt.Sprintf("%d people", people)) {
			t.Errorf("%d people: %q with %d sections", people, d.Remark, len(d.Sections))
		}
	}
}

// chartOf is the first chart of a section.
func chartOf(t testing.TB, s doc.Section) doc.Chart {
	t.Helper()
	for _, b := range s.Blocks {
		if chart, ok := b.(doc.Chart); ok {
			return chart
		}
	}
	t.Fatalf("%q has no chart", s.Title)
	return doc.Chart{}
}

// rowNames are the names in a chart.
func rowNames(c doc.Chart) []string {
	var names []string
	for _, row := range c.Rows {
		names = append(names, row.Name.Text())
	}
	return names
}

// A role of 5 people has a bar of its own, roles of 4 have one together; of more than 12 roles the largest have one. Up to
// 3 roles that are together are named.
func TestRolesWithABar(t *testing.T) {
	title := func(i int) string { return builtin.Pack().Roles[i].Title }
	rest := func(i ...int) string {
		names := make([]string, len(i))
		for k := range i {
			names[k] = words.InSentence(title(i[k]))
		}
		return words.Upper(lang.New(lang.English).Or(names...))
	}
	for _, c := range []struct {
		byRole []int
		bars   int
		last   string
	}{
		{[]int{20, 5}, 2, title(1)},
		{[]int{20, 4, 4, 2}, 2, rest(1, 2, 3)},
		{[]int{20, 2, 2, 2, 2, 2}, 2, "One of 5 other roles"},
		{[]int{20, 3, 3, 2, 2}, 2, "One of 4 other roles"},
		{each(12, 6), 12, title(11)},
		{each(13, 6), 13, rest(12)},
		{each(14, 6), 13, rest(12, 13)},
	} {
		names := rowNames(chartOf(t, rolesSection(newPage(someInput(lang.English, clearly(c.byRole...)), neverUnmet))))
		if last := names[len(names)-1]; len(names) != c.bars || last != c.last {
			t.Errorf("%v: %q; want %d with %q", c.byRole, names, c.bars, c.last)
		}
	}
}

// Up to 3 roles have a mark each below the answers to a scale; more have their lowest and highest level.
func TestRolesWithAMark(t *testing.T) {
	for roles, lanes := range map[int]int{1: 1, 2: 2, 3: 3, 4: 1} {
		c := clearly(each(roles, 20)...)
		c.Questions[0].Answered, c.Questions[0].Options[0].People, c.Questions[0].Options[1].People = c.People, c.People-10, 10
		chart := chartOf(t, levelsSection(newPage(someInput(lang.English, c), neverUnmet)))
		if pic := chart.Rows[0].Picture; len(pic.Lanes) != lanes || len(pic.Columns) != 2 || (pic.Lanes[0].Mark != nil) != (roles < 4) {
			t.Errorf("%d roles: %+v", roles, pic)
		}
	}
}

// Of several answers that 5 people chose and 5 did not are shown; fewer are withheld. So are the medians of fewer.
func TestFewestPeopleOfAnAnswer(t *testing.T) {
	for chosen, want := range map[int]int{0: 0, 1: withheld, 4: withheld, 5: 5, 6: 6, 35: 35, 36: withheld, 39: withheld, 40: 40} {
		q := QuestionCounts{Options: []OptionCount{{"x", chosen}}}
		if got := publishAnswers(&q, questions.Categories, 40, neverUnmet).chosen[0]; got != want {
			t.Errorf("%d of 40: %d; want %d", chosen, got, want)
		}
	}
	for _, c := range []struct {
		fits map[int]int
		want group
	}{
		{map[int]int{69: 9, 70: 5, 74: 5, 75: 9}, group{14, 14, 10}},
		{map[int]int{69: 9, 72: 4, 80: 9}, group{14, 16, 13}},
		{map[int]int{66: 5, 71: 5, 80: 5}, group{14, 14, 5}},
		{map[int]int{0: 2, 94: 9}, group{0, 18, 11}},
		{map[int]int{100: 9}, group{19, 19, 9}},
		{map[int]int{95: 3, 100: 3}, group{19, 19, 6}},
		{map[int]int{0: 4}, group{}},
		{map[int]int{0: 2, 99: 3}, group{}},
		{nil, group{}},
	} {
		fits := NewFits()
		for fit, n := range c.fits {
			fits[fit] = n
		}
		if got := medianRange(fits); got != c.want {
			t.Errorf("%v: %v; want %v", c.fits, got, c.want)
		}
	}
}

// A tie and no eligible role are published alone, together, or mixed in.
func TestPeopleWithoutARole(t *testing.T) {
	for _, c := range []struct {
		tie, none int // of 40 people
		want      string
	}{
		{0, 0, "[] false"},
		{5, 0, "[{true false 5}] false"},
		{0, 5, "[{false true 5}] false"},
		{5, 6, "[{true false 5} {false true 6}] false"},
		{4, 5, "[{true true 9}] false"},
		{9, 1, "[{true true 10}] false"},
		{4, 0, "[] true"},
		{2, 2, "[] true"},
		{0, 1, "[] true"},
		{30, 6, "[] true"}, // 4 people are left
		{30, 5, "[{true false 30} {false true 5}] false"},
		{40, 0, "[{true false 40}] false"},
	} {
		list, isMixed := publishWithoutRole(&Counts{People: 40, Verdicts: Verdicts{Clear: 40 - c.tie - c.none, Tie: c.tie, NoneEligible: c.none}})
		if got := fmt.Sprint(list, isMixed); got != c.want {
			t.Errorf("%d and %d: %s; want %s", c.tie, c.none, got, c.want)
		}
	}
}

// What no role meets is counted of whole groups only.
func TestUnmetAnswersOfWholeGroups(t *testing.T) {
	for _, c := range []struct {
		x, y, z, unmet int // people by option, and from which option on no role meets it
		want           int
	}{
		{10, 10, 10, 3, 0}, {10, 10, 10, 2, 10}, {10, 10, 10, 1, 20}, {10, 10, 10, 0, 30},
		{10, 4, 16, 2, withheld}, {10, 4, 16, 1, 20}, {10, 16, 4, 2, withheld},
	} {
		q := QuestionCounts{Answered: 30, Options: []OptionCount{{"x", c.x}, {"y", c.y}, {"z", c.z}}}
		got := publishAnswers(&q, questions.Scale, 40, func(_ string, option int) bool { return option >= c.unmet }).unmet
		if got != c.want {
			t.Errorf("%+v: %d", c, got)
		}
	}
}

// A role is split where each of its verdicts has 5 people or nobody, and what is left of each verdict has, too.
func TestSplitVerdicts(t *testing.T) {
	for _, c := range []struct {
		a, b []int // clear, leaning, too close of two roles
		want string
	}{
		{[]int{5, 5, 5}, []int{6, 0, 6}, "[[5 5 5] [6 0 6]]"},
		{[]int{5, 5, 5}, []int{6, 1, 6}, "[[10 5] [7 6]]"},      // clear and leaning together
		{[]int{9, 9, 9}, []int{6, 6, 4}, "[[] []]"},             // 4 are too close for b, which a's part would tell
		{[]int{9, 9, 9}, []int{4, 4, 6}, "[[18 9] [8 6]]"},      // 4 each are 8
		{[]int{3, 1, 9}, []int{5, 9, 6}, "[[] []]"},             // 4 of a, told from b
		{[]int{1, 9, 9}, []int{4, 6, 6}, "[[10 9] [10 6]]"},     // 1 and 9 are 10
		{[]int{0, 20, 0}, []int{0, 9, 0}, "[[0 20 0] [0 9 0]]"}, // nobody is no small group
		{[]int{1, 0, 5}, []int{0, 0, 0}, "[[] []]"},             // one group of all
	} {
		alone := []group{{0, 0, sum(c.a)}, {1, 1, sum(c.b)}}
		roles := make([]RoleCounts, 2)
		counts := make([]int, 3)
		for i, parts := range [][]int{c.a, c.b} {
			roles[i].Verdicts = Verdicts{Clear: parts[0], Leaning: parts[1], TooClose: parts[2]}
			addCounts(counts, parts)
		}
		if got := fmt.Sprint(splitVerdicts(roles, alone, mergeNeighbors(counts)).byRole); got != c.want {
			t.Errorf("%v and %v: %s; want %s", c.a, c.b, got, c.want)
		}
	}
}

// A summary has a bar for 12 roles, and names 5 criteria.
func TestMostOfASummary(t *testing.T) {
	for roles, want := range map[int]int{11: 11, 12: 12, 13: 13, 15: 13} {
		c := clearly(each(roles, 7)...)
		rows := (&summary{someInput(lang.English, c)}).picture().Rows
		last := rows[len(rows)-1]
		if people := last.Picture.Lanes[0].Bars[0].High; len(rows) != want || (last.Name.Text() == "(other roles)") != (roles > 12) || people != 7*(roles-want+1) {
			t.Errorf("%d roles: %q, the last with %d people", roles, rowNames(doc.Chart{Rows: rows}), people)
		}
	}
	c := clearly(100)
	c.Decisive = []CriterionCount{{"c1", 1}, {"c2", 6}, {"c3", 5}, {"c4", 4}, {"c5", 3}, {"c6", 2}, {"c7", 0}}
	s := &summary{someInput(lang.English, c)}
	if got := s.largest(s.decisive()).Text(); got != "c2 6 %, c3 5 %, c4 4 %, c5 3 %, c6 2 %." {
		t.Error(got)
	}
	c.Decisive = c.Decisive[:1]
	if got := s.largest(s.decisive()).Text(); got != "c1 1 %." {
		t.Error(got)
	}
	if got := s.largest(nil).Text(); got != "nothing." {
		t.Error(got)
	}
}

// Who is mixed into the last verdict is told of no role, nor what the other roles leave of them.
func TestSplitBesideMixed(t *testing.T) {
	for _, c := range []struct {
		a, b     int // people of each verdict of two roles
		others   int // of other roles, too close
		tie      int
		verdicts int // that are told apart
		want     string
	}{
		{9, 6, 0, 2, 3, "[[9 9 9] []]"},
		{9, 6, 5, 2, 3, "[[9 9 9] [6 6 6]]"},
		{9, 6, 8, 0, 3, "[[9 9 9] [6 6 6]]"},
		{9, 6, 4, 0, 3, "[[9 9 9] []]"},
		{1, 1, 9, 0, 0, "[[] []]"},
	} {
		counts := clearly(3*c.a, 3*c.b)
		for i, n := range []int{c.a, c.b} {
			counts.Roles[i].Verdicts = Verdicts{Clear: n, Leaning: n, TooClose: n}
		}
		counts.People += c.others + c.tie
		counts.Verdicts = Verdicts{Clear: c.a + c.b, Leaning: c.a + c.b, TooClose: c.a + c.b + c.others, Tie: c.tie}
		p := newPage(someInput(lang.English, counts), neverUnmet)
		if got := fmt.Sprint(p.split.byRole); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
		if columns := chartOf(t, rolesSection(p)).Columns; len(columns) != 2+c.verdicts {
			t.Errorf("%+v: %q", c, columns)
		}
	}
}

// Other roles are named in the rest where at least one person chose one.
func TestRestWithOtherRoles(t *testing.T) {
	for others, want := range map[int]bool{0: false, 1: true, 4: true} {
		c := clearly(30, 10, 4)
		c.People, c.Verdicts.Clear = c.People+others, c.Verdicts.Clear+others
		names := rowNames(chartOf(t, rolesSection(newPage(someInput(lang.English, c), neverUnmet))))
		if got := strings.Contains(names[len(names)-1], "another role"); got != want {
			t.Errorf("%d others: %q", others, names)
		}
	}
}

// Where each role is too small, that is said.
func TestRolesThatAreTooSmall(t *testing.T) {
	s := rolesSection(newPage(someInput(lang.English, clearly(4, 4)), neverUnmet))
	if text, ok := s.Blocks[0].(doc.Paragraphs); !ok || text[0].Text() != "By role the groups are too small to be shown." {
		t.Errorf("%+v", s.Blocks)
	}
}
