package check

import (
	"regexp"
	"sync"

	"example.org/relief/site/complaint"
	"example.org/relief/wasm/plain"
)

// pattern is an expression that is compiled when it is first needed: all of them
// take longer than a build in which nothing changed.
type pattern func() *regexp.Regexp

func expression(s string) pattern {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(s) })
}

func phrase(s string) pattern {
	// \b knows ASCII letters only, so the ends are spelled out.
	return expression(`(?i)(?:^|[^\pL\pN])(` + s + `)(?:$|[^\pL\pN])`)
}

// Words finds words that the site does not use in a text.
func Words(lang, file string, line int, text string, cs *complaint.List) {
	for _, found := range plain.Find(lang, text) {
		add := cs.Add
		if found.Warn {
			add = cs.Warn
		}
		add(file, line, found.Rule, found.Hint, "the word %q", found.Word)
	}
}
