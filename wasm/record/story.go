package record

import (
	"fmt"
	"strings"

	"golang.org/x/tools/txtar"
)

// The readable form is a txtar archive. The text before the first story is a
// comment; each story is
//
//	-- Ben had a violation, so the judge decides --
//	as-of: 2026-11-23
//	level: misdemeanor
//	offense: PC 484
//	new_conviction_dates: 2023-10-01, 2025-08-01
//
//	dismissal-after-probation: may
//	  by: 2026-12-01
//
// The lines above the blank line are facts; "key: none" is an empty list. The
// lines below it are expectations: a relief with its status, and under it,
// indented, from, by, late, early_from, event or missing. A record without expectations may leave out the story line.

// readStories reads scenarios in the readable form.
func readStories(name string, data []byte) ([]Scenario, error) {
	var out []Scenario
	archive := txtar.Parse(data)
	line := 1 + strings.Count(string(archive.Comment), "\n")
	for _, f := range archive.Files {
		line++ // the story line
		s, err := story(name, line, string(f.Data))
		if err != nil {
			return nil, err
		}
		for i := range s {
			s[i].ID = f.Name
		}
		out = append(out, s...)
		line += strings.Count(string(f.Data), "\n")
	}
	if len(out) == 0 {
		return nil, &Mistake{Place: name, What: "there is no story in this file", Hint: "a story begins with a line such as -- what it is about --"}
	}
	return out, nil
}

func story(name string, line int, text string) ([]Scenario, error) {
	asOf := ""
	facts := map[string]any{}
	var out []Scenario
	for n, l := range strings.Split(text, "\n") {
		place := fmt.Sprintf("%s:%d", name, line+n)
		if strings.TrimSpace(l) == "" || strings.HasPrefix(l, "#") {
			continue
		}
		key, value, ok := strings.Cut(l, ":")
		if !ok {
			return nil, &Mistake{Place: place, What: "expected \"key: value\"", Hint: "write one fact on a line, such as level: felony"}
		}
		indented := strings.HasPrefix(key, " ") || strings.HasPrefix(key, "\t")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		switch {
		case key == "as-of" || key == "as_of":
			asOf = value
		case indented && len(out) > 0:
			if err := out[len(out)-1].Expect.add(key, value); err != nil {
				return nil, &Mistake{Place: place, What: err.Error()}
			}
		case strings.Contains(key, "-") || strings.HasPrefix(key, "rights/") || key == "appeal" || key == "pardon" || key == "commutation":
			out = append(out, Scenario{Relief: key, AsOf: asOf, Facts: facts, Expect: Expect{Status: value}, Place: place})
		default:
			if _, twice := facts[key]; twice {
				return nil, &Mistake{Place: place, What: key + " is answered twice"}
			}
			facts[key] = written(value)
		}
	}
	return out, nil
}

func (e *Expect) add(key, value string) error {
	switch key {
	case "from":
		e.From = value
	case "by":
		e.By = value
	case "late":
		late := value == "yes"
		e.Late = &late
	case "early_from":
		e.EarlyFrom = value
	case "event":
		e.Event = value
	case "missing":
		e.Missing = strings.Fields(strings.ReplaceAll(value, ",", " "))
	case "cite":
		e.Cite = value
	default:
		return fmt.Errorf("an expectation has no %q: it is from, by, late, early_from, event, missing or cite", key)
	}
	return nil
}
