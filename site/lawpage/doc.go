// Package lawpage writes what the directives of a page become: the law as HTML
// and pictures, and the few that show something else. Nothing here states a
// rule; every line is a text of the law with its cite.
//
//	directive.go    the directives there are, one row each
//	writer.go       lines and lists of texts of the law
//	requirement.go  who qualifies, who is left out, what is open, waits
//	steps.go        how to ask, and what it does
//	cites.go        the sources of a relief
//	change.go       changes of the law
//	right.go        the rights map
//	road.go         pictures of a way over time
//	button.go       the way to the quiz
//	card.go         cards of the pages that explain a relief
//	glossary.go     every term
//	firm.go         the firm's facts
//
// A new directive is a row in directive.go and a file with what it writes.
package lawpage
