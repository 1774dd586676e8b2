package render

import (
	"html/template"
	"regexp"
	"strings"
)

var relativeHref = regexp.MustCompile(`(href|src)="([^":#/][^":]*|\./)"`)

// rebase makes relative addresses of a text that was made for the front page
// of a language lead from another place. "../" is the root of the site.
func rebase(body template.HTML, home string) template.HTML {
	root := strings.TrimSuffix(home, home[strings.LastIndex(strings.TrimSuffix(home, "/"), "/")+1:])
	return template.HTML(relativeHref.ReplaceAllStringFunc(string(body), func(s string) string {
		m := relativeHref.FindStringSubmatch(s)
		if rest, ok := strings.CutPrefix(m[2], "../"); ok {
			return m[1] + `="` + root + rest + `"`
		}
		return m[1] + `="` + home + strings.TrimPrefix(m[2], "./") + `"`
	}))
}

// attributes changes the values of attributes. A quotation mark in the words of
// a page is escaped, so it is always one of an attribute.
func attributes(s string, change func(name, value string) string) string {
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	for {
		i := strings.Index(s, `="`)
		if i < 0 {
			break
		}
		from := i + len(`="`)
		n := strings.IndexByte(s[from:], '"')
		if n < 0 {
			break
		}
		b.WriteString(s[:from])
		b.WriteString(change(s[strings.LastIndexByte(s[:i], ' ')+1:i], s[from:from+n]))
		s = s[from+n:]
	}
	b.WriteString(s)
	return b.String()
}

// resolve follows a relative address from another, both from the root.
func resolve(from, to string) string {
	for strings.HasPrefix(to, "../") {
		to = to[3:]
		from = strings.TrimSuffix(from, "/")
		from = from[:strings.LastIndexByte(from, '/')+1]
	}
	return from + strings.TrimPrefix(to, "./")
}
