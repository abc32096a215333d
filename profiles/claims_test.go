package profiles_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"careerfit/profiles"
	"careerfit/profiles/builtin"
)

const articleClaims = 88

// Everything the comparison article says about the two assistants lives in a field of their profiles. claims.csv names
// each claim, the field, and text that must stand there.
func TestEveryClaimOfTheArticleIsKept(t *testing.T) {
	pack := builtin.Pack()
	seen := map[int]bool{}
	for i, row := range records(t, "testdata/claims.csv") {
		claim, err := strconv.Atoi(row["claim"])
		if err != nil || claim < 1 || claim > articleClaims {
			t.Fatalf("row %d: claim %q", i+2, row["claim"])
		}
		seen[claim] = true
		if len(row["says"]) < 6 {
			t.Errorf("claim %d: %q says too little to be found", claim, row["says"])
		}
		if text := fieldText(t, role(t, pack, row["role"]), row["field"]); !strings.Contains(text, row["says"]) {
			t.Errorf("claim %d (%s): %q does not stand in %s of %s", claim, row["about"], row["says"], row["field"], row["role"])
		}
	}
	for claim := 1; claim <= articleClaims; claim++ {
		if !seen[claim] {
			t.Errorf("claim %d lives nowhere", claim)
		}
	}
}

// fieldText returns all text of a field, which is named as in the TOML file.
func fieldText(t *testing.T, r *profiles.Role, field string) string {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var tree map[string]any
	if err := json.Unmarshal(data, &tree); err != nil {
		t.Fatal(err)
	}
	var value any = tree
	for _, key := range strings.SplitN(field, ".", 2) {
		table, ok := value.(map[string]any)
		if !ok {
			t.Fatalf("no field %s", field)
		}
		value, ok = table[key]
		if !ok {
			value, ok = table[strings.ReplaceAll(key, "-", "_")]
		}
		if !ok {
			t.Fatalf("no field %s", field)
		}
	}
	return strings.Join(leaves(value), "\n")
}

// leaves returns all texts and numbers below a value.
func leaves(value any) []string {
	var texts []string
	switch v := value.(type) {
	case map[string]any:
		for _, entry := range v {
			texts = append(texts, leaves(entry)...)
		}
	case []any:
		for _, entry := range v {
			texts = append(texts, leaves(entry)...)
		}
	default:
		texts = append(texts, fmt.Sprint(v))
	}
	return texts
}
