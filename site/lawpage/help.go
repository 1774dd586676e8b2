package lawpage

import (
	"fmt"
	"html"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/help"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// guide writes the places that help.
type guide struct{ *writer }

// helpShown is how many places a page names for one need: one of each county and
// one for everybody. The page of all places, whose slug is helpSlug, names fewer
// and then every one, folded, with hours and addresses.
const (
	helpShown = 3
	helpFirst = 2
	helpSlug  = "help"
	frontHelp = "front" // the few numbers on the front page
	// insideHelp is the need of people in prison, who write.
	insideHelp = "prison"
)

// fillHelp fills ::help with places to call or to write to: those of a need, of
// needs joined by +, or of a county.
func fillHelp(s *plan.Plan, d page.Directive) (page.Filled, error) {
	w := guide{&writer{s: s, Directive: d, words: s.Words[d.Lang]}}
	switch {
	case d.Arg == frontHelp:
		w.front(s.Help)
		return page.Filled{HTML: w.b.Bytes()}, nil
	case slices.Contains(help.Counties, d.Arg):
		local := slices.DeleteFunc(slices.Clone(s.Help.Places), func(p help.Place) bool { return p.Area != d.Arg })
		w.checked(w.rows(local, false), local, "")
		return page.Filled{HTML: w.b.Bytes()}, nil
	}
	needs := strings.Split(d.Arg, "+")
	for _, need := range needs {
		if !slices.Contains(help.Needs, need) {
			return page.Filled{}, &complaint.Hinted{
				Err:  fmt.Errorf("nobody helps with %q", need),
				Hint: "one of " + strings.Join(help.Needs, ", ") + ", " + strings.Join(help.Counties, ", "),
			}
		}
	}
	w.places(s.Help, needs)
	return page.Filled{HTML: w.b.Bytes()}, nil
}

// places writes the first places for each need, no place twice.
func (w guide) places(d *help.Directory, needs []string) {
	n := helpShown
	if w.Slug == helpSlug || len(needs) > 1 {
		n = helpFirst
	}
	var all, first []help.Place
	for _, need := range needs {
		of := d.For(need, "")
		if need == insideHelp { // where nobody can call, an address comes before a number
			slices.SortStableFunc(of, func(a, b help.Place) int { return min(1, len(b.Letters)) - min(1, len(a.Letters)) })
		}
		all = append(all, of...)
		for _, p := range nearest(of, need, n, w.Slug == helpSlug) {
			if !slices.ContainsFunc(first, func(q help.Place) bool { return q.Line == p.Line }) {
				first = append(first, p)
			}
		}
	}
	seen := w.rows(first, false)
	if w.Slug == helpSlug {
		w.write(`<details class="more"><summary>`, w.word("help-rest", len(all)), "</summary>\n")
		seen = max(seen, w.rows(all, true))
	}
	w.checked(seen, all, needs[0])
	if w.Slug == helpSlug {
		w.write("</details>\n")
	}
}

// checked says that nobody has called, where that is so, and leads to more places
// for a need.
func (w guide) checked(seen law.Day, all []help.Place, need string) {
	if !slices.ContainsFunc(all, func(p help.Place) bool { return p.Called == 0 }) {
		return
	}
	w.write(`<p class="quiet">`, w.word("help-call-to-check", source.DayOf(seen, w.Lang).Text))
	if need != "" && w.Slug != helpSlug {
		w.write(` <a href="`, html.EscapeString(page.Href(w.Slug, helpSlug)), `#`, html.EscapeString(need),
			`">`, w.word("help-more"), "</a>")
	}
	w.write("</p>\n")
}

// rows writes places and returns the day on which the last was seen.
func (w guide) rows(places []help.Place, full bool) (seen law.Day) {
	w.write(`<ul class="helps">`, "\n")
	for i := range places {
		w.place(&places[i], full)
		seen = max(seen, places[i].Seen)
	}
	w.write("</ul>\n")
	return seen
}

// front names a place with a number for each need that cannot wait, and one of
// each county for deportation and for a record: what it is for is before its name.
func (w guide) front(d *help.Directory) {
	w.write(`<ul class="helps">`, "\n")
	for _, need := range []string{"danger", "abuse", "trafficking"} {
		for _, p := range callable(d.For(need, ""), 1) {
			w.frontRow(need, &p, "")
		}
	}
	for _, need := range []string{"immigration", "record"} {
		named := 0
		// A place of both counties stands for the first of them.
		for _, county := range help.Counties {
			there := slices.DeleteFunc(d.For(need, county), func(p help.Place) bool {
				return p.Area != county && p.Area != "both" || p.Line == named
			})
			for _, p := range callable(there, 1) {
				named = p.Line
				w.frontRow(need, &p, county)
			}
		}
	}
	w.write("</ul>\n", `<p class="quiet">`, w.word("help-call-first"), ` <a href="`, html.EscapeString(page.Href(w.Slug, helpSlug)),
		`">`, w.word("help-all"), "</a></p>\n")
}

// frontRow writes a need, whose the number to call for it is, with the county, and
// the number.
func (w guide) frontRow(need string, p *help.Place, county string) {
	w.write("<li><span><b>", w.word("need-"+need), "</b>")
	if p.Phones[0].String() != p.Name {
		name := p.Short
		if county != "" && !strings.Contains(name, county) {
			name += ", " + county
		}
		w.write(" <small>", html.EscapeString(name), "</small>")
	}
	w.write("</span>")
	w.write(` <a class="tel" href="`, p.Phones[0].Href(), `">`, html.EscapeString(p.Phones[0].String()), "</a></li>\n")
}

// callable are the first n places with a number to call.
func callable(ps []help.Place, n int) (out []help.Place) {
	for _, p := range ps {
		if len(p.Phones) > 0 && len(out) < n {
			out = append(out, p)
		}
	}
	return out
}

// nearest are n places for a need: of each area the first before its second, so
// that nobody is left with help in another county only. In an area those come
// first whose strength the need is, and of them those with a number; to call is to
// take these before all.
func nearest(ps []help.Place, need string, n int, call bool) []help.Place {
	rank := func(p help.Place) (r int) {
		if p.Needs[0] != need {
			r = 2
		}
		if len(p.Phones) == 0 {
			r++
			if call {
				r += 2
			}
		}
		return r
	}
	ranked := slices.Clone(ps)
	slices.SortStableFunc(ranked, func(a, b help.Place) int { return rank(a) - rank(b) })
	var first, rest []help.Place
	taken := map[string]bool{}
	for _, p := range ranked {
		if taken[p.Area] {
			rest = append(rest, p)
		} else {
			taken[p.Area] = true
			first = append(first, p)
		}
	}
	all := append(first, rest...)
	return all[:min(n, len(all))]
}

// local says where a place helps that does not help everywhere, unless its name or what it does
// says so.
func local(p *help.Place) string {
	if slices.Contains(help.Counties, p.Area) && !strings.Contains(p.Name+p.Does.En, p.Area) {
		return " (" + p.Area + ")"
	}
	return ""
}

// place writes one place: its name, how to call it, what it does, where to write.
func (w guide) place(p *help.Place, full bool) {
	inside := strings.HasPrefix(w.Arg, insideHelp)
	name, does := html.EscapeString(p.Name), w.text(p.Does)
	if len(p.Phones) > 0 && p.Phones[0].String() == p.Name { // 911 is its own name
		name, does = w.word("need-"+p.Needs[0]), ""
	}
	w.write("<li><b>", name, "</b>")
	for i, n := range p.Phones {
		if i == 0 || full {
			w.write(` <a class="tel" href="`, n.Href(), `">`, html.EscapeString(n.String()), "</a>")
		}
	}
	w.write(" <small>", does)
	if !slices.Contains(help.Counties, w.Arg) {
		w.write(local(p))
	}
	if full {
		for _, s := range []string{p.Languages.In(w.Lang), p.Hours.In(w.Lang)} {
			if s != "" {
				w.write(". ", html.EscapeString(s))
			}
		}
		if p.Text != "" {
			w.write(". ", w.word("help-text", p.Text))
		}
		if p.Inside != "" {
			w.write(". ", w.word("help-inside", p.Inside))
		}
	}
	if p.Letters != "" && (full || len(p.Phones) == 0 || inside) {
		w.write("<br>", html.EscapeString(p.Letters))
	}
	if p.Web != "" && (full || len(p.Phones) == 0 && p.Letters == "") {
		w.write(`<br><a rel="external noreferrer" href="https://`, html.EscapeString(p.Web), `">`, html.EscapeString(p.Web), "</a>")
	}
	if (full || inside) && p.Called == 0 && p.Aged != "" {
		w.write("<br>", w.word("help-aged", p.Aged))
	}
	w.write("</small></li>\n")
}
