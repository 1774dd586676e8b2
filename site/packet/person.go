package packet

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/relief/site/complaint"
	"example.org/relief/site/draft"
	"example.org/relief/site/paper"
	"example.org/relief/wasm/record"
)

// Person is what the forms ask for and the record does not hold.
type Person struct {
	Says     map[string]string          // by the names of values (see paper.Values)
	Language string                     // of the cover; es: of a copy to read too
	Lawyer   bool                       // a lawyer signs
	Cases    map[string]Says            // by the id of the case in the record
	Yes      map[string]map[string]bool // elections that the person made, by case
}

// Says are texts by name.
type Says map[string]string

// keys of the file, and the names of the values that they give.
var (
	personKeys = map[string]string{
		"name": "name", "street": "street", "city": "city", "state": "state", "zip": "zip", "phone": "phone", "fax": "fax", "email": "email",
		"birth_date": "birth date", "prison_number": "prison number", "interpreter": "interpreter",
	}
	lawyerKeys = map[string]string{"name": "party", "bar_number": "bar number", "firm": "firm"}
	caseKeys   = map[string]string{
		"number": "case number", "county": "county", "court_street": "court street", "court_mailing": "court mailing",
		"court_city":      "court city",
		"conviction_date": "conviction date", "dismissal_date": "dismissal date", "arrest_date": "arrest date",
		"arrest_place":  "arrest place",
		"arrest_agency": "arrest agency", "arrest_report": "arrest report", "arrest_offenses": "arrest offenses", "charges": "charges",
		"crew": "crew", "crew_place": "crew place", "crew_start": "crew start", "crew_end": "crew end",
		"why": "why", "trafficked": "why trafficked",
	}
	// stories may have several lines.
	stories = []string{"why", "why trafficked"}
)

// ReadPerson reads a person from JSON; asks are the questions of the papers,
// whose answers are beside the rest of a case.
func ReadPerson(name string, data []byte, asks []draft.Ask) (*Person, error) {
	r := &reader{name: name}
	p := &Person{Says: map[string]string{}, Language: "en", Cases: map[string]Says{}, Yes: map[string]map[string]bool{}}
	for key, raw := range r.object(data, "the file") {
		switch key {
		case "language":
			p.Language = r.text(key, raw, false)
			if p.Language != "en" && p.Language != "es" {
				r.fail(fmt.Sprintf("language %q is not known", p.Language), `write "en" or "es"`)
			}
		case "lawyer":
			p.Lawyer = true
			for key, raw := range r.object(raw, "lawyer") {
				r.put(p.Says, lawyerKeys, key, raw, nil)
			}
		case "cases":
			for id, raw := range r.object(raw, "cases") {
				p.Cases[id], p.Yes[id] = Says{}, map[string]bool{}
				for key, raw := range r.object(raw, "case "+id) {
					if key == "yes" {
						var items []string
						if json.Unmarshal(raw, &items) != nil {
							r.fail("yes is not a list of items", `for example: "yes": ["7a"]`)
						}
						for _, i := range items {
							p.Yes[id][i] = true
						}
						continue
					}
					r.put(p.Cases[id], caseKeys, key, raw, asks)
				}
			}
		default:
			r.put(p.Says, personKeys, key, raw, nil)
		}
	}
	return p, r.err
}

// printable complains of a text that a court's paper cannot show.
func (o *Office) printable(p *Person) error {
	texts := []Says{p.Says}
	for _, id := range slices.Sorted(maps.Keys(p.Cases)) {
		texts = append(texts, p.Cases[id])
	}
	for _, says := range texts {
		for _, k := range slices.Sorted(maps.Keys(says)) {
			if s := o.Face.Strange(says[k]); s != "" {
				return &record.Mistake{What: fmt.Sprintf("the %s has letters that cannot be printed: %s", k, s),
					Hint: "write it in Latin letters, as the court’s papers do"}
			}
		}
	}
	return nil
}

// reader keeps the first thing that is wrong.
type reader struct {
	name string
	err  error
}

func (r *reader) fail(what, hint string) {
	if r.err == nil {
		r.err = &record.Mistake{Place: r.name, What: what, Hint: hint}
	}
}

func (r *reader) object(data []byte, what string) map[string]json.RawMessage {
	out := map[string]json.RawMessage{}
	dec := json.NewDecoder(bytes.NewReader(data))
	if err := dec.Decode(&out); err != nil || dec.More() {
		r.fail(what+" is not an object of JSON", `begin it with { and end it with }`)
	}
	return out
}

// put takes a text whose key is known.
func (r *reader) put(into Says, keys map[string]string, key string, raw json.RawMessage, asks []draft.Ask) {
	value, ok := keys[key]
	ask := slices.IndexFunc(asks, func(a draft.Ask) bool { return a.Key == key })
	if !ok && ask >= 0 {
		value, ok = key, true
	}
	if !ok {
		known := slices.Sorted(maps.Keys(keys))
		for _, a := range asks {
			known = append(known, a.Key)
		}
		r.fail(fmt.Sprintf("there is no %q", key), complaint.DidYouMean(key, append(known, "language", "lawyer", "cases", "yes")))
		return
	}
	into[value] = r.text(key, raw, slices.Contains(stories, value) || ask >= 0)
	if ask >= 0 && asks[ask].Tick && into[value] != "yes" {
		r.fail(fmt.Sprintf("%s says something else than yes", key), `write "yes", or leave it out`)
	}
}

func (r *reader) text(key string, raw json.RawMessage, story bool) string {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		r.fail(key+" is not text", "put it in quotes")
		return ""
	}
	s, ok := paper.Clean(s)
	longest := paper.LongestLine
	if story {
		longest = paper.LongestStory
	}
	switch n := utf8.RuneCountInString(s); {
	case !ok:
		r.fail(key+" has signs that cannot be printed", "type it again")
	case !story && strings.Contains(s, "\n"):
		r.fail(key+" has more than one line", "write it on one line")
	case n > longest:
		r.fail(fmt.Sprintf("%s has %d letters, and %d is the most", key, n, longest), "write it by hand on the form")
	}
	return s
}
