package packet

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"example.org/relief/site/paper"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// petition is one court case: convictions with the same number and county, or
// one alone.
type petition struct {
	ids    []string
	counts []paper.Known
}

// levels are the offenses of which the section tells the level, which then is
// asked of nobody (see the follows of package california).
func levels(book *law.Book) map[string]string {
	out := map[string]string{}
	for _, o := range book.Offenses {
		switch {
		case o.Attrs[law.IsFelony] == law.Yes:
			out[o.Section] = "felony"
		case o.Attrs[law.IsMisdemeanor] == law.Yes:
			out[o.Section] = "misdemeanor"
		}
	}
	return out
}

// tell adds what follows from the section. An attempt at a felony may be less.
func tell(facts, levels map[string]string) {
	level := levels[facts["offense"]]
	if facts["level"] == "" && level != "" && !(level == "felony" && facts["attempt"] == "yes") {
		facts["level"] = level
	}
}

// known is what a form can ask of each case of a record. Who does not know has
// told nothing.
func known(r *record.Record, ds []record.Determination, book *law.Book) map[string]paper.Known {
	out, levels := map[string]paper.Known{}, levels(book)
	for _, c := range r.Cases {
		k := paper.Known{Status: map[string]string{}, Decider: map[string]string{}, Facts: map[string]string{}}
		for _, a := range append(slices.Clone(r.Person), c.Answers...) {
			switch v := a.Value.(type) {
			case string:
				if v != "unknown" && v != "dont-know" {
					k.Facts[a.Key] = v
				}
			case float64:
				k.Facts[a.Key] = strconv.FormatFloat(v, 'f', -1, 64)
			case bool:
				k.Facts[a.Key] = map[bool]string{true: "yes", false: "no"}[v]
			}
		}
		tell(k.Facts, levels)
		k.Infraction = paper.Under(k.Facts["offense"], book.State.Infractions)
		out[c.ID] = k
	}
	for _, d := range ds {
		if d.Case != nil {
			out[*d.Case].Status[d.Relief], out[*d.Case].Decider[d.Relief] = d.Status, d.Decider
		}
	}
	return out
}

// petitions groups the cases of a record by court case.
func petitions(r *record.Record, ds []record.Determination, p *Person, book *law.Book) []petition {
	all := known(r, ds, book)
	var out []petition
	at := map[string]int{}
	for _, c := range r.Cases {
		says := p.Cases[c.ID]
		key := says["case number"] + "\n" + says["county"]
		if i, ok := at[key]; ok && says["case number"] != "" {
			out[i].ids = append(out[i].ids, c.ID)
			out[i].counts = append(out[i].counts, all[c.ID])
			continue
		}
		at[key] = len(out)
		out = append(out, petition{ids: []string{c.ID}, counts: []paper.Known{all[c.ID]}})
	}
	return out
}

// asked lists the reliefs of a form that are open for a conviction.
func asked(m *paper.Map, k paper.Known) []string {
	var out []string
	for _, r := range m.For {
		if isOpen(k, r) {
			out = append(out, r)
		}
	}
	return out
}

// leftOff lists the convictions for which a form that lists convictions can ask nothing.
func leftOff(m *paper.Map, all []petition) []string {
	var out []string
	for _, q := range all {
		for _, k := range q.counts {
			if how := k.Facts["arrest_outcome"]; m.Rows() && (how == "" || how == "convicted") && len(asked(m, k)) == 0 {
				out = append(out, cmp.Or(k.Facts["offense"], "?"))
			}
		}
	}
	return unique(out)
}

// says are the texts of a petition: the person's, and those of its first case.
// A text that a later case of the same petition gives differently is a
// mistake, since a form holds one.
func (q *petition) says(p *Person) (map[string]string, map[string]bool, error) {
	out, yes := map[string]string{}, map[string]bool{}
	for k, v := range p.Says {
		out[k] = v
	}
	from := map[string]string{}
	for _, id := range q.ids {
		for k, v := range p.Cases[id] {
			if old, ok := from[k]; ok && old != v {
				return nil, nil, &record.Mistake{What: fmt.Sprintf("cases %s are one court case, but %s differs between them", q.ids, k),
					Hint: "write it once, or give the cases different numbers"}
			}
			from[k], out[k] = v, v
		}
		for k := range p.Yes[id] {
			yes[k] = true
		}
	}
	return out, yes, nil
}
