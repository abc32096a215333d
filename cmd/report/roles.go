package report

import (
	"io"
	"slices"
	"strings"

	"careerfit/cmd/lang"
	"careerfit/profiles"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// Roles is everything the engine uses, as scripts read it.
type Roles struct {
	Schema   string               `json:"schema"`
	Version  string               `json:"version"`
	Pack     PackFocus            `json:"pack"`
	Criteria []profiles.Criterion `json:"criteria"`
	Roles    []Role               `json:"roles"`
}

// Role is what the engine uses of one role.
type Role struct {
	ID       string          `json:"id"`
	Title    string          `json:"title"`
	SOC      string          `json:"soc"`
	Levels   profiles.Levels `json:"levels"`
	Pay      Pay             `json:"pay"`
	Settings profiles.Shares `json:"settings"` // percent of jobs
}

// Pay is percentiles of annual pay in dollars.
type Pay struct {
	P10 int `json:"p10"`
	P25 int `json:"p25,omitempty"`
	P50 int `json:"p50"`
	P75 int `json:"p75,omitempty"`
	P90 int `json:"p90"`
}

// Profile is one role in full, with the sources it names.
type Profile struct {
	Schema  string            `json:"schema"`
	Version string            `json:"version"`
	Pack    PackID            `json:"pack"`
	Role    *profiles.Role    `json:"role"`
	Sources []profiles.Source `json:"sources"`
}

// NewRoles returns all roles of the pack.
func NewRoles(pack *profiles.Pack, version, sha256 string) *Roles {
	out := &Roles{Schema: "careerfit.roles/v1", Version: version, Pack: packFocus(pack, sha256), Criteria: pack.Criteria}
	for _, r := range pack.Roles {
		pay := Pay{r.Pay.P10, r.Pay.P25, r.Pay.P50, r.Pay.P75, r.Pay.P90}
		out.Roles = append(out.Roles, Role{r.ID, r.Title, r.SOC, r.Levels, pay, r.Settings.Percent})
	}
	return out
}

// NewProfile returns one role in full.
func NewProfile(pack *profiles.Pack, role *profiles.Role, version, sha256 string) *Profile {
	return &Profile{"careerfit.role/v1", version, PackID{pack.ID, pack.Date, sha256}, role, pack.Sources}
}

// RolesText writes a table of the roles.
func RolesText(w io.Writer, words *lang.Words, pack *profiles.Pack) error {
	t := table.NewWriter()
	t.SetStyle(plainTable())
	t.AppendHeader(table.Row{words.Say("role"), words.Say("median pay"), words.Say("growth"), words.Say("training"), words.Say("jobs")})
	t.SetColumnConfigs([]table.ColumnConfig{
		{Number: 2, Align: text.AlignRight, AlignHeader: text.AlignRight},
		{Number: 3, Align: text.AlignRight, AlignHeader: text.AlignRight},
		{Number: 4, Align: text.AlignRight, AlignHeader: text.AlignRight},
		{Number: 5, Align: text.AlignRight, AlignHeader: text.AlignRight},
	})
	for _, r := range pack.Roles {
		name := "  " + r.ID
		if slices.Contains(pack.Focus, r.ID) {
			name = "* " + r.ID
		}
		t.AppendRow(table.Row{name, "$" + grouped(r.Pay.P50), number(r.Growth.Percent) + " %", training(words, pack, &r), grouped(r.Jobs.Count)})
	}
	first := pack.Roles[0]
	notes := []string{
		"",
		words.Say("* the recommendation chooses between these; --roles names others"),
		words.Say("Median pay a year (%s), projected growth %s and\njobs %s (%s), training before the first paid day.",
			source(pack, first.Pay.Source), first.Growth.Period, first.Jobs.Period, source(pack, first.Growth.Source)),
		words.Say("careerfit roles show ROLE prints one in full."),
	}
	var lines []string
	for _, line := range strings.Split(t.Render(), "\n") {
		lines = append(lines, strings.TrimRight(line, " "))
	}
	_, err := io.WriteString(w, strings.Join(append(lines, notes...), "\n")+"\n")
	return err
}

// plainTable has no borders, so that a column can be cut out by a script.
func plainTable() table.Style {
	style := table.StyleDefault
	style.Options = table.OptionsNoBordersAndSeparators
	style.Format.Header = text.FormatDefault
	style.Box.PaddingLeft = ""
	style.Box.PaddingRight = "  "
	return style
}

// training is the months of the criterion that is counted in months.
func training(words *lang.Words, pack *profiles.Pack, r *profiles.Role) string {
	for _, c := range pack.Criteria {
		if level, ok := r.Levels.On(c.ID); ok && c.Measure == "months" {
			return words.Say("%s mo", number(level.Level))
		}
	}
	return ""
}

func source(pack *profiles.Pack, id string) string {
	source, _ := pack.Source(id)
	return source.Short + ", " + source.Date
}
