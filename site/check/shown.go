package check

import (
	"bytes"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// mostShown is how many words a page may show before anything is unfolded: about
// six screens of a phone. What is longer is not read.
const mostShown = 700

// Shown complains of a page that shows too much. body is its finished text; what
// is in <details> is folded.
func Shown(p *page.Page, body []byte, cs *complaint.List) {
	kind := page.KindOf(p.Front.Kind)
	if !kind.Teaches || kind.Name == "front" {
		return
	}
	if n := ShownWords(body); n > mostShown {
		cs.Add(p.File, 0, "length", "fold what not everybody needs into :::more, or make two pages of it",
			"it shows %d words, more than %d",
			n, mostShown)
	}
}

// ShownWords counts the words of an HTML text that can be seen before anything
// is unfolded. The HTML is our own: every < opens a tag.
func ShownWords(body []byte) int {
	words, folded := 0, 0
	for len(body) > 0 {
		text, rest, _ := bytes.Cut(body, []byte("<"))
		if folded == 0 {
			words += len(bytes.Fields(text))
		}
		tag, after, _ := bytes.Cut(rest, []byte(">"))
		switch {
		case bytes.HasPrefix(tag, []byte("details")):
			folded++
		case bytes.HasPrefix(tag, []byte("/details")):
			folded--
		case bytes.HasPrefix(tag, []byte("summary")): // seen although the rest is folded
			folded--
		case bytes.HasPrefix(tag, []byte("/summary")):
			folded++
		}
		body = after
	}
	return words
}
