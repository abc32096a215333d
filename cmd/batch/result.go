package batch

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

// judgeAnswers says how sure the recommendation is. Most answers fit on a sheet and are judged from what is worked out
// beforehand, which is a thousand times as fast; those with second answers, observations or roles of their own are judged
// alone, as recommend does.
func (r *rowReader) judgeAnswers(answers *questions.Answers, sheet *scoring.AnswerSheet, whole bool) (*scoring.Judgment, *diag.Problem) {
	if whole {
		if judgment := r.judge.Judge(*sheet); judgment != nil {
			return judgment, nil
		}
		return nil, tooFewAnswers(answers.Counted())
	}
	model, err := r.model.Observe(answers.Observations())
	if err != nil {
		return nil, wrongAnswers(err)
	}
	judgment, err := model.Judge(r.env.Bank.Preferences(*answers), r.focusOf(answers), scoring.DefaultNoise())
	var few *scoring.TooFewError
	switch {
	case errors.As(err, &few):
		return nil, tooFewAnswers(few.Answered)
	case err != nil:
		return nil, wrongAnswers(err)
	}
	return judgment, nil
}

// summarize fills in the line.
func (r *rowReader) summarize(answers *questions.Answers, j *scoring.Judgment) {
	b := &r.line
	b.ID, b.Answered, b.Verdict, b.Ahead, b.MaxPoints = answers.ID, j.Answered, j.Verdict, j.Ahead, j.MaxPoints
	b.Leader, b.Points[0] = placed(j, j.Leader)
	b.RunnerUp, b.Points[1] = placed(j, j.RunnerUp)
	b.Shortlist = b.Shortlist[:0]
	for _, k := range j.Shortlist {
		b.Shortlist = append(b.Shortlist, j.Roles[k])
	}
	if r.top > 0 {
		r.rankTop(j)
	}
}

// placed is the place of a judged role among all roles of the pack, and its points; -1 for none.
func placed(j *scoring.Judgment, k int) (place, points int) {
	if k < 0 {
		return -1, 0
	}
	return j.Roles[k], j.Points(k)
}

// rankTop fills in the first roles of the ranking: by points, of equals the first.
func (r *rowReader) rankTop(j *scoring.Judgment) {
	top := r.line.Top[:0]
	for k, place := range j.Roles {
		if j.Passes(k) {
			top = append(top, lines.Placed{Role: place, Points: j.Points(k)})
		}
	}
	slices.SortStableFunc(top, func(a, b lines.Placed) int { return cmp.Compare(b.Points, a.Points) })
	r.line.Top = top
}

// appendLine appends the line to out.
func (r *rowReader) appendLine(out []byte) []byte {
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

// appendWhole appends the whole result to out, which takes the way of recommend.
func (r *rowReader) appendWhole(out []byte, answers *questions.Answers) ([]byte, *diag.Problem) {
	model, err := r.model.Observe(answers.Observations())
	if err != nil {
		return out, wrongAnswers(err)
	}
	e, err := r.env.EvaluateOn(model, *answers, r.focusOf(answers))
	if err != nil {
		return out, wrongAnswers(err)
	}
	in := r.input
	in.ID, in.Observed, in.Answers = string(answers.ID), answers.Observations(), words.NewAnswers(r.env.LocalBank, *answers)
	in.LocalPay = cmp.Or(answers.LocalPay, scoring.DefaultLocalPay)
	in.Result, in.Changes, in.Doubt = e.Result, e.Changes, e.Doubt
	w := bytes.NewBuffer(out)
	if err := doc.JSONLine(w, result.NewResult(in)); err != nil {
		return out, wrongAnswers(err)
	}
	return w.Bytes(), nil
}
