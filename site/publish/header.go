package publish

import (
	"path"
	"strings"
)

// Header is what a host sends with a file.
type Header struct {
	Type, Encoding, Cache string
}

// types are fixed here: what a machine happens to know would make two
// publishers differ.
var types = map[string]string{
	".html": "text/html; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".txt":  "text/plain; charset=utf-8",
	".conf": "text/plain; charset=utf-8",
	".json": "application/json",
	".xml":  "application/xml",
	".wasm": "application/wasm",
	".svg":  "image/svg+xml",
	".png":  "image/png",
	".jpg":  "image/jpeg",
	".jpeg": "image/jpeg",
	".gif":  "image/gif",
	".webp": "image/webp",
	".avif": "image/avif",
	".ico":  "image/x-icon",
	".pdf":  "application/pdf",
	".ics":  "text/calendar; charset=utf-8",
	".csv":  "text/csv; charset=utf-8",
	".woff": "font/woff", ".woff2": "font/woff2",
	".webmanifest": "application/manifest+json",
}

// Headers returns what to send with a file of the site, and whether a site may
// have a file of that name at all. A compressed sibling has the type of what it
// unpacks to, and says how to unpack it: a host that picks it for a browser
// has nothing to add.
func Headers(name string) (Header, bool) {
	h := Header{Cache: "no-cache"}
	bare := name
	switch path.Ext(name) {
	case ".br":
		h.Encoding, bare = "br", strings.TrimSuffix(name, ".br")
	case ".gz":
		h.Encoding, bare = "gzip", strings.TrimSuffix(name, ".gz")
	}
	if types[path.Ext(bare)] == "" {
		h.Encoding, bare = "", name // an archive for download, not a sibling
	}
	h.Type = types[path.Ext(bare)]
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
