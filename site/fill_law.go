package site

import (
	"bytes"
	"html"
	"strings"

	"example.org/relief/site/cite"
	"example.org/relief/site/page"
	"example.org/relief/wasm/law"
)

// lawWriter writes what directives show of the law. Nothing here states a rule:
// each line is a text of the law with its cite.
type lawWriter struct {
	p          *project
	lang, slug string
	b          bytes.Buffer
	ids        []string
}

func (w *lawWriter) word(key string, args ...any) string {
	return html.EscapeString(w.p.word(w.lang, key, args...))
}

func (w *lawWriter) text(t law.Text) string { return html.EscapeString(t.In(w.lang)) }

func (w *lawWriter) write(ss ...string) {
	for _, s := range ss {
		w.b.WriteString(s)
	}
}

// relief fills a directive about one relief.
func (w *lawWriter) relief(d page.Directive, r *law.Relief) {
	switch d.Name {
	case "who":
		w.who(d, r)
	case "left-out":
		w.leftOut(r)
	case "waits":
		w.waits(r)
	case "steps":
		w.steps(r)
	case "does":
		w.does(r)
	case "unsettled":
		w.unsettled(r)
	case "sources":
		w.sources(r)
	case "timeline":
		w.timeline(r)
	}
}

// part is what a criterion is about, for the reader.
type part uint8

const (
	asked     part = iota // something that must be so
	excluded              // something that must not be so, or nothing helps
	waiting               // something that time brings
	undecided             // something that the law leaves open
)

func partOf(c law.Criterion) part {
	switch {
	case c.Else.Status == law.NotYet:
		return waiting
	case c.Else.Status == law.Unsettled:
		return undecided
	}
	if shape, _ := c.Holds.Shape(); shape == law.Negation {
		return excluded
	}
	return asked
}

// line is a text of the law with its cite.
func (w *lawWriter) line(t law.Text, cites string, more ...string) {
	w.write("<li>", w.text(t))
	for _, m := range more {
		w.write(m)
	}
	if cites != "" {
		w.write(` <span class="cites">(`, cite.HTML(cites), ")</span>")
	}
	w.write("</li>\n")
}

// list writes a titled list; nothing if there is nothing in it.
func (w *lawWriter) list(class, title string, n int, each func(i int)) {
	if n == 0 {
		return
	}
	w.write(`<div class="law `, class, `">`, "\n")
	if title != "" {
		w.write(`<p class="law-title">`, title, "</p>\n")
	}
	w.write("<ul>\n")
	for i := range n {
		each(i)
	}
	w.write("</ul>\n</div>\n")
}

// who lists the requirements and what follows. What the page shows in a list of
// its own is left out here.
func (w *lawWriter) who(d page.Directive, r *law.Relief) {
	skip := map[part]bool{excluded: d.Also("left-out"), waiting: d.Also("waits"), undecided: d.Also("unsettled")}
	var cs []law.Criterion
	for _, c := range r.Today(w.p.lawOf.Book.AsOf) {
		if !skip[partOf(c)] {
			cs = append(cs, c)
		}
	}
	w.list("who", w.word("law-who"), len(cs), func(i int) { w.line(cs[i].Says, cs[i].Cite, w.inForce(cs[i])) })
	var gs []law.Grant
	for _, g := range r.Grants {
		if g.Outcome.Why.In(w.lang) != "" && !(g.Outcome.Status == law.Unsettled && skip[undecided]) {
			gs = append(gs, g)
		}
	}
	w.list("then", w.word("law-then"), len(gs), func(i int) {
		g := gs[i]
		w.write(`<li><strong class="status `, strings.ReplaceAll(g.Outcome.Status.String(), "_", "-"), `">`, w.word("status-"+g.Outcome.Status.String()), "</strong> ", w.text(g.Outcome.Why))
		if g.Cite != "" {
			w.write(` <span class="cites">(`, cite.HTML(g.Cite), ")</span>")
		}
		w.write("</li>\n")
	})
	w.list("notes", w.word("law-notes"), len(r.Notes), func(i int) { w.line(r.Notes[i].Says, r.Notes[i].Cite) })
}

