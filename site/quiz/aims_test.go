package quiz

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"example.org/relief/wasm/california"
)

// TestAimsAreTitles: who has read the name of an aim on the front page finds it in the quiz.
// A page for those inside says it in its own words.
func TestAimsAreTitles(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	field := func(text []byte, name string) string {
		m := regexp.MustCompile(`(?m)^` + name + `: (.*)$`).FindSubmatch(text)
		if m == nil {
			return ""
		}
		return string(m[1])
	}
	for _, lang := range Languages {
		pages, err := filepath.Glob(filepath.Join("..", "..", "content", lang, "*.md"))
		if err != nil {
			t.Fatal(err)
		}
		titles := map[string]string{}
		for _, p := range pages {
			text, err := os.ReadFile(p)
			if err != nil {
				t.Fatal(err)
			}
			if aim := field(text, "aim"); aim != "" && field(text, "whom") == "" {
				titles[aim] = field(text, "title")
			}
		}
		for _, a := range book.Aims {
			if title := titles[a.ID]; title != a.Name.In(lang) && a.ID != "custody" && a.ID != "everything" {
				t.Errorf("%s: the page of aim %s is called %q, in the quiz %q", lang, a.ID, title, a.Name.In(lang))
			}
		}
	}
}
