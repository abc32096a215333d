package ask

import (
	"fmt"
	"strings"
	"testing"

	"careerfit/cmd/lang"
	"careerfit/profiles/builtin"
	"careerfit/questions"
)

// inManyScripts is a question whose texts are long, wide, written from the right, with combined letters.
func inManyScripts(kind questions.Kind) *questions.Question {
	return &questions.Question{ID: "q", Kind: kind, Title: "Überraschungen", NoPreference: "ไม่มีความชอบเป็นพิเศษ",
		Stem: "Wie viel Donaudampfschifffahrtsgesellschaftskapitänskajüte darf es sein — 一日にどのくらい患者と過ごしたいですか、教えてください?",
		Why:  "כמה זמן ביום היית רוצה לבלות עם מטופלים? كم من الوقت تريد أن تقضيه مع المرضى؟",
		Options: []questions.Option{{ID: "5000", Label: "nada en absoluto, de verdad que nada"}, {ID: "6000", Label: "ほとんどない"},
			{ID: "7000", Label: "מעט מאוד"}, {ID: "8000", Label: strings.Repeat("e\u0301", 50)}, {ID: "9000", Label: "👩🏽 🇺🇸🇲🇽 كثير"}},
	}
}

func screensInManyScripts(s say) []screen {
	at := Position{Number: 100, Of: 1000, About: "Técnico cardiovascular (electrocardiograma)"}
	list := []screen{newEntry(s, Prompt{Question: inManyScripts(questions.Amount), At: at, Meaning: about, Fact: "Dato."})}
	for _, kind := range []questions.Kind{questions.Scale, questions.Categories} {
		list = append(list, newMenu(s, Prompt{Question: inManyScripts(kind), At: at, Previous: &questions.Answer{Chosen: []int{3}}}))
	}
	return append(list, newPick(s, menuOfRoles()), newChoices(s, manyChoices()))
}

func TestEveryScreenFitsEverySize(t *testing.T) {
	for _, language := range lang.Languages() {
		for _, keys := range []string{"", "?", "\t", "\r", "\x0e\x0e", "/", "/xy"} {
			for _, screen := range append(screensInManyScripts(say{lang.New(language)}), everyScreen()...) {
				for _, key := range keys {
					_, _ = screen.press(key)
				}
				for width := 19; width <= 80; width += 1 + width/8 {
					for _, height := range []int{6, 7, 8, 9, 10, 12, 15, 20, 24, 50} {
						checkFits(t, screen.view(width, height), width, height)
					}
				}
			}
		}
	}
}

// Whatever is highlighted, it is in sight, and so are both ends of a scale.
func TestEndsOfAScaleAreInSight(t *testing.T) {
	for _, q := range append(builtin.Bank().Questions, *inManyScripts(questions.Scale)) {
		if q.Kind != questions.Scale {
			continue
		}
		for cursor := -1; cursor < len(q.Options); cursor++ {
			m := newMenu(english(), Prompt{Question: &q, At: fourth()})
			m.cursor = cursor
			for width := 19; width < 80; width += 5 {
				for height := 6; height < 20; height++ {
					text := m.view(width, height).text()
					if !strings.Contains(text, " 1  ") || !strings.Contains(text, fmt.Sprintf(" %d  ", len(q.Options))) || cursor >= 0 && !strings.Contains(text, "> ") {
						t.Fatalf("%s at %d x %d:\n%s", q.ID, width, height, text)
					}
				}
			}
		}
	}
}

// Answers that just fit stay whole.
func TestNothingIsCutThatFits(t *testing.T) {
	m := newMenu(english(), Prompt{Question: scale(), At: fourth()})
	rows := [][]string{{"a", "a2"}, {"b", "b2"}, {"c", "c2"}, {"d", "d2"}}
	for lines, want := range map[int]int{8: 8, 6: 6, 5: 4} {
		shown := 0
		for _, p := range m.betweenEnds(rows, []int{0, 1, 2, 3}, 1, 40, lines) {
			shown += len(p.lines)
		}
		if shown != want {
			t.Errorf("%d of %d lines are used, want %d", shown, lines, want)
		}
	}
}

