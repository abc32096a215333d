package batch

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"sync/atomic"

	"careerfit/cmd/app"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/batch/rows"
	"careerfit/cmd/lang"
	"careerfit/cmd/report/result"
	"careerfit/profiles/builtin"
	"careerfit/profiles/diag"
	"careerfit/questions"
	"careerfit/scoring"
)

// job is a run of the command: what is read, what it is held against, and how it is written. It does not change while
// rows are scored.
type job struct {
	options
	program   *app.Env
	said      *questions.Bank // the questions in the other language, whose labels are understood too
	model     *scoring.Model
	certainty *scoring.Certainty // of the roles in focus
	everyRole *scoring.Questionnaire
	form      *questions.Form
	layout    *lines.Layout
	input     result.Input // of every whole result
	shown     string       // the input's name, as it is told
	columns   []column
	records   *rows.Reader
	read      *counter
	size      int64 // of the input in bytes; 0 when it is not known
	block     int   // how many bytes of the input are scored at a time
	first     rows.Block
	before    int  // records of the input before the first block: the header
	empty     bool // there is no record at all
}

func newJob(env *app.Env, o options) (*job, error) {
	pack := env.Pack
	b := &job{options: o, program: env, shown: o.name, said: otherBank(env), block: BlockSize}
	if o.name == app.StdinName {
		b.shown = "stdin"
	}
	var err error
	if b.model, err = pack.Model(); err != nil {
		return nil, err
	}
	q, err := b.model.Questionnaire(env.Bank.Items(), app.FocusOf(pack, o.roles), o.localPay)
	if err != nil {
		return nil, err
	}
	if b.everyRole, err = b.model.Questionnaire(env.Bank.Items(), nil, o.localPay); err != nil {
		return nil, err
	}
	b.certainty = q.Certainty(scoring.DefaultNoise())
	b.layout = lines.NewLayout(lines.Layout{Roles: b.everyRole.Roles(), Fields: o.fields, Keep: o.keep, Top: o.top})
	b.form = env.Bank.FormForMany(b.said, app.QuestionCriteria(pack.Criteria), q.Items())
	b.input = env.ResultInput(questions.Answers{Roles: o.roles}, &app.Evaluation{})
	return b, nil
}

// otherBank is the questions in Spanish, as far as they are built in. Labels mean the same whatever the person's language.
func otherBank(env *app.Env) *questions.Bank {
	if !env.IsBuiltInBank() {
		return env.Bank
	}
	return lang.Translate(env.Bank, builtin.SpanishBank())
}

// open opens the input and reads as far as its first records.
func (b *job) open(file *os.File) error {
	if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
		b.size = info.Size()
	}
	b.read = &counter{from: file}
	text, err := rows.Unpack(b.read)
	if err != nil {
		return b.badInput(err)
	}
	if text, err = b.sniff(text); err != nil {
		return err
	}
	b.records = rows.NewReader(text, b.format, b.comma, b.block)
	return b.begin()
}

// begin reads as far as the first records.
func (b *job) begin() (err error) {
	b.layout.JSONKept = b.format == rows.JSONLines
	if b.first, err = b.records.Next(nil); errors.Is(err, io.EOF) {
		b.empty = true // a part of a cohort may have nobody in it
		return nil
	}
	if err != nil {
		return b.badInput(err)
	}
	if b.format == rows.CSV {
		return b.readColumnNames()
	}
	return b.checkLines()
}

// BlockSize is that of the blocks that are scored at a time.
const BlockSize = 64 << 10

// sniff tells CSV from JSON Lines where nothing else does: a line of JSON begins with a brace.
func (b *job) sniff(text io.Reader) (io.Reader, error) {
	if b.format != unknownFormat {
		return text, nil
	}
	in := bufio.NewReader(text)
	b.format = rows.CSV
	for n := 1; ; n++ {
		start, err := in.Peek(n)
		if len(start) < n {
			if err != io.EOF {
				return nil, b.badInput(err)
			}
			return in, nil
		}
		switch start[n-1] {
		case ' ', '\t', '\r', '\n':
			if n < in.Size() {
				continue
			}
		case '{', '[':
			b.format = rows.JSONLines
		}
		if b.format == rows.CSV && !b.hasHeader && len(b.options.columns) == 0 {
			return nil, needsColumns()
		}
		return in, nil
	}
}

// checkLines refuses flags about columns, and a list where lines are expected.
func (b *job) checkLines() error {
	if len(b.rename) > 0 || len(b.options.columns) > 0 {
		return app.Fail(app.ExitUsage, diag.Say("%s: is JSON Lines, which has no columns", b.shown), diag.Say("leave out --map, --header and --columns, or add --input-format csv"))
	}
	text := bytes.TrimSpace(b.first.Data)
	if line, _, _ := bytes.Cut(text, []byte("\n")); b.isHeader(line) {
		return app.Fail(app.ExitData, diag.Say("%s: is CSV where JSON Lines were expected", b.shown), diag.Say("add --input-format %s", FormatCSV))
	}
	if bytes.HasPrefix(text, []byte("[")) {
		return app.Fail(app.ExitData, diag.Say("%s: is a JSON list; expected one object a line", b.shown), diag.Say("make lines of it: jq -c '.[]' OLD > NEW"))
	}
	var first json.RawMessage
	if err := json.NewDecoder(bytes.NewReader(text)).Decode(&first); err == nil && bytes.IndexByte(first, '\n') >= 0 {
		return app.Fail(app.ExitData, diag.Say("%s: has an object over several lines; expected one object a line", b.shown), diag.Say("make lines of them: jq -c . OLD > NEW"))
	}
	return nil
}

// badInput is a failure to read the input: of the data, or of the disk.
func (b *job) badInput(err error) error {
	var problem *diag.Problem
	if errors.As(err, &problem) {
		return app.Fail(app.ExitData, problem.What, problem.Hints...).At(app.ExitData, b.shown)
	}
	return app.CannotRead(b.shown, err)
}

// counter counts the bytes that are read.
type counter struct {
	from io.Reader
	n    atomic.Int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	c.n.Add(int64(n))
	return n, err
}
