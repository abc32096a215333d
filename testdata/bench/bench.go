// Package bench is what the programs that measure careerfit batch share. README.md says what is compared.
package bench

// Amounts are the only ones that made-up people ask for, so that a table can hold what each is worth.
func Amounts() []int {
	var list []int
	for amount := 30_000; amount <= 90_000; amount += 1_000 {
		list = append(list, amount)
	}
	return list
}
