package doc

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"testing"

	"careerfit/cmd/report/doc/golden"
)

// everything is a document that has each block, in the lead and in sections.
func everything() *Document {
	cited := func(text string, notes ...int) Prose { return Prose{{Text: text}, {Notes: notes}} }
	words := func(text string) Prose { return Plain(text) }
	track := func(name, figure string, low, at, high int, form Form) Lane {
		return Lane{Name: name, Figure: figure, Range: &Span{low, high}, Mark: &Mark{at, form}}
	}
	bar := func(to int) []Bar { return []Bar{{Span{0, to}, Solid}} }
	return &Document{
		Lang: "en", Title: "Tea suits you better than coffee", Remark: "3 of 4 questions",
		Byline: words("Also known as: chai, cha"),
		Lead: []Block{
			Paragraphs{cited("It stays first in 97 of 100 readings", 1, 2), words("That is a clear result.")},
			Terms{{"Decided most often", words("warmth 50 %, price 25 %, how long it keeps a person awake after noon 25 %.")}},
			Chart{
				Caption: "In percent of what you asked for", Columns: []string{"Drink", "Fit"},
				Key: []KeyEntry{{Picture{Lanes: []Lane{{Bars: bar(1000)}}}, "Fit"}},
				Rows: []ChartRow{
					{Name: words("Tea"), Cells: []string{"86"}, Picture: Picture{Title: "Tea", Desc: "Fit 86", Lanes: []Lane{{Bars: bar(860), Range: &Span{800, 900}}}}},
					{Name: words("Coffee without milk"), Cells: []string{"7"}, Picture: Picture{Title: "Coffee without milk", Desc: "Fit 7", Lanes: []Lane{{Bars: bar(70)}}}},
				},
				Notes: []Prose{words("and 3 more; ask for all")},
			},
			List{Items: []Item{{Mark: "+", Text: cited("It is warm.", 1)}, {Mark: "-", Text: words("It takes minutes, and somebody has to wait for it before anything is drunk.")}}},
		},
		Sections: []Section{
			{Title: "Next", Blocks: []Block{
				List{Items: []Item{
					{Mark: "9.", Text: words("Boil water."), More: []Prose{words("Not too much of it, since what is left over cools down and is boiled again."), cited("It should be soft.", 2)}},
					{Mark: "10.", Text: words("Wait."), Blank: true}, {Text: words("That is all.")},
				}},
				Command{"Timer: ", []string{"quiz", "--minutes", "3"}},
			}},
			{Title: "Who drinks it, in percent", Blocks: []Block{
				Figures{Rows: []Figure{
					{"66.20", "± 0.95", words("adults"), 1000}, {"3.36", "± 0.09", words("teenagers who were asked"), 51},
					{"", "", words("and 2 more"), NoBar}, {"none", "", words("children"), 0}, {"0.44", "± 0.13", words("a tie"), NoBar},
				}},
				Paragraphs{words("Among all")},
				Figures{Rows: []Figure{{"first", "", words("tea, fit 54: leaning, ahead in 81 of 100 plausible readings of what was said"), NoBar}, {"middle", "", words("coffee"), NoBar}}},
			}},
			{Title: "Recommended", Blocks: []Block{
				Chart{
					Caption: "in percent of these people", Columns: []string{"Drink", "People"}, Legend: []Prose{words("Longest is most.")},
					Key: []KeyEntry{
						{Picture{Lanes: []Lane{{Bars: []Bar{{Span{0, 1000}, Dark}}}}}, "clear"}, {Picture{Lanes: []Lane{{Bars: []Bar{{Span{0, 1000}, Medium}}}}}, "leaning"},
						{Picture{Lanes: []Lane{{Bars: []Bar{{Span{0, 1000}, Light}}}}}, "close"}, {Picture{Lanes: []Lane{{Bars: []Bar{{Span{0, 1000}, Outline}}}}}, "not told"},
					},
					Rows: []ChartRow{
						{Name: words("tea"), Remark: "75", Cells: []string{"3"}, Picture: Picture{
							Title: "tea", Desc: "3", Scale: 3, Lanes: []Lane{{Bars: []Bar{{Span{0, 1}, Dark}, {Span{1, 2}, Medium}, {Span{2, 3}, Light}}}},
						}},
						{Name: words("coffee"), Remark: "25", Cells: []string{"1"}, Picture: Picture{Title: "coffee", Desc: "1", Scale: 3, Lanes: []Lane{{Bars: []Bar{{Span{0, 1}, Outline}}}}}, Notes: []Prose{words("Too few to say more.")}},
						{Name: words("(neither)"), Remark: "0", Cells: []string{"0"}, Picture: Picture{Title: "neither", Desc: "0", Lanes: []Lane{{}}}},
					},
				},
			}},
			{Title: "Where they differ", Blocks: []Block{
				Chart{
					Legend: []Prose{words("● is where a drink stands, ├──┤ the range it plausibly lies in.")}, Columns: []string{"Criterion", "Tea", "Coffee", "Difference"},
					Key: []KeyEntry{{Picture{Lanes: []Lane{track("", "", 50, 500, 950, Circle)}}, "tea"}, {Picture{You: []int{500}, Lanes: []Lane{{}}}, "you"}},
					Rows: []ChartRow{
						{
							Name: words("Warmth"), Remark: "differs by 30, sure", Cells: []string{"34 (20-48)", "64 (50-100)", "30"}, Notes: []Prose{cited("From 0 (cold) to 100 (hot).", 1, 3)},
							Picture: Picture{
								Title: "Warmth", Desc: "tea: 34 (20-48); coffee: 64 (50-100); 30", Low: "cold", High: "hot", Fine: &Span{500, 1000}, You: []int{500},
								Lanes: []Lane{track("tea", "34 (20-48)", 200, 340, 480, Circle), track("coffee without milk", "64 (50-100)", 500, 640, 1000, Square)},
							},
						},
						{
							Name: words("How long it takes until there is something to drink"), Remark: "differs by 8, less than its uncertainty of 20", Cells: []string{"60", "not known", "8"},
							Picture: Picture{Title: "Time", Desc: "tea: 60; coffee: not known; 8", Lanes: []Lane{{Name: "tea", Figure: "60", Mark: &Mark{600, Triangle}}, {Name: "coffee", Figure: "not known"}}},
						},
					},
					Notes: []Prose{words("Nobody knows more.")},
				},
			}},
			{Title: "Side by side", Blocks: []Block{SideBySide{
				Columns: []string{"Tea", "Coffee without milk"}, All: "both",
				Rows: []SideRow{
					{"Training", [][]Prose{{cited("Hardly any, though some drinkers take years to tell one leaf from another.", 2)}, {words("A week."), words("More with a machine.")}}},
					{"Where it grows", [][]Prose{{words("on hills"), cited("far away", 3)}}},
					{"Hard", [][]Prose{{words("not known")}, {words("The foam.")}}},
				},
			}, Paragraphs{words("No more is known.")}}},
			{Title: "The arithmetic", Depth: Details, Folded: true, Blocks: []Block{
				Paragraphs{words("Points are met times weight.")},
				Grid{
					Caption: cited("Tea: 130 of 200 points", 1), Columns: []string{"answer", "asked", "points"}, Right: []bool{false, false, true},
					Rows:   [][]string{{"Warmth", "≥ 50", "100"}, {"Price, all in all and with the cup", "≤ 20 dollars a week", "30"}},
					Narrow: []string{"Warmth: asked 50 or more = 100", "Price, all in all and with the cup: asked 20 dollars a week or less = 30"}, Notes: []Prose{words("Weights are 1.")},
				},
				Grid{Columns: []string{"drink", "price", "growth"}, Right: []bool{false, true, true}, Marks: []string{"*", ""}, Rows: [][]string{{"tea", "$1", "3 %"}, {"coffee-with-a-very-long-name-to-drop", "$12", "-"}}},
			}},
			{Number: 2, Title: "--warmth  (asked by --quick)", Blocks: []Block{
				Paragraphs{words("How warm should it be?"), words("Why: cold tea is another drink.")},
				Options{{"1", "cold", words("from the fridge")}, {"2", "hot", words("so hot that it takes a while before anybody can drink it")}, {"", "skip", words("no preference")}},
			}},
			{Title: "Moving on", Blocks: []Block{Tree{
				Branches: []Branch{
					{Text: words("Coffee, about 2 months"), More: []Prose{cited("Within reach, because cup and water are the same, and only what is put in differs.", 1)}, Branches: []Branch{
						{Text: words("espresso *"), Branches: []Branch{{Text: words("ristretto")}}}, {Text: words("cocoa")},
					}},
					{Text: words("Water")},
				},
				Notes: []Prose{words("* goes on elsewhere in this tree")},
			}}},
			{Title: "Answers", Depth: Details, Blocks: []Block{
				Chart{
					Caption: "Percent of the people, by answer", Columns: []string{"Question", "Percent", "Drinks"},
					Rows: []ChartRow{{Name: cited("Warmth", 2), Cells: []string{"10, 90", "34–64"}, Picture: Picture{
						Title: "Warmth", Desc: "10, 90; 34–64", Low: "cold", High: "hot", Columns: []Column{{Span{0, 500}, 111}, {Span{500, 1000}, 1000}, {Span{500, 500}, 0}},
						Lanes: []Lane{{Bars: []Bar{{Span{340, 640}, Extent}}}, {Mark: &Mark{500, Diamond}}},
					}}},
				},
				Chart{Caption: "Dollars", Columns: []string{"Whose", "Half"}, Rows: []ChartRow{{Name: words("Tea"), Cells: []string{"$1"}, Picture: Picture{Title: "Tea", Desc: "$1", Columns: []Column{{Span{0, 1000}, 500}}}}}, Notes: []Prose{words("A year.")}},
				Excerpt{Where: "tea.toml:3:8:", Message: `"hott" is no warmth [warmth]`, Line: 3, Source: "warmth\t= \"hott\" # as people like it where it rains most of the year, and elsewhere", Column: 10, Width: 6, Hints: []string{`did you mean "hot"?`}},
				Excerpt{Where: "tea.toml:", Message: "is empty"},
			}},
		},
		Sources: "Sources",
		Notes: []Note{
			{1, "leaflet, 2026", []Source{{"Tea [and] more", "Tea board", "https://example.org/tea?a=b&c=d"}, {Title: "A leaflet"}}}, {2, "our judgement, 2026", nil},
			{3, "secondary page on coffee without milk and what it takes to make it, undated", []Source{{"", "Nobody", "javascript:alert(1)"}}},
		},
		Closing:  []Prose{words("This compares drinks. It cannot know which is right for you."), words("Pack tea of 2026.")},
		Commands: []Command{{"Again: ", []string{"recommend", "--warmth", "2", "--milk", "--pack", "my-own-pack-of-tea", "--price", "20", "--time", "5"}}, {"", nil}, {"More: ", []string{"roles"}}},
	}
}

