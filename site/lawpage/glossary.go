package lawpage

import (
	"bytes"
	"html"
	"sort"

	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// fillGlossary is the whole glossary, in the order of the alphabet.
func fillGlossary(s *plan.Plan, d page.Directive) (page.Filled, error) {
	return glossary(s.Glossary[d.Lang]), nil
}

func glossary(g *source.Glossary) page.Filled {
	terms := append([]*source.Term(nil), g.Terms...)
	sort.SliceStable(terms, func(i, j int) bool { return terms[i].ID < terms[j].ID })
	var b bytes.Buffer
	var ids []string
	b.WriteString("<dl class=\"glossary\">\n")
	for _, t := range terms {
		ids = append(ids, t.ID)
		b.WriteString(`<dt id="` + html.EscapeString(t.ID) + `">` + html.EscapeString(t.Term) + "</dt>\n<dd>" + html.EscapeString(t.Means) +
			"</dd>\n")
	}
	b.WriteString("</dl>\n")
	return page.Filled{HTML: b.Bytes(), IDs: ids}
}
