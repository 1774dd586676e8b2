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
// indented, from, by, late, early_from, event, missing or cite. A record without
// expectations may leave out the story line.

// readStories reads scenarios in the readable form.
func readStories(name string, data []byte) ([]Scenario, error) {
	var out []Scenario
	archive := txtar.Parse(data)
	line := 1 + strings.Count(string(archive.Comment), "\n")
	told := map[string]int{}
	for _, f := range archive.Files {
		line++ // the story line
		if first := told[f.Name]; first > 0 {
			return nil, &Mistake{Place: fmt.Sprintf("%s:%d", name, line-1), What: fmt.Sprintf("the story %q is there twice, first on line %d", f.Name, first),
				Hint: "give it a line of its own"}
		}
		told[f.Name] = line - 1
		s, err := story(name, line, string(f.Data))
		if err != nil {
			return nil, err
		}
		if len(s) == 0 {
			return nil, &Mistake{Place: fmt.Sprintf("%s:%d", name, line-1), What: fmt.Sprintf("the story %q expects nothing", f.Name),
				Hint: "write a relief with its status below the facts, such as dismissal-after-probation: may"}
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
	var expected map[string]bool // what the last expectation has
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
			if asOf != "" || len(out) > 0 {
				return nil, &Mistake{Place: place, What: "as-of is given twice, or after an expectation", Hint: "write it once, first"}
			}
			asOf = value
		case indented && len(out) > 0:
			if expected[key] {
				return nil, &Mistake{Place: place, What: key + " is expected twice"}
			}
			expected[key] = true
			if err := out[len(out)-1].Expect.add(key, value); err != nil {
				return nil, &Mistake{Place: place, What: err.Error()}
			}
			if err := out[len(out)-1].Expect.check(out[len(out)-1].Relief); err != nil {
				return nil, &Mistake{Place: place, What: err.Error()}
			}
		case strings.Contains(key, "-") || strings.HasPrefix(key, "rights/") || key == "appeal" || key == "pardon" || key == "commutation":
			for _, other := range out {
				if other.Relief == key {
					return nil, &Mistake{Place: place, What: key + " is expected twice"}
				}
			}
			expected = map[string]bool{}
			e := Expect{Status: value}
			if err := e.check(key); err != nil {
				return nil, &Mistake{Place: place, What: err.Error()}
			}
			out = append(out, Scenario{Relief: key, AsOf: asOf, Facts: facts, Expect: e, Place: place})
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
	if value == "" {
		return fmt.Errorf("%s is expected to be nothing: leave the line out", key)
	}
	switch key {
	case "from":
		e.From = value
	case "by":
		e.By = value
	case "late":
		if value != "yes" && value != "no" {
			return fmt.Errorf("late: %q is neither yes nor no", value)
		}
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