// inForce says on which days a criterion is law, where that is not always.
func (w *lawWriter) inForce(c law.Criterion) string {
	s := ""
	if c.From != 0 {
		s += " " + w.word("law-from", dayOf(c.From, w.lang).Text)
	}
	if c.To != 0 {
		s += " " + w.word("law-to", dayOf(c.To, w.lang).Text)
	}
	if s == "" {
		return ""
	}
	return ` <span class="law-days">(` + strings.TrimSpace(s) + ")</span>"
}

func (w *lawWriter) some(r *law.Relief, which part) []law.Criterion {
	var cs []law.Criterion
	for _, c := range r.Today(w.p.lawOf.Book.AsOf) {
		if partOf(c) == which {
			cs = append(cs, c)
		}
	}
	return cs
}

func (w *lawWriter) leftOut(r *law.Relief) {
	cs := w.some(r, excluded)
	if len(cs) == 0 {
		w.write("<p>", w.word("law-none-left-out"), "</p>\n")
	}
	w.list("left-out", w.word("law-left-out"), len(cs), func(i int) {
		w.line(cs[i].Says, cs[i].Cite, w.why(cs[i].Else))
	})
}

// why says what follows when a requirement is not met, and where else to look.
func (w *lawWriter) why(o law.Outcome) string {
	s := ""
	if t := w.text(o.Why); t != "" {
		s = ` <span class="why">` + t + "</span>"
	}
	for _, id := range o.See {
		r := w.p.relief(id)
		slug := w.p.explains(w.lang, id)
		if r == nil || slug == "" || slug == w.slug {
			continue
		}
		s += ` <a class="see" href="` + html.EscapeString(page.Href(w.slug, slug)) + `">` + w.text(r.Name) + "</a>"
	}
	return s
}

func (w *lawWriter) waits(r *law.Relief) {
	cs := w.some(r, waiting)
	var steps []law.Step
	for _, s := range r.Steps {
		if s.Kind == "time" {
			steps = append(steps, s)
		}
	}
	w.list("waits", w.word("law-waits"), len(cs)+len(steps), func(i int) {
		if i < len(cs) {
			w.line(cs[i].Says, cs[i].Cite, w.why(cs[i].Else))
		} else {
			w.line(steps[i-len(cs)].Says, steps[i-len(cs)].Cite)
		}
	})
	if len(cs)+len(steps) == 0 {
		w.write("<p>", w.word("law-no-waits"), "</p>\n")
	}
}

// steps say how to ask. Each kind of step has a name of its own.
func (w *lawWriter) steps(r *law.Relief) {
	if len(r.Steps) == 0 {
		return
	}
	w.write("<dl class=\"how\">\n")
	kind := ""
	for _, s := range r.Steps {
		if s.Kind != kind {
			kind = s.Kind
			w.write(`<dt class="how-`, html.EscapeString(kind), `">`, w.word("step-"+kind), "</dt>\n")
		}
		w.write("<dd>", w.text(s.Says))
		if s.Cite != "" {
			w.write(` <span class="cites">(`, cite.HTML(s.Cite), ")</span>")
		}
		w.write("</dd>\n")
	}
	w.write("</dl>\n")
}

func (w *lawWriter) does(r *law.Relief) {
	if len(r.Does)+len(r.DoesNot) == 0 {
		return
	}
	w.write("<div class=\"does-pair\">\n")
	w.list("does", w.word("law-does"), len(r.Does), func(i int) { w.line(r.Does[i].Says, r.Does[i].Cite) })
	w.list("does-not", w.word("law-does-not"), len(r.DoesNot), func(i int) { w.line(r.DoesNot[i].Says, r.DoesNot[i].Cite) })
	w.write("</div>\n")
}

