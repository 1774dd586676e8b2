package render

import (
	"bytes"
	"encoding/json"
	"testing"
	"unicode/utf8"

	"example.org/relief/site/body"
	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// FuzzSearch puts anything where the index takes words from: titles,
// descriptions, headings, terms and names of offenses. The script stays one
// statement, it cannot close the element it may be in, and the words come
// out as they went in.
func FuzzSearch(f *testing.F) {
	for _, s := range []string{"", "Words", "</script><script>x()", "<!--", "]]>",
		"\u2028 \u2029", "a\x00b", `"'\` + "`", "${x}", "\r\n", "\xff\xfe", "\ud7ff\U0010ffff\ufeff", "ñ"} {
		f.Add(s, "guide", "more "+s)
	}
	f.Fuzz(func(t *testing.T, words, slug, more string) {
		e := &source.Page{Lang: "en", Slug: slug, Front: page.Front{Title: words, Description: more, Kind: "guide"}}
		p := plan.Arrange(&source.Site{
			Pages: []*source.Page{e},
			Glossary: map[string]*source.Glossary{"en": {Terms: []*source.Term{
				{ID: slug, Term: words, Means: more, Also: []string{more}},
			}}},
			Law: &source.Law{
				Book: &law.Book{Offenses: []law.Row{{Section: slug, Title: law.Text{En: words}}}},
				Said: law.Speech{Names: []law.Name{{Said: []string{more}, Sections: []string{slug}}}},
			},
		}, true, new(complaint.List))
		b, err := searchScript(&body.Texts{Plan: p, Made: []*body.Made{{Headings: []page.Heading{{ID: slug, Text: words}}}}}, "en")
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.Valid(b) || bytes.ContainsAny(b, "<>\x00\r\u2028\u2029") || bytes.IndexByte(b, '\n') != len(b)-1 {
			t.Errorf("the script is %q", b)
		}
		var x SearchIndex
		b, ok := bytes.CutPrefix(b, []byte("reliefSearch="))
		if err := json.Unmarshal(b, &x); err != nil || !ok {
			t.Fatalf("%v: %s", err, b)
		}
		// What is no text in UTF-8 is shown as signs that stand for "unknown".
		for _, c := range [][2]string{
			{x.Pages[0].Title, words}, {x.Pages[0].Text, more}, {x.Pages[0].Headings[0][1], words}, {x.Terms[0].Means, more},
			{x.Terms[0].Also[0], more}, {x.Offenses[0].Title, words}, {x.Offenses[0].Names[0], more},
		} {
			if c[0] != string([]rune(c[1])) {
				t.Errorf("%q became %q", c[1], c[0])
			}
		}
	})
}
