package cmd

import (
	"bytes"
	"cmp"
	"errors"
	"slices"

	"careerfit/cmd/batch/lines"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/cmd/report/words"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"
)

// summarize fills in the line from a judgment.
func (r *rowReader) summarize(j *scoring.Judgment) {
	b := &r.line
	b.Answered, b.Verdict, b.Ahead, b.MaxPoints = j.Answered, j.Verdict, j.Ahead, j.MaxPoints
	b.Leader, b.RunnerUp = r.place(j.Leader), r.place(j.RunnerUp)
	b.Points = [2]int{}
	if j.Leader >= 0 {
		b.Points[0] = r.judge.Points(j.Leader)
	}
	if j.RunnerUp >= 0 {
		b.Points[1] = r.judge.Points(j.RunnerUp)
	}
	b.Shortlist = b.Shortlist[:0]
	for _, k := range j.Shortlist {
		b.Shortlist = append(b.Shortlist, r.places[k])
	}
	if r.top > 0 {
		r.rank()
	}
}

// place is that of a judged role among all roles of the pack; -1 for none.
func (b *batch) place(k int) int {
	if k < 0 {
		return -1
	}
	return b.places[k]
}

// rank fills in the first roles of the ranking: by points, of equals the first.
func (r *rowReader) rank() {
	top := r.line.Top[:0]
	for k, place := range r.places {
		if r.judge.Passes(k) {
			top = append(top, lines.Placed{Role: place, Points: r.judge.Points(k)})
		}
	}
	slices.SortStableFunc(top, func(a, b lines.Placed) int { return cmp.Compare(b.Points, a.Points) })
	r.line.Top = top
}

// append appends the line to out.
func (r *rowReader) append(out []byte) []byte {
	all := r.line.Top
	r.line.Top = all[:min(len(all), r.top)]
	if r.csv {
		out = r.layout.AppendCSV(out, &r.line)
	} else {
		out = r.layout.AppendJSON(out, &r.line)
	}
	r.line.Top = all
	return out
}

// recommend appends the result of answers that recommend would give: in full, or as a line.
func (r *rowReader) recommend(out []byte, answers questions.Answers) ([]byte, *diag.Problem) {
	if len(answers.Roles) == 0 {
		answers.Roles = r.roles
	}
	model, err := r.model.Observe(answers.Observations())
	if err != nil {
		return out, wrongAnswers(err)
	}
	e, err := r.program.evaluateOn(model, r.program.roles, answers)
	if err != nil {
		return out, r.noResult(err, answers)
	}
	r.setID(answers.ID)
	r.fromResult(e.result, answers)
	if r.cohort != nil {
		sheet, _ := r.table.Sheet(answers)
		r.cohort.count(&sheet, &r.line, r.decisiveOf(e.result))
	}
	if !r.full {
		return r.append(out), nil
	}
	in := r.input
	in.ID, in.Observed, in.Answers = answers.ID, answers.Observations(), words.NewAnswers(r.program.asks, answers)
	in.LocalPay = cmp.Or(answers.LocalPay, scoring.DefaultLocalPay)
	in.Result, in.Changes, in.Doubt = e.result, e.changes, e.doubt
	w := bytes.NewBuffer(out)
	if err := doc.JSONLine(w, result.NewResult(in)); err != nil {
		return out, wrongAnswers(err)
	}
	return w.Bytes(), nil
}

// noResult says why there is no result.
func (r *rowReader) noResult(err error, answers questions.Answers) *diag.Problem {
	n := 0
	for _, id := range r.program.bank.IDs() {
		if answers.Counts(id) {
			n++
		}
	}
	var f *failure
	if n < scoring.MinAnswered {
		return tooFewAnswers(n)
	} else if errors.As(err, &f) {
		return &diag.Problem{Code: rejectAnswer, What: f.problems[0].What} // the hints are about flags
	}
	return wrongAnswers(err)
}

// fromResult fills in the line from a whole result.
func (r *rowReader) fromResult(result *scoring.Result, answers questions.Answers) {
	b := &r.line
	b.Answered, b.Verdict, b.Ahead = 0, result.Verdict, result.Ahead
	for _, id := range r.program.bank.IDs() {
		if answers.Counts(id) {
			b.Answered++
		}
	}
	b.Leader, b.RunnerUp, b.Points = -1, -1, [2]int{}
	b.Shortlist, b.Top = b.Shortlist[:0], b.Top[:0]
	for i, s := range result.Ranking {
		b.MaxPoints = s.MaxPoints
		if s.Rank == 0 {
			continue
		}
		place := r.placeOf[s.ID]
		b.Top = append(b.Top, lines.Placed{Role: place, Points: s.Points})
		switch i {
		case 0:
			b.Leader, b.Points[0] = place, s.Points
		case 1:
			b.RunnerUp, b.Points[1] = place, s.Points
		}
	}
	for _, id := range result.Shortlist {
		b.Shortlist = append(b.Shortlist, r.placeOf[id])
	}
}
