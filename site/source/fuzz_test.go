package source_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"example.org/relief/site/complaint"
	"example.org/relief/site/lawpage"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// seeds adds files, and what breaks readers of lines.
func seeds(f *testing.F, patterns ...string) {
	for _, pattern := range patterns {
		files, _ := filepath.Glob(pattern)
		if len(files) == 0 {
			f.Fatal("no seeds in ", pattern)
		}
		for _, file := range files {
			b, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(b)
		}
	}
	for _, s := range []string{"", ":", "a:b\na:c", "# x\n\n", "x %! y", "\ufeffname: x\r\n", "\x00: \xff",
		"term: a\nalso: a, b,,\nmeans:\n\nmeans: x\nterm:", "phone: <b>\nemail: a\"b@c\nneutral-page: https://x"} {
		f.Add([]byte(s))
	}
}

// onLines checks that every complaint is about a line that there is.
func onLines(t *testing.T, src []byte, cs complaint.List) {
	t.Helper()
	for _, c := range cs {
		if c.Line < 0 || c.Line > 1+bytes.Count(src, []byte("\n")) {
			t.Errorf("there is no line %d: %v", c.Line, c)
		}
		if strings.Contains(c.Text, "%!") && !bytes.Contains(src, []byte("%")) {
			t.Errorf("a broken message: %v", c)
		}
	}
}

// plain checks that HTML made of what an editor wrote has no element but these,
// and no attribute but id, class and aria-label.
func plain(t *testing.T, b string, elements string) {
	t.Helper()
	z := html.NewTokenizer(strings.NewReader(b))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.CommentToken, html.DoctypeToken:
			t.Errorf("a comment came out: %s", b)
		case html.StartTagToken, html.SelfClosingTagToken:
			tok := z.Token()
			if !strings.Contains(" "+elements+" ", " "+tok.Data+" ") {
				t.Errorf("<%s> came out: %s", tok.Data, b)
			}
			for _, a := range tok.Attr {
				if a.Key != "id" && a.Key != "class" && a.Key != "aria-label" {
					t.Errorf("<%s %s> came out: %s", tok.Data, a.Key, b)
				}
			}
		}
	}
}

func FuzzWords(f *testing.F) {
	seeds(f, "../../content/e[ns]/words.txt", "../testdata/small/content/e[ns]/words.txt")
	f.Fuzz(func(t *testing.T, b []byte) {
		var cs complaint.List
		w := source.ReadWords("en", b, &cs)
		onLines(t, b, cs)
		for key := range w.Values {
			if _, err := w.Get(key, "{1}", "x"); err != nil {
				t.Error(err)
			}
		}
		if _, err := w.Get("there is none: such"); err == nil {
			t.Error("a string that is not there was found")
		}
	})
}

func FuzzGlossary(f *testing.F) {
	seeds(f, "../../content/e[ns]/glossary.txt", "../testdata/small/content/e[ns]/glossary.txt")
	f.Fuzz(func(t *testing.T, b []byte) {
		var cs complaint.List
		g := source.ReadGlossary("en", b, &cs)
		onLines(t, b, cs)
		forms := lawpage.Directives(&plan.Plan{Site: &source.Site{Glossary: map[string]*source.Glossary{"en": g}}})
		filled, err := forms["glossary"].Fill(page.Directive{Name: "glossary", Lang: "en"})
		if err != nil {
			t.Fatal(err)
		}
		plain(t, string(filled.HTML), "dl dt dd")
		if cs.Errors() > 0 {
			return
		}
		for _, term := range g.Terms {
			for _, form := range append(term.Also, term.Term) {
				if found, ok := g.Find(form); !ok || found != term {
					t.Errorf("%q is not found", form)
				}
			}
		}
	})
}

func FuzzFirm(f *testing.F) {
	seeds(f, "../../content/firm.txt", "../testdata/small/content/firm.txt")
	w := &source.Words{}
	f.Fuzz(func(t *testing.T, b []byte) {
		var cs complaint.List
		firm := source.ReadFirm(b, &cs)
		onLines(t, b, cs)
		v := lawpage.ShowFirm(firm, w)
		for _, shown := range []string{string(v.Name), string(v.Tagline), string(v.Lawyer), string(v.BarNumber), string(v.OfficeCity),
			string(v.Phone), string(v.Email)} {
			plain(t, shown, "span")
		}
		for _, href := range []string{string(v.PhoneHref), string(v.EmailHref)} {
			if href != "" && !strings.HasPrefix(href, "tel:") && !strings.HasPrefix(href, "mailto:") {
				t.Errorf("the address %q", href)
			}
		}
	})
}
