package profiles

import "fmt"

func (c *checker) checkRole(r *Role) {
	if !c.id.MatchString(r.ID) {
		c.problem("id", "is %q; expected lower-case letters, digits and hyphens", r.ID)
	}
	c.filled("title", r.Title)
	c.filled("summary", r.Summary)
	if !c.soc.MatchString(r.SOC) {
		c.problem("soc", "is %q; expected a code such as 31-9092", r.SOC)
	}
	c.statement("caveat", r.Caveat)
	c.statements("duties", r.Duties)
	c.statements("skills", r.Skills)
	c.statements("technology", r.Technology)
	c.statements("hard-parts", r.HardParts)
	c.statements("suits", r.Suits)
	c.statement("entry.education", &r.Entry.Education)
	c.statement("entry.experience", &r.Entry.Experience)
	c.statement("entry.training", &r.Entry.Training)
	c.statement("entry.license", &r.Entry.License)
	c.checkCareer(r)
	c.checkFigures(r)
	c.checkLevels(r)
}

// checkCareer checks credentials, ladder, transitions and what is also reported.
func (c *checker) checkCareer(r *Role) {
	for i, credential := range r.Credentials {
		key := fmt.Sprintf("credentials[%d]", i)
		c.filled(key+".name", credential.Name)
		c.filled(key+".body", credential.Body)
		c.oneOf(key+".kind", credential.Kind, "certification", "license", "registry")
		c.sourced(key, credential.Sources)
	}
	if len(r.Ladder) == 0 {
		c.problem("ladder", "is empty")
	}
	for i, step := range r.Ladder {
		key := fmt.Sprintf("ladder[%d]", i)
		c.filled(key+".step", step.Step)
		c.sourced(key, step.Sources)
		if step.YearsTo != 0 && step.YearsTo < step.YearsFrom {
			c.problem(key+".years-to", "%d is below years-from, %d", step.YearsTo, step.YearsFrom)
		}
	}
	for i, move := range r.Transitions {
		key := fmt.Sprintf("transitions[%d]", i)
		c.filled(key+".takes", move.Takes)
		c.sourced(key, move.Sources)
		if _, ok := c.pack.Role(move.To); !ok || move.To == r.ID {
			c.problem(key+".to", "is %q; expected another role of the pack", move.To)
		}
	}
	for i, claim := range r.AlsoReported {
		key := fmt.Sprintf("also-reported[%d]", i)
		c.filled(key+".topic", claim.Topic)
		c.filled(key+".reported", claim.Reported)
		c.sourced(key, claim.Sources)
		if claim.Official != "" {
			c.known(key+".official-source", []string{claim.OfficialSource})
		}
	}
}

// checkFigures checks pay, jobs, openings, growth and settings.
func (c *checker) checkFigures(r *Role) {
	c.figure("pay", r.Pay.Source, r.Pay.Period)
	c.basis("pay.basis", r.Pay.Basis)
	c.statement("pay.note", r.Pay.Note)
	if err := r.Pay.scored().Check(); err != nil {
		c.problem("pay", "%v", err)
	}
	c.figure("jobs", r.Jobs.Source, r.Jobs.Period)
	c.figure("openings", r.Openings.Source, r.Openings.Period)
	c.figure("growth", r.Growth.Source, r.Growth.Period)
	c.statement("growth.drivers", r.Growth.Drivers)
	c.figure("settings", r.Settings.Source, r.Settings.Period)
	c.basis("settings.basis", r.Settings.Basis)
	c.statement("settings.note", r.Settings.Note)
	sum := 0
	for _, share := range r.Settings.Percent {
		key := "settings.percent." + share.Category
		if share.Percent < 1 || share.Percent > 100 {
			c.problem(key, "%d is outside 1 to 100", share.Percent)
		}
		if _, ok := c.pack.Category(share.Category); !ok {
			c.problem(key, "is no category of criteria.toml")
		}
		sum += share.Percent
	}
	if sum > 100 {
		c.problem("settings.percent", "adds up to %d, more than 100", sum)
	}
}

func (c *checker) basis(key, basis string) {
	c.oneOf(key, basis, "measured", "rubric", "article", "judgement")
}

// checkLevels checks that every rated criterion has a level, in range, with its evidence.
func (c *checker) checkLevels(r *Role) {
	for _, level := range r.Levels {
		criterion, ok := c.pack.Criterion(level.Criterion)
		if !ok || criterion.Rule == "share" {
			c.problem("levels."+level.Criterion, "is no rated criterion of criteria.toml")
		}
	}
	for _, criterion := range c.pack.Criteria {
		if criterion.Rule == "share" {
			continue
		}
		key := "levels." + criterion.ID
		level, ok := r.Levels.On(criterion.ID)
		if !ok {
			c.problem(key, "is missing")
			continue
		}
		ordered := criterion.Min <= level.Low && level.Low <= level.Level && level.Level <= level.High && level.High <= criterion.Max
		if !ordered { // also when one of them is NaN
			c.problem(key, "low %v, level %v, high %v are not in order within %v to %v",
				level.Low, level.Level, level.High, criterion.Min, criterion.Max)
		}
		c.basis(key+".basis", level.Basis)
		c.filled(key+".evidence", level.Evidence)
		c.known(key+".sources", level.Sources)
		if len(level.Sources) == 0 && level.Basis != "judgement" {
			c.problem(key+".sources", "is empty, and the basis is not judgement")
		}
	}
}
