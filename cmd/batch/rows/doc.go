// Package rows cuts a stream of text into blocks of whole records, so that several hands can work on it at once, and a
// record of CSV into its cells. It knows nothing of what the cells mean.
//
// What a record is depends on the text alone, never on the size of the blocks or on how much a read brings:
//
//   - JSON Lines: a record is a line.
//   - CSV: a record ends with the first line end outside quotes. A cell that begins with a quote runs to its closing quote,
//     after which only a comma or the line end may stand; two quotes in it are one. A record whose quotes are wrong, or that
//     does not end within MaxRecord bytes or before the text does, is rejected as its first line alone, so that a stray
//     quote costs one line and not the rest of the text.
//   - A line longer than MaxRecord is a record of its own, of which only the beginning is kept.
//   - A line ends with a newline; a carriage return before it, or before the end of the text, belongs to the line end.
package rows

// MaxRecord is the longest record in bytes, without its newline. A longer one is rejected, and reading goes on.
const MaxRecord = 1 << 20

// Format says where records end.
type Format int

// The formats of a text.
const (
	CSV Format = iota
	JSONLines
)

// Block is a stretch of the text.
type Block struct {
	Data    []byte // whole records with their line ends; the last of the text may lack one
	Offset  int64  // of Data[0] in the unpacked text, in bytes; a byte-order mark counts
	Quoted  bool   // CSV: there is a quote in it
	Dirty   bool   // a NUL or bytes that are not UTF-8 are in it, so records must be checked one by one
	TooLong bool   // Data is the beginning of one record longer than MaxRecord
}
