package site

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
