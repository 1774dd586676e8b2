package lawpage

import (
	"html"

	"example.org/relief/site/cite"
	"example.org/relief/wasm/law"
)

// steps say how to ask. Each kind of step has a name of its own.
func (w *writer) steps(r *law.Relief) {
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

func (w *writer) does(r *law.Relief) {
	if len(r.Does)+len(r.DoesNot) == 0 {
		return
	}
	w.write("<div class=\"does-pair\">\n")
	w.list("does", w.word("law-does"), len(r.Does), func(i int) { w.line(r.Does[i].Says, r.Does[i].Cite) })
	w.list("does-not", w.word("law-does-not"), len(r.DoesNot), func(i int) { w.line(r.DoesNot[i].Says, r.DoesNot[i].Cite) })
	w.write("</div>\n")
}
