package host

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"example.org/relief/site/media"
)

// lighttpd is to be included where the folder of the site is the document root.
// What it sets is in conditions, since lighttpd refuses a setting given twice.
func (s *Site) lighttpd() []byte {
	var b bytes.Buffer
	at := s.prefix()
	path := regexp.QuoteMeta(at)
	b.WriteString(`# For lighttpd: include this file where the folder of the site is the
# server.document-root. It need not be read again after a build, but for old
# addresses that are new.
server.modules += ( "mod_setenv", "mod_rewrite", "mod_redirect" )
# Small pages for slow phones: install lighttpd-mod-deflate, and take the # off.
# server.modules += ( "mod_deflate" )
`)
	fmt.Fprintf(&b, "$HTTP[\"url\"] =~ \"^%s/\" {\n", path)
	fmt.Fprintf(&b, "    index-file.names = ( \"index.html\" )\n    server.errorfile-prefix = server.document-root + \"%s/\""+
		" # of 404.html\n", at)
	var packed []string
	for _, t := range media.Types {
		if t.Packed {
			kind, _, _ := strings.Cut(t.Type, ";")
			packed = append(packed, fmt.Sprintf("%q", kind))
		}
	}
	fmt.Fprintf(&b, "    # deflate.mimetypes = ( %s )\n", strings.Join(packed, ", "))
	b.WriteString("    url.redirect = (\n")
	for _, m := range s.Moves {
		fmt.Fprintf(&b, "        \"^%s/%s/?$\" => \"%s/%s\",\n", path, regexp.QuoteMeta(m.From), at, m.To)
	}
	fmt.Fprintf(&b, `    )
    # What is for hosts is nowhere for visitors.
    url.rewrite-once = ( "^%[1]s/(hosting/|files\.json$|_headers$|_redirects$|\.(?!well-known/))" => "%[2]s/hosting/none" )
}
`, path, at)
	block := func(where, cache string) {
		fmt.Fprintf(&b, "$HTTP[\"url\"] =~ \"%s\" {\n    setenv.set-response-header = (\n", where)
		for _, h := range s.headers() {
			fmt.Fprintf(&b, "        %q => \"%s\",\n", h[0], h[1])
		}
		fmt.Fprintf(&b, "        # %s\n        # %q => %q,\n        \"Cache-Control\" => %q\n    )\n}\n",
			aboutStrict, strict[0], strict[1], cache)
	}
	block("^"+path+"/(?!assets/)", cachePages)
	block("^"+path+"/assets/", cacheAssets)
	b.WriteString("$HTTP[\"url\"] =~ \"\\.wasm$\" { mimetype.assign = ( \".wasm\" => \"application/wasm\" ) }\n")
	return b.Bytes()
}
