package record_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"example.org/relief/wasm/record"
)

// TestCases runs the stories of several cases: a record, a blank line, and what
// is expected of it, such as "appeal old: not_yet from 2027-01-02 event x missing
// a b", or "appeal old: absent".
func TestCases(t *testing.T) {
	c := codebook(t)
	files, err := filepath.Glob("testdata/cases/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no stories: ", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, story := range txtar.Parse(data).Files {
			t.Run(story.Name, func(t *testing.T) {
				text, want, ok := strings.Cut(string(story.Data), "\n\n")
				r, err := record.Parse(file, []byte(text))
				if !ok || err != nil {
					t.Fatal("not a story: ", err)
				}
				ds, err := c.Determine(r)
				if err != nil {
					t.Fatal(err)
				}
				for _, line := range strings.Split(strings.TrimSpace(want), "\n") {
					expect(t, ds, line)
				}
			})
		}
	}
}

// expect holds one line against the determinations.
func expect(t *testing.T, ds []record.Determination, line string) {
	t.Helper()
	of, status, _ := strings.Cut(line, ": ")
	words := strings.Fields(status)
	for _, d := range ds {
		if d.Case == nil || d.Relief+" "+*d.Case != of {
			continue
		}
		if d.Status != words[0] {
			t.Errorf("%s, got %s, decided by %s, missing %v", line, d.Status, d.Decider, d.Missing)
		}
		got := map[string][]string{"from": {d.From}, "by": {d.By}, "event": {d.Event}, "missing": d.Missing}
		kind := ""
		for _, w := range words[1:] {
			if _, is := got[w]; is {
				kind = w
			} else if !slices.Contains(got[kind], w) {
				t.Errorf("%s, got %s %v", line, kind, got[kind])
			}
		}
		return
	}
	if words[0] != "absent" {
		t.Errorf("%s was not determined", of)
	}
}
