// Package lawpage writes what the directives of a page become: the law as HTML
// and pictures, and the few that show something else. Nothing here states a
// rule; every line is a text of the law with its cite.
//
//	directive.go  the directives there are, one row each
//	writer.go     lines and lists of texts of the law
//	glance.go     a relief in labels, its steps and effects
//	verdict.go    who can ask, who must wait and who cannot
//	lawyers.go    every requirement with its cite, folded
//	review.go     who compared a relief with the law
//	change.go     changes of the law
//	cost.go       what the law says of costs
//	rightsmap.go  the rights map and its drawing
//	period.go     waits and times to ask in, to scale
//	road.go       forks, from a sentence to its relief
//	specimen.go   papers, and where a fact is written on them
//	button.go     the way to the quiz
//	card.go       cards of the pages that explain a relief
//	help.go       places that help
//	glossary.go   every term
//	firm.go       the firm's facts
//
// A new directive is a row in directive.go and a file with what it writes.
package lawpage
