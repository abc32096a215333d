package lines

import (
	"math"
	"strconv"
)

// appendNumber appends a field that is a number; nothing where there is none.
func appendNumber(out []byte, f field, l *Line) []byte {
	switch {
	case f == answered:
		return strconv.AppendInt(out, int64(l.Answered), 10)
	case f == maxPoints:
		return strconv.AppendInt(out, int64(l.MaxPoints), 10)
	case f == runnerUpFit && l.runnerUp() >= 0:
		return appendFit(out, l.Points[1], l.MaxPoints)
	case l.Leader < 0:
	case f == ahead:
		return appendProbability(out, l.Ahead)
	case f == fit:
		return appendFit(out, l.Points[0], l.MaxPoints)
	case f == points:
		return strconv.AppendInt(out, int64(l.Points[0]), 10)
	}
	return out
}

// appendFit appends a fit as a whole result has it: a percentage with at most two decimals.
func appendFit(out []byte, points, most int) []byte {
	return appendDecimal(out, int(math.Round(float64(points)*10000/float64(most))), 2)
}

// appendProbability appends a probability as a whole result has it, with at most six decimals.
func appendProbability(out []byte, p float64) []byte {
	return appendDecimal(out, int(math.Round(p*1e6)), 6)
}

// appendDecimal appends n without the zeros at its end, the last digits being decimals.
func appendDecimal(out []byte, n, decimals int) []byte {
	var digits [8]byte
	for i := decimals - 1; i >= 0; i-- {
		digits[i] = byte('0' + n%10)
		n /= 10
	}
	out = strconv.AppendInt(out, int64(n), 10)
	for decimals > 0 && digits[decimals-1] == '0' {
		decimals--
	}
	if decimals > 0 {
		out = append(append(out, '.'), digits[:decimals]...)
	}
	return out
}
