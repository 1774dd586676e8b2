// Package site makes the site: it reads content, checks it, renders the pages,
// bundles scripts and styles and writes everything into a folder that any host
// can serve.
//
//	read      content/LANG/*.md (package page), words.txt, glossary.txt, firm.txt
//	check     every complaint in one pass (package check)
//	render    site/templates/*.html with a View for each page
//	bundle    site/scripts/*.ts and site/styles/*.css, with esbuild
//	write     all or nothing, unchanged files kept (package output)
//
// [Build] does all of it once, [Check] only complains, and [Serve] keeps the
// site in memory, watches the files and makes the page that the browser asks
// for.
//
// # What depends on what
//
// A page depends on its own file and on what all pages share: templates,
// styles, scripts, words, glossary, the firm's facts, the law, the titles in
// the navigation. If something shared changes, every page is made again; if
// only pages changed, only those are. Links and anchors are checked over the
// whole site every time, from what is remembered of each page.
package site
