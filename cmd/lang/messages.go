// Code generated from es.toml by go test ./cmd/lang -update. DO NOT EDIT.

package lang

var builtinSpanish = []message{
	message{
		ID:    "%s and %s",
		Other: "%s y %s",
	},
	message{
		ID:    "%s or %s",
		Other: "%s o %s",
	},
}
