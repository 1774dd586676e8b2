package render

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"example.org/relief/site/complaint"
)

// A script that is in a page ends where HTML thinks that it ends, which is
// not where JavaScript does: "<!--" and "<script" in one of its strings make a
// browser read on past "</script>", or stop before it. So every script is read
// back out of the finished page and compared with what went in.

// lost is the error that a script did not come out as it went in.
type lost struct{ source string }

func (l *lost) Error() string {
	return "a script does not come out of the finished page as it went in"
}

// prove reads the scripts of a finished page back.
func (s *Site) prove(name string, v *View, page []byte) error {
	if v.Quiz == nil && !slices.ContainsFunc(s.Templates.BundlesOf(name), func(b string) bool { return strings.HasPrefix(b, "scripts/") }) {
		return nil // words and one line of JSON, in which < is written otherwise
	}
	went := map[string]string{scriptText(string(v.JSONLD)): "", scriptText(string(v.Index.Inline)): "search"} // text to source
	for source, b := range s.assets.BySource {
		if strings.HasPrefix(source, "scripts/") {
			went[string(b.Data)] = source
		}
	}
	for source, b := range s.data {
		went[string(b.Data)] = source
	}
	if q := v.Quiz; q != nil {
		for source, element := range map[string]string{"core": string(q.Core), "engine": string(q.Engine), "law": string(q.Law)} {
			went[scriptText(element)] = source
		}
	}
	came := map[string]bool{}
	for _, text := range scriptsIn(page) {
		came[text] = true
	}
	for text, source := range went {
		if text != "" && !came[text] && bytes.Contains(page, []byte(">"+text+"</script>")) {
			return &lost{source}
		}
	}
	for text := range came {
		if _, known := went[text]; !known && text != "" {
			return &lost{"templates/" + name + ".html"}
		}
	}
	return nil
}

// scriptText is what is in one element.
func scriptText(element string) string {
	_, text, _ := strings.Cut(element, ">")
	text, _, _ = strings.Cut(text, "</script>")
	return text
}

// scriptsIn are the texts of the script elements of a page, as a browser reads
// it.
func scriptsIn(page []byte) []string {
	var out []string
	z := html.NewTokenizer(bytes.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return out
		case html.StartTagToken:
			if name, _ := z.TagName(); string(name) != "script" {
				continue
			}
			if z.Next() == html.TextToken {
				out = append(out, string(z.Raw()))
			}
		}
	}
}

var suspect = regexp.MustCompile(`(?i)<!--|</?script`)

// complainLost says which script it is, and where it holds what HTML misreads.
func (s *Site) complainLost(l *lost, cs *complaint.List) {
	const hint = `write "<\x21--", "<\x73cript" or "<\/script" in its strings`
	for _, in := range s.Inputs {
		if bundled := strings.TrimPrefix(in.Path, "site/"); !strings.HasPrefix(bundled, "scripts/") || !s.assets.Inputs[bundled] {
			continue
		}
		b, err := s.ReadFile(in.Path)
		if m := suspect.FindIndex(b); err == nil && m != nil {
			cs.Add(in.Path, 1+bytes.Count(b[:m[0]], []byte("\n")), "script", hint, "%v", l)
			return
		}
	}
	cs.Add("site/"+l.source, 0, "script", hint, "%v", l)
}
