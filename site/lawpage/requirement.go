package lawpage

import (
	"html"
	"strings"

	"example.org/relief/site/cite"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

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

// who lists the requirements and what follows. What the page shows in a list of
// its own is left out here.
func (w *writer) who(r *law.Relief) {
	skip := map[part]bool{excluded: w.Also("left-out"), waiting: w.Also("waits"), undecided: w.Also("unsettled")}
	var cs []law.Criterion
	for _, c := range r.Requires {
		if !skip[partOf(c)] {
			cs = append(cs, c)
		}
	}
	w.list("who", w.word("law-who"), len(cs), func(i int) { w.line(cs[i].Says, cs[i].Cite, w.inForce(cs[i])) })
	var gs []law.Grant
	for _, g := range r.Grants {
		if g.Outcome.Why.In(w.Lang) != "" && !(g.Outcome.Status == law.Unsettled && skip[undecided]) {
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
func (w *writer) inForce(c law.Criterion) string {
	s := ""
	if c.From != 0 {
		s += " " + w.word("law-from", source.DayOf(c.From, w.Lang).Text)
	}
	if c.To != 0 {
		s += " " + w.word("law-to", source.DayOf(c.To, w.Lang).Text)
	}
	if s == "" {
		return ""
	}
	return ` <span class="law-days">(` + strings.TrimSpace(s) + ")</span>"
}

func (w *writer) some(r *law.Relief, which part) []law.Criterion {
	var cs []law.Criterion
	for _, c := range r.Requires {
		if partOf(c) == which {
			cs = append(cs, c)
		}
	}
	return cs
}

func (w *writer) leftOut(r *law.Relief) {
	cs := w.some(r, excluded)
	if len(cs) == 0 {
		w.write("<p>", w.word("law-none-left-out"), "</p>\n")
	}
	w.list("left-out", w.word("law-left-out"), len(cs), func(i int) {
		w.line(cs[i].Says, cs[i].Cite, w.why(cs[i].Else))
	})
}

// why says what follows when a requirement is not met, and where else to look.
func (w *writer) why(o law.Outcome) string {
	s := ""
	if t := w.text(o.Why); t != "" {
		s = ` <span class="why">` + t + "</span>"
	}
	for _, id := range o.See {
		r := w.s.Law.Relief(id)
		slug := w.s.Explains(w.Lang, id)
		if r == nil || slug == "" || slug == w.Slug {
			continue
		}
		s += ` <a class="see" href="` + html.EscapeString(page.Href(w.Slug, slug)) + `">` + w.text(r.Name) + "</a>"
	}
	return s
}

func (w *writer) waits(r *law.Relief) {
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

func (w *writer) unsettled(r *law.Relief) {
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
