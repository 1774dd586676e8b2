// Package site makes the site: it reads content, checks it, renders the pages,
// bundles scripts and styles and writes everything into a folder that any host
// can serve. [Build] does all of it once, [Check] only complains, and [Serve]
// keeps the site in memory, watches the files and makes the page that the
// browser asks for.
//
// # The rooms
//
// The work is done in rooms, one package each, from the first to the last. Each
// hands a value on to the next, and none of these values changes afterwards:
//
//	source    what the site is made from, read and typed          source.Site
//	plan      which page is where, what the navigation shows      plan.Plan
//	lawpage   the law as HTML and pictures: the directives
//	body      the text of a page, from Markdown and directives    body.Texts
//	check     every complaint about it
//	bundle    scripts, styles, their policy                       bundle.Set
//	render    a View a page, templates, feeds, search             render.Site
//	host      what hosts need: headers, redirects, settings
//	output    all or nothing, unchanged files kept
//	lastbuild what a build remembers for the next one
//
// Beside them are the tools: page (Markdown with front matter), cite, grade,
// complaint, media (types of files and encodings), cache, live (watching, and
// open pages), publish, help and phone (places that help). Paper, draft, packet,
// face and pdf make the papers of a case. Engine and closure make the WebAssembly
// module, replay compares it with the native engine, quiz makes the data of the
// quiz page. Templates, styles and scripts are the site's looks. Packages browser,
// faults and servers are tests of the whole; needs finds the programs that tests
// run.
//
// This package is the walk through the rooms, and knows no HTML and no law:
//
//	walk.go        one walk: read, arrange, make what is stale
//	build.go       Build; write.go what of it is written
//	check.go       Check
//	serve.go       Serve; respond.go the answers to a browser; edit.go an edit of a page's text;
//	               serve_report.go what the editor is told
//	options.go     what a command may ask of them
//	place.go       where the site may be, and where it is
//	stale.go       whether a built site is older than its content
//	translated.go  marks a translation as compared with its original
//
// The floors test of cmd/relief holds that imports go down only.
//
// # To add
//
//	a kind of page     a row of page.Kinds; what it shows beyond its text, a row of render/kind.go
//	a directive        a row of lawpage/directive.go
//	a host             a row of host/host.go
//	a type of file     a row of media.Types
//	a complaint        a method of check.Site, called by Check
//	a picture          lawpage/period.go draws waits, lawpage/rightsmap.go the map; of a person's own days, scripts/timeline.ts
//	an encoding        a row of media.Encodings and what makes it, in output/compress.go; nginx names its own
//	a statute          a file of wasm/california, its reliefs in the list of their family, family_….go
//	a second state     a folder beside wasm/california, chosen in cmd/relief/jurisdiction.go; see TestSecondState
//	a third language   no row yet: law.Text has a field for each of two
//
// # What depends on what
//
// A page depends on its own file and on what all pages share: templates,
// styles, scripts, words, glossary, the firm's facts, the law, the titles in
// the navigation (render/key.go). If something shared changes, every page is
// made again; if only pages changed, only those are. Links and anchors are
// checked over the whole site every time, from what is remembered of each page.
package site