func TestEverything(t *testing.T) {
	for _, width := range []int{MinWidth, 60, MaxWidth} {
		golden.Check(t, fmt.Sprintf("everything-%d.txt", width), func(w io.Writer) error { return Text(w, everything(), Style{Width: width, Depth: Details}) })
	}
	golden.Check(t, "everything.md", func(w io.Writer) error { return Markdown(w, everything()) })
	golden.Check(t, "everything.html", func(w io.Writer) error {
		css, err := pageFiles.ReadFile("page.css")
		if err != nil {
			return err
		}
		var out bytes.Buffer
		if err := HTML(&out, everything()); err != nil {
			return err
		}
		_, err = w.Write(bytes.Replace(out.Bytes(), css, nil, 1))
		return err
	})
}

// full takes nothing.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWritersTellOfErrors(t *testing.T) {
	for name, err := range map[string]error{
		"text": Text(full{}, everything(), Style{Width: 80}), "html": HTML(full{}, everything()), "markdown": Markdown(full{}, everything()), "json": JSON(full{}, 1),
	} {
		if err == nil || err.Error() != "disk full" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAddLeavesOutWhatIsEmpty(t *testing.T) {
	var d Document
	d.Add(Section{Title: "nothing"})
	d.Add(Section{Title: "something", Blocks: []Block{Paragraphs{Plain("a")}}})
	if len(d.Sections) != 1 || d.Sections[0].Title != "something" {
		t.Errorf("%v", d.Sections)
	}
}

func TestJSON(t *testing.T) {
	v := map[string]string{"a": "<b> & \u202e \x1b[31m é \U000e0041"}
	want := `{"a":"<b> & \u202e \u001b[31m é \udb40\udc41"}` + "\n"
	var out bytes.Buffer
	if err := JSONLine(&out, v); err != nil || out.String() != want {
		t.Errorf("%s, %v", out.String(), err)
	}
	out.Reset()
	if err := JSON(&out, v); err != nil || out.String() != "{\n  "+want[1:5]+" "+want[5:len(want)-2]+"\n}\n" {
		t.Errorf("%s, %v", out.String(), err)
	}
	if got := string(AppendShown(nil, []byte("\t\"a\"\r\n"))); got != " \"a\" \n" {
		t.Errorf("%q", got)
	}
	if JSON(io.Discard, func() {}) == nil {
		t.Error("a function is no JSON")
	}
}

// fataler is a test, of this package or of rapid.
type fataler interface{ Fatalf(string, ...any) }
