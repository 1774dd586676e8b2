package main

import (
	"cmp"
	_ "embed"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/wasm/record"
)

type packetStory struct {
	Title, Facts, Expected, Now string
	Differs                     bool
}

// allStories runs every story, by relief.
func allStories(book *record.Codebook) (map[string][]packetStory, error) {
	out := map[string][]packetStory{}
	names, err := filepath.Glob(lawFolder + "/scenarios/*.txtar")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		list, err := record.ReadScenarios(name, data)
		if err != nil {
			return nil, err
		}
		for _, s := range list {
			differences, d, err := book.RunScenario(s)
			if err != nil {
				return nil, err
			}
			now := ""
			if d != nil {
				now = answerOf(d.Status, d.From, d.By, d.Event)
			}
			out[s.Relief] = append(out[s.Relief], packetStory{s.ID, factsOf(s),
				answerOf(s.Expect.Status, s.Expect.From, s.Expect.By, s.Expect.Event), now, len(differences) > 0})
		}
	}
	return out, nil
}

func answerOf(status, from, by, event string) string {
	for _, part := range []struct{ name, value string }{{"from", from}, {"by", by}, {"waits for", event}} {
		if part.value != "" {
			status += ", " + part.name + " " + part.value
		}
	}
	return status
}

func factsOf(s record.Scenario) string {
	facts := []string{"on " + cmp.Or(s.AsOf, "today")}
	for _, key := range slices.Sorted(maps.Keys(s.Facts)) {
		facts = append(facts, fmt.Sprintf("%s: %v", key, s.Facts[key]))
	}
	return strings.Join(facts, "; ")
}
