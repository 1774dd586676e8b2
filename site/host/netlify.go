package host

import (
	"bytes"
	"fmt"
)

// netlifyHeaders is the file _headers of Netlify, Cloudflare Pages and others.
func (s *Site) netlifyHeaders() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s\n/*\n#  %s: %s\n", aboutStrict, strict[0], strict[1])
	for _, h := range s.headers() {
		fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
	}
	fmt.Fprintf(&b, "  Cache-Control: %s\n/assets/*\n  ! Cache-Control\n  Cache-Control: %s\n", cachePages, cacheAssets)
	return b.Bytes()
}

// redirects is the file _redirects of the same hosts.
func (s *Site) redirects() []byte {
	var b bytes.Buffer
	for _, m := range s.Moves {
		fmt.Fprintf(&b, "/%s /%s 301\n", m.From, m.To)
	}
	return b.Bytes()
}
