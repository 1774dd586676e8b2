package lawpage

import (
	"fmt"
	"html"
	"maps"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// specimens are papers that people hold, in outline and with an invented case: not
// copies of a form, which differ from county to county. {3 PC 459} is a place where
// a fact is written, with its number. What each number means is in the words
// specimen-NAME-N; the paper itself is in English, as real ones are.
var specimens = map[string][]string{
	"minute-order": {
		"SUPERIOR COURT OF CALIFORNIA",
		"MINUTE ORDER",
		"Case {1 CR-00000}",
		"Count 1  {2 PC 459}",
		"Level  {3 felony}",
		"{4 03/04/2015: pleads guilty}",
		"{5 Imposition of sentence}",
		"{5 suspended. Probation, 3 years}",
		"{6 06/15/2016: revoked}",
		"{6 07/01/2016: reinstated}",
		"{6 03/04/2018: terminated}",
	},
	"rap-sheet": {
		"ARR/DET/CITE:",
		"20150201  CAPD SOMETOWN",
		"- - - -",
		"COURT:",
		"{1 20150304}  CASC SOMETOWN",
		"CNT:01  {2 #CR-00000}",
		"  {3 459 PC-BURGLARY}",
		"{4 *DISPO:CONVICTED}",
		"  {5 CONV STATUS:FELONY}",
		"  {6 SEN: 3 YEARS PROBATION,}",
		"  {6 90 DAYS JAIL, IMP SEN SS}",
		"20200105",
		"{7 DISPO:CONV SET ASIDE &}",
		"{7 DISM PER 1203.4 PC}",
	},
}

// fillSpecimen draws a paper, and says below it what stands at each number.
func fillSpecimen(s *plan.Plan, d page.Directive) (page.Filled, error) {
	lines, ok := specimens[d.Arg]
	if !ok {
		names := slices.Sorted(maps.Keys(specimens))
		return page.Filled{}, &complaint.Hinted{Err: fmt.Errorf("no paper is called %q", d.Arg), Hint: complaint.DidYouMean(d.Arg, names)}
	}
	return page.Filled{HTML: specimen(s.Words[d.Lang], d.Arg, lines)}, nil
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
