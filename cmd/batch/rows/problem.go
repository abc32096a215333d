package rows

import "careerfit/profiles/diag"

// unreadable is what is wrong with a whole text. Reading it again will not help.
func unreadable(what diag.Text, hints ...diag.Text) error {
	return &diag.Problem{What: what, Hints: hints}
}

func encoded(what, hint diag.Text) error {
	return unreadable(what, diag.Say("save the file as UTF-8"), hint)
}

// isUTF16 names the order of the bytes too: iconv would have to guess it where no mark says it.
func isUTF16(highFirst bool) error {
	name := "UTF-16LE"
	if highFirst {
		name = "UTF-16BE"
	}
	return encoded(diag.Say("is UTF-16"), diag.Say("or convert it: iconv -f %s -t UTF-8 OLD > NEW", name))
}

func isUTF32(highFirst bool) error {
	name := "UTF-32LE"
	if highFirst {
		name = "UTF-32BE"
	}
	return encoded(diag.Say("is UTF-32"), diag.Say("or convert it: iconv -f %s -t UTF-8 OLD > NEW", name))
}

func isZip() error {
	return unreadable(diag.Say("is a zip archive, as .xlsx files of spreadsheets are"),
		diag.Say("open it in the spreadsheet and save it as CSV (UTF-8)"))
}

func oldLineEnds() error {
	return unreadable(diag.Say("has lines that end in a carriage return alone"),
		diag.Say("end them with newlines: tr '\\r' '\\n' < OLD > NEW"))
}

func damaged(truncated bool) error {
	what := diag.Say("is gzip that is damaged")
	if truncated {
		what = diag.Say("is gzip that breaks off before its end")
	}
	return unreadable(what, diag.Say("copy it once more; gzip -t says whether it is whole"))
}
