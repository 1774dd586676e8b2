// Package media says what the files of a site are: the type that a host sends
// with each, and the encodings in which a compressed sibling may be beside
// it. A type or an encoding is one row; the server of serve, the settings for
// hosts, the compressor and the publisher all read it here. (What makes an
// encoding is in package output, where a test asks for it.)
//
// The types are fixed: what a machine happens to know would make two publishers
// differ.
package media

import (
	"path"
	"strings"
)

// Encoding is a way to compress a file. Its sibling has the name of the file and
// Ext.
type Encoding struct{ Ext, Name string }

// The encodings.
var (
	Brotli = Encoding{".br", "br"}
	Gzip   = Encoding{".gz", "gzip"}
)

// Encodings are all of them, the best first.
var Encodings = []Encoding{Brotli, Gzip}

// Type is a type of file.
type Type struct {
	Ext, Type string
	Packed    bool // it is worth a compressed sibling
}

// Types are the types that are known.
var Types = []Type{
	{".html", "text/html; charset=utf-8", true},
	{".css", "text/css; charset=utf-8", true},
	{".js", "text/javascript; charset=utf-8", true},
	{".json", "application/json", true},
	{".svg", "image/svg+xml", true},
	{".xml", "application/xml", true},
	{".txt", "text/plain; charset=utf-8", true},
	{".wasm", "application/wasm", true},
	{".conf", "text/plain; charset=utf-8", false},
	{".png", "image/png", false},
	{".jpg", "image/jpeg", false},
	{".jpeg", "image/jpeg", false},
	{".gif", "image/gif", false},
	{".webp", "image/webp", false},
	{".avif", "image/avif", false},
	{".ico", "image/x-icon", false},
	{".pdf", "application/pdf", false},
	{".ics", "text/calendar; charset=utf-8", false},
	{".csv", "text/csv; charset=utf-8", false},
	{".woff", "font/woff", false},
	{".woff2", "font/woff2", false},
	{".webmanifest", "application/manifest+json", false},
}

// Of returns the row of the type of a file; the zero row if it is not known.
func Of(name string) Type {
	ext := path.Ext(name)
	for _, t := range Types {
		if t.Ext == ext {
			return t
		}
	}
	return Type{}
}

// TypeOf returns what a host sends as the type of a file.
func TypeOf(name string) string {
	if t := Of(name).Type; t != "" {
		return t
	}
	return "application/octet-stream"
}

// Bare returns the name of the file of which a file is the compressed sibling,
// and how it is compressed. A file that is none is its own; so is an archive for
// download, such as papers.tar.gz.
func Bare(name string) (string, Encoding) {
	for _, e := range Encodings {
		if bare, ok := strings.CutSuffix(name, e.Ext); ok && Of(bare).Type != "" {
			return bare, e
		}
	}
	return name, Encoding{}
}
