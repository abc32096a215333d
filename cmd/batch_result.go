package cmd

import (
	"bytes"
	"cmp"
	"errors"
	"slices"

	"careerfit/cmd/report"
	"careerfit/cmd/report/doc"
	"careerfit/cmd/report/result"
	"careerfit/cmd/report/words"
	"careerfit/questions"
	"careerfit/scoring"
)

// summarize fills in the brief from a judgment.
func (r *rowReader) summarize(j *scoring.Judgment) {
	b := &r.brief
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
	top := r.brief.Top[:0]
	for k, place := range r.places {
		if r.judge.Passes(k) {
			top = append(top, report.Placed{Role: place, Points: r.judge.Points(k)})
		}
	}
	slices.SortStableFunc(top, func(a, b report.Placed) int { return cmp.Compare(b.Points, a.Points) })
	r.brief.Top = top
}

// append appends the brief to out.
func (r *rowReader) append(out []byte) []byte {
	all := r.brief.Top
	r.brief.Top = all[:min(len(all), r.top)]
	if r.csv {
		out = r.briefs.AppendCSV(out, &r.brief)
	} else {
		out = r.briefs.AppendJSON(out, &r.brief)
	}
	r.brief.Top = all
	return out
}

// recommend appends the result of answers that recommend would give: in full, or as a brief.
func (r *rowReader) recommend(out []byte, answers questions.Answers) ([]byte, *reject) {
	if len(answers.Roles) == 0 {
		answers.Roles = r.roles
	}
	model, err := r.model.Observe(answers.Observations())
	if err != nil {
		return out, &reject{code: rejectAnswer, message: say("%v", err)}
	}
	e, err := r.program.evaluateOn(model, r.program.roles, answers)
	if err != nil {
		return out, r.rejectOfResult(err, answers)
	}
	r.setID(answers.ID)
	r.fromResult(e.result, answers)
	if r.cohort != nil {
		sheet, _ := r.table.Sheet(answers)
		r.cohort.count(&sheet, &r.brief, r.decisiveOf(e.result))
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
		return out, &reject{code: rejectAnswer, message: say("%v", err)}
	}
	return w.Bytes(), nil
}

// rejectOfResult says why there is no result.
func (r *rowReader) rejectOfResult(err error, answers questions.Answers) *reject {
	n := 0
	for _, id := range r.program.bank.IDs() {
		if answers.Counts(id) {
			n++
		}
	}
	var f *failure
	if n < scoring.MinAnswered {
		return tooFewReject(n)
	} else if errors.As(err, &f) {
		return &reject{code: rejectAnswer, message: f.told[0].message}
	}
	return &reject{code: rejectAnswer, message: say("%v", err)}
}

// fromResult fills in the brief from a whole result.
func (r *rowReader) fromResult(result *scoring.Result, answers questions.Answers) {
	b := &r.brief
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
		b.Top = append(b.Top, report.Placed{Role: place, Points: s.Points})
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
