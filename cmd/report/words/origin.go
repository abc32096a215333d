package words

// Origin is the data that a report rests on.
type Origin struct {
	Version string // of the program
	Pack    PackID
	Folder  string // of the pack that the person chose, so that people are told which it is, too; "" for none
	Extends bool   // the folder adds to the built-in pack
}

// PackID names data for scripts.
type PackID struct {
	ID     string `json:"id"`
	Date   string `json:"date"`
	SHA256 string `json:"sha256"` // of the pack and the question bank together
}

// shortDigest is how much of a digest tells one pack from another for people.
const shortDigest = 12

// PackName says which data a report rests on, as a sentence.
func (w *Writer) PackName(o Origin) string {
	digest := o.Pack.SHA256[:min(shortDigest, len(o.Pack.SHA256))]
	if o.Folder != "" && o.Extends {
		return w.Say("Pack %s of %s with what %s adds, SHA-256 %s.", o.Pack.ID, o.Pack.Date, o.Folder, digest)
	}
	return w.Say("Pack %s of %s, SHA-256 %s.", o.Pack.ID, o.Pack.Date, digest)
}

// MadeBy says which version of the program made a report, and from which data.
func (w *Writer) MadeBy(o Origin) string { return "careerfit " + o.Version + ". " + w.PackName(o) }
