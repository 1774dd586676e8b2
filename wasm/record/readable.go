package record

import (
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/tools/txtar"

	"example.org/relief/wasm/law"
)

// thousands is a number with commas between its thousands: "$1,500".
var thousands = regexp.MustCompile(`^\$?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$`)

// written turns a value of the readable form into that of JSON.
func written(v string) any {
	if !strings.Contains(v, ",") || thousands.MatchString(v) {
		return v
	}
	var list []any
	for _, p := range strings.Split(v, ",") {
		list = append(list, strings.TrimSpace(p))
	}
	return list
}

// ParseReadable reads a record in the readable form: the facts of the first
// story, or of the whole text.
func ParseReadable(name string, data []byte) (*Record, []Scenario, error) {
	archive := txtar.Parse(data)
	text, line := string(archive.Comment), 1
	if len(archive.Files) > 0 {
		line += strings.Count(text, "\n") + 1
		text = string(archive.Files[0].Data)
	}
	r := &Record{Cases: []CaseAnswers{{}}}
	for n, l := range strings.Split(text, "\n") {
		l = strings.TrimSpace(l)
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		key, value, ok := strings.Cut(l, ":")
		if !ok {
			return nil, nil, &Mistake{Place: fmt.Sprintf("%s:%d", name, line+n), What: "expected \"key: value\"", Hint: "write one fact on a line, such as level: felony"}
		}
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		if key == "as-of" || key == "as_of" {
			d, _, err := ParseDate(value)
			if err != nil || len(value) != 10 {
				return nil, nil, &Mistake{Place: fmt.Sprintf("%s:%d", name, line+n), What: key + " is not a day", Hint: "write it as 2026-11-23"}
			}
			if r.AsOf != 0 {
				return nil, nil, &Mistake{Place: fmt.Sprintf("%s:%d", name, line+n), What: key + " is given twice"}
			}
			r.AsOf = d
			continue
		}
		// The scope is settled by Sort, which knows the facts.
		r.Cases[0].Answers = append(r.Cases[0].Answers, Answer{Key: key, Value: written(value), Place: fmt.Sprintf("%s:%d", name, line+n)})
	}
	return r, nil, nil
}

// Sort moves the facts of the person out of the first case of a record in the
// readable form, which does not tell them apart.
func (c *Codebook) Sort(r *Record) {
	if len(r.Cases) != 1 {
		return
	}
	var kept []Answer
	for _, a := range r.Cases[0].Answers {
		f, _, err := c.Fact(a.Key)
		if err == nil && f.Scope == law.Person && r.Cases[0].ID == "" {
			r.Person = append(r.Person, a)
		} else if _, _, isRelief := c.Relief(a.Key); err != nil && isRelief == nil {
			continue // an expectation; a record does not have them
		} else {
			kept = append(kept, a)
		}
	}
	r.Cases[0].Answers = kept
}
