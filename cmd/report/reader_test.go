package report

// reader is a test, of this package or of rapid.
type reader interface{ Fatalf(string, ...any) }
