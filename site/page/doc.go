// Package page reads one page of content: front matter and Markdown in,
// finished HTML and everything that the rest of the site needs to know out.
//
// # A page
//
// A page is content/LANG/SLUG.md. It starts with front matter, lines of "key:
// value" between two lines of "---" (see [Front]), then Markdown: CommonMark
// with tables and definition lists. Beyond that:
//
//	## Words {#id}            a heading; without {#id} it gets one from its words
//	[words](slug)             a link to a page, by its slug; slug#anchor works too
//	[words](files/x.pdf)      a link to a file of content/files
//	![what it shows](files/x.svg)   a picture; the words are required
//	[[term]] [[term|words]]   a link to the glossary
//	{PC 1203.4(a)(1)}         a cite, linked to the official text
//	::can RELIEF              a directive, filled from the law; package lawpage lists them
//	:::note Title             a call-out: note, warn or stop, up to a line ":::"
//	:::steps                  an ordered list shown as steps
//	:::more Title             help that is folded away
//
// Raw HTML is an error: a page cannot bring a script or a style.
//
// # What becomes of it
//
// The HTML is plain. What styles can hold on to:
//
//	div.callout.note|warn|stop[role=note] > p.callout-title
//	div.steps > ol
//	details.more > summary
//	a.term
//	a.cite, span.cite
//	div.scroll[role=region][tabindex=0] > table
//	a[rel~=external]
//
// A page knows where it is, so every address in it is relative and the
// site works in any folder.
//
// Each extension of Markdown is a file of its own, with a test in testdata: the
// page, the HTML and the complaints.
package page
