package ask

import (
	"os"
	"strings"
	"sync"

	"careerfit/questions"

	"github.com/AlecAivazis/survey/v2"
	"github.com/AlecAivazis/survey/v2/core"
	"github.com/AlecAivazis/survey/v2/terminal"
)

// Survey asks on a terminal with the library survey: its loop, its terminal modes and its redrawing. The screens are
// ours, since survey's own answer by accident: on Ctrl-D, on Enter at once, on a digit meant for another option.
//
// Questions answered stay above as one line each. Nothing else may be written between two questions, since going back
// removes the last of these lines.
type Survey struct {
	say
	keys    *keys
	out     *sheet
	options Options
	heights []int // lines that each answered question takes

	mutex sync.Mutex
	raw   *terminal.RuneReader // knows the terminal's mode from before; nil when it is back in that
	open  bool                 // a question is on the screen
	ended bool
}

// NewSurvey asks on the terminal in, and draws on out.
func NewSurvey(in, out *os.File, options Options) *Survey {
	core.DisableColor = !options.Color // survey would let CLICOLOR_FORCE win over NO_COLOR
	if options.Width == nil {
		options.Width = func() int { width, _ := size(out); return width }
	}
	if options.Height == nil {
		options.Height = func() int { _, height := size(out); return height }
	}
	return &Survey{say: say{options.Words}, keys: newKeys(in), out: &sheet{File: out}, options: options}
}

// Ask implements Asker.
func (s *Survey) Ask(p Prompt) (questions.Answer, error) {
	var screen interface {
		screen
		given() questions.Answer
	} = newMenu(s.say, p)
	if p.Question.Kind == questions.Amount {
		screen = newEntry(s.say, p)
	}
	summary := func(width int) []string { return s.summary(p.Question, p.At, screen.given(), width) }
	if err := s.show(screen, summary); err != nil {
		return questions.Answer{}, err
	}
	return screen.given(), nil
}

// Choose implements Asker.
func (s *Survey) Choose(c Choices) ([]string, error) {
	if len(c.List) == 0 {
		return nil, nil
	}
	menu := newChoices(s.say, c)
	if err := s.show(menu, menu.summary); err != nil {
		return nil, err
	}
	return c.ids(menu.chosen), nil
}

// Pick implements Asker.
func (s *Survey) Pick(c Choices) (string, error) {
	menu := newPick(s.say, c)
	summary := func(width int) []string {
		if len(menu.chosen) == 0 {
			menu.chosen = []int{c.entered()}
		}
		return menu.summary(width)
	}
	if err := s.show(menu, summary); err != nil {
		return "", err
	}
	return c.List[menu.chosen[0]].ID, nil
}

// show asks until the screen is answered; then the summary takes its place.
func (s *Survey) show(screen screen, summary func(width int) []string) error {
	var answered bool // the screen keeps the answer
	return survey.AskOne(&prompt{screen: screen, summary: summary, on: s}, &answered, survey.WithStdio(s.keys, s.out, s.out))
}

// Pause gives the terminal back until the next question, so that something else can be written below: a result. There is
// no way back past that.
func (s *Survey) Pause() {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.release()
	s.heights = nil
}

// Restore ends the asking for good and gives the terminal back as it was, also while a question is open: a signal
// handler can call it from another goroutine.
func (s *Survey) Restore() {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.release()
	s.ended = true
}

// take sets the terminal to hand over every key. It stays so between two questions: what is typed there is neither echoed
// nor edited.
func (s *Survey) take(reader *terminal.RuneReader) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.ended || reader.SetTermMode() != nil { // or the terminal is gone
		return ErrInterrupted
	}
	if s.raw == nil {
		s.raw = reader
	}
	s.open = true
	return nil
}

// whileOpen draws, unless Restore has ended the asking: what it left on the screen stays.
func (s *Survey) whileOpen(draw func() error) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.raw == nil {
		return ErrInterrupted
	}
	if err := draw(); err != nil {
		return err
	}
	return s.out.show()
}

