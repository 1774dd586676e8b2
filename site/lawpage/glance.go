package lawpage

import (
	"html"
	"regexp"
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// glanced are the kinds of step that are at the top of a page, each with a
// label: when, what it costs, with which paper, where.
var glanced = []string{"time", "cost", "form", "court"}

// glance says in a few labels what a relief takes. Of each kind it shows the
// first step of the law; the rest is with the other steps.
func (w *writer) glance(r *law.Relief) {
	w.write(`<dl class="labels">`, "\n")
	for _, kind := range glanced {
		says := ""
		if i := slices.IndexFunc(r.Steps, func(s law.Step) bool { return s.Kind == kind }); i >= 0 {
			says = w.text(r.Steps[i].Says)
		} else if kind == "cost" && slices.ContainsFunc(r.Steps, func(s law.Step) bool { return s.Kind == "court" }) {
			says = w.word("q-cost-none")
		}
		if kind == "time" {
			says = strings.TrimSpace(w.wait(r) + " " + says)
		}
		if says != "" {
			w.write(`<div><dt>`, w.word("step-"+kind), `</dt><dd>`, unbroken(says), "</dd></div>\n")
		}
	}
	w.write("</dl>\n")
}

// wait says how long a relief can be closed at first, or is "". That it has no
// last day helps nobody who asks too early.
func (w *writer) wait(r *law.Relief) string {
	b := w.s.Law.Book.Brief(r.ID)
	if b == nil {
		return ""
	}
	for _, p := range slices.Backward(b.Periods) { // the longest first
		if p.Opens() {
			return w.word("glance-wait", w.length(p.Length()))
		}
	}
	return ""
}

// order is the order in which a person takes the steps.
var order = []string{"warning", "form", "court", "notice", "help", "after"}

// ofCourts is a form of the courts, such as CR-180, whose blank the courts give to all.
var ofCourts = regexp.MustCompile(`\b[A-Z]{2}-\d{3}\b`)

// unbroken keeps the number of a form on one line.
func unbroken(says string) string {
	return ofCourts.ReplaceAllString(says, `<span class="whole">$0</span>`)
}

// numbered writes the steps as a numbered list: what to look at first, the
// papers, the court, the notice, what comes after; those of a kind are one step.
// Cost and time are at the top of the page.
func (w *writer) numbered(r *law.Relief) {
	w.write(`<ol class="steps">`, "\n")
	for _, kind := range order {
		var says []string
		for _, s := range r.Steps {
			if s.Kind == kind {
				says = append(says, w.text(s.Says))
			}
		}
		if says != nil {
			w.write(`<li class="step-`, html.EscapeString(kind), `"><b>`, w.word("step-"+kind), `.</b> `,
				unbroken(strings.Join(says, "<br>")))
			if kind == "form" && ofCourts.MatchString(strings.Join(says, " ")) {
				site := w.word("q-forms-site")
				w.write(" <small>", w.word("q-blank-forms"), ` <a rel="external noreferrer" href="https://`,
					site, `/">`, site, "</a></small>")
			}
			w.write("</li>\n")
		}
	}
	w.write("</ol>\n")
}

// shown is how many effects of a relief a page shows before the rest is folded.
const shown = 3

// effects says what a relief gives and what it does not.
func (w *writer) effects(r *law.Relief) {
	w.write(`<div class="effects">`, "\n")
	w.some("gives", r.Does)
	w.some("not", r.DoesNot)
	w.write("</div>\n")
}

func (w *writer) some(class string, notes []law.Note) {
	if len(notes) == 0 {
		return
	}
	item := func(n law.Note) { w.write("<li>", w.text(n.Says), "</li>\n") }
	w.write(`<ul class="marks `, class, `">`, "\n")
	for _, n := range notes[:min(shown, len(notes))] {
		item(n)
	}
	w.write("</ul>\n")
	if len(notes) > shown {
		w.write(`<details class="more"><summary>`, w.word("law-more-"+class), `</summary><ul class="marks `, class, `">`, "\n")
		for _, n := range notes[shown:] {
			item(n)
		}
		w.write("</ul></details>\n")
	}
}
