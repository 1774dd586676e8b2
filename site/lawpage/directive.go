package lawpage

import (
	"errors"

	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/wasm/law"
)

// directives are the directives there are.
var directives = []struct {
	name string
	arg  page.Arg
	help string
	fill fill
}{
	{"glance", page.MustArg, "the time, the cost, the form and the court of a relief, in labels", withRelief((*writer).glance)},
	{"can", page.MustArg, "who can ask, who must wait and who cannot, and how long", withRelief(verdicts)},
	{"does", page.MustArg, "what it gives and what it does not", withRelief((*writer).effects)},
	{"steps", page.MustArg, "how to ask, as a numbered list", withRelief((*writer).numbered)},
	{"law", page.MustArg, "every requirement with its cite, folded, for lawyers", withRelief((*writer).forLawyers)},
	{"help", page.MustArg, "who helps free of charge with a need", fillHelp},
	{"quiz", page.MayArg, "a button that opens the quiz, for one relief or all", withRelief((*writer).quizButton)},
	{"roads", page.MustArg, "a fork: from each sentence the road to its relief", fillRoads},
	{"specimen", page.MustArg, "a paper in outline: where each fact is written", fillSpecimen},
	{"rights", page.NoArg, "the rights map", ofLaw(rights)},
	{"costs", page.NoArg, "what the law says of costs, with the pages", ofLaw((*writer).costs)},
	{"changes", page.NoArg, "what changed in the law", ofLaw((*writer).changes)},
	{"glossary", page.NoArg, "every term and what it means", fillGlossary},
	{"reliefs", page.MayArg, "cards of the reliefs for an aim, or all", fillCards},
	{"firm", page.NoArg, "the firm's facts", fillFirm},
}

// fill makes what a directive becomes.
type fill func(*plan.Plan, page.Directive) (page.Filled, error)

// Directives are the directives of a site.
func Directives(s *plan.Plan) map[string]page.Form {
	forms := map[string]page.Form{}
	for _, d := range directives {
		forms[d.name] = page.Form{Arg: d.arg, Help: d.help, Fill: func(in page.Directive) (page.Filled, error) { return d.fill(s, in) }}
	}
	return forms
}

// ofLaw fills a directive from the whole law.
func ofLaw(write func(*writer)) fill {
	return func(s *plan.Plan, d page.Directive) (page.Filled, error) {
		if s.Law == nil {
			return page.Filled{}, errors.New("there is no law to fill it from")
		}
		w := &writer{s: s, Directive: d, words: s.Words[d.Lang]}
		write(w)
		return page.Filled{HTML: w.b.Bytes(), IDs: w.ids}, nil
	}
}

// withRelief fills a directive from the relief that it names, if it names one.
func withRelief(write func(*writer, *law.Relief)) fill {
	return func(s *plan.Plan, d page.Directive) (page.Filled, error) {
		r := s.Law.Relief(d.Arg)
		if s.Law != nil && d.Arg != "" && r == nil {
			return page.Filled{}, s.Law.NoRelief(d.Arg)
		}
		return ofLaw(func(w *writer) { write(w, r) })(s, d)
	}
}
