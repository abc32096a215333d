package calibration

import (
	"fmt"
	"math"
	"slices"

	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// A method compares what a person asked for with what a role has, item by item; the higher, the closer.
type method struct {
	name    string
	compare func(asked, has []int) float64
}

// methods are what other tools do. Their sums are whole numbers, so that they come out the same on every machine.
func methods() [methodCount]method {
	return [methodCount]method{{"Manhattan", manhattan}, {"Euclidean", euclidean}, {"Pearson", pearson}}
}

func manhattan(asked, has []int) float64 {
	sum := 0
	for j := range asked {
		sum += max(asked[j]-has[j], has[j]-asked[j])
	}
	return -float64(sum)
}

func euclidean(asked, has []int) float64 {
	sum := 0
	for j := range asked {
		sum += (asked[j] - has[j]) * (asked[j] - has[j])
	}
	return -float64(sum)
}

func pearson(asked, has []int) float64 {
	var x, y, xx, xy, yy int
	for j, a := range asked {
		x, y = x+a, y+has[j]
		xx, xy, yy = xx+a*a, xy+a*has[j], yy+has[j]*has[j]
	}
	n := len(asked)
	spread := math.Sqrt(float64(n*xx-x*x)) * math.Sqrt(float64(n*yy-y*y))
	if spread == 0 {
		return 0
	}
	return float64(n*xy-x*y) / spread
}

// fullScale is the far end of a criterion's scale, in thousandths of a percent.
const fullScale = 100_000

// profile fills in where answers and roles stand on the item. Pay and categories have no scale: a person asks for all of
// it, and a role has its partial value.
func (it *item) profile(pack *profiles.Pack, asked scoring.Item, roles []string) error {
	criterion, ok := pack.Criterion(asked.Criterion)
	if !ok {
		return fmt.Errorf("criterion %s is not in the pack", asked.Criterion)
	}
	for answer := range it.answers {
		if it.kind != questions.Scale {
			it.asked = append(it.asked, fullScale)
			it.has = append(it.has, times(it.worth[level][answer], fullScale/100))
			continue
		}
		it.asked = append(it.asked, onScale(criterion, asked.Options[answer].Float()))
		row := make([]int, len(roles))
		for k, id := range roles {
			role, _ := pack.Role(id)
			l, _ := role.Levels.On(criterion.ID)
			row[k] = onScale(criterion, l.Level)
		}
		it.has = append(it.has, row)
	}
	return nil
}

func onScale(c *profiles.Criterion, at float64) int {
	return int(math.Round((at - c.Min) / (c.Max - c.Min) * fullScale))
}

func times(list []int, factor int) []int {
	list = slices.Clone(list)
	for i := range list {
		list[i] *= factor
	}
	return list
}

// by returns the roles a method puts first.
func (w *World) by(m method, s scoring.AnswerSheet) leaders {
	asked, has := make([]int, len(w.items)), make([]int, len(w.items))
	scores := make([]float64, w.roles)
	for k := range scores {
		for j, answer := range s.Answers {
			asked[j], has[j] = w.items[j].asked[answer], w.items[j].has[answer][k]
		}
		scores[k] = m.compare(asked, has)
	}
	return first(scores)
}
