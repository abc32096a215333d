package rows

import "careerfit/profiles/input"

// Problem is what is wrong with a whole text. Reading it again will not help.
type Problem struct {
	Message input.Text
	Hints   []input.Text
}

func (p *Problem) Error() string { return p.Message.String() }

func encoded(message, hint input.Text) *Problem {
	return &Problem{message, []input.Text{input.Say("save the file as UTF-8"), hint}}
}

// isUTF16 names the order of the bytes too: iconv would have to guess it where no mark says it.
func isUTF16(highFirst bool) *Problem {
	name := "UTF-16LE"
	if highFirst {
		name = "UTF-16BE"
	}
	return encoded(input.Say("is UTF-16"), input.Say("or convert it: iconv -f %s -t UTF-8 OLD > NEW", name))
}

func isUTF32(highFirst bool) *Problem {
	name := "UTF-32LE"
	if highFirst {
		name = "UTF-32BE"
	}
	return encoded(input.Say("is UTF-32"), input.Say("or convert it: iconv -f %s -t UTF-8 OLD > NEW", name))
}

func isZip() *Problem {
	return &Problem{input.Say("is a zip archive, as .xlsx files of spreadsheets are"),
		[]input.Text{input.Say("open it in the spreadsheet and save it as CSV (UTF-8)")}}
}

func oldLineEnds() *Problem {
	return &Problem{input.Say("has lines that end in a carriage return alone"),
		[]input.Text{input.Say("end them with newlines: tr '\\r' '\\n' < OLD > NEW")}}
}

func damaged(truncated bool) *Problem {
	message := input.Say("is gzip that is damaged")
	if truncated {
		message = input.Say("is gzip that breaks off before its end")
	}
	return &Problem{message, []input.Text{input.Say("copy it once more; gzip -t says whether it is whole")}}
}
