package render

import (
	"html"
	"html/template"
	"regexp"
	"strings"
)

var (
	question = regexp.MustCompile(`(?s)<h[23] id="[^"]*">([^<]*\?)</h[23]>\n((?:<(?:p|ul|ol)>.*?</(?:p|ul|ol)>\n)+)`)
	anyTag   = regexp.MustCompile(`<[^>]*>`)
	spaces   = regexp.MustCompile(`\s+`)
)

// questions finds headings that ask a question, and the words that answer it.
// Two or more make a page one of frequently asked questions.
func questions(body template.HTML) []thing {
	if !strings.Contains(string(body), "?</h") {
		return nil
	}
	var out []thing
	for _, m := range question.FindAllStringSubmatch(string(body), -1) {
		answer := strings.TrimSpace(spaces.ReplaceAllString(html.UnescapeString(anyTag.ReplaceAllString(m[2], "")), " "))
		if answer == "" {
			continue
		}
		out = append(out, thing{"@type": "Question", "name": html.UnescapeString(m[1]),
			"acceptedAnswer": thing{"@type": "Answer", "text": answer}})
	}
	if len(out) < 2 {
		return nil
	}
	return out
}
