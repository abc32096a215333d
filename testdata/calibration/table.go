package calibration

import (
	"fmt"
	"strings"
)

// table writes a Markdown table.
func table(b *strings.Builder, head []string, rows [][]string) {
	line(b, head)
	b.WriteString(strings.Repeat("|---", len(head)) + "|\n")
	for _, row := range rows {
		line(b, row)
	}
}

func line(b *strings.Builder, cells []string) {
	b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

// whole writes a share in whole percent.
func whole(share float64) string { return fmt.Sprintf("%.0f %%", 100*share) }

// tenths writes shares in tenths of a percent.
func tenths(shares ...float64) []string {
	var cells []string
	for _, share := range shares {
		cells = append(cells, fmt.Sprintf("%.1f %%", 100*share))
	}
	return cells
}

// thousandths writes a number of 0 to 1.
func thousandths(x float64) string { return strings.TrimPrefix(fmt.Sprintf("%.3f", x), "0") }

// thousands writes a number below a million.
func thousands(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%d,%03d", n/1000, n%1000)
}
