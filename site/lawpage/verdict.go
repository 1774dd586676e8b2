package lawpage

import (
	"html"
	"slices"

	"example.org/relief/site/page"
	"example.org/relief/wasm/law"
)

// verdict writes what follows from the requirements of a relief.
type verdict struct{ *writer }

// verdicts says who can ask, who must wait and who cannot, from the brief of a
// relief. The outcome of each line is that of the rule it names; law that is not
// in force on the day of the law is left out.
func verdicts(to *writer, r *law.Relief) {
	w := verdict{to}
	b := w.s.Law.Book.Brief(r.ID)
	if b == nil {
		return
	}
	w.write(`<div class="verdicts">`, "\n")
	w.yes(r, b)
	w.closed("wait", r, b, law.NotYet)
	w.closed("no", r, b, law.Barred)
	w.closed("open", r, b, law.Unsettled)
	w.write("</div>\n")
	periods(to, b)
}

// yes writes what must be so, and how firmly the law promises then.
func (w verdict) yes(r *law.Relief, b *law.Brief) {
	w.write(`<div class="verdict yes"><h3>`, w.word("can-yes"), "</h3>\n<ul>\n")
	for _, id := range b.Yes {
		if c := w.criterion(r, id); c != nil {
			w.write("<li>", w.text(c.Says), "</li>\n")
		}
	}
	w.write("</ul>\n")
	for _, s := range []law.Status{law.Automatic, law.Shall, law.May} {
		var says []law.Text
		for _, p := range b.When {
			if i := slices.IndexFunc(r.Grants, func(g law.Grant) bool { return g.ID == p.Of }); i >= 0 && r.Grants[i].Outcome.Status == s {
				says = append(says, p.Says)
			}
		}
		if says == nil {
			continue
		}
		w.write("<p><b>", w.word("can-"+s.String()), "</b></p>\n<ul>\n")
		for _, t := range says {
			w.write("<li>", w.text(t), ".</li>\n")
		}
		w.write("</ul>\n")
	}
	w.write("</div>\n")
}

// closed writes the conditions under which a relief ends in a status, with the
// first other relief that the rule points to.
func (w verdict) closed(class string, r *law.Relief, b *law.Brief, s law.Status) {
	var lines, instead []string
	for _, p := range b.When {
		c := w.criterion(r, p.Of)
		if c == nil || c.Else.Status != s {
			continue
		}
		lines = append(lines, w.text(p.Says)+".")
		instead = append(instead, w.elsewhere(c.Else))
	}
	for i := range instead { // once for lines that point to the same
		if i+1 == len(instead) || instead[i] != instead[i+1] {
			lines[i] += instead[i]
		}
	}
	if s == law.NotYet && slices.ContainsFunc(r.Requires,
		func(c law.Criterion) bool { return slices.Contains(w.s.Law.Book.Elsewhere.Of, c.ID) }) {
		lines = append(lines, w.text(w.s.Law.Book.Elsewhere.Says)+".")
	}
	if lines == nil {
		return
	}
	w.write(`<div class="verdict `, class, `"><h3>`, w.word("can-"+class), "</h3>\n<ul>\n")
	for _, l := range lines {
		w.write("<li>", l, "</li>\n")
	}
	w.write("</ul></div>\n")
}

// criterion is a requirement of a relief that is law on the day of the law.
func (w verdict) criterion(r *law.Relief, id string) *law.Criterion {
	day := w.s.Law.Book.AsOf
	for i := range r.Requires {
		if c := &r.Requires[i]; c.ID == id && inForceOn(c, day) {
			return c
		}
	}
	return nil
}

func inForceOn(c *law.Criterion, day law.Day) bool {
	return (c.From == 0 || c.From <= day) && (c.To == 0 || day <= c.To)
}

// elsewhere links the first other relief that an outcome points to.
func (w *writer) elsewhere(o law.Outcome) string {
	for _, id := range o.See {
		r, slug := w.s.Law.Relief(id), w.s.Explains(w.Lang, id)
		if r != nil && slug != "" && slug != w.Slug {
			return " " + w.word("can-instead") + ` <a href="` + html.EscapeString(page.Href(w.Slug, slug)) + `">` + w.text(r.Name) + "</a>"
		}
	}
	return ""
}
