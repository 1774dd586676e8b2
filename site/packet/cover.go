package packet

import (
	"fmt"
	"slices"
	"strings"

	"example.org/relief/site/paper"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// labels are the values that a person should be told are missing.
var labels = map[string][2]string{
	"name": {"your name", "su nombre"}, "case number": {"the case number", "el número de caso"}, "county": {"the county", "el condado"},
	"street": {"your address", "su dirección"}, "address": {"your address", "su dirección"},
	"court street":    {"the court’s address", "la dirección de la corte"},
	"conviction date": {"the day of conviction", "el día en que le declararon culpable (conviction)"},
	"arrest date":     {"the day of the arrest", "el día del arresto"}, "arrest agency": {"who arrested you", "quién le arrestó"},
	"birth date":      {"your birth date", "su fecha de nacimiento"},
	"arrest place":    {"the city and county of the arrest", "la ciudad y el condado del arresto"},
	"arrest offenses": {"what you were arrested for", "por qué le arrestaron"},
	"charges":         {"the charges that were filed", "los cargos que se presentaron"},
	"conviction year": {"the year of the conviction", "el año de la condena"},
	"counsel":         {"whether you ask for a lawyer", "si pide un abogado"},
	"dismissal date":  {"the day on which the charges were dismissed", "el día en que se desestimaron los cargos"},
	"crew place":      {"the county or the prison of the crew", "el condado o la prisión de la cuadrilla"},
	"why":             {"why a dismissal is fair", "por qué es justa la desestimación"},
	"why trafficked":  {"what shows the trafficking", "qué muestra la trata"},
	"row code":        {"the code in item 1", "el código en el punto 1"},
	"row section":     {"the section in item 1", "la sección en el punto 1"},
	"row type":        {"felony or misdemeanor in item 1", "delito grave o menor en el punto 1"},
	"row 17(b)":       {"the column 17(b) of item 1", "la columna 17(b) del punto 1"},
	"row 17(d)(2)":    {"the column 17(d)(2) of item 1, which may stay empty", "la columna 17(d)(2) del punto 1, que puede quedar vacía"},
	"one of":          {"one box of ", "una casilla de "},
}

// leave notes what a form asks for and nobody told.
func (w *work) leave(f *paper.Form, items map[string]string) {
	for _, r := range f.Rules {
		if _, ok := items[r.Item]; !ok && r.Ask == "" && labels[r.Put] != [2]string{} && w.values[r.Put] == "" && r.Meant(w.q.counts) {
			w.left = append(w.left, r.Put)
		}
	}
	if f.Rows() {
		w.left = append(w.left, paper.Left(w.q.counts)...)
	}
	if says := f.ByHand[w.person.Language]; says != "" {
		w.left = append(w.left, "by hand:"+says)
	}
	for _, group := range f.Untold(w.q.counts, w.yes, items) {
		w.left = append(w.left, "one of:"+strings.Join(group, ", "))
	}
}

// label is how a value that is missing is named.
func label(key string, lang int) string {
	if group, ok := strings.CutPrefix(key, "one of:"); ok {
		return labels["one of"][lang] + group
	}
	if says, ok := strings.CutPrefix(key, "by hand:"); ok {
		return says
	}
	return labels[key][lang]
}

// cover makes the first page: where, how many, whom, by when, what it costs,
// and what to do in order. It speaks the person's language.
func (w *work) cover(papers string, forms []*paper.Form, ds []record.Determination) ([]File, error) {
	t := w.office.Papers["cover"]
	if t == nil {
		return nil, &record.Mistake{What: "there is no content/papers/cover.txt", Hint: "put it back"}
	}
	lang := w.person.Language
	v := map[string]string{}
	for k, s := range w.values {
		v[k] = s
	}
	var revisions []string
	for _, f := range forms {
		revisions = append(revisions, f.Form+" "+f.Revision)
	}
	v["forms"], v["revisions"] = papers, strings.Join(revisions, "; ")
	steps := func(kinds ...string) string { return strings.Join(w.steps(lang, kinds...), "\n") }
	v["where"], v["serve"], v["when"], v["cost"] = steps("court"), steps("notice"), steps("time"), steps("cost")
	for _, d := range ds {
		if d.By != "" && d.Case != nil && slices.Contains(w.q.ids, *d.Case) && slices.Contains(w.reliefs, d.Relief) {
			v["when"] = lastDay(lang, d.By)
		}
	}
	if len(forms) > 0 {
		v["local form"] = forms[0].Local[v["county"]]
	}
	if w.q.counts[0].Facts["us_citizen"] != "yes" {
		v["citizen"] = "ask"
	}
	var left []string
	for _, k := range unique(w.left) {
		left = append(left, label(k, map[string]int{"en": 0, "es": 1}[lang]))
	}
	v["left"] = strings.Join(left, "; ")
	v["left off"] = strings.Join(w.off, ", ")
	v["roads"] = strings.Join(w.office.roads(lang, w.q.counts, w.reliefs), "; ")
	v["careful"] = strings.Join(w.careful(lang), "\n")
	before := w.files
	w.files = nil
	err := w.paper("cover", t.Fill(lang, v), false)
	cover := w.files
	w.files = before
	return cover, err
}

func (w *work) each(f func(*law.Relief)) {
	for _, id := range w.reliefs {
		for _, r := range w.office.Book.Reliefs {
			if r.ID == id {
				f(r)
			}
		}
	}
}

// steps are the lines of the law about how to ask. Where the reliefs of one
// petition differ, each line says whose it is.
func (w *work) steps(lang string, kinds ...string) []string {
	var all [][]string
	var cites []string
	w.each(func(r *law.Relief) {
		var mine []string
		for _, s := range r.Steps {
			if slices.Contains(kinds, s.Kind) {
				mine = append(mine, s.Says.In(lang))
			}
		}
		all, cites = append(all, mine), append(cites, r.Cite)
	})
	var out []string
	for i, mine := range all {
		for _, s := range mine {
			if slices.ContainsFunc(all, func(other []string) bool { return !slices.Contains(other, s) }) {
				s = cites[i] + ": " + s
			}
			out = append(out, s)
		}
	}
	return unique(out)
}

// careful are the warnings, and what the reliefs do not do.
func (w *work) careful(lang string) []string {
	var out []string
	w.each(func(r *law.Relief) {
		for _, s := range r.Steps {
			if s.Kind == "warning" {
				out = append(out, s.Says.In(lang))
			}
		}
	})
	w.each(func(r *law.Relief) {
		for _, n := range r.DoesNot {
			out = append(out, n.Says.In(lang))
		}
	})
	return unique(out)
}

// lastDay says until when something can be filed.
func lastDay(lang, iso string) string {
	if lang == "en" {
		return "The last day is " + paper.Day(iso) + "."
	}
	var y, m, d int
	fmt.Sscanf(iso, "%4d-%2d-%2d", &y, &m, &d)
	return fmt.Sprintf("El último día es el %d de %s de %d.", d, meses[max(1, min(m, 12))-1], y)
}

var meses = []string{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
	"diciembre"}
