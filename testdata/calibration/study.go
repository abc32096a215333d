package calibration

import (
	"fmt"

	"careerfit/profiles"
	"careerfit/questions"
	"careerfit/scoring"
)

// How many people are drawn of every crowd, and how many to stop early among the roles of the focus and among all, since
// those take longer.
const (
	people           = 20_000
	earlyPeople      = 2_000
	earlyPeopleOfAll = 300
)

// How reliable answers are where they are shakier or steadier than the .70 the verdict assumes.
const (
	shaky  = .50
	steady = .85
)

// Study is what the tables are made from: two fields of roles, the focus of the pack and all of it.
type Study struct {
	focus, all field
	second     *SecondLook
}

// field is what is counted for one field of roles. The three crowds answer alike; only the truth behind it differs.
type field struct {
	world                *World
	usual, shaky, steady *Tally
	early                *early
	look                 *looked // by the usual rule alone; nil where it was not tried
}

// NewStudy counts what the short table needs.
func NewStudy(pack *profiles.Pack, bank *questions.Bank) (*Study, error) {
	focus, err := newField(pack, bank, pack.Focus, earlyPeople)
	if err != nil {
		return nil, err
	}
	all, err := newField(pack, bank, nil, earlyPeopleOfAll)
	if err != nil {
		return nil, err
	}
	second, err := NewSecondLook(focus.world, pack, bank)
	if err != nil {
		return nil, err
	}
	focus.look = second.count(people, rules()[usualRule:usualRule+1])
	return &Study{focus, all, second}, nil
}

func newField(pack *profiles.Pack, bank *questions.Bank, focus []string, earlyPeople int) (field, error) {
	w, err := NewWorld(pack, bank, focus)
	if err != nil {
		return field{}, err
	}
	e, err := newEarlyStop(pack, bank, focus)
	if err != nil {
		return field{}, err
	}
	stopped, err := e.count(earlyPeople)
	return field{
		early:  stopped,
		world:  w,
		usual:  w.count(Crowd{Noise: scoring.DefaultNoise()}),
		shaky:  w.count(Crowd{Noise: reliable(shaky)}),
		steady: w.count(Crowd{Noise: reliable(steady)}),
	}, err
}

func (w *World) count(c Crowd) *Tally { return w.Sampler(c).Count(people) }

// reliable returns the usual noise but for answers of the given reliability.
func reliable(reliability float64) scoring.Noise {
	noise := scoring.DefaultNoise()
	noise.Response = deviation(reliability)
	return noise
}

// sample is a tally with the roles compared and the name of the crowd.
type sample struct {
	roles, name string
	*Tally
}

// samples counts the other crowds too.
func (f *field) samples() []sample {
	usual := scoring.DefaultNoise()
	return []sample{
		f.named("usual", f.usual),
		f.named("reliability .50", f.shaky),
		f.named("reliability .85", f.steady),
		f.named("importance mostly normal", f.world.count(Crowd{Noise: usual, Modest: true})),
		f.named("truth drawn first", f.world.count(Crowd{Noise: usual, Reversed: true})),
	}
}

func (f *field) named(name string, t *Tally) sample {
	return sample{fmt.Sprint(f.world.roles), name, t}
}
