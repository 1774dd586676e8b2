package site

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"example.org/relief/site/render"
)

// index reads what the search of a language looks through.
func index(t *testing.T, public, lang string) (x render.SearchIndex) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(public, "search", lang+".js"))
	if err != nil {
		t.Fatal(err)
	}
	b, ok := bytes.CutPrefix(b, []byte("reliefSearch="))
	if !ok {
		t.Fatal("the index sets nothing")
	}
	if err := json.Unmarshal(b, &x); err != nil {
		t.Fatal(err)
	}
	return x
}

// The index holds every page with its headings, every term and every offense,
// each with an address that exists, in both languages.
func TestSearchIndex(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	build(t, Options{Dir: "..", Out: public, Plain: true, Law: californian})
	l, err := californian(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range Languages {
		x := index(t, public, lang)
		if len(x.Pages) == 0 || len(x.Terms) == 0 || len(x.Offenses) != len(l.Book.Offenses) {
			t.Errorf("%s: %d pages, %d terms, %d offenses of %d", lang, len(x.Pages), len(x.Terms), len(x.Offenses), len(l.Book.Offenses))
		}
		html := func(href string) []byte {
			b, err := os.ReadFile(filepath.Join(public, href, "index.html"))
			if err != nil {
				t.Errorf("%s: %v", lang, err)
			}
			return b
		}
		place := func(page []byte, href, id string) {
			if !bytes.Contains(page, []byte(` id="`+id+`"`)) {
				t.Errorf("%s: %s has no place %s", lang, href, id)
			}
		}
		at := map[string]render.SearchPage{}
		for _, p := range x.Pages {
			b := html(p.Href)
			for _, h := range p.Headings {
				place(b, p.Href, h[0])
			}
			at[p.Href] = p
		}
		words := html(x.Glossary)
		for _, term := range x.Terms {
			place(words, x.Glossary, term.ID)
		}
		html(x.Quiz)
		dismissal := at[lang+"/dismissal-after-probation/"]
		for _, also := range []string{"PC 1203.4", "CR-180"} {
			if !slices.ContainsFunc(dismissal.Also, func(a string) bool { return bytes.Contains([]byte(a), []byte(also)) }) {
				t.Errorf("%s: who looks for %s does not find the dismissal: %v", lang, also, dismissal.Also)
			}
		}
		leads := map[string]string{"PC 666": lang + "/prop-47/", "PC 187(a)": lang + "/murder-resentencing/"}
		for _, o := range x.Offenses {
			want, ok := leads[o.Section]
			if !ok {
				continue
			}
			delete(leads, o.Section)
			if !slices.ContainsFunc(o.Pages, func(i int) bool { return x.Pages[i].Href == want }) {
				t.Errorf("%s: %s does not lead to %s", lang, o.Section, want)
			}
		}
		if len(leads) > 0 {
			t.Errorf("%s: the catalogue has no %v", lang, leads)
		}
	}
}