// Only the highlighted answer has a color, and none where all stand in one line.
func TestTheHighlightedAnswerIsColored(t *testing.T) {
	m := newMenu(english(), Prompt{Question: scale(), At: fourth()})
	m.cursor = 1
	for width, want := range map[int]string{30: "> 2  a little", 200: ""} {
		colored := ""
		for _, l := range m.view(width, 30).Lines {
			if l.Color == current.color() {
				colored += l.Text
			}
		}
		if colored != want {
			t.Errorf("%d columns: %q is colored, want %q", width, colored, want)
		}
	}
}

func TestWhatGoesFirstOnALowScreen(t *testing.T) {
	m := newMenu(english(), Prompt{Question: scale(), At: fourth(), Previous: &questions.Answer{Chosen: []int{3}}})
	for height, want := range map[int]string{
		12: "\nQuestion 4 of 16 · about 3 minutes left\nHow much of your working day would you\nlike to be outdoors?\n  1  none\n  2  a little\n" +
			"  3  about half\n  4  most\n  5  nearly all\n  Your answer so far: most.\n  1-5 answer · s no preference · b back\n  ? why we ask · q stop · / find",
		8: "Question 4 of 16 · about 3 minutes left\nHow much of your working day would you\nlike to be outdoors?\n  1  none\n  2  a little\n" +
			"  3  about half\n  4  most\n  5  nearly all",
		6: "Question 4 of 16 · about 3 minutes left\nHow much of your working day would you\nlike to be outdoors?\n  1  none\n  2  a little …\n" +
			"  5  nearly all",
	} {
		if got := m.view(39, height).text(); strings.TrimPrefix(got, "\n") != strings.TrimPrefix(want, "\n") {
			t.Errorf("%d lines:\n%s\nwant\n%s", height, got, want)
		}
	}
}

func TestLongWordsAreCutBetweenLetters(t *testing.T) {
	for word, want := range map[string]string{
		"abcdefgh":                       "abc|def|gh",
		"日本語":                            "日|本|語",
		strings.Repeat("e\u0301", 4):     "e\u0301e\u0301e\u0301|e\u0301",
		"🇺🇸🇲🇽🇨🇦":                         "🇺🇸|🇲🇽|🇨🇦",
		"👩🏽👩🏽":                           "👩🏽|👩🏽",
		"กำกำกำกำ":                       "กำ|กำ|กำ|กำ",
		"שָׁלוֹם":                        "שָׁלוֹ|ם",
		"\u1112\u1161\u11ab\u1100\u1173": "\u1112\u1161\u11ab|\u1100\u1173",
	} {
		if got := strings.Join(split(word, 3), "|"); got != want {
			t.Errorf("%q is cut to %q, want %q", word, got, want)
		}
	}
}

// Parts of a syllable of Korean go with what is before them where that is Korean, too.
func TestKoreanSyllablesStayWhole(t *testing.T) {
	for _, before := range []rune{0x1100, 0x11ff, 0xac00, 0xd7a3} {
		if !joins(before, 0x1161) || joins(before, 0x115f) || joins(before, 0x1200) {
			t.Errorf("after %U", before)
		}
	}
	for _, before := range []rune{'a', 0x10ff, 0x1200, 0xabff, 0xd7a4} {
		if joins(before, 0x1160) || joins(before, 0x11ff) {
			t.Errorf("%U is taken for Korean", before)
		}
	}
}