func (w *lawWriter) unsettled(r *law.Relief) {
	cs := w.some(r, undecided)
	var gs []law.Grant
	for _, g := range r.Grants {
		if g.Outcome.Status == law.Unsettled {
			gs = append(gs, g)
		}
	}
	if len(cs)+len(gs) == 0 {
		w.write("<p>", w.word("law-settled"), "</p>\n")
	}
	w.list("unsettled", w.word("law-unsettled"), len(cs)+len(gs), func(i int) {
		if i < len(cs) {
			w.line(cs[i].Else.Why, cs[i].Cite)
		} else {
			w.line(gs[i-len(cs)].Outcome.Why, gs[i-len(cs)].Cite)
		}
	})
}

// sources are the cites of a relief, each once, and the review.
func (w *lawWriter) sources(r *law.Relief) {
	var all []string
	add := func(cites string) {
		for _, c := range cite.Split(cites) {
			if !contains(all, c) {
				all = append(all, c)
			}
		}
	}
	add(r.Cite)
	for _, c := range r.Today(w.p.lawOf.Book.AsOf) {
		add(c.Cite)
	}
	for _, g := range r.Grants {
		add(g.Cite)
	}
	for _, ns := range [][]law.Note{r.Notes, r.Does, r.DoesNot} {
		for _, n := range ns {
			add(n.Cite)
		}
	}
	for _, s := range r.Steps {
		add(s.Cite)
	}
	w.list("sources", w.text(r.Name), len(all), func(i int) { w.write("<li>", cite.HTML(all[i]), "</li>\n") })
	v := r.Reviewed
	w.write("<p class=\"review\">")
	if v.By == "" {
		w.write(w.word("review-none"))
	} else {
		w.write(w.word("review-signed", v.By, dayOf(v.On, w.lang).Text, v.Law))
	}
	w.write(" ", w.word("law-as-of", dayOf(w.p.lawOf.Book.AsOf, w.lang).Text), "</p>\n")
}

func (w *lawWriter) quizButton(relief string) {
	slug := w.p.special[w.lang+"/quiz"]
	if slug == "" {
		return
	}
	href := page.Href(w.slug, slug)
	label := w.word("quiz-button")
	if relief != "" {
		href += "#" + relief
		label = w.word("quiz-button-for", w.p.relief(relief).Name.In(w.lang))
	}
	w.write(`<p class="quiz-link"><a class="button" href="`, html.EscapeString(href), `">`, label, "</a></p>\n")
}

// changes lists what changed in the law, newest first.
func (w *lawWriter) changes() {
	w.write("<ol class=\"changes\">\n")
	for _, c := range w.p.changes() {
		id := changeID(c)
		w.ids = append(w.ids, id)
		d := dayOf(c.On, w.lang)
		w.write(`<li id="`, html.EscapeString(id), `"><p class="change-day"><time datetime="`, d.ISO, `">`, html.EscapeString(d.Text), "</time>")
		if c.Bill != "" {
			w.write(" · ", html.EscapeString(c.Bill))
		}
		w.write("</p>\n<p>", w.text(c.Says))
		if c.Cite != "" {
			w.write(` <span class="cites">(`, cite.HTML(c.Cite), ")</span>")
		}
		w.write("</p>\n")
		w.pagesOf(c.Reliefs)
		w.write("</li>\n")
	}
	w.write("</ol>\n")
}

// pagesOf links the pages of reliefs, each once.
func (w *lawWriter) pagesOf(reliefs []string) {
	var slugs []string
	for _, id := range reliefs {
		if s := w.p.explains(w.lang, id); s != "" && !contains(slugs, s) {
			slugs = append(slugs, s)
		}
	}
	for i, s := range slugs {
		if i == 0 {
			w.write(`<p class="see-also">`)
		} else {
			w.write(", ")
		}
		w.write(`<a href="`, html.EscapeString(page.Href(w.slug, s)), `">`, html.EscapeString(w.p.get(w.lang, s).Front.Title), "</a>")
	}
	if slugs != nil {
		w.write("</p>\n")
	}
}
