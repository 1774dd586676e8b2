package packet

import (
	"maps"
	"slices"
	"strings"

	"example.org/relief/site/draft"
	"example.org/relief/site/paper"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Road is a relief that no form here asks for, and its name with its section.
type Road struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// formless lists what no form asks for, in the order of the law; what is told last comes last.
func (o *Office) formless(lang string) []Road {
	asked := map[string]bool{}
	for _, f := range o.Forms {
		for _, id := range f.For {
			asked[id] = true
		}
	}
	var out, last []Road
	for _, r := range o.Book.Reliefs {
		one := Road{r.ID, r.Name.In(lang) + " (" + r.Cite + ")"}
		switch {
		case asked[r.ID]:
		case r.Last:
			last = append(last, one)
		default:
			out = append(out, one)
		}
	}
	return append(out, last...)
}

// isOpen reports whether a relief can be asked for today.
func isOpen(k paper.Known, relief string) bool {
	s := k.Status[relief]
	return s == law.Shall.String() || s == law.May.String()
}

// roads names what else is open for some convictions and has no form.
func (o *Office) roads(lang string, counts []paper.Known, without []string) []string {
	var out []string
	for _, r := range o.formless(lang) {
		if !slices.Contains(without, r.ID) && slices.ContainsFunc(counts, func(k paper.Known) bool { return isOpen(k, r.ID) }) {
			out = append(out, r.Name)
		}
	}
	return out
}

// Roads names, by case, what is open and has no form.
func (o *Office) Roads(r *record.Record, ds []record.Determination, lang string) map[string][]string {
	out := map[string][]string{}
	for id, k := range known(r, ds, o.Book) {
		if names := o.roads(lang, []paper.Known{k}, nil); len(names) > 0 {
			out[id] = names
		}
	}
	return out
}

// drafts makes the papers for what is open and has no form: a petition with its cover, and
// a letter if any of its questions was answered.
func (o *Office) drafts(q *petition, p *Person, ds []record.Determination) ([]Packet, error) {
	var out []Packet
	formless := o.formless("en")
	for _, id := range slices.Sorted(maps.Keys(o.Papers)) {
		t, mine := o.Papers[id], petition{}
		var reliefs []string
		for i, k := range q.counts {
			for _, relief := range t.For {
				if isOpen(k, relief) && slices.ContainsFunc(formless, func(r Road) bool { return r.ID == relief }) {
					mine.ids, mine.counts, reliefs = append(mine.ids, q.ids[i]), append(mine.counts, k), append(reliefs, relief)
				}
			}
		}
		if len(reliefs) == 0 {
			continue
		}
		says, yes, err := mine.says(p)
		if err != nil {
			return nil, err
		}
		if !t.Pleading && !slices.ContainsFunc(t.Asks, func(a draft.Ask) bool { return says[a.Key] != "" }) {
			continue
		}
		w := &work{office: o, q: &mine, person: p, reliefs: unique(reliefs), yes: yes}
		petition := paper.Petition{Counts: mine.counts, Says: says, Lawyer: p.Lawyer}
		w.values = petition.Values()
		w.year()
		if err := w.paper(id, t.Fill("en", w.values), true); err != nil {
			return nil, err
		}
		if err := w.toRead(id, t); err != nil {
			return nil, err
		}
		var cover []File
		if t.Pleading {
			w.left = w.lacks(t)
			if cover, err = w.cover(t.Titles[p.Language], nil, ds); err != nil {
				return nil, err
			}
		}
		out = append(out, w.packet(id, cover))
	}
	return out, nil
}

// lacks lists what a petition asks for and nobody told. What its proof of service asks is for
// whoever serves.
func (w *work) lacks(t *draft.Template) []string {
	var out []string
	for _, key := range t.Keys() {
		if labels[key] != [2]string{} && w.values[key] == "" {
			out = append(out, key)
		}
	}
	return out
}

// year is that of the conviction, where the record has it and the person wrote none.
func (w *work) year() {
	var years []string
	for _, k := range w.q.counts {
		if y, _, _ := strings.Cut(k.Facts["conviction_date"], "-"); y != "" {
			years = append(years, y)
		}
	}
	if years = unique(years); len(years) == 1 && w.values["conviction year"] == "" {
		w.values["conviction year"] = years[0]
	}
}
