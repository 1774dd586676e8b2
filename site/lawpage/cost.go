package lawpage

import (
	"html"
	"slices"

	"example.org/relief/site/page"
	"example.org/relief/wasm/law"
)

// costs says what the law says of the cost of each relief, once for those that
// cost the same, and then their pages, folded where they are many: the cost is the
// answer. What the law says nothing of is not listed.
func (w *writer) costs() {
	var said []law.Step
	pages := map[string][]string{}
	for _, r := range w.s.Law.Book.Reliefs {
		for _, s := range r.Steps {
			slug := w.s.Explains(w.Lang, r.ID)
			if s.Kind != "cost" || slug == "" {
				continue
			}
			if pages[s.Says.En] == nil {
				said = append(said, s)
			}
			if !slices.Contains(pages[s.Says.En], slug) {
				pages[s.Says.En] = append(pages[s.Says.En], slug)
			}
		}
	}
	w.write("<ul>\n")
	for _, s := range said {
		w.write("<li><strong>", w.text(s.Says), "</strong>")
		if s.Cite != "" {
			w.write(` <span class="cites">(`, w.s.Cites.HTML(s.Cite), ")</span>")
		}
		many := len(pages[s.Says.En]) > 2
		if many {
			w.write(`<details class="more"><summary>`, w.word("costs-of"), "</summary>")
		}
		for i, slug := range pages[s.Says.En] {
			if !many || i > 0 {
				w.write("<br>")
			}
			w.write(`<a href="`, html.EscapeString(page.Href(w.Slug, slug)), `">`,
				html.EscapeString(w.s.Page(w.Lang, slug).Front.Title), "</a>")
		}
		if many {
			w.write("</details>")
		}
		w.write("</li>\n")
	}
	w.write("</ul>\n")
}
