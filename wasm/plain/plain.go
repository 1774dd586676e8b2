// Package plain lists the words that nothing here says to a person: promises,
// which the law forbids a firm, blame, and short forms that are hard to read aloud
// or to translate. The checks of the site and the tests of the law both read the
// list here.
package plain

import (
	"regexp"
	"sync"
)

// Found is an unwanted word in a text.
type Found struct {
	Word       string
	Rule, Hint string
	Warn       bool // it can be published
}

// list are words of one language. Each is a whole word or phrase; case does not
// matter.
type list struct {
	rule, hint string
	warn       bool
	words      func() *regexp.Regexp
}

// phrase is compiled when it is first needed: all of them take longer than a build
// in which nothing changed.
func phrase(s string) func() *regexp.Regexp {
	// \b knows ASCII letters only, so the ends are spelled out.
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)(?:^|[^\pL\pN])(` + s + `)(?:$|[^\pL\pN])`) })
}

const (
	promiseHint = "a firm may not promise or predict (Bus. & Prof. Code 6157.2): say what the law says"
	blameHint   = "say plainly what to do"
)

var unwanted = map[string][]list{
	"en": {
		{"promise", promiseHint, false, phrase(`guarantee[ds]?|guaranteeing|100 ?%|100 percent|best|top|top-rated|expert|experts` +
			`|specialist|specialists|specialize[sd]?|you will win|we will win|sure to win` +
			`|number one|no risk|risk[- ]free|always succeeds?|success rate`)},
		{"blame", blameHint, true, phrase(`please|sorry|invalid|illegal|illegally|forbidden|you forgot|oops`)},
		{"short", "write it out", true, phrase(`and/or|(?:can|won|don|doesn|didn|isn|aren|wasn|weren|hasn|haven|hadn` +
			`|couldn|shouldn|wouldn)['’]t` +
			`|(?:it|that|there|he|she|what|who|let)['’]s|(?:you|we|they)['’](?:re|ve|ll|d)` +
			`|I['’](?:m|ve|ll|d)`)},
	},
	"es": {
		{"promise", promiseHint, false, phrase(`garant(?:ía|ías|iza|izan|izado|izada|izamos|izar)|100 ?%|cien por ciento` +
			`|(?:el|la|los|las) mejor(?:es)?|expert[oa]s?|especialistas?|peritos?|especializad[oa]s?|(?:usted )?(?:ganará|va a ganar)` +
			`|ganaremos|número uno|sin riesgo|tasa de éxito`)},
		{"blame", blameHint, true, phrase(`por favor|lo sentimos|lo siento|disculpe|inválid[oa]s?|ilegal(?:es)?|prohibid[oa]s?` +
			`|se le olvidó|olvidó|ups`)},
		{"short", "escríbalo completo", true, phrase(`y/o`)},
	},
}

// Find returns the unwanted words of a text, in the order of the rules.
func Find(lang, text string) []Found {
	var out []Found
	for _, l := range unwanted[lang] {
		rest := text
		for {
			m := l.words().FindStringSubmatchIndex(rest)
			if m == nil {
				break
			}
			out = append(out, Found{rest[m[2]:m[3]], l.rule, l.hint, l.warn})
			rest = rest[m[3]:]
		}
	}
	return out
}
