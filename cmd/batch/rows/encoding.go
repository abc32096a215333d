package rows

import "bufio"

// wrongEncoding recognizes zip archives, and UTF-16 and UTF-32 by their byte-order marks or by the NULs in the letters of
// English. It returns nil for other texts, after the first two bytes or a first empty line.
func wrongEncoding(in *bufio.Reader) error {
	if begins(in, '\n') {
		return nil
	}
	first, _ := in.Peek(2)
	if len(first) < 2 {
		return nil
	}
	if begins(in, 'P', 'K', 3, 4) {
		return isZip()
	}
	marked := begins(in, 0xff, 0xfe) || begins(in, 0xfe, 0xff)
	if !marked && first[0] != 0 && first[1] != 0 {
		return nil
	}
	first, _ = in.Peek(8)
	switch pattern := nuls(first); {
	case marked && pattern&0b1111 == 0b1100, marks32(first), pattern == 0b1110_1110, pattern == 0b0111_0111:
		return isUTF32(first[0] == 0)
	case marked, pattern == 0b1010_1010, pattern == 0b0101_0101:
		return isUTF16(first[0] == 0 || begins(in, 0xfe, 0xff))
	}
	return nil
}

// marks32 reports the byte-order mark of UTF-32 with the high byte first.
func marks32(first []byte) bool {
	return len(first) >= 4 && first[0] == 0 && first[1] == 0 && first[2] == 0xfe && first[3] == 0xff
}

// nuls has a bit set for each of eight bytes that is NUL, the lowest for the first. A shorter text is taken to go on as it
// began.
func nuls(first []byte) (pattern int) {
	period := min(4, len(first)&^1) // of what is repeated
	for i := range 8 {
		at := i
		if at >= len(first) {
			at %= period
		}
		if first[at] == 0 {
			pattern |= 1 << i
		}
	}
	return pattern
}
