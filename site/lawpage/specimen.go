package lawpage

import (
	"fmt"
	"html"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// fillSpecimen draws a paper of the state, see law.Specimen, and says below it what stands at each number.
func fillSpecimen(s *plan.Plan, d page.Directive) (page.Filled, error) {
	papers := s.Law.State().Specimens
	i := slices.IndexFunc(papers, func(p law.Specimen) bool { return p.Name == d.Arg })
	if i < 0 {
		var names []string
		for _, p := range papers {
			names = append(names, p.Name)
		}
		return page.Filled{}, &complaint.Hinted{Err: fmt.Errorf("no paper is called %q", d.Arg), Hint: complaint.DidYouMean(d.Arg, names)}
	}
	return page.Filled{HTML: specimen(s.Words[d.Lang], d.Arg, papers[i].Lines)}, nil
}

func specimen(words *source.Words, name string, lines []string) []byte {
	word := func(key string) string { return html.EscapeString(words.Word("specimen-" + key)) }
	var b strings.Builder
	fmt.Fprintf(&b, "<figure class=\"specimen\">\n<div role=\"img\" lang=\"en\" aria-label=\"%s\">", word(name))
	last := ""
	for i, line := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		for line != "" {
			text, rest, found := strings.Cut(line, "{")
			b.WriteString(html.EscapeString(text))
			if !found {
				break
			}
			var mark string
			mark, line, _ = strings.Cut(rest, "}")
			n, what, _ := strings.Cut(mark, " ")
			if n != last {
				b.WriteString("<b>" + n + "</b>")
			}
			last = n
			b.WriteString("<mark>" + html.EscapeString(what) + "</mark>")
		}
	}
	b.WriteString("</div>\n<figcaption>" + word("caption") + "</figcaption>\n<ol>\n")
	for n := 1; fmt.Sprint(n) <= last; n++ {
		b.WriteString("<li>" + word(fmt.Sprintf("%s-%d", name, n)) + "</li>\n")
	}
	b.WriteString("</ol>\n</figure>\n")
	return []byte(b.String())
}
