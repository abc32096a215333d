package scoring

// packedSums packs one small number for each role into words, so that one addition adds up several roles at once. A lane is
// wide enough for the sum over all items, and never carries into the next.
type packedSums struct {
	shift int // a word has 1<<shift lanes
	words int // that hold one number for each role
}

// newPackedSums makes lanes for numbers from 0 to the limit.
func newPackedSums(roles, limit int) packedSums {
	l := packedSums{shift: 2}
	for l.shift > 1 && limit > int(l.most()) {
		l.shift--
	}
	l.words = (roles + 1<<l.shift - 1) >> l.shift
	return l
}

// most is the largest number that a lane holds.
func (l packedSums) most() uint64 { return 1<<(64>>l.shift) - 1 }

// bit is the place of role k in its word.
func (l packedSums) bit(k int) int { return (k & (1<<l.shift - 1)) << (6 - l.shift) }

func (l packedSums) put(row []uint64, k, number int) { row[k>>l.shift] |= uint64(number) << l.bit(k) }

func (l packedSums) get(row []uint64, k int) int { return int(row[k>>l.shift] >> l.bit(k) & l.most()) }

// unpack fills numbers, one for each role.
func (l packedSums) unpack(row []uint64, numbers []int32) {
	width, most, last := 64>>l.shift, l.most(), 1<<l.shift-1
	var x uint64
	for k := range numbers {
		if k&last == 0 {
			x = row[k>>l.shift]
		}
		numbers[k] = int32(x & most)
		x >>= width
	}
}
