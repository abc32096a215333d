package check

import (
	"net/url"
	"path/filepath"
	"slices"
)

// SARIF is a report in the format that editors and code hosts read: the Static Analysis Results Interchange Format, version
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
	Level     Severity        `json:"level"`
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

// SARIF lays the report out for editors.
func (r *Report) SARIF() *SARIF {
	var rules []string
	for _, p := range r.Problems {
		rules = append(rules, p.Rule)
	}
	slices.Sort(rules)
	rules = slices.Compact(rules)
	run := sarifRun{Tool: sarifTool{sarifDriver{"careerfit", r.Version, []sarifRule{}}}, ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	for _, id := range rules {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{id})
	}
	for _, p := range r.Problems {
		run.Results = append(run.Results, p.sarif(slices.Index(rules, p.Rule)))
	}
	return &SARIF{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}}
}

func (p Problem) sarif(rule int) sarifResult {
	message := p.Message
	for _, hint := range p.Hints {
		message += "; " + hint
	}
	if p.Key != "" {
		message += " [" + p.Key + "]"
	}
	at := sarifPhysical{Artifact: sarifArtifact{(&url.URL{Path: filepath.ToSlash(p.File)}).String()}}
	if p.Line > 0 {
		at.Region = &sarifRegion{p.Line, p.Column, p.EndColumn, sarifText{p.found.Source}}
	}
	return sarifResult{p.Rule, rule, p.Severity, sarifText{message}, []sarifLocation{{at}}}
}
