// Package render makes finished pages of texts and templates, and the files for
// machines that come of the same plan.
//
//	view.go      View: what a template may use
//	site.go      Site: what all pages share
//	page.go      a page: its View, and the template that prints it
//	kind.go      what the pages of single kinds show beyond the rest, a row each
//	template.go  html/template over site/templates
//	head.go      canonical addresses, Open Graph, schema.org
//	faq.go       questions and answers in a text
//	quiz.go      what the quiz page is made of
//	aim.go       pages of an aim, and the checklist
//	papers.go    the page of papers; record.go, the page that reads a rap sheet
//	names.go     which files a site may have
//	prove.go     whether what a template wrote is what HTML reads
//	shell.go     pages of no file: "/", 404.html, old addresses
//	single.go    the edition in one file, which opens on its front page
//	address.go   addresses in HTML that was made for another place
//	search.go    what the search looks through
//	feed.go      sitemap, robots, the feed of changes
//	key.go       what all pages depend on, as a hash
//
// A new kind of page is a row of page.Kinds; if it shows more than its text, a
// row in kind.go and a file with what it shows.
package render
