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

func isUTF16() *Problem {
	return encoded(input.Say("is UTF-16"), input.Say("or convert it: iconv -f UTF-16 -t UTF-8"))
}

func isUTF32() *Problem {
	return encoded(input.Say("is UTF-32"), input.Say("or convert it: iconv -f UTF-32 -t UTF-8"))
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
