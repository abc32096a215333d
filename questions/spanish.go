package questions

// Spanish returns the Spanish for every text of the built-in bank, by the English.
func Spanish() map[string]string { return nil }
