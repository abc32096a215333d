package onet

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// month counts months from the year 0. Ratings are dated by month.
type month int

// parseMonth reads 08/2023 or 8/2023, as the text files have it, or 2023-08-01, as the SQL files do.
func parseMonth(text string) (month, bool) {
	m, y, ok := strings.Cut(text, "/")
	if !ok {
		parts := strings.SplitN(text, "-", 3)
		if len(parts) < 2 {
			return 0, false
		}
		y, m = parts[0], parts[1]
	}
	year, err := strconv.Atoi(y)
	number, err2 := strconv.Atoi(m)
	if err != nil || err2 != nil || year < 1900 || year > 2999 || number < 1 || number > 12 {
		return 0, false
	}
	return month(12*year + number - 1), true
}

func (m month) parts() (year, number int) { return int(m) / 12, int(m)%12 + 1 }

// String is the month as the text files write it.
func (m month) String() string {
	year, number := m.parts()
	return fmt.Sprintf("%02d/%d", number, year)
}

// long is the month in words, such as December 2025.
func (m month) long() string {
	year, number := m.parts()
	return fmt.Sprintf("%s %d", time.Month(number), year)
}

// day is the first day of the month, as packs are dated.
func (m month) day() string {
	year, number := m.parts()
	return fmt.Sprintf("%d-%02d-01", year, number)
}

// old is how much older than the newest a rating may be before the level it gives is less sure, in months.
const old = month(10 * 12)

// span is when ratings were made, from the first to the last.
type span struct{ first, last month }

func (s *span) add(m month) {
	if s.first == 0 || m < s.first {
		s.first = m
	}
	s.last = max(s.last, m)
}

func (s span) String() string {
	if s.first == s.last {
		return s.last.String()
	}
	return s.first.String() + " to " + s.last.String()
}
