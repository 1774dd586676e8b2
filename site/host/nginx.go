package host

import (
	"bytes"
	"fmt"
	"regexp"
)

// nginx is to be included in a server block that has a root.
func (s *Site) nginx() []byte {
	var b bytes.Buffer
	b.WriteString(`# For nginx: include this file in the server block, with the folder of the
# site as its root. It need not be read again after a build, but for old
# addresses that are new. Brotli needs the module ngx_brotli: brotli_static on;
index index.html;
charset utf-8;
absolute_redirect off;
gzip_static on;
gzip_vary on;
`)
	at := s.prefix()
	fmt.Fprintf(&b, "error_page 404 %s/404.html;\n", at)
	fmt.Fprintf(&b, "location ~ ^%s/(hosting/|files\\.json$|_headers$|_redirects$|\\.(?!well-known/)) { return 404; }\n",
		regexp.QuoteMeta(at))
	block := func(where, cache, extra string) {
		fmt.Fprintf(&b, "location %s {\n%s", where, extra)
		for _, h := range s.headers() {
			fmt.Fprintf(&b, "    add_header %s \"%s\" always;\n", h[0], h[1])
		}
		fmt.Fprintf(&b, "    # %s\n    # add_header %s \"%s\" always;\n", aboutStrict, strict[0], strict[1])
		fmt.Fprintf(&b, "    add_header Cache-Control \"%s\";\n}\n", cache)
	}
	block(at+"/", cachePages, "    try_files $uri $uri/ =404;\n")
	block(at+"/assets/", cacheAssets, "")
	block("~ \\.wasm$", cacheAssets, "    types { }\n    default_type application/wasm;\n")
	for _, m := range s.Moves {
		fmt.Fprintf(&b, "location = %[1]s/%[2]s { return 301 %[1]s/%[3]s; }\n", at, m.From, m.To)
		if m.Folder() {
			fmt.Fprintf(&b, "location = %[1]s/%[2]s/ { return 301 %[1]s/%[3]s; }\n", at, m.From, m.To)
		}
	}
	return b.Bytes()
}
