// Agree compares what careerfit batch says with what another program says, as CSV of id, leader and fit, person by person.
package main

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
)

// said is what careerfit says of a person, as far as others can say it too.
type said struct {
	ID          string   `json:"id"`
	Recommended *string  `json:"recommended"`
	Shortlist   []string `json:"shortlist"`
	Fit         float64  `json:"fit"`
}

// agrees reports whether the leader can be the first of the roles with most points. Where several have as many, careerfit
// recommends none, and the shortlist holds them all, and close ones too.
func (s said) agrees(leader string) bool {
	if s.Recommended == nil {
		return slices.Contains(s.Shortlist, leader)
	}
	return leader == *s.Recommended
}

func (s said) String() string {
	leader := fmt.Sprint("a tie among ", s.Shortlist)
	if s.Recommended != nil {
		leader = *s.Recommended
	}
	return fmt.Sprintf("[%s %s %.2f]", s.ID, leader, s.Fit)
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("usage: agree CAREERFIT.jsonl PEER.csv")
	}
	people, err := compare(open(os.Args[1]), open(os.Args[2]))
	if err != nil {
		log.Fatalf("%s and %s: %v", os.Args[1], os.Args[2], err)
	}
	fmt.Println(os.Args[2], "agrees on", people, "people")
}

func open(name string) *os.File {
	file, err := os.Open(name)
	if err != nil {
		log.Fatal(err)
	}
	return file
}

// compare returns how many people there are, or the first that the two disagree about.
func compare(ours, theirs io.Reader) (people int, err error) {
	dec, rows := json.NewDecoder(ours), csv.NewReader(theirs)
	if _, err := rows.Read(); err != nil {
		return 0, fmt.Errorf("header: %w", err)
	}
	for ; ; people++ {
		var s said
		ourErr := dec.Decode(&s)
		row, err := rows.Read()
		switch {
		case errors.Is(ourErr, io.EOF) && errors.Is(err, io.EOF):
			return people, nil
		case ourErr != nil || err != nil:
			return people, fmt.Errorf("after %d people: careerfit %v, peer %v", people, ourErr, err)
		}
		if len(row) != 3 || row[0] != s.ID || !s.agrees(row[1]) || row[2] != fmt.Sprintf("%.2f", s.Fit) {
			return people, fmt.Errorf("person %d: careerfit says %v, the peer %v", people+1, s, row)
		}
	}
}
