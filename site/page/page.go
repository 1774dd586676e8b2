package page

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"html/template"
	"path"
	"regexp"
	"strings"
	"unicode/utf8"

	"example.org/relief/site/complaint"
)

// MaxSize is the largest page that is read. A page for people is far smaller;
// what is larger was put there by mistake.
const MaxSize = 1 << 20

// Source is a page as it was written.
type Source struct {
	File  string // for complaints: content/en/appeal.md
	Lang  string
	Slug  string
	Hash  string // of the file, in hex
	Front Front

	text []byte // normalized, the whole file
	body int    // where the Markdown starts
}

// Page is a page that has been read.
type Page struct {
	*Source
	Body     []byte
	Headings []Heading
	IDs      []ID    // every id in Body
	Links    []Ref   // links to pages of the site
	Prose    []Prose // the words, if Env asks for them

	out *buffer // holds Body
}

// Heading is a heading of the page, from level 2.
type Heading struct {
	Level int
	ID    string
	Text  string
	Line  int
}

// ID is a place in a page that a link can lead to.
type ID struct {
	Name string
	Line int
}

// Ref is a link to a page of the site. An empty Anchor is the top of the page.
type Ref struct {
	Slug   string
	Anchor string
	Line   int
}

// Prose is one block of words as the author wrote them: no directive, no cite.
type Prose struct {
	Line  int
	Part  Part
	Text  string
	Cited bool // a cite stands in it
}

// Part is the kind of block that words come from.
type Part uint8

const (
	Paragraph Part = iota
	Item           // a list item
	Title          // a heading
	Cell           // of a table
)

// SlugOf returns the slug of a file below the folder of a language, or false
// if the name cannot be an address.
func SlugOf(name string) (string, bool) {
	slug, ok := strings.CutSuffix(name, ".md")
	return slug, ok && len(slug) <= 120 && idPattern.MatchString(slug)
}

// device is a name that Windows keeps for itself, whatever is behind a dot.
var device = regexp.MustCompile(`(?i)(^|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.[^/]*)?(/|$)`)

// NotOnWindows reports whether Windows cannot have a file of a name, or a folder.
func NotOnWindows(name string) bool { return device.MatchString(name) }

// Address returns where a page is, from the root of the site: "en/appeal/"
// for the slug "appeal", and "en/" for "index".
func Address(lang, slug string) string {
	if slug == "index" {
		return lang + "/"
	}
	return lang + "/" + slug + "/"
}

// Root returns the way from a page to the root of the site.
func Root(slug string) string {
	if slug == "index" {
		return "../"
	}
	return strings.Repeat("../", 2+strings.Count(slug, "/"))
}

// Href returns the relative address from one page to another of the same
// language.
func Href(from, to string) string {
	up := strings.TrimPrefix(Root(from), "../")
	if to == "index" {
		if up == "" {
			return "./"
		}
		return up
	}
	return up + to + "/"
}

// Hash is the hash by which the site knows a file.
func Hash(src []byte) string {
	h := sha256.Sum256(src)
	return hex.EncodeToString(h[:16])
}

// Short is the form of a hash that is in front matter.
func Short(hash string) string { return hash[:12] }

// Read reads the front matter of a page. Byte order marks and the line ends of
// Windows are put right; what is not text is a complaint.
func Read(file, lang, slug string, src []byte, cs *complaint.List) *Source {
	s := &Source{File: file, Lang: lang, Slug: slug, Hash: Hash(src)}
	s.read(src, cs)
	return s
}

// ReadFront reads what a page says of itself, and complains as Read does.
func ReadFront(file string, src []byte, cs *complaint.List) Front {
	s := &Source{File: file}
	s.read(src, cs)
	return s.Front
}

func (s *Source) read(src []byte, cs *complaint.List) {
	file := s.File
	if len(src) > MaxSize {
		cs.Add(file, 0, "size", "split it into several pages", "the page has %d bytes, more than %d", len(src), MaxSize)
		return
	}
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	if bytes.IndexByte(src, '\r') >= 0 {
		src = bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))
		src = bytes.ReplaceAll(src, []byte("\r"), []byte("\n"))
	}
	if i := bytes.IndexByte(src, 0); i >= 0 {
		cs.Add(file, 1+bytes.Count(src[:i], []byte("\n")), "encoding", "is it a text file?", "there is a NUL byte")
		return
	}
	if !utf8.Valid(src) {
		i := 0
		for rest := src; ; {
			r, n := utf8.DecodeRune(rest)
			if r == utf8.RuneError && n <= 1 {
				break
			}
			i, rest = i+n, rest[n:]
		}
		cs.Add(file, 1+bytes.Count(src[:i], []byte("\n")), "encoding", "save it as UTF-8", "the text is not UTF-8")
		return
	}
	s.text = src
	s.Front, s.body = readFront(file, src, cs)
}

// Meaning is a hash of what a translation is made from: title, description and
// text, not the rest of the front matter.
func (s *Source) Meaning() string {
	if s.text == nil {
		return ""
	}
	h := sha256.New()
	h.Write([]byte(s.Front.Title + "\n" + s.Front.Description + "\n"))
	h.Write(s.text[s.body:])
	return Short(hex.EncodeToString(h.Sum(nil)))
}

// Text is the Markdown of the page, without front matter.
func (s *Source) Text() string { return string(s.text[s.body:]) }

// Drop forgets the text; front matter and hash stay.
func (s *Source) Drop() { s.text = nil }

// Out is the name of the file that the page becomes.
func (s *Source) Out() string { return path.Join(Address(s.Lang, s.Slug), "index.html") }

// HTML is the body, for a template.
func (p *Page) HTML() template.HTML { return template.HTML(p.Body) }

// Free gives the memory of Body to the next page. Body must not be used again.
func (p *Page) Free() {
	if p.out != nil {
		buffers.Put(p.out)
	}
	p.Body, p.out = nil, nil
}
