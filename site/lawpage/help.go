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

// helpShown is how many places a page names for one need. The page of all
// places, whose slug is helpSlug, names every one, folded, with hours and
// addresses.
const (
	helpShown = 2
	helpSlug  = "help"
	frontHelp = "front" // the few numbers on the front page
	// insideHelp is the need of people in prison, who write.
	insideHelp = "prison"
)

// fillHelp fills ::help NEED with places to call or to write to.
func fillHelp(s *plan.Plan, d page.Directive) (page.Filled, error) {
	if d.Arg != frontHelp && !slices.Contains(help.Needs, d.Arg) {
		return page.Filled{}, &complaint.Hinted{
			Err:  fmt.Errorf("nobody helps with %q", d.Arg),
			Hint: "one of " + strings.Join(help.Needs, ", "),
		}
	}
	w := guide{&writer{s: s, Directive: d, words: s.Words[d.Lang]}}
	w.places(s.Help)
	return page.Filled{HTML: w.b.Bytes()}, nil
}

func (w guide) places(d *help.Directory) {
	if w.Arg == frontHelp {
		w.front(d)
		return
	}
	all := d.For(w.Arg, "")
	if w.Arg == insideHelp { // where nobody can call, an address comes before a number
		slices.SortStableFunc(all, func(a, b help.Place) int { return min(1, len(b.Letters)) - min(1, len(a.Letters)) })
	}
	first := callable(all, helpShown)
	seen := w.rows(first, false)
	if w.Slug == helpSlug {
		w.write(`<details class="more"><summary>`, w.word("help-rest", len(all)), "</summary>\n")
		seen = max(seen, w.rows(all, true))
	}
	if slices.ContainsFunc(all, func(p help.Place) bool { return p.Called == 0 }) {
		w.write(`<p class="quiet">`, w.word("help-call-to-check", source.DayOf(seen, w.Lang).Text))
		w.more()
		w.write("</p>\n")
	}
	if w.Slug == helpSlug {
		w.write("</details>\n")
	}
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

// front names, for the needs that cannot wait and for a record, the first place
// with a number: what it is for is before its name.
func (w guide) front(d *help.Directory) {
	w.write(`<ul class="helps">`, "\n")
	for _, need := range []string{"danger", "abuse", "trafficking", "immigration", "record"} {
		for _, p := range callable(d.For(need, ""), 1) {
			w.write("<li><span><b>", w.word("need-"+need), "</b>")
			if len(p.Phones) == 0 || p.Phones[0].String() != p.Name {
				w.write(" <small>", html.EscapeString(p.Name), local(&p), "</small>")
			}
			w.write("</span>")
			for _, n := range p.Phones[:min(1, len(p.Phones))] {
				w.write(` <a class="tel" href="`, n.Href(), `">`, html.EscapeString(n.String()), "</a>")
			}
			w.write("</li>\n")
		}
	}
	w.write("</ul>\n", `<p class="quiet">`, w.word("help-call-first"), "</p>\n")
}

// callable are the first n places with a number to call, of each area the first
// before its second: nobody is left with help in another county only. Where there
// are too few, those that can be written to fill up.
func callable(ps []help.Place, n int) []help.Place {
	var first, with, without []help.Place
	for _, p := range ps {
		switch {
		case len(p.Phones) == 0:
			without = append(without, p)
		case slices.ContainsFunc(first, func(q help.Place) bool { return q.Area == p.Area }):
			with = append(with, p)
		default:
			first = append(first, p)
		}
	}
	all := slices.Concat(first, with, without)
	return all[:min(n, len(all))]
}

func (w guide) more() {
	if w.Slug != helpSlug && w.Arg != frontHelp {
		w.write(` <a href="`, html.EscapeString(page.Href(w.Slug, helpSlug)), `#`, html.EscapeString(w.Arg), `">`, w.word("help-more"), "</a>")
	}
}

// local says where a place helps that does not help everywhere.
func local(p *help.Place) string {
	if p.Area == "San Diego" || p.Area == "Los Angeles" {
		return " (" + p.Area + ")"
	}
	return ""
}

// place writes one place: its name, what it does, how to reach it.
func (w guide) place(p *help.Place, full bool) {
	w.write("<li><span><b>", html.EscapeString(p.Name), "</b> <small>", w.text(p.Does), local(p))
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
	if p.Letters != "" && (full || len(p.Phones) == 0 || w.Arg == insideHelp) {
		w.write("<br>", html.EscapeString(p.Letters))
	}
	if p.Web != "" && (full || len(p.Phones) == 0 && p.Letters == "") {
		w.write(`<br><a rel="external noreferrer" href="https://`, html.EscapeString(p.Web), `">`, html.EscapeString(p.Web), "</a>")
	}
	if (full || w.Arg == insideHelp) && p.Called == 0 && p.Aged != "" {
		w.write("<br>", w.word("help-aged", p.Aged))
	}
	w.write("</small></span>")
	for i, n := range p.Phones {
		if i == 0 || full {
			w.write(` <a class="tel" href="`, n.Href(), `">`, html.EscapeString(n.String()), "</a>")
		}
	}
	w.write("</li>\n")
}
