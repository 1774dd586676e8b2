package site

import (
	"context"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"time"

	"example.org/relief/site/complaint"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// Languages are the languages of the site; the first is where translations
// start from.
var Languages = source.Languages

// Options say what to build from what. The zero value builds the folder in
// which the command runs into "public".
type Options struct {
	// Dir is the folder that holds content/ and site/.
	Dir string
	// Looks are the templates, styles and scripts for a folder that has no site/,
	// named as they are there; nil: there are none.
	Looks fs.FS
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
type Law = source.Law

// Report says what a build did.
type Report struct {
	Pages      int            `json:"pages"`
	Made       int            `json:"made"` // pages that were made again
	Files      int            `json:"files"`
	Bytes      int64          `json:"bytes"`
	Written    []string       `json:"written"`
	Removed    []string       `json:"removed"`
	Complaints complaint.List `json:"complaints"`
	Blanks     []string       `json:"blanks"` // facts of the firm that are missing
	Took       time.Duration  `json:"took"`
	Out        string         `json:"out"`
}

func (o Options) out() string {
	if o.Out != "" {
		return o.Out
	}
	return filepath.Join(o.Dir, "public")
}

// base is the address of the site with a slash at its end, or "".
func (o Options) base() string {
	if o.BaseURL == "" {
		return ""
	}
	return strings.TrimRight(o.BaseURL, "/") + "/"
}

// source is what of the options is for reading.
func (o Options) source() source.Options {
	return source.Options{Dir: o.Dir, Looks: o.Looks, Hash: o.Hash, Workers: o.Workers}
}

// law asks for the law, if there is any.
func (o Options) law(ctx context.Context) (*Law, error) {
	if o.Law == nil {
		return nil, nil
	}
	return o.Law(ctx)
}

// key changes with the options that change the site.
func (o Options) key(law *Law) string {
	k := ""
	if law != nil {
		k = law.Key
	}
	return fmt.Sprintf("%q %v %v %v %v %q %q", o.base(), o.Drafts, o.Strict, o.Plain, o.Best, k, absolute(o.Dir))
}

func absolute(p string) string {
	if abs, err := filepath.Abs(p); err == nil {
		return abs
	}
	return p
}
