package site

import (
	"bytes"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"example.org/relief/site/page"
)

// Hosts differ in what they can be told. The site itself depends on none of
// this: pages carry their policy, moved pages carry a redirect. These files add
// what only a server can do, caching and headers, for those that read them.

// move is an old address and where it leads, both from the root of the site.
type move struct {
	from, to string
	of       *entry
}

// moves lists the old addresses of pages.
func (p *project) moves() []move {
	var ms []move
	for _, e := range p.entries {
		for _, old := range e.Front.Old {
			ms = append(ms, move{old, page.Address(e.Lang, e.Slug), e})
		}
	}
	slices.SortFunc(ms, func(a, b move) int { return strings.Compare(a.from, b.from) })
	return ms
}

// out is the file that stands at an old address.
func (m move) out() string {
	if strings.HasSuffix(m.from, ".html") || strings.HasSuffix(m.from, ".htm") {
		return m.from
	}
	return m.from + "/index.html"
}

// relative is the way from the old address to the new one.
func (m move) relative() string {
	return strings.Repeat("../", strings.Count(m.out(), "/")) + m.to
}

const (
	cacheAssets = "public, max-age=31536000, immutable"
	cachePages  = "no-cache"
)

// headers are sent with every page, in this order.
func (p *project) headers() [][2]string {
	return [][2]string{
		{"Content-Security-Policy", p.policy.header()},
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "no-referrer"},
		{"Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
	}
}

// prefix is the path of the site on its host, "" at the root. Server
// configurations need it; without an address of the site they are for the root.
func (p *project) prefix() string {
	u, err := url.Parse(p.base())
	if err != nil {
		return ""
	}
	return strings.TrimSuffix(u.Path, "/")
}

// folder reports whether an old address is that of a folder, which may be asked
// for with and without a slash at its end.
func (m move) folder() bool { return m.out() != m.from }

// netlifyHeaders is the file _headers of Netlify, Cloudflare Pages and others.
func (p *project) netlifyHeaders() []byte {
	var b bytes.Buffer
	b.WriteString("/*\n")
	for _, h := range p.headers() {
		fmt.Fprintf(&b, "  %s: %s\n", h[0], h[1])
	}
	fmt.Fprintf(&b, "  Cache-Control: %s\n/assets/*\n  ! Cache-Control\n  Cache-Control: %s\n", cachePages, cacheAssets)
	return b.Bytes()
}

// redirects is the file _redirects of the same hosts.
func (p *project) redirects() []byte {
	var b bytes.Buffer
	for _, m := range p.moves() {
		fmt.Fprintf(&b, "/%s /%s 301\n", m.from, m.to)
	}
	return b.Bytes()
}

// nginx is to be included in a server block that has a root.
func (p *project) nginx() []byte {
	var b bytes.Buffer
	b.WriteString(`# For nginx: include this file in the server block, with the folder of the
# site as its root. Brotli needs the module ngx_brotli: brotli_static on;
index index.html;
charset utf-8;
absolute_redirect off;
gzip_static on;
gzip_vary on;
`)
	at := p.prefix()
	fmt.Fprintf(&b, "error_page 404 %s/404.html;\nlocation ~ ^%s/(hosting/|files\\.json$|_headers$|_redirects$) { return 404; }\n", at, regexp.QuoteMeta(at))
	block := func(where, cache, extra string) {
		fmt.Fprintf(&b, "location %s {\n%s", where, extra)
		for _, h := range p.headers() {
			fmt.Fprintf(&b, "    add_header %s \"%s\" always;\n", h[0], h[1])
		}
		fmt.Fprintf(&b, "    add_header Cache-Control \"%s\";\n}\n", cache)
	}
	block(at+"/", cachePages, "    try_files $uri $uri/ =404;\n")
	block(at+"/assets/", cacheAssets, "")
	block("~ \\.wasm$", cacheAssets, "    types { }\n    default_type application/wasm;\n")
	for _, m := range p.moves() {
		fmt.Fprintf(&b, "location = %[1]s/%[2]s { return 301 %[1]s/%[3]s; }\n", at, m.from, m.to)
		if m.folder() {
			fmt.Fprintf(&b, "location = %[1]s/%[2]s/ { return 301 %[1]s/%[3]s; }\n", at, m.from, m.to)
		}
	}
	return b.Bytes()
}

