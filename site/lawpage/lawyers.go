package lawpage

import (
	"html"

	"example.org/relief/wasm/law"
)

// forLawyers writes every requirement that is law today, with its cite and what
// follows when it is not met, then the grants, what the law leaves open, the
// notes and the review: folded, in one place.
func (w *writer) forLawyers(r *law.Relief) {
	day := w.s.Law.Book.AsOf
	title := w.word("law-for-lawyers")
	if r.Family == "rights" { // rights share a page, so that each is named
		title = w.word("law-for-lawyers-of", r.Name.In(w.Lang))
	}
	w.write(`<details class="more for-lawyers" id="law-`, html.EscapeString(r.ID), `"><summary>`, title,
		"</summary>\n<ul>\n")
	w.ids = append(w.ids, "law-"+r.ID)
	for i := range r.Requires {
		c := &r.Requires[i]
		if !inForceOn(c, day) {
			continue
		}
		w.item(c.Says, c.Cite)
		if t := w.text(c.Else.Why); t != "" {
			w.write(` <span class="why">`, w.word("law-if-not", w.word("status-"+c.Else.Status.String())),
				" ", t, w.elsewhere(c.Else), "</span>")
		}
		w.write("</li>\n")
	}
	w.write("</ul>\n<p><b>", w.word("law-then"), "</b></p>\n<ol>\n")
	brief := w.s.Law.Book.Brief(r.ID)
	for _, g := range r.Grants {
		w.write(`<li><b>`, w.word("status-"+g.Outcome.Status.String()), "</b>")
		if p := proviso(brief, g.ID); p != nil {
			w.write(" ", w.word("law-where", p.Says.In(w.Lang)))
		}
		w.write(": ", w.text(g.Outcome.Why))
		w.cited(g.Cite)
		w.write("</li>\n")
	}
	w.write("</ol>\n")
	if len(r.Notes) > 0 {
		w.write("<p><b>", w.word("law-notes"), "</b></p>\n<ul>\n")
		for _, n := range r.Notes {
			w.item(n.Says, n.Cite)
			w.write("</li>\n")
		}
		w.write("</ul>\n")
	}
	w.review(r)
	w.write("</details>\n")
}

func proviso(b *law.Brief, id string) *law.Proviso {
	if b == nil {
		return nil
	}
	for i := range b.When {
		if b.When[i].Of == id {
			return &b.When[i]
		}
	}
	return nil
}

func (w *writer) item(t law.Text, cites string) {
	w.write("<li>", w.text(t))
	w.cited(cites)
}

func (w *writer) cited(cites string) {
	if cites != "" {
		w.write(` <span class="cites">(`, w.s.Cites.HTML(cites), ")</span>")
	}
}
