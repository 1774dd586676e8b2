// Package body makes the text of pages: it reads the Markdown of a page
// (package page), with the directives of package lawpage, and says what the rest
// of the site needs to remember of it.
//
//	body.go   Maker makes one page; Made is what is remembered of it
//
// A [Maker] only reads what it was given, so any number of pages can be made at
// the same time.
package body
