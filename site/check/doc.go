// Package check complains about the site as a whole, and about its words: links
// to nowhere, strings and pages that lack a translation, what nothing uses, what
// is hard to read, what a law firm may not say, what restates the law instead of
// showing it.
//
//	link.go             links between pages, and their places
//	strings.go          the strings of the interface
//	translation.go      pages that lack their other language, or were translated from an older text
//	translatedpairs.go  the same for single strings
//	unused.go           files and pages that nothing uses
//	firm.go             blanks of the firm
//	shown.go            how many words a page shows before anything is unfolded
//	length.go           how long and how hard the words of a page are: sentences, paragraphs, grade
//	law.go              texts, cites and reviews of the law
//	interview.go        the words of the interview and of its answer
//	banned.go           words that the site does not use
//	terms.go            words that say something else than they seem to
//	restate.go          numbers, dates and forms of the law in prose
//	locator.go          where a text of the law is in its source
//
// What cannot be read at all is found before, by packages page and source. The
// rules about words, by name:
//
//	grade      a page above grade 8, or 9: experience of readers who are afraid
//	length     a sentence above 20 words, a paragraph above 3 sentences
//	promise    guarantee, best, expert and their like (Bus. & Prof. Code 6157.2)
//	blame      please, sorry, invalid, …: words that talk down
//	short      contractions, and/or
//	terms      a term that content/es/terms.txt avoids
//	restates   a number, date or form of the law outside a directive
package check
