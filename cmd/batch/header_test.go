package batch

import (
	"io"
	"strings"
	"testing"

	"careerfit/cmd/app/apptest"
	"careerfit/cmd/batch/lines"
	"careerfit/cmd/batch/rows"
)

// newSource is the input of a run that reads the text, as far as its first records.
func newSource(t *testing.T, o options, text string) (*source, error) {
	t.Helper()
	o.comma, o.hasHeader, o.fields = ',', true, lines.UsualFields()
	j, err := newJob(apptest.TestProgram(), o)
	if err != nil {
		t.Fatal(err)
	}
	in := &source{job: j, records: rows.NewReader(strings.NewReader(text), o.format, o.comma, blockSize)}
	return in, in.begin()
}

// A row is counted and found by the lines of the input, whatever ends them and stands before the header.
func TestRowsAfterTheHeader(t *testing.T) {
	const header, ann, wrong = "id,desk-work,urgency,devices", "ann,1,2,3", "bob,1"
	for _, c := range []struct {
		name, before, end string
	}{
		{"newlines", "", "\n"},
		{"carriage returns", "", "\r\n"},
		{"blank lines first", "\n \n", "\n"},
		{"blank lines first, carriage returns", "\r\n\r\n", "\r\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := c.before + strings.Join([]string{header, ann, wrong, ann, ""}, c.end)
			in, err := newSource(t, options{format: rows.CSV}, text)
			if err != nil {
				t.Fatal(err)
			}
			p := in.newRowReader().scoreBlock(in.first, nil)
			if p.scored != 2 || len(p.rejects) != 1 {
				t.Fatalf("%d scored, %d rejected", p.scored, len(p.rejects))
			}
			line, offset := strings.Count(c.before, "\n")+3, strings.Index(text, wrong)
			if r := p.rejects[0]; in.before+r.row != line || r.offset != int64(offset) || string(r.raw) != wrong {
				t.Errorf("row %d at %d, %q; want %d at %d", in.before+r.row, r.offset, r.raw, line, offset)
			}
		})
	}
}

// Columns that cannot be told apart are refused, also where they are passed through and hold nothing of ours.
func TestColumnsThatHoldTheSame(t *testing.T) {
	for header, same := range map[string]bool{
		"id,desk-work,urgency,devices,note, note ":    true,
		"id,desk-work,urgency,devices,Desk_work,note": true,
		"id,desk-work,urgency,devices,note,notes":     false,
		"id,desk-work,urgency,devices,x,x,note":       false, // passed over, both of them
	} {
		_, err := newSource(t, options{format: rows.CSV, ignoreUnknown: true, kept: []string{"note"}}, header+"\n")
		if refused := err != nil && strings.Contains(err.Error(), "holds the same as column"); refused != same || err != nil && !same {
			t.Errorf("%s: %v", header, err)
		}
	}
}

// What is in a text without a name shows in its first byte that is no blank.
func TestFormatOfTheFirstByte(t *testing.T) {
	for text, want := range map[string]rows.Format{
		"": rows.CSV, "id\n": rows.CSV, "\"{\"": rows.CSV, " \r\n\t{}": rows.JSONLines, "{": rows.JSONLines, "\n[": rows.JSONLines,
	} {
		s := &source{job: &job{options: options{format: unknownFormat, hasHeader: true}}}
		in, err := s.sniff(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if again, _ := io.ReadAll(in); s.format != want || string(again) != text {
			t.Errorf("%q: format %d, want %d; %q is left", text, s.format, want, again)
		}
	}
}
