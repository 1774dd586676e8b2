package california_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/record"
)

// stories are all of scenarios/.
func stories(t *testing.T) []record.Scenario {
	t.Helper()
	names, err := filepath.Glob("scenarios/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	var all []record.Scenario
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		list, err := record.ReadScenarios(name, data)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, list...)
	}
	return all
}

// TestScenarios runs every story of scenarios/ and requires that every relief
// has some.
func TestScenarios(t *testing.T) {
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	book := codes.Book
	told := map[string]int{}
	for _, s := range stories(t) {
		told[s.Relief]++
		differences, _, err := codes.RunScenario(s)
		if err != nil {
			t.Errorf("%s: %s: %v", s.Place, s.ID, err)
		} else if len(differences) > 0 {
			t.Errorf("%s: %s: %s", s.Place, s.ID, strings.Join(differences, "; "))
		}
	}
	for _, r := range book.Reliefs {
		if told[r.ID] == 0 {
			t.Errorf("%s has no story in scenarios/", r.ID)
		}
	}
}
