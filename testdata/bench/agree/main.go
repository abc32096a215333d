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
)

// said is what careerfit says of a person, as far as others can say it too.
type said struct {
	ID          string   `json:"id"`
	Recommended *string  `json:"recommended"`
	Shortlist   []string `json:"shortlist"`
	Fit         float64  `json:"fit"`
}

// leader is the first of the roles with most points, also where they are a tie.
func (s said) leader() string {
	switch {
	case s.Recommended != nil:
		return *s.Recommended
	case len(s.Shortlist) > 0:
		return s.Shortlist[0]
	}
	return ""
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
	fmt.Println(people, "people agree")
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
		if ours := []string{s.ID, s.leader(), fmt.Sprintf("%.2f", s.Fit)}; fmt.Sprint(ours) != fmt.Sprint(row) {
			return people, fmt.Errorf("person %d: careerfit says %v, the peer %v", people+1, ours, row)
		}
	}
}
