package source

import (
	"bytes"
	"encoding/xml"
	"io"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/relief/site/complaint"
	"example.org/relief/site/media"
	"example.org/relief/site/page"
)

// Files of content/files go out as they are. A page of the site names in its
// policy what may run in it; such a file has none, and a script in it could read
// what people answer, since it comes from the same host.

// asPages are files that a browser opens as a page.
var asPages = map[string]bool{".html": true, ".htm": true, ".xhtml": true, ".xht": true, ".shtml": true, ".mhtml": true, ".mht": true,
	".svgz": true}

// asDrawings are files that a browser draws, and whose scripts it then runs.
var asDrawings = map[string]bool{".svg": true, ".xml": true, ".xsl": true, ".xslt": true, ".rss": true, ".atom": true, ".rdf": true}

// noName are signs that a name may not have: a host reads an address with them
// as another one, or cannot store them.
const noName = "%?#\\:*\"<>|\n\r\t"

// checkFile complains about a file of content/files that is no good as it is.
func checkFile(name, file string, cs *complaint.List) {
	if i := strings.IndexAny(name, noName); i >= 0 {
		cs.Add(name, 0, "file-name", "rename it, and change the links to it", "a name with %q in it cannot be an address", name[i:i+1])
	}
	if page.NotOnWindows(name) {
		cs.Add(name, 0, "file-name", "rename it, and change the links to it", "Windows cannot have a file of this name")
	}
	ext := strings.ToLower(path.Ext(name))
	switch {
	case asPages[ext]:
		cs.Add(name, 0, "file", "make it a page in content/LANG, or save it as PDF",
			"it would go out as it is, without the policy that protects what people answer")
	case asDrawings[ext]:
		b, err := os.ReadFile(file)
		if err != nil {
			return // that is said elsewhere
		}
		if what, line := runs(b); what != "" {
			cs.Add(name, line, "file", "take that out, or save it as plain text in UTF-8; a picture does not need it",
				"%s in it could run on the site", what)
		}
	}
}

// checkNames complains about files of content/files of which a host takes one for
// the other: names that differ only in case, on a disk that does not tell them
// apart, and what it would send as the compressed form of another.
func checkNames(files map[string]page.Picture, cs *complaint.List) {
	first := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		folded := strings.ToLower(name)
		if was := first[folded]; was != "" {
			cs.Add("content/files/"+name, 0, "file-name", "rename it, and change the links to it",
				"the name differs only in capitals from content/files/%s, and some hosts do not tell them apart", was)
			continue
		}
		first[folded] = name
		for _, e := range media.Encodings {
			bare := strings.TrimSuffix(name, e.Ext)
			if _, ok := files[bare]; ok && bare != name {
				cs.Add("content/files/"+name, 0, "file-name", "rename it, and change the links to it",
					"hosts send it in place of content/files/%s, as its compressed form", bare)
			}
		}
	}
}

var (
	scriptTag = regexp.MustCompile(`(?i)<([\w.-]+:)?script\b`)
	declared  = regexp.MustCompile(`(?i)encoding\s*=`)
	inUTF8    = regexp.MustCompile(`(?i)encoding\s*=\s*["'](utf-8|us-ascii)["']`)
	active    = map[string]bool{"script": true, "foreignobject": true, "iframe": true, "embed": true, "object": true, "handler": true,
		"listener": true}
)

// runs finds what could run in a drawing, and its line.
func runs(b []byte) (what string, line int) {
	at := func(offset int64) int { return 1 + bytes.Count(b[:min(int(offset), len(b))], []byte("\n")) }
	if m := scriptTag.FindIndex(b); m != nil {
		return "a script", at(int64(m[0]))
	}
	if !utf8.Valid(b) || bytes.IndexByte(b, 0) >= 0 {
		return "what another encoding than UTF-8 hides", 1
	}
	d := xml.NewDecoder(bytes.NewReader(b))
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	for {
		t, err := d.Token()
		if err != nil {
			return "", 0
		}
		line := at(d.InputOffset())
		switch t := t.(type) {
		case xml.Directive:
			if bytes.Contains(bytes.ToUpper(t), []byte("ENTITY")) {
				return "an entity", line
			}
		case xml.ProcInst:
			if t.Target == "xml-stylesheet" {
				return "a style sheet from elsewhere", line
			}
			if t.Target == "xml" && declared.Match(t.Inst) && !inUTF8.Match(t.Inst) {
				return "what another encoding than UTF-8 hides", line
			}
		case xml.StartElement:
			name := strings.ToLower(t.Name.Local)
			if active[name] {
				return "<" + t.Name.Local + ">", line
			}
			for _, a := range t.Attr {
				value := strings.ToLower(strings.Join(strings.Fields(a.Value), ""))
				key := strings.ToLower(a.Name.Local)
				if strings.HasPrefix(key, "on") || strings.Contains(value, "javascript:") || strings.Contains(value, "data:text/html") {
					return "the attribute " + a.Name.Local, line
				}
			}
		}
	}
}
