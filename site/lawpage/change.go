package lawpage

import (
	"html"
	"slices"
	"strconv"

	"example.org/relief/site/page"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// Changes are the changes of the law, newest first.
func Changes(l *source.Law) []law.Change {
	if l == nil {
		return nil
	}
	cs := slices.Clone(l.Book.Changes)
	slices.SortStableFunc(cs, func(a, b law.Change) int { return int(b.On) - int(a.On) })
	return cs
}

// ChangeID names a change for ever: its day and its act.
func ChangeID(c law.Change) string {
	return "change-" + page.Slug(source.DayOf(c.On, "en").ISO+" "+c.Bill+" "+c.Cite)
}

// changes lists what changed in the law, newest first: the last year that has any
// in sight, each earlier one folded.
func (w *writer) changes() {
	all := Changes(w.s.Law)
	w.write("<div class=\"years\">\n")
	for first := true; len(all) > 0; first = false {
		year, _, _ := all[0].On.Civil()
		n := slices.IndexFunc(all, func(c law.Change) bool { y, _, _ := c.On.Civil(); return y != year })
		if n < 0 {
			n = len(all)
		}
		if first {
			w.changesOf(all[:n])
		} else {
			w.write(`<details class="more"><summary>`, strconv.Itoa(year), "</summary>\n")
			w.changesOf(all[:n])
			w.write("</details>\n")
		}
		all = all[n:]
	}
	w.write("</div>\n")
}

func (w *writer) changesOf(changes []law.Change) {
	w.write("<ol class=\"changes\">\n")
	for _, c := range changes {
		id := ChangeID(c)
		w.ids = append(w.ids, id)
		d := source.DayOf(c.On, w.Lang)
		w.write(`<li id="`, html.EscapeString(id), `"><p class="change-day"><time datetime="`, d.ISO, `">`,
			html.EscapeString(d.Text), "</time>")
		if c.Bill != "" {
			w.write(" · ", html.EscapeString(c.Bill))
		}
		w.write("</p>\n<p>", w.text(c.Says))
		if c.Cite != "" {
			w.write(` <span class="cites">(`, w.s.Cites.HTML(c.Cite), ")</span>")
		}
		w.write("</p>\n")
		w.pagesOf(c.Reliefs)
		w.write("</li>\n")
	}
	w.write("</ol>\n")
}

// pagesOf links the pages of reliefs, each once.
func (w *writer) pagesOf(reliefs []string) {
	var slugs []string
	for _, id := range reliefs {
		if s := w.s.Explains(w.Lang, id); s != "" && !slices.Contains(slugs, s) {
			slugs = append(slugs, s)
		}
	}
	for i, s := range slugs {
		if i == 0 {
			w.write(`<p class="see-also">`)
		} else {
			w.write(", ")
		}
		w.write(`<a href="`, html.EscapeString(page.Href(w.Slug, s)), `">`, html.EscapeString(w.s.Page(w.Lang, s).Front.Title), "</a>")
	}
	if slugs != nil {
		w.write("</p>\n")
	}
}
