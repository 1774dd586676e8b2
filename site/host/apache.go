package host

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"example.org/relief/site/media"
)

// apache is a .htaccess for the folder of the site. It works in a subfolder.
func (s *Site) apache() []byte {
	var b bytes.Buffer
	var packed, siblings []string
	for _, t := range media.Types {
		if t.Packed {
			packed = append(packed, t.Ext[1:])
		}
	}
	for _, e := range media.Encodings {
		siblings = append(siblings, e.Ext)
	}
	b.WriteString(`# For Apache: save this file as content/files/.htaccess. Every build then puts
# it into the folder of the site. It need not change with the site, but for old
# addresses that are new. A server of your own must let it speak: AllowOverride All
# for the folder, and on Debian "a2enmod headers rewrite".
DirectoryIndex index.html
Options -Indexes -MultiViews
AddDefaultCharset utf-8
AddType application/wasm .wasm
`)
	fmt.Fprintf(&b, "ErrorDocument 404 %s/404.html\n<IfModule mod_headers.c>\n", s.prefix())
	for _, h := range s.headers() {
		fmt.Fprintf(&b, "    Header always set %s \"%s\"\n", h[0], h[1])
	}
	fmt.Fprintf(&b, "    # %s\n    # Header always set %s \"%s\"\n", aboutStrict, strict[0], strict[1])
	fmt.Fprintf(&b, "    Header set Cache-Control \"%s\"\n", cachePages)
	fmt.Fprintf(&b, `    <FilesMatch "-[0-9a-f]{10}\.[a-z0-9]+(%s)?$">
        Header set Cache-Control "%s"
    </FilesMatch>
`, strings.ReplaceAll(strings.Join(siblings, "|"), ".", `\.`), cacheAssets)
	b.WriteString(`    <IfModule mod_rewrite.c>
        RewriteEngine On
        RewriteRule ^(hosting/|files\.json$|_headers$|_redirects$|\.(?!well-known/)) - [R=404,L]
        # BASE becomes the path of this folder, wherever it is.
        RewriteCond %{REQUEST_URI}::$1 ^(.*?/)(.*)::\2$
        RewriteRule ^(.*)$ - [E=BASE:%1]
`)
	for _, m := range s.Moves {
		fmt.Fprintf(&b, "        RewriteRule ^%s/?$ %%{ENV:BASE}%s [R=301,L]\n", regexp.QuoteMeta(m.From), m.To)
	}
	b.WriteString("        <IfModule mod_env.c>\n") // or they would be packed twice
	for _, c := range media.Encodings {
		fmt.Fprintf(&b, `            RewriteCond %%{HTTP:Accept-Encoding} \b%[2]s\b
            RewriteCond %%{REQUEST_FILENAME}%[1]s -f
            RewriteRule ^(.+)\.(%[3]s)$ $1.$2%[1]s [L]
`, c.Ext, c.Name, strings.Join(packed, "|"))
	}
	fmt.Fprintf(&b, `        </IfModule>
    </IfModule>
    <IfModule mod_env.c>
        <FilesMatch "(%s)$">
            SetEnv no-gzip 1
            SetEnv no-brotli 1
        </FilesMatch>
    </IfModule>
`, strings.ReplaceAll(strings.Join(siblings, "|"), ".", `\.`))
	for _, c := range media.Encodings {
		for _, t := range media.Types {
			if !t.Packed {
				continue
			}
			fmt.Fprintf(&b, `    <FilesMatch "\%s\%s$">
        ForceType "%s"
        Header set Content-Encoding %s
        Header unset Content-Language
        Header append Vary Accept-Encoding
    </FilesMatch>
`, t.Ext, c.Ext, t.Type, c.Name)
		}
	}
	// Apache takes .br for Breton.
	fmt.Fprintf(&b, "    RemoveLanguage %[1]s\n    RemoveEncoding %[2]s\n    RemoveType %[2]s\n</IfModule>\n",
		media.Brotli.Ext, strings.Join(siblings, " "))
	return b.Bytes()
}
