package host

import (
	"bytes"
	"fmt"

	"example.org/relief/site/media"
)

// caddy is to be imported in a site block that has a root.
func (s *Site) caddy() []byte {
	var b bytes.Buffer
	b.WriteString(`# For Caddy: import this file in the block of the site, after "root * FOLDER".
# It need not be read again after a build, but for old addresses that are new.
`)
	at := s.prefix()
	fmt.Fprintf(&b, "@private path %[1]s/hosting/* %[1]s/files.json %[1]s/_headers %[1]s/_redirects %[1]s/.htaccess "+
		"%[1]s/.nojekyll\nerror @private 404\n", at)
	for _, m := range s.Moves {
		fmt.Fprintf(&b, "redir %[1]s/%[2]s %[1]s/%[3]s permanent\n", at, m.From, m.To)
		if m.Folder() {
			fmt.Fprintf(&b, "redir %[1]s/%[2]s/ %[1]s/%[3]s permanent\n", at, m.From, m.To)
		}
	}
	b.WriteString("header {\n")
	for _, h := range s.headers() {
		fmt.Fprintf(&b, "    %s \"%s\"\n", h[0], h[1])
	}
	fmt.Fprintf(&b, "    # %s\n    # %s \"%s\"\n", aboutStrict, strict[0], strict[1])
	fmt.Fprintf(&b, "}\n@assets path %[1]s/assets/*\n@pages not path %[1]s/assets/*\n", at)
	fmt.Fprintf(&b, "header @assets Cache-Control \"%s\"\nheader @pages Cache-Control \"%s\"\n", cacheAssets, cachePages)
	b.WriteString(`@wasm path *.wasm
header @wasm Content-Type application/wasm
file_server {
    precompressed`)
	for _, e := range media.Encodings {
		b.WriteString(" " + e.Name)
	}
	b.WriteString("\n}\n")
	fmt.Fprintf(&b, "handle_errors {\n    rewrite * %s/404.html\n    file_server\n}\n", at)
	return b.Bytes()
}
