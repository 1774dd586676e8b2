package site

import (
	"context"
	"path/filepath"
	"strings"
	"time"

	"example.org/relief/site/complaint"
	"example.org/relief/site/quiz"
	"example.org/relief/wasm/law"
)

// Languages are the languages of the site; the first is where translations
// start from.
var Languages = []string{"en", "es"}

// languageNames are the languages' own names.
var languageNames = map[string]string{"en": "English", "es": "Español"}

// Options say what to build from what. The zero value builds the folder in
// which the command runs into "public".
type Options struct {
	// Dir is the folder that holds content/ and site/.
	Dir string
	// Out is the output folder, "public" in Dir unless given.
	Out string
	// BaseURL is the address of the site, where it is known. Only addresses
	// that must be complete (canonical, sitemap, feed, Open Graph) need it.
	BaseURL string
	// Drafts includes pages that are not ready.
	Drafts bool
	// Strict makes every warning an error.
	Strict bool
	// Today is the day against which reviews are checked; zero for none.
	Today law.Day
	// Plain leaves out the compressed siblings.
	Plain bool
	// Best makes the compressed siblings as small as can be: a tenth smaller, in
	// fifty times the time. It is for a site that is published.
	Best bool
	// Workers is the number of pages made at the same time; 0 for as many as
	// there are processors.
	Workers int
	// Hash compares files by what they hold instead of by size and time. A
	// fresh checkout has new times for old files.
	Hash bool

	// Progress, if given, is called before each file that is made, one call at
	// a time.
	Progress func(done, all int, name string)

	// Law returns the law and its engine. Without it there is no quiz, and
	// directives of the law are errors.
	Law func(context.Context) (*Law, error)
}

// Law is the law that the site explains and the engine that runs it.
type Law struct {
	Book    *law.Book
	Code    []byte // the book, assembled
	Aliases []quiz.Alias
	Module  []byte // WebAssembly; empty: the quiz page is only a checklist
	// Key changes whenever any of these does, also when the program that
	// holds the book changed.
	Key string
}

// Report says what a build did.
type Report struct {
	Pages      int            `json:"pages"`
	Made       int            `json:"made"` // pages that were made anew
	Files      int            `json:"files"`
	Bytes      int64          `json:"bytes"`
	Written    []string       `json:"written"`
	Removed    []string       `json:"removed"`
	Complaints complaint.List `json:"complaints"`
	Blanks     []string       `json:"blanks"` // facts of the firm that are missing
	Took       time.Duration  `json:"took"`
	Out        string         `json:"out"`
}

func (o Options) path(elem ...string) string {
	return filepath.Join(append([]string{o.Dir}, elem...)...)
}

func (o Options) out() string {
	if o.Out != "" {
		return o.Out
	}
	return o.path("public")
}

// base is the address of the site with a slash at its end, or "".
func (o Options) base() string {
	if o.BaseURL == "" {
		return ""
	}
	return strings.TrimRight(o.BaseURL, "/") + "/"
}
