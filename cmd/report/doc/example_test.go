package doc_test

import (
	"os"

	"careerfit/cmd/report/doc"
)

func ExampleText() {
	d := &doc.Document{
		Title:   "Tea suits you better",
		Remark:  "3 of 4 questions",
		Lead:    []doc.Block{doc.Paragraphs{doc.Plain("It stays first in 97 of 100 readings.")}},
		Notes:   []doc.Note{{Number: 1, Text: "leaflet, 2026"}},
		Closing: []doc.Prose{doc.Plain("It cannot know which is right for you.")},
	}
	d.Add(doc.Section{Title: "Why", Blocks: []doc.Block{
		doc.List{Items: []doc.Item{{Mark: "+", Text: doc.Prose{{Text: "It is warm."}, {Notes: []int{1}}}}}},
	}})
	_ = doc.Text(os.Stdout, d, doc.Style{Width: 60})
	// Output:
	// Tea suits you better                        3 of 4 questions
	//
	// It stays first in 97 of 100 readings.
	//
	// Why
	//   + It is warm. [1]
	//
	// [1] leaflet, 2026
	//
	// It cannot know which is right for you.
}
