package cmd

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"careerfit/cmd/app"
)

const nearTie = "--work-variety mixed --patient-contact most --desk-work most --urgency sometimes --exposure quite-a-lot " +
	"--regular-hours few-shifts --pay-goal 42000"

// After a visit the flags are printed, and the answers saved with what was seen; the saved file gives the new result.
func TestVisit(t *testing.T) {
	file := filepath.Join(t.TempDir(), "me.toml")
	s := startTerminal(t, append([]string{"visit", "medical-assistant", "--save", file}, strings.Fields(nearTie)...)...)
	s.wait("Medical assistant, what you saw: 1 of 6")
	s.wait("How much of the day was spent with patients?") // what would tell most comes first
	s.press("4")
	s.wait("2 of 6")
	s.press("b")
	s.wait("Your answer so far: most.")
	s.press("5")
	for _, number := range []string{"2", "3", "4", "5", "6"} {
		s.wait(number + " of 6")
		s.press("s")
	}
	s.wait("Add this to your command:")
	s.wait("--observed medical-assistant:patient-contact=100")
	s.wait("To see what it changes: careerfit recommend --answers " + file)
	if code := s.exit(); code != app.ExitDone {
		t.Errorf("exit code %d", code)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), "[observed.medical-assistant]\npatient-contact = 100\n") {
		t.Errorf("saved\n%s", text)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	result := transcript(t, "careerfit recommend --answers "+file)
	if !strings.Contains(result, "you saw 100 of 100; published is 65") {
		t.Errorf("the result does not say what was seen:\n%s", result)
	}
}

func TestVisitInterrupted(t *testing.T) {
	s := startTerminal(t, "visit", "phlebotomist", "--observed", "phlebotomist:exposure=any-amount")
	s.wait("1 of 4") // exposure was seen before
	s.press("2")
	s.wait("2 of 4")
	s.press("\x03")
	s.wait("stopped with 2 seen; nothing is lost")
	s.wait("to go on: careerfit visit phlebotomist --observed phlebotomist:exposure=100 --observed phlebotomist:work-variety=25")
	if code := s.exit(); code != app.ExitInterrupted {
		t.Errorf("exit code %d", code)
	}
}

func TestVisitSawNothing(t *testing.T) {
	s := startTerminal(t, "visit", "phlebotomist", "--desk-work", "2")
	s.wait("1 of 1")
	s.press("s")
	s.wait("Nothing was seen, so there is nothing to add.")
	if code := s.exit(); code != app.ExitDone {
		t.Errorf("exit code %d", code)
	}
}

// A save that fails leaves the old file as it was, and nothing beside it.
func TestSaveLeavesTheOldFile(t *testing.T) {
	dir := t.TempDir()
	old := filepath.Join(dir, "old.toml")
	if err := os.WriteFile(old, []byte("old"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := app.SaveFile(filepath.Join(old, "below"), []byte("new")); err == nil {
		t.Error("saved below a file")
	}
	if err := app.SaveFile(dir, []byte("new")); err == nil {
		t.Error("saved over a directory")
	}
	if err := app.SaveFile(old, []byte("new")); err != nil {
		t.Error(err)
	}
	text, _ := os.ReadFile(old)
	info, _ := os.Stat(old)
	if string(text) != "new" || info.Mode().Perm() != 0o600 {
		t.Errorf("%q, mode %v", text, info.Mode())
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("%d files are left", len(entries))
	}
}
