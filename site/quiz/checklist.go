package quiz

import (
	"html"
	"strings"

	"example.org/relief/wasm/law"
)

// Checklist returns the whole law as a list that needs no script: for each
// relief what it asks for, with cites and days, and what follows when all of it
// is true, folded by family. The id of a relief is its place, so that
// "#dismissal-after-probation" opens its family and leads to it.
//
// Strings of words.txt that it uses start with "check-".
func (s *Source) Checklist(lang string) string {
	w := s.Words(lang)
	var out strings.Builder
	for rest := s.Book.Reliefs; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].Family == rest[0].Family {
			n++
		}
		s.checklistFamily(&out, rest[:n], lang, w)
		rest = rest[n:]
	}
	return out.String()
}

// checklistFamily names the reliefs of a family and folds what the law says of
// each, so that a phone and paper show the families that were opened.
func (s *Source) checklistFamily(out *strings.Builder, family []*law.Relief, lang string, w map[string]string) {
	var names []string
	for _, r := range family {
		names = append(names, esc(r.Name.In(lang)))
	}
	out.WriteString(`<div class="check-family"><h2>` + esc(w["family-"+family[0].Family]) + `</h2>` +
		`<p class="check-law check-names">` + strings.Join(names, "; ") + `.</p>` +
		`<details class="check-rules"><summary>` + esc(strings.ReplaceAll(w["check-open"], "{0}", itoa(len(family)))) + `</summary>`)
	for _, r := range family {
		s.checklistRelief(out, r, lang, w)
	}
	out.WriteString("</details></div>")
}

func (s *Source) checklistRelief(out *strings.Builder, r *law.Relief, lang string, w map[string]string) {
	out.WriteString(`<section id="` + esc(r.ID) + `"><h3>` + esc(r.Name.In(lang)) + `</h3><p class="check-law">`)
	if also := r.Also.In(lang); also != "" {
		out.WriteString(esc(w["check-also"]) + " " + esc(also) + ". ")
	}
	out.WriteString(cite(r.Cite) + "</p>")
	if len(r.Requires) > 0 {
		out.WriteString("<p>" + esc(w["check-all"]) + `</p><ul class="check-list">`)
		for _, c := range r.Today(s.Book.AsOf) {
			out.WriteString("<li>" + esc(c.Says.In(lang)) + " " + cite(c.Cite) + inForce(c, lang, w) + "</li>")
		}
		out.WriteString("</ul>")
	}
	out.WriteString("<p>" + esc(w["check-then"]) + `</p><ul class="check-then">`)
	for _, g := range r.Grants {
		out.WriteString("<li><b>" + esc(w["status-"+g.Outcome.Status.String()]) + ".</b> ")
		if why := g.Outcome.Why.In(lang); why != "" {
			out.WriteString(esc(why) + " ")
		}
		out.WriteString(cite(g.Cite) + "</li>")
	}
	out.WriteString("</ul>")
	if p := s.Page(lang, r.ID); p != "" {
		// The checklist stands in LANG/quiz/, two folders below the root.
		out.WriteString(`<p><a href="../../` + esc(p) + `">` + esc(w["check-read"]) + "</a></p>")
	}
	out.WriteString("</section>")
}

// inForce says on which days a criterion was law, where that was not always so.
func inForce(c law.Criterion, lang string, w map[string]string) string {
	t := ""
	if c.From != 0 {
		t += " " + w["check-from"] + " " + Date(c.From, lang)
	}
	if c.To != 0 {
		t += " " + w["check-to"] + " " + Date(c.To, lang)
	}
	if t != "" {
		t = ` <span class="check-days">(` + esc(strings.TrimSpace(t)) + ")</span>"
	}
	return t
}

func cite(c string) string {
	if c == "" {
		return ""
	}
	return `<span class="cite">` + esc(c) + "</span>"
}

func esc(s string) string { return html.EscapeString(s) }

var months = map[string][]string{
	"en": {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	"es": {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
}

// Date writes a day as people here write it.
func Date(d law.Day, lang string) string {
	y, m, day := d.Civil()
	if lang == "es" {
		return itoa(day) + " de " + months["es"][m-1] + " de " + itoa(y)
	}
	return months["en"][m-1] + " " + itoa(day) + ", " + itoa(y)
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
