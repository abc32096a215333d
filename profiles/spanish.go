package profiles

// translation is a text in English and Spanish.
type translation struct{ English, Spanish string }

// Spanish returns the Spanish of every text of the built-in pack that a person reads, by the English. It comes from the
// files in es/, laid out when the program was built.
func Spanish() map[string]string {
	table := make(map[string]string, len(builtinSpanish))
	for _, t := range builtinSpanish {
		table[t.English] = t.Spanish
	}
	return table
}