func TestTimeLeft(t *testing.T) {
	for _, test := range []struct {
		at   Position
		want string
	}{
		{Position{Number: 1, Of: 16}, "about 4 minutes left"}, {Position{Number: 10, Of: 16}, "about 2 minutes left"},
		{Position{Number: 12, Of: 16}, "about a minute left"}, {Position{Number: 13, Of: 16}, "about a minute left"},
		{Position{Number: 14, Of: 16}, "less than a minute left"}, {Position{Number: 16, Of: 16}, "less than a minute left"},
		{Position{Number: 1, Of: 16, UpTo: true}, "up to 4 minutes left"}, {Position{Number: 13, Of: 16, UpTo: true}, "up to a minute left"},
		{Position{Number: 1, Of: 3, Again: true}, ""}, {Position{Number: 1, Of: 6, About: "Nurse"}, ""},
	} {
		if got := english().left(test.at); got != test.want {
			t.Errorf("%+v: %q, want %q", test.at, got, test.want)
		}
	}
}

// hostile are texts a terminal would obey, or that look like another.
const hostile = "a\x1b[2J\x1b]0;x\ab\rc\nd\x00e\x7ff\u0085g\u009bh\xffi\u202ej\u2066k\u200bl\u200dm\ufeffn\u061co\u2060p\u00adq\u2028r\u200e" +
	"s\U000e0041t\x9bu"

func hostileQuestion(kind questions.Kind) *questions.Question {
	return &questions.Question{ID: hostile, Kind: kind, Title: hostile, Stem: hostile, Why: hostile, NoPreference: hostile,
		Options: []questions.Option{{ID: hostile, Label: hostile}, {ID: "2", Label: hostile + "2"}}}
}

func hostilePrompt(kind questions.Kind) Prompt {
	return Prompt{Question: hostileQuestion(kind), At: Position{Number: 1, Of: 2, About: hostile}, Fact: hostile,
		Previous: &questions.Answer{Chosen: []int{0}}, Meaning: func(int) string { return hostile }}
}

func hostileChoices() Choices {
	return Choices{Title: hostile, Help: hostile, List: []Choice{{hostile, hostile}, {"b", "b" + hostile}}, Enter: hostile}
}

func TestHostileTextIsShownClean(t *testing.T) {
	for _, kind := range []questions.Kind{questions.Scale, questions.Amount, questions.Categories} {
		m, p := newMenu(english(), hostilePrompt(kind)), hostilePrompt(kind)
		var screen screen = m
		if kind == questions.Amount {
			screen = newEntry(english(), p)
		}
		for _, key := range "?\t42k\r" {
			_, _ = screen.press(key)
		}
		checkClean(t, screen.view(79, 24).text())
		checkClean(t, strings.Join(english().summary(p.Question, Position{Of: 3}, questions.Answer{Chosen: []int{0}}, 79), "\n"))
		_, said, _ := plainly(p, hostile+"\n?\n42k\n1\n"+hostile)
		checkClean(t, said)
	}
	pick := newPick(english(), hostileChoices())
	checkClean(t, pick.view(79, 24).text()+strings.Join(pick.summary(79), "\n"))
	var said strings.Builder
	plain := NewPlain(strings.NewReader("x"+hostile+"\n\n1\n"), &said, Options{Words: english().Words})
	_, _ = plain.Pick(hostileChoices())
	_, _ = plain.Choose(hostileChoices())
	checkClean(t, said.String())
}

func checkClean(t *testing.T, text string) {
	t.Helper()
	for _, line := range strings.Split(text, "\n") {
		for i, r := range line {
			if r < ' ' || r >= 0x7f && r < 0xa0 || strings.ContainsRune("\u202e\u2066\u200b\u200d\ufeff\u061c\u2060\u00ad\u2028\u200e\U000e0041", r) ||
				r == '\uFFFD' && !strings.HasPrefix(line[i:], "\uFFFD") {
				t.Errorf("%U is in %q", r, line)
			}
		}
	}
	if strings.Contains(text, "a [2J") == strings.Contains(text, "\x1b") {
		t.Errorf("the text is not there:\n%s", text)
	}
}
