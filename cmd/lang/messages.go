// Code generated from en.toml and es.toml by go test ./cmd/lang -update. DO NOT EDIT.

package lang

var builtinEnglish = []message{
	message{
		ID:    "list.and",
		Other: "{{.Before}} and {{.Last}}",
	},
	message{
		ID:    "list.or",
		Other: "{{.Before}} or {{.Last}}",
	},
}

var builtinSpanish = []message{
	message{
		ID:    "list.and",
		Other: "{{.Before}} y {{.Last}}",
	},
	message{
		ID:    "list.or",
		Other: "{{.Before}} o {{.Last}}",
	},
}
