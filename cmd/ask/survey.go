package ask

import (
	"fmt"
	"os"
	"strings"
	"sync"

	"careerfit/questions"

	"github.com/AlecAivazis/survey/v2"
	"github.com/AlecAivazis/survey/v2/core"
	"github.com/AlecAivazis/survey/v2/terminal"
)

// Options say how to draw. Without Width and Height the terminal is asked for its size.
type Options struct {
	Color         bool
	Width, Height func() int
}

// Survey asks on a terminal with the library survey: its loop, its terminal modes and its redrawing. The screens are
// ours, since survey's own answer by accident: on Ctrl-D, on Enter at once, on a digit meant for another option.
//
// Questions answered stay above as one line each. Nothing else may be written between two questions, since going back
// removes the last of these lines.
type Survey struct {
	keys    *keys
	out     *os.File
	options Options
	heights []int // lines that each answered question takes

	mutex sync.Mutex
	raw   *terminal.RuneReader // knows the terminal's mode from before; nil when nothing is being asked
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
	return &Survey{keys: newKeys(in), out: out, options: options}
}

// Ask implements Asker.
func (s *Survey) Ask(q *questions.Question, at Position, previous *questions.Answer) (questions.Answer, error) {
	var screen screen = newMenu(q, at, previous)
	if q.Kind == questions.Amount {
		screen = &entry{card: newCard(q, at, previous), question: q}
	}
	if err := s.show(screen, func(width int) []string { return summary(q, at, screen.answer(), width) }); err != nil {
		return questions.Answer{}, err
	}
	return screen.answer(), nil
}

// Choose implements Asker.
func (s *Survey) Choose(c Choices) ([]string, error) {
	if len(c.List) == 0 {
		return nil, nil
	}
	menu := newChoices(c)
	if err := s.show(menu, menu.summary); err != nil {
		return nil, err
	}
	var ids []string
	for _, place := range menu.chosen {
		ids = append(ids, c.List[place].ID)
	}
	return ids, nil
}

// Pick implements Asker.
func (s *Survey) Pick(c Choices) (string, error) {
	menu := newChoices(c)
	menu.several, menu.cursor = false, -1
	if err := s.show(menu, menu.summary); err != nil {
		return "", err
	}
	return c.List[menu.chosen[0]].ID, nil
}

// show asks until the screen is answered; then the summary takes its place.
func (s *Survey) show(screen screen, summary func(width int) []string) error {
	var answered bool // the screen keeps the answer
	return survey.AskOne(&prompt{screen: screen, summary: summary, on: s}, &answered, survey.WithStdio(s.keys, s.out, s.out))
}

// Restore ends the asking for good and gives the terminal back as it was, also while a question is open: a signal
// handler can call it from another goroutine.
func (s *Survey) Restore() {
	s.mutex.Lock()
	s.ended = true
	s.mutex.Unlock()
	if s.release() {
		fmt.Fprint(s.out, "\r\n\x1b[J") // go on below what was typed, without the rest of the question
	}
}

// take sets the terminal to hand over every key.
func (s *Survey) take(reader *terminal.RuneReader) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.ended {
		return ErrInterrupted
	}
	if err := reader.SetTermMode(); err != nil {
		return fmt.Errorf("cannot ask on this terminal: %w", err)
	}
	s.raw = reader
	return nil
}

// whileOpen draws, unless Restore has ended the asking: what it left on the screen stays.
func (s *Survey) whileOpen(draw func() error) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.raw == nil {
		return ErrInterrupted
	}
	return draw()
}

// release undoes take and shows the cursor; it reports whether that was still to do. Errors tell that the terminal is
// gone, and there is nobody left to hear of it.
func (s *Survey) release() bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.raw == nil {
		return false
	}
	_ = s.raw.RestoreTermMode()
	s.raw = nil
	_ = (&terminal.Cursor{In: s.keys, Out: s.out}).Show()
	return true
}

// prompt shows a screen as a prompt of survey.
type prompt struct {
	survey.Renderer
	screen
	summary func(width int) []string
	on      *Survey
	up      int // lines from the cursor to the last one drawn
}

const (
	openTemplate = `{{color "default+b"}}{{.Head}}{{color "reset"}}{{range .Body}}{{"\n"}}{{.}}{{end}}`
	doneTemplate = `{{range .}}{{.}}{{"\n"}}{{end}}`
)

// Prompt implements survey.Prompt.
func (p *prompt) Prompt(*survey.PromptConfig) (any, error) {
	reader := p.NewRuneReader()
	if err := p.on.take(reader); err != nil {
		return nil, err
	}
	defer p.on.release()
	for {
		if err := p.on.whileOpen(p.draw); err != nil {
			return nil, err
		}
		key, _, err := reader.ReadRune()
		if err != nil { // the end of input, or a terminal that is gone
			key = keyInterrupt
		}
		if answered, err := p.press(key); answered || err != nil {
			return answered, p.on.whileOpen(func() error { return p.leave(err) })
		}
	}
}

// draw replaces what was drawn before.
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
	p.up = v.Up
	_ = cursor.Up(v.Up)
	_ = cursor.HorizontalAbsolute(v.Column)
	return cursor.Show()
}

// width is that of a line. Wide lines are hard to read, and the last column makes some terminals start a new line.
func (p *prompt) width() int { return min(p.on.options.Width(), 80) - 1 }

// toEnd moves the cursor to the last line drawn, from where survey erases.
func (p *prompt) toEnd() {
	if p.up > 0 {
		_ = p.NewCursor().Down(p.up)
		p.up = 0
	}
}

// leave replaces the question by its summary once it is answered, and by nothing when why says that it is not. On the
// way back the summary above goes too.
func (p *prompt) leave(why error) error {
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
	if err := p.Render(doneTemplate, lines); err != nil {
		return err
	}
	return why
}

// Cleanup implements survey.Prompt. Prompt has cleaned up, while what is typed did not show.
func (p *prompt) Cleanup(*survey.PromptConfig, any) error { return nil }
