package check

import (
	"regexp"
	"sync"

	"example.org/relief/site/complaint"
)

// banned are words that the site does not use, by language. Each is a whole
// word or phrase; case does not matter.
type banned struct {
	rule, hint string
	level      complaint.Level
	words      pattern
}

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

const (
	promiseHint = "a firm may not promise or predict (Bus. & Prof. Code 6157.2): say what the law says"
	blameHint   = "say plainly what to do"
)

var bannedWords = map[string][]banned{
	"en": {
		{"promise", promiseHint, complaint.Error, phrase(`guarantee[ds]?|guaranteeing|100 ?%|100 percent|best|top|top-rated|expert|experts|specialist|specialists|specialize[sd]?|you will win|we will win|sure to win|number one|no risk|risk[- ]free|always succeeds?|success rate`)},
		{"blame", blameHint, complaint.Warning, phrase(`please|sorry|invalid|illegal|illegally|forbidden|you forgot|oops`)},
		{"short", "write it out", complaint.Warning, phrase(`and/or|(?:can|won|don|doesn|didn|isn|aren|wasn|weren|hasn|haven|hadn|couldn|shouldn|wouldn)['’]t|(?:it|that|there|he|she|what|who|let)['’]s|(?:you|we|they)['’](?:re|ve|ll|d)|I['’](?:m|ve|ll|d)`)},
	},
	"es": {
		{"promise", promiseHint, complaint.Error, phrase(`garant(?:ía|ías|iza|izan|izado|izada|izamos|izar)|100 ?%|cien por ciento|(?:el|la|los|las) mejor(?:es)?|expert[oa]s?|especialistas?|especializad[oa]s?|(?:usted )?(?:ganará|va a ganar)|ganaremos|número uno|sin riesgo|tasa de éxito`)},
		{"blame", blameHint, complaint.Warning, phrase(`por favor|lo sentimos|lo siento|disculpe|inválid[oa]s?|ilegal(?:es)?|prohibid[oa]s?|se le olvidó|olvidó|ups`)},
		{"short", "escríbalo completo", complaint.Warning, phrase(`y/o`)},
	},
}

// Words finds words that the site does not use in a text.
func Words(lang, file string, line int, text string, cs *complaint.List) {
	for _, b := range bannedWords[lang] {
		rest := text
		for {
			m := b.words().FindStringSubmatchIndex(rest)
			if m == nil {
				break
			}
			add := cs.Add
			if b.level == complaint.Warning {
				add = cs.Warn
			}
			add(file, line, b.rule, b.hint, "the word %q", rest[m[2]:m[3]])
			rest = rest[m[3]:]
		}
	}
}
