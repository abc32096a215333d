package tomlfile_test

import (
	"fmt"

	"careerfit/profiles/tomlfile"
)

// All that is wrong with the shape of a file is found at once, and what is right is filled in.
func ExampleDecode() {
	var source struct {
		Title string `toml:"title"`
		Year  int    `toml:"year"`
	}
	_, problems := tomlfile.Decode("source.toml", []byte("titel = \"Wages\"\nyear = \"2024\"\n"), &source)
	for _, p := range problems {
		fmt.Println(p.Text(), p.Hints)
	}
	// Output:
	// source.toml:1:1: unknown key "titel" [titel] [did you mean "title"?]
	// source.toml:2:8: is the text "2024"; expected a whole number [year] []
}

// A file of no fixed shape is a tree. Where something stands in it is found out once it is asked for.
func ExampleTree() {
	tree, locate, _ := tomlfile.Tree("me.toml", []byte("[answers]\nwork-variety = 2\n"))
	fmt.Println(tree["answers"], locate("answers.work-variety").Line)
	_, _, problems := tomlfile.Tree("me.toml", []byte("[answers]\nwork-variety = two\n"))
	fmt.Println(problems)
	// Output:
	// map[work-variety:2] 2
	// me.toml:2:16: is not TOML: expected value but found "two" instead
}
