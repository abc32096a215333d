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
	Tool struct {
		Driver struct {
			Name    string      `json:"name"`
			Version string      `json:"semanticVersion"`
			Rules   []sarifRule `json:"rules"`
		} `json:"driver"`
	} `json:"tool"`
	ColumnKind string        `json:"columnKind"`
	Results    []sarifResult `json:"results"`
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
	Physical struct {
		Artifact struct {
			URI string `json:"uri"`
		} `json:"artifactLocation"`
		Region *sarifRegion `json:"region,omitempty"`
	} `json:"physicalLocation"`
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
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	driver := &run.Tool.Driver
	driver.Name, driver.Version, driver.Rules = "careerfit", r.Version, []sarifRule{}
	for _, id := range rules {
		driver.Rules = append(driver.Rules, sarifRule{id})
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
	var at sarifLocation
	at.Physical.Artifact.URI = (&url.URL{Path: filepath.ToSlash(p.File)}).String()
	if p.Line > 0 {
		at.Physical.Region = &sarifRegion{p.Line, p.Column, p.EndColumn, sarifText{p.found.Source}}
	}
	return sarifResult{p.Rule, rule, p.Severity, sarifText{message}, []sarifLocation{at}}
}
