package check

import (
	"regexp"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/plain"
)

// Numbers, dates and forms of the law are in the law and reach a page
// by a directive. Prose that states one again will be wrong the day the law
// changes, and nobody will notice.

var figures = map[string][]pattern{
	"en": {
		phrase(`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|sixty|ninety)` +
			`[ -](?:calendar |court |business |full |more )?(?:days?|weeks?|months?|years?)`),
		phrase(`(?:January|February|March|April|May|June|July|August|September|October|November|December)` +
			` (?:\d{1,2}, )?(?:19|20)\d\d`),
	},
	"es": {
		phrase(`(?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|treinta|sesenta|noventa)` +
			` (?:días?|semanas?|meses|mes|años?)(?: hábiles)?`),
		phrase(`(?:\d{1,2} de )?` +
			`(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de (?:19|20)\d\d`),
	},
	"": {
		expression(`(\$ ?\d[\d,]*(?:\.\d\d)?)`),
	},
}

// Forms finds the numbers of the forms of a state's courts; what looks like one,
// if it is not known how the state numbers them.
func Forms(state *law.State) func() *regexp.Regexp {
	if len(state.Forms) == 0 {
		return phrase(`[A-Z]{2,5}-\d{2,4}`)
	}
	return phrase(`(?:` + strings.Join(state.Forms, "|") + `)-\d{2,4}`)
}

// restated complains of a figure that nobody would be told of when the law changes:
// no rule that the page explains says it too, so that the rule's change brings the
// complaint. Beside a cite it is not asked about: "relief law" names the pages that
// cite a section which changed.
func restated(p *page.Page, line int, text, said string, forms pattern, cs *complaint.List) {
	for _, re := range slices.Concat(figures[p.Lang], figures[""], []pattern{forms}) {
		for _, m := range re().FindAllStringSubmatch(text, -1) {
			if !strings.Contains(said, strings.ToLower(m[1])) {
				cs.Warn(p.File, line, "restates", "show it with a directive, such as ::can or ::steps", "%q restates the law", m[1])
			}
		}
	}
}

// rulesSay is what the rules say that a page explains, in its language and in small
// letters.
func rulesSay(p *page.Page, l *source.Law) string {
	var b strings.Builder
	for _, id := range p.Front.Reliefs {
		r := l.Relief(id)
		if r == nil {
			continue
		}
		plain.Each(&law.Book{Reliefs: []*law.Relief{r}}, func(t law.Text) {
			b.WriteString(strings.ToLower(t.In(p.Lang)) + "\n")
		})
	}
	return b.String()
}
