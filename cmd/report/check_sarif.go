package report

import (
	"net/url"
	"path/filepath"
	"slices"

	"careerfit/profiles/diag"
)

// SARIF is a check in the format that editors and code hosts read: the Static Analysis Results Interchange Format, version
// 2.1.0 (OASIS, 2020). The libraries that write it link a network client for schemas, and this is all of it that is used.
type SARIF struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool       sarifTool     `json:"tool"`
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"semanticVersion"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID string `json:"id"`
}

type sarifResult struct {
	RuleID    string          `json:"ruleId"`
	RuleIndex int             `json:"ruleIndex"`
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifLocation struct {
	Physical sarifPhysical `json:"physicalLocation"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int       `json:"startLine"`
	StartColumn int       `json:"startColumn"`
	EndColumn   int       `json:"endColumn"`
	Snippet     sarifText `json:"snippet"`
}

// SARIF lays the check out for editors.
func (c *Check) SARIF() *SARIF {
	var rules []string
	for _, p := range c.Problems {
		rules = append(rules, p.Code)
	}
	slices.Sort(rules)
	rules = slices.Compact(rules)
	run := sarifRun{Tool: sarifTool{sarifDriver{"careerfit", c.Version, []sarifRule{}}}, ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	for _, id := range rules {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{id})
	}
	for _, p := range c.Problems {
		run.Results = append(run.Results, p.sarif(slices.Index(rules, p.Code)))
	}
	return &SARIF{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}}
}

func (p checkedProblem) sarif(rule int) sarifResult {
	message := p.What.String()
	for _, hint := range p.Hints {
		message += "; " + hint.String()
	}
	if p.Key != "" {
		message += " [" + diag.Visible(p.Key) + "]"
	}
	at := sarifPhysical{Artifact: sarifArtifact{(&url.URL{Path: filepath.ToSlash(p.Where)}).String()}}
	if p.Line > 0 {
		at.Region = &sarifRegion{p.Line, p.Column, p.Column + p.Width, sarifText{p.Source}}
	}
	return sarifResult{p.Code, rule, p.severity(), sarifText{message}, []sarifLocation{{at}}}
}