// apache is a .htaccess for the folder of the site. It works in a subfolder.
func (p *project) apache() []byte {
	var b bytes.Buffer
	b.WriteString(`# For Apache: save this file as .htaccess in the folder of the site.
DirectoryIndex index.html
Options -Indexes -MultiViews
AddDefaultCharset utf-8
AddType application/wasm .wasm
`)
	fmt.Fprintf(&b, "ErrorDocument 404 %s/404.html\n<IfModule mod_headers.c>\n", p.prefix())
	for _, h := range p.headers() {
		fmt.Fprintf(&b, "    Header always set %s \"%s\"\n", h[0], h[1])
	}
	fmt.Fprintf(&b, "    Header set Cache-Control \"%s\"\n", cachePages)
	fmt.Fprintf(&b, `    <FilesMatch "-[0-9a-f]{10}\.[a-z0-9]+(\.gz|\.br)?$">
        Header set Cache-Control "%s"
    </FilesMatch>
`, cacheAssets)
	b.WriteString(`    <IfModule mod_rewrite.c>
        RewriteEngine On
        RewriteRule ^(hosting/|files\.json$|_headers$|_redirects$) - [R=404,L]
        # BASE becomes the path of this folder, wherever it is.
        RewriteCond %{REQUEST_URI}::$1 ^(.*?/)(.*)::\2$
        RewriteRule ^(.*)$ - [E=BASE:%1]
`)
	for _, m := range p.moves() {
		fmt.Fprintf(&b, "        RewriteRule ^%s/?$ %%{ENV:BASE}%s [R=301,L]\n", regexp.QuoteMeta(m.from), m.to)
	}
	for _, c := range []struct{ ext, name string }{{"br", "br"}, {"gz", "gzip"}} {
		fmt.Fprintf(&b, `        RewriteCond %%{HTTP:Accept-Encoding} \b%[2]s\b
        RewriteCond %%{REQUEST_FILENAME}.%[1]s -f
        RewriteRule ^(.+)\.(html|css|js|json|svg|xml|txt|wasm)$ $1.$2.%[1]s [L]
`, c.ext, c.name)
	}
	b.WriteString("    </IfModule>\n")
	for _, c := range []struct{ ext, name string }{{"br", "br"}, {"gz", "gzip"}} {
		for _, t := range [][2]string{{"html", "text/html; charset=utf-8"}, {"css", "text/css; charset=utf-8"}, {"js", "text/javascript; charset=utf-8"}, {"json", "application/json"}, {"svg", "image/svg+xml"}, {"xml", "application/xml"}, {"txt", "text/plain; charset=utf-8"}, {"wasm", "application/wasm"}} {
			fmt.Fprintf(&b, `    <FilesMatch "\.%s\.%s$">
        ForceType "%s"
        Header set Content-Encoding %s
        Header unset Content-Language
        Header append Vary Accept-Encoding
        SetEnv no-gzip 1
        SetEnv no-brotli 1
    </FilesMatch>
`, t[0], c.ext, t[1], c.name)
		}
	}
	b.WriteString("    RemoveLanguage .br\n    RemoveEncoding .gz .br\n    RemoveType .gz .br\n</IfModule>\n")
	return b.Bytes()
}

// caddy is to be imported in a site block that has a root.
func (p *project) caddy() []byte {
	var b bytes.Buffer
	b.WriteString(`# For Caddy: import this file in the block of the site, after "root * FOLDER".
`)
	at := p.prefix()
	fmt.Fprintf(&b, "@private path %[1]s/hosting/* %[1]s/files.json %[1]s/_headers %[1]s/_redirects\nerror @private 404\n", at)
	for _, m := range p.moves() {
		fmt.Fprintf(&b, "redir %[1]s/%[2]s %[1]s/%[3]s permanent\n", at, m.from, m.to)
		if m.folder() {
			fmt.Fprintf(&b, "redir %[1]s/%[2]s/ %[1]s/%[3]s permanent\n", at, m.from, m.to)
		}
	}
	b.WriteString("header {\n")
	for _, h := range p.headers() {
		fmt.Fprintf(&b, "    %s \"%s\"\n", h[0], h[1])
	}
	fmt.Fprintf(&b, "}\n@assets path %[1]s/assets/*\n@pages not path %[1]s/assets/*\nheader @assets Cache-Control \"%[2]s\"\nheader @pages Cache-Control \"%[3]s\"\n", at, cacheAssets, cachePages)
	b.WriteString(`@wasm path *.wasm
header @wasm Content-Type application/wasm
file_server {
    precompressed br gzip
}
`)
	fmt.Fprintf(&b, "handle_errors {\n    rewrite * %s/404.html\n    file_server\n}\n", at)
	return b.Bytes()
}
