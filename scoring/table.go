package scoring

// row is what one answer is worth to every role that is looked at: a line of the tables that ranking, changes, doubt,
// settling, judging and the audit read.
type row struct {
	term
	partials []int // by role
}

// table is what the answers of one person are worth: a row for every answered criterion of weight 1 or more, in the
// model's order.
type table struct {
	model *Model
	roles []int // places of the alternatives looked at
	rows  []row
}

// compile works out what a person's answers are worth to the roles, given by their places.
func (m *Model) compile(p Preferences, roles []int) (*table, error) {
	terms, err := m.terms(p)
	if err != nil {
		return nil, err
	}
	t := &table{model: m, roles: roles, rows: make([]row, len(terms))}
	for j, term := range terms {
		t.rows[j] = m.row(term, roles)
	}
	return t, nil
}

func (m *Model) row(t term, roles []int) row {
	r := row{t, make([]int, len(roles))}
	for k, i := range roles {
		r.partials[k] = m.partial(i, &t, t.asked)
	}
	return r
}

// compileEnough compiles what a ranking is made from: a *TooFewError says that too little is answered.
func (m *Model) compileEnough(p Preferences, roles []int) (*table, error) {
	t, err := m.compile(p, roles)
	if err == nil && len(t.rows) < MinAnswered {
		return nil, &TooFewError{len(t.rows)}
	}
	return t, err
}

// points returns the points of every role: the sum of weight times partial value.
func (t *table) points() []int32 {
	points := make([]int32, len(t.roles))
	for j := range t.rows {
		for k, f := range t.rows[j].partials {
			points[k] += int32(t.rows[j].Weight * f)
		}
	}
	return points
}

// maxPoints are those of a role that meets every answer in full.
func (t *table) maxPoints() int {
	weights := 0
	for j := range t.rows {
		weights += t.rows[j].Weight
	}
	return 100 * weights
}

// gain returns the criterion of row n, and by how many points it puts role a ahead of role b.
func (t *table) gain(n, a, b int) (criterion string, points int) {
	r := &t.rows[n]
	return r.Criterion, r.Weight * (r.partials[a] - r.partials[b])
}

// noisyTable is a table with what the answers and their weights may really be.
type noisyTable struct {
	*table
	noise     Noise
	responses [][]outcome // by row
	weights   []moments   // by row
}

func (t *table) withNoise(noise Noise) *noisyTable {
	n := &noisyTable{table: t, noise: noise}
	for j := range t.rows {
		r := &t.rows[j]
		n.responses = append(n.responses, noise.response(t.model.criteria[r.criterion].Rule, r.Preference))
		n.weights = append(n.weights, noise.weight(r.Weight))
	}
	return n
}

// readings returns what role k can be expected to give, row by row.
func (n *noisyTable) readings(k int) []reading {
	list := make([]reading, len(n.rows))
	for j := range list {
		list[j] = n.model.expect(n.roles[k], &n.rows[j].term, n.responses[j], n.noise)
	}
	return list
}

// difference returns the moments of the points of one role minus those of another: the differences on the criteria do
// not depend on each other.
func (n *noisyTable) difference(a, b []reading) moments {
	var sum moments
	for j := range a {
		sum = sum.plus(n.differenceOn(j, &a[j], &b[j]))
	}
	return sum
}

// differenceOn returns the moments of W * (f_a - f_b) in one row; the weight W does not depend on the rest.
func (n *noisyTable) differenceOn(j int, a, b *reading) moments {
	return gap(a, b, n.responses[j]).times(n.weights[j])
}
