package site

import (
	"bytes"
	"html"
	"html/template"
	"regexp"
	"strings"

	"example.org/relief/site/complaint"
)

// The firm's facts stand in content/firm.txt, as "key: value". A fact that is
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

type firm struct {
	facts  map[string]string
	blanks []string
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
			cs.Add(file, n, "syntax", "", "%q is not key: value", text)
		case known != nil && !contains(known, key):
			cs.Add(file, n, "key", complaint.DidYouMean(key, known), "unknown key %q", key)
		case lines[key] > 0:
			cs.Add(file, n, "key", "", "%s is given twice, first on line %d", key, lines[key])
		default:
			values[key], lines[key] = strings.TrimSpace(value), n
		}
	}
	return values, lines
}

func contains(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}

const firmFile = "content/firm.txt"

func readFirm(src []byte, cs *complaint.List) *firm {
	var known []string
	for _, f := range firmFacts {
		known = append(known, f.key)
	}
	f := &firm{}
	f.facts, f.lines = readKeyed(firmFile, src, known, cs)
	for _, fact := range firmFacts {
		if fact.needed && f.facts[fact.key] == "" {
			f.blanks = append(f.blanks, fact.key)
			cs.Warn(firmFile, f.lines[fact.key], "firm", "the site shows a blank until the firm fills it in", "%s is not filled in", fact.key)
		}
	}
	if n := f.facts["neutral-page"]; n == "" {
		f.facts["neutral-page"] = defaultNeutral
	} else if !strings.HasPrefix(n, "https://") {
		cs.Add(firmFile, f.lines["neutral-page"], "firm", "an address that starts with https://", "neutral-page is %q", n)
	}
	if a := f.facts["advertisement"]; a != "" && a != "yes" && a != "no" {
		cs.Add(firmFile, f.lines["advertisement"], "firm", "", "advertisement is %q, not yes or no", a)
	}
	return f
}

var notDigits = regexp.MustCompile(`[^0-9+]`)

// view is the firm as a template sees it.
func (f *firm) view(w *words) Firm {
	show := func(key string) template.HTML {
		if v := f.facts[key]; v != "" {
			return template.HTML(html.EscapeString(v))
		}
		for _, fact := range firmFacts {
			if fact.key == key && fact.needed {
				missing := key
				if s, err := w.get("blank-" + key); err == nil {
					missing = s
				}
				return template.HTML(`<span class="blank">[` + html.EscapeString(missing) + `]</span>`)
			}
		}
		return ""
	}
	v := Firm{
		Name: show("name"), Tagline: show("tagline"), Lawyer: show("lawyer"), BarNumber: show("bar-number"),
		OfficeCity: show("office-city"), Phone: show("phone"), Email: show("email"),
		Advertisement: f.facts["advertisement"] != "no", Blanks: f.blanks,
	}
	for c := range strings.SplitSeq(f.facts["counties"], ",") {
		if c = strings.TrimSpace(c); c != "" {
			v.Counties = append(v.Counties, c)
		}
	}
	if p := f.facts["phone"]; p != "" {
		v.PhoneHref = template.URL("tel:" + notDigits.ReplaceAllString(p, ""))
	}
	if e := f.facts["email"]; e != "" && !strings.ContainsAny(e, " <>\"'?&") {
		v.EmailHref = template.URL("mailto:" + e)
	}
	return v
}
