// Package source reads what the site is made from, and types it: pages with
// their front matter, interface strings, the glossary, the firm's facts, files,
// the text of the templates. It knows no HTML of the site.
//
//	site.go      Read: everything, in one value that does not change afterwards
//	input.go     which files there are
//	looks.go     the folder site, or what the program has in its place
//	page.go      a page, before its Markdown is read
//	words.go     content/LANG/words.txt, the strings of the interface
//	glossary.go  content/LANG/glossary.txt; synonyms.go, what people type when they mean a page
//	terms.go     content/es/terms.txt, the words that the second language avoids
//	firm.go      content/firm.txt
//	file.go      content/files: which are at the root, sizes of pictures; publishable.go, which may go out
//	template.go  the text of site/templates, and what it names
//	law.go       the law that the program gives to the site
//	language.go  the languages of the site
//	address.go   where the site will be
//	day.go       a day, as machines and people write it
//
// What is wrong is a complaint in [Site.Complaints]; only what prevents reading
// at all is an error. A [Page] is never written to once it was read: pages are
// made by several goroutines, and each may look at the front matter of all.
package source
