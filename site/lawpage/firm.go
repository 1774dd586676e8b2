package lawpage

import (
	"html"
	"html/template"
	"strings"

	"example.org/relief/site/page"
	"example.org/relief/site/phone"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// Firm is the firm's own facts, from content/firm.txt. A fact that the firm has
// not filled in is empty; Missing names all of them, for one visible place a page.
type Firm struct {
	Name       template.HTML
	Tagline    template.HTML
	Lawyer     template.HTML
	BarNumber  template.HTML
	OfficeCity template.HTML
	Phone      template.HTML
	Email      template.HTML
	// PhoneHref and EmailHref are tel: and mailto: addresses, or empty.
	PhoneHref template.URL
	EmailHref template.URL
	Counties  []string
	// Advertisement asks for the word "Advertisement" in header and footer.
	Advertisement bool
	// Missing says what is not filled in: an element of class "blank", or nothing.
	Missing template.HTML
}

// ShowFirm is the firm as a template sees it.
func ShowFirm(f *source.Firm, w *source.Words) Firm {
	show := func(key string) template.HTML { return template.HTML(html.EscapeString(f.Facts[key])) }
	v := Firm{
		Name: show("name"), Tagline: show("tagline"), Lawyer: show("lawyer"), BarNumber: show("bar-number"),
		OfficeCity: show("office-city"), Phone: show("phone"), Email: show("email"),
		Advertisement: f.Facts["advertisement"] != "no",
	}
	if v.Name == "" {
		v.Name = template.HTML(html.EscapeString(w.Word("blank-name")))
	}
	var missing []string
	for _, key := range f.Blanks {
		missing = append(missing, w.Word("firm-"+key))
	}
	if len(missing) > 0 {
		v.Missing = template.HTML(`<span class="blank">` + html.EscapeString(w.Word("firm-blanks", strings.Join(missing, ", "))) +
			`</span>`)
	}
	for c := range strings.SplitSeq(f.Facts["counties"], ",") {
		if c = strings.TrimSpace(c); c != "" {
			v.Counties = append(v.Counties, c)
		}
	}
	if n, err := phone.Parse(f.Facts["phone"]); err == nil {
		v.PhoneHref = template.URL(n.Href())
	}
	if e := f.Facts["email"]; page.Mailbox(e) {
		v.EmailHref = template.URL("mailto:" + e)
	}
	return v
}

// fillFirm lists the firm's facts. What is missing stands at the foot of the page.
func fillFirm(s *plan.Plan, d page.Directive) (page.Filled, error) {
	words := s.Words[d.Lang]
	v := ShowFirm(s.Firm, words)
	var b strings.Builder
	b.WriteString("<dl class=\"firm\">\n")
	row := func(key, value string) {
		if value != "" {
			b.WriteString("<dt>" + html.EscapeString(words.Word("firm-"+key)) + "</dt>\n<dd>" + value + "</dd>\n")
		}
	}
	link := func(href, text string) string {
		if href == "" {
			return text
		}
		return `<a href="` + html.EscapeString(href) + `">` + text + "</a>"
	}
	row("name", string(v.Name))
	row("lawyer", string(v.Lawyer))
	row("bar-number", string(v.BarNumber))
	row("office-city", string(v.OfficeCity))
	row("phone", link(string(v.PhoneHref), string(v.Phone)))
	row("email", link(string(v.EmailHref), string(v.Email)))
	row("counties", html.EscapeString(strings.Join(v.Counties, ", ")))
	b.WriteString("</dl>\n")
	return page.Filled{HTML: []byte(b.String())}, nil
}
