package host

// Hosts differ in what they can be told. The site itself depends on none of
// this: pages carry their policy, moved pages carry a redirect. These files add
// what only a server can do, caching and headers, for those that read them.
//
// A server may read them once and serve many builds, so they hold nothing that
// a build changes: above all no hash of a script or a style. Each page names its
// own, and its policy cannot fall behind it.

import (
	"net/url"
	"strings"

	"example.org/relief/site/plan"
)

// Site is what a host is told of the site.
type Site struct {
	Base  string // its address with a slash at the end, or ""
	Moves []plan.Move
}

// hosts are the files for hosts, by name. A new host is a row.
var hosts = map[string]func(*Site) []byte{
	"_headers":              (*Site).netlifyHeaders,
	"_redirects":            (*Site).redirects,
	"hosting/nginx.conf":    (*Site).nginx,
	"hosting/apache.conf":   (*Site).apache,
	"hosting/Caddyfile":     (*Site).caddy,
	"hosting/lighttpd.conf": (*Site).lighttpd,
	".nojekyll":             func(*Site) []byte { return []byte{} },
}

// Files makes the files for hosts.
func (s *Site) Files() map[string][]byte {
	files := map[string][]byte{}
	for name, write := range hosts {
		files[name] = write(s)
	}
	return files
}

// prefix is the path of the site on its host, "" at the root. Server
// configurations need it; without an address of the site they are for the root.
func (s *Site) prefix() string {
	u, err := url.Parse(s.Base)
	if err != nil {
		return ""
	}
	return strings.TrimSuffix(u.Path, "/")
}