// release undoes take and shows the cursor, below a question that is open. Errors tell that the terminal is gone, and there
// is nobody left to hear of it.
func (s *Survey) release() {
	if s.raw == nil {
		return
	}
	_ = s.raw.RestoreTermMode()
	s.raw = nil
	_ = (&terminal.Cursor{In: s.keys, Out: s.out}).Show()
	if s.open {
		_, _ = s.out.Write([]byte("\r\n\x1b[J")) // go on below what was typed, without the rest of the question
	}
	s.open = false
	_ = s.out.show()
}

// prompt shows a screen as a prompt of survey.
type prompt struct {
	survey.Renderer
	screen
	summary func(width int) []string
	on      *Survey
	under   []line // what was drawn below the cursor
}

const (
	openTemplate = `{{range $i, $line := .Lines}}{{if $i}}{{"\n"}}{{end}}` +
		`{{if .Color}}{{color .Color}}{{.Text}}{{color "reset"}}{{else}}{{.Text}}{{end}}{{end}}`
	doneTemplate = `{{range .}}{{.}}{{"\n"}}{{end}}`
)

// Prompt implements survey.Prompt.
func (p *prompt) Prompt(*survey.PromptConfig) (any, error) {
	reader := p.NewRuneReader()
	if err := p.on.take(reader); err != nil {
		return nil, err
	}
	defer notifyResized(p.on.keys.resized)()
	goesOn := false
	defer func() {
		if !goesOn {
			p.on.Pause()
		}
	}()
	for {
		if !p.on.keys.ready() {
			if err := p.on.whileOpen(p.draw); err != nil {
				return nil, err
			}
		}
		key, _, err := reader.ReadRune()
		switch {
		case err != nil: // the end of input, or a terminal that is gone
			key = keyInterrupt
		case key == keyRedraw: // after a pause of the program the shell has set the terminal to its own mode
			if err := p.on.take(p.NewRuneReader()); err != nil {
				return nil, err
			}
			continue
		}
		if answered, err := p.press(key); answered || err != nil {
			if failed := p.on.whileOpen(func() error { return p.leave(err) }); failed != nil {
				return nil, failed
			}
			goesOn = answered || err == ErrBack
			return answered, err
		}
	}
}

func (p *prompt) draw() error {
	v := p.view(p.width(), p.on.options.Height())
	p.toEnd()
	if err := p.Render(openTemplate, v); err != nil {
		return err
	}
	cursor := p.NewCursor()
	if v.Column == 0 {
		return cursor.Hide()
	}
	p.under = v.Lines[len(v.Lines)-v.Up:]
	if v.Up > 0 {
		_ = cursor.Up(v.Up)
	}
	_ = cursor.HorizontalAbsolute(v.Column)
	return cursor.Show()
}

// width is that of a line. Wide lines are hard to read, and the last column makes some terminals start a new line.
func (p *prompt) width() int { return max(min(p.on.options.Width(), 80)-1, 1) }

// toEnd moves the cursor to the last line drawn, from where survey erases. A terminal that has become narrower has
// wrapped what was drawn.
func (p *prompt) toEnd() {
	down := 0
	for _, line := range p.under {
		down += 1 + max(columns(line.Text)-1, 0)/max(p.on.options.Width(), 1)
	}
	if p.under = nil; down > 0 {
		_ = p.NewCursor().Down(down)
	}
}

// leave replaces the question by its summary once it is answered, and by nothing when why says that it is not. On the
// way back the summary above goes too.
func (p *prompt) leave(why error) error {
	p.on.open = false
	p.toEnd()
	var lines []string
	last := len(p.on.heights) - 1
	switch {
	case why == nil:
		lines = p.summary(p.width())
		p.on.heights = append(p.on.heights, len(lines))
	case why == ErrBack && last >= 0:
		p.AppendRenderedText(strings.Repeat("\n", p.on.heights[last]))
		p.on.heights = p.on.heights[:last]
	}
	return p.Render(doneTemplate, lines)
}

// Cleanup implements survey.Prompt. Prompt has cleaned up, while what is typed did not show.
func (p *prompt) Cleanup(*survey.PromptConfig, any) error { return nil }
