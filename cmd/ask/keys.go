package ask

import (
	"bytes"
	"io"
	"os"
	"regexp"
	"time"
	"unicode/utf8"
)

// The keys that are no letters, as the control characters survey uses for them.
const (
	keyHome      = '\x01'
	keyLeft      = '\x02'
	keyInterrupt = '\x03'
	keyEOF       = '\x04'
	keyRight     = '\x06'
	keyBackspace = '\b'
	keyTab       = '\t'
	keyNewline   = '\n'
	keyRedraw    = '\x0c' // also what keys hands over when the terminal has another size
	keyEnter     = '\r'
	keyDown      = '\x0e'
	keyUp        = '\x10'
	keyEnd       = '\x11'
	keyDelete    = '\x12'
	keyEscape    = '\x1b'
	keyRubout    = '\x7f'
)

// escapeTimeout is how long the rest of a key can take on a slow link.
const escapeTimeout = 25 * time.Millisecond

// keys reads a terminal so that every Read hands over exactly one key. survey makes a buffered reader for every prompt
// and throws away what is left in it; with one keys for the whole quiz nothing typed ahead is lost. It also drops what
// survey stumbles over: function keys, Alt with a letter, and reports, whose digits survey would take for answers.
type keys struct {
	tty      *os.File
	sequence *regexp.Regexp
	pending  []byte
	reading  bool
	arrived  chan input
	resized  chan os.Signal
}

type input struct {
	bytes []byte
	err   error
}

func newKeys(tty *os.File) *keys {
	return &keys{tty: tty, arrived: make(chan input, 1), resized: make(chan os.Signal, 1), sequence: regexp.MustCompile(`(?s)^\x1b(?:` +
		`\[(?:\[.|[0-?]*[ -/]*[@-Z\\-~])|` + // arrows and the like; the Linux console sends ESC [ [ A for F1
		`O.|` + // the same in other modes
		`[\]PX^_].*?(?:\a|\x1b\\)|` + // reports of the terminal, such as its colors
		`[^\x1b\[O\]PX^_])`)} // Alt with a letter
}

// Fd makes keys what survey takes for a terminal.
func (k *keys) Fd() uintptr { return k.tty.Fd() }

// Read waits for one key. Ctrl-D is the end of input, as it is on a terminal in its usual mode.
func (k *keys) Read(p []byte) (int, error) {
	for {
		key, size := k.first()
		k.pending = k.pending[size:]
		switch {
		case key == keyEOF:
			return 0, io.EOF
		case key > 0:
			return utf8.EncodeRune(p, key), nil
		case size == 0:
			key, err := k.more()
			if key > 0 || err != nil {
				return utf8.EncodeRune(p, key), err
			}
		}
	}
}

// ready reports whether a key is there already, so that nobody sees what is drawn before it.
func (k *keys) ready() bool {
	for {
		key, size := k.first()
		if key > 0 || size == 0 {
			return key > 0
		}
		k.pending = k.pending[size:]
	}
}

// first returns the first key of what is pending, 0 for one to drop, and its bytes: none when it is not there in full.
func (k *keys) first() (key rune, size int) {
	switch {
	case !utf8.FullRune(k.pending):
		return 0, 0
	case bytes.HasPrefix(k.pending, []byte{keyEscape, keyEscape}):
		return 0, 1
	case k.pending[0] == keyEscape:
		sequence := k.sequence.Find(k.pending)
		return named(sequence), len(sequence)
	}
	key, size = utf8.DecodeRune(k.pending)
	if key == utf8.RuneError {
		key = 0
	}
	return key, size
}

// named returns the key that sends the sequence, 0 for those to drop.
func named(sequence []byte) rune {
	return map[string]rune{
		"A": keyUp, "B": keyDown, "C": keyRight, "D": keyLeft, "3~": keyDelete,
		"H": keyHome, "1~": keyHome, "7~": keyHome, "F": keyEnd, "4~": keyEnd, "8~": keyEnd,
	}[string(sequence[min(2, len(sequence)):])] // without ESC [ or ESC O
}

// more waits for more input. What is cut off and stays so is dropped, unless it is the key Esc. The terminal is read only
// while a key is wanted, so that what is typed after the quiz is left for the shell.
func (k *keys) more() (key rune, err error) {
	if !k.reading {
		k.reading = true
		go k.read()
	}
	var late <-chan time.Time // never, unless a key is cut off
	if len(k.pending) > 0 {
		late = time.After(escapeTimeout)
	}
	select {
	case in := <-k.arrived:
		k.reading = false
		k.pending = append(k.pending, in.bytes...)
		if len(in.bytes) == 0 {
			return 0, in.err
		}
	case <-late:
		if string(k.pending) == string(keyEscape) {
			key = keyEscape
		}
		k.pending = nil
	case <-k.resized:
		key = keyRedraw
	}
	return key, nil
}

func (k *keys) read() {
	buffer := make([]byte, 256)
	n, err := k.tty.Read(buffer)
	k.arrived <- input{buffer[:n], err}
}
