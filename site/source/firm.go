package source

import (
	"bytes"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/phone"
)

// The firm's facts are in content/firm.txt, as "key: value". A fact that is
// not known is left empty, never invented: the page shows a blank.

// firmFacts are the keys of firm.txt, and whether the law asks for the fact on
// every page (Bus. & Prof. Code 6157 ff.) or the site has a use for it.
var firmFacts = []struct {
	key    string
	needed bool
}{
	{"name", true}, {"tagline", false}, {"lawyer", true}, {"bar-number", true}, {"office-city", true},
	{"phone", true}, {"email", true}, {"counties", true}, {"advertisement", false}, {"neutral-page", false},
}

// Firm is what is known of the firm.
type Firm struct {
	Facts  map[string]string
	Blanks []string // keys that are needed and empty
	lines  map[string]int
}

const defaultNeutral = "https://www.weather.gov/"

// readKeyed reads lines of "key: value"; # starts a comment.
func readKeyed(file string, src []byte, known []string, cs *complaint.List) (map[string]string, map[string]int) {
	values, lines := map[string]string{}, map[string]int{}
	n := 0
	for line := range bytes.Lines(bytes.TrimPrefix(src, []byte("\ufeff"))) {
		n++
		text := strings.TrimSpace(string(line))
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		key, value, ok := strings.Cut(text, ":")
		key = strings.TrimSpace(key)
		switch {
		case !ok:
			cs.Add(file, n, "syntax", "write the key, a colon and the value", "%q is not key: value", text)
		case known != nil && !slices.Contains(known, key):
			cs.Add(file, n, "key", complaint.DidYouMean(key, known), "unknown key %q", key)
		case lines[key] > 0:
			cs.Add(file, n, "key", "", "%s is given twice, first on line %d", key, lines[key])
		default:
			values[key], lines[key] = strings.TrimSpace(value), n
		}
	}
	return values, lines
}

const firmFile = "content/firm.txt"

// ReadFirm reads the facts of the firm.
func ReadFirm(src []byte, cs *complaint.List) *Firm {
	var known []string
	for _, f := range firmFacts {
		known = append(known, f.key)
	}
	f := &Firm{}
	f.Facts, f.lines = readKeyed(firmFile, src, known, cs)
	for _, fact := range firmFacts {
		if fact.needed && f.Facts[fact.key] == "" {
			f.Blanks = append(f.Blanks, fact.key)
			cs.Warn(firmFile, f.lines[fact.key], "firm", "the site shows a blank until the firm fills it in",
				"%s is not filled in", fact.key)
		}
	}
	if n := f.Facts["neutral-page"]; n == "" {
		f.Facts["neutral-page"] = defaultNeutral
	} else if u, err := WebAddress(n); err != nil || u.Scheme != "https" || !strings.Contains(u.Host, ".") {
		cs.Add(firmFile, f.lines["neutral-page"], "firm", "an address that starts with https://", "neutral-page is %q", n)
		f.Facts["neutral-page"] = defaultNeutral // the button works while the mistake is there
	}
	if p := f.Facts["phone"]; p != "" {
		const hint = "write it as (619) 555-0100, or (619) 555-0100 ext. 5"
		if n, err := phone.Parse(p); err != nil {
			cs.Add(firmFile, f.lines["phone"], "phone", hint, "phone: %v", err)
		} else if n.Short() {
			cs.Add(firmFile, f.lines["phone"], "phone", hint, "phone: %s does not reach the firm", n)
		}
	}
	if e := f.Facts["email"]; e != "" && !page.Mailbox(e) {
		cs.Add(firmFile, f.lines["email"], "firm", "one address, such as office@example.org", "email is %q", e)
	}
	if b := f.Facts["bar-number"]; b != "" && strings.Trim(b, "0123456789, ") != "" {
		cs.Add(firmFile, f.lines["bar-number"], "firm", "the number alone, such as 123456", "bar-number is %q", b)
	}
	if a := f.Facts["advertisement"]; a != "" && a != "yes" && a != "no" {
		cs.Add(firmFile, f.lines["advertisement"], "firm", "", "advertisement is %q, not yes or no", a)
	}
	return f
}
