package publish

import (
	"path"
	"strings"

	"example.org/relief/site/media"
)

// Header is what a host sends with a file.
type Header struct {
	Type, Encoding, Cache string
}

// Headers returns what to send with a file of the site, and whether a site may
// have a file of that name at all. A compressed sibling has the type of what it
// unpacks to, and says how to unpack it: a host that picks it for a browser
// has nothing to add.
func Headers(name string) (Header, bool) {
	h := Header{Cache: "no-cache"}
	bare, encoding := media.Bare(name) // a sibling
	h.Encoding, h.Type = encoding.Name, media.Of(bare).Type
	if h.Type == "" {
		h.Type = "application/octet-stream"
		if !strings.Contains(path.Base(name), ".") || path.Base(name)[0] == '.' {
			h.Type = "text/plain; charset=utf-8" // _headers, CNAME, .nojekyll
		}
	}
	if strings.HasPrefix(name, "assets/") {
		h.Cache = "public, max-age=31536000, immutable"
	}
	return h, name != "" && !strings.HasPrefix(name, temporary) && !strings.Contains(name, "/"+temporary)
}
