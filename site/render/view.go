package render

import (
	"fmt"
	"html/template"

	"example.org/relief/site/bundle"
	"example.org/relief/site/lawpage"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// View is everything a template may use to make one page. It is the contract
// between this package and the files in site/templates:
//
//	base.html      the frame; it defines the blocks that the others fill
//	KIND.html      the template of a kind of page, as page.Kinds names it
//	redirect.html  a moved page (see Redirect)
//	root.html      the address "/", which lets the reader choose a language
//
// base.html is parsed together with each of the others, and the template that
// runs is "base". Every template is parsed once and used by many goroutines.
//
// All addresses in a View are relative to the page that is being made, so that
// the site works in any folder of any host. Fields of type template.HTML are
// finished HTML: print them as they are. Everything else is plain text, which
// html/template escapes.
type View struct {
	// Lang is the language of the page, "en" or "es", for <html lang>.
	Lang string
	// Other is the same page in the other language.
	Other Other
	// Root leads from this page to the folder of the site: "../../" for
	// /en/appeal/, "" for /. On 404.html it is an absolute path, "/" unless
	// the address of the site is known.
	Root string
	// Home leads to the front page in this language.
	Home string

	// Title is the h1; PageTitle is the text of <title>, with the firm's name.
	Title     string
	PageTitle string
	// Description is one or two sentences, at most 160 characters.
	Description string
	// Kind is the name of a kind of page (page.Kinds), or redirect or root. It
	// also serves as a class of <body>.
	Kind string
	// Slug is the name of the page, the same in both languages.
	Slug string
	// Reliefs are the ids of the reliefs that a page of kind relief explains.
	Reliefs []string

	// Crumbs lead from the front page to this page, which is the last and has
	// no Href. Empty on the front page.
	Crumbs []Link
	// Nav is the site's navigation, in sections; see Section.
	Nav []Section
	// TOC lists the headings of Body, from h2; Children are the h3.
	TOC []Heading
	// Body is the text of the page, without its h1.
	Body template.HTML
	// Answer is the first paragraph of a page of kind aim, which Body is then without.
	Answer template.HTML
	// Previous and Next are the neighbors of the page in its section, or nil.
	Previous, Next *Link

	// Firm is what is known of the firm; blanks are visible.
	Firm Firm
	// Review says who compared the page with the law, and when.
	Review Review
	// LawAsOf is the day of the law that the site describes.
	LawAsOf Day
	// Updated is the day of the law's last change that the page knows of; zero
	// if none.
	Updated Day

	// CSP is the content of <meta http-equiv="Content-Security-Policy">; it
	// must be before anything that it governs. It allows the bundles that are linked
	// or are in the page, and nothing else inline: no style or on… attributes. Where
	// scripts run it also asks for Trusted Types, so scripts build elements instead of
	// assigning innerHTML.
	CSP string
	// Meta is the rest of the machine-readable head: canonical and alternate
	// addresses, Open Graph, the feed and the icon.
	Meta template.HTML
	// JSONLD is the page in the words of schema.org: a complete <script>
	// element of type application/ld+json, or nothing.
	JSONLD template.HTML

	// Search is the address of what the search of this language looks through:
	// a script that sets one value, see SearchIndex. SearchHref leads to the
	// page of kind search, if there is one.
	Search, SearchHref string
	// QuizHref leads to the quiz in this language.
	QuizHref string
	// Neutral is where "Leave this page" goes.
	Neutral string

	// Aims is set on the front page only: the ways in.
	Aims []Aim
	// Papers are the scripts of data of the page of papers, or of the page that reads
	// a record; PapersHref leads to the former from the quiz.
	Papers     []Asset
	PapersHref string
	// RecordHref leads to the page of kind record, if there is one.
	RecordHref string
	// Quiz is set on the pages of the quiz and on the checklist.
	Quiz *Quiz
	// Aim is what a page of kind aim asks for; empty on the page of kind quiz,
	// which asks.
	Aim string
	// ChecklistHref leads to the page of kind checklist, if there is one.
	ChecklistHref string
	// CostsHref leads from the front page to the page that says what it costs, if
	// there is one.
	CostsHref string
	// Redirect is set on a moved page only: the relative address of the page
	// now.
	Redirect string
	// Parts is set on 404.html and on the page at "/": the same page in every
	// language, English first. In the edition that is one file they are the
	// other pages of the language: each is to be in an element whose id is
	// its Name, because the links between them lead to "#Name".
	Parts []Part
	// Single is true in the edition that is one file, which is made from
	// quiz.html: Body and Parts link only within the file, there is no Nav,
	// and all styles and scripts, the Files of the quiz too, are to be inline.
	// Front and Found are the front page and the page of the search, and Index
	// is what the search looks through.
	Single       bool
	Front, Found template.HTML
	Index        Asset

	words  *source.Words
	assets *bundle.Set
	policy bundle.Policy
}

// Words returns an interface string of content/<lang>/words.txt in the
// language of the page: {{.Words "skip-link"}}. Further arguments fill the
// places marked {0}, {1}, … in the string. A key that does not exist stops the
// build.
func (v *View) Words(key string, args ...any) (string, error) {
	if v.words == nil {
		return "", fmt.Errorf("no words for language %q", v.Lang)
	}
	return v.words.Get(key, args...)
}

// Place leads to a page of the language by its slug, in the edition that is one
// file too.
func (v *View) Place(slug string) string {
	if v.Single {
		return "#page-" + slug
	}
	return v.Root + v.Lang + "/" + slug + "/"
}

// Style returns the bundle of site/styles/NAME.css: {{with .Style "site"}}. The
// name must be written out in the template: the bundles to make are found by
// reading the templates. Files that no template names are parts to be imported.
func (v *View) Style(name string) (Asset, error) { return v.asset("styles/" + name + ".css") }

// Script returns the bundle of site/scripts/NAME.ts: {{with .Script "quiz"}}.
// The bundle is a classic script, not a module. The name must be written out.
func (v *View) Script(name string) (Asset, error) { return v.asset("scripts/" + name + ".ts") }

func (v *View) asset(source string) (Asset, error) {
	if v.assets == nil {
		return Asset{}, fmt.Errorf("no bundle of %s", source)
	}
	return v.assets.Get(source, v.Root)
}

// What a View is made of is described where it is made.
type (
	Asset   = bundle.Asset // a style or script
	Day     = source.Day   // a calendar day
	Firm    = lawpage.Firm // the facts of the firm, with visible blanks
	Link    = plan.Link    // a page to go to
	Section = plan.Section // a part of the navigation
)

// Heading is an entry of the table of contents.
type Heading struct {
	ID       string
	Text     string
	Children []Heading
}

// Other is the same page in the other language.
type Other struct {
	// Lang is "es" on an English page; Name is the language's own name.
	Lang, Name string
	// Href leads to the page, or to that language's front page if the page is
	// not translated; Same tells which.
	Href string
	Same bool
}

// Part is one language's share of a page that has several, or a page in the
// edition that is one file. Name is the language's own name, or the id of the page.
type Part struct {
	Lang, Name  string
	Title       string
	Description string
	Home        string
	Body        template.HTML
}

// Review says who compared the rules on a page with the law. It is empty on
// pages that explain no relief.
type Review struct {
	// Text is the whole sentence: "Reviewed by … on …, law as amended by …", or
	// "Not yet reviewed by a lawyer".
	Text   string
	Signed bool
	// By, On and Law are its parts, where a lawyer has signed.
	By  string
	On  Day
	Law string
}

// Quiz is what the quiz page is made of. The page is a checklist that needs no
// script; the script takes over when the engine has answered once.
type Quiz struct {
	// Checklist is the whole law as a list: for each relief a <section> with
	// its criteria, cites and days, folded by family.
	Checklist template.HTML
	// Aim is what the page is for; empty where the first question asks it, of Aims,
	// the last of which is everything.
	Aim  string
	Aims []Option
	Whom string // for whom the page is; empty where that is asked
	// First is the question of the catalogue of offenses: the first that
	// decides something.
	First Question
	// Engine and Core are what the scripts need at once: <script> elements
	// that are not executed, with an id. "engine" is the WebAssembly module and
	// "law" the law's bytes, as quiz.Embed writes them; where the module is too
	// large to be in the page, "engine" is empty and its attribute data-src
	// is the address. "core" is the law without words, in JSON.
	Engine, Law, Core template.HTML
	// Whole is set where the engine was not shrunk; it asks for what whole.ts has.
	Whole bool
	// Files are the scripts of data before quiz.ts: the words of this language. The
	// others are before its pieces, quiz-fields.ts and quiz-results.ts.
	Files, FieldsFiles, ResultsFiles []Asset
}

// Question is one question of the quiz.
type Question struct {
	// ID is the fact that the question is about.
	ID   string
	Text string
	Hint string
	// Help is longer help, for <details>.
	Help template.HTML
	// Type is yesno, choice, date, number or offense.
	Type    string
	Options []Option
}

// Option is an answer that can be chosen.
type Option struct {
	Value string
	Text  string
}
