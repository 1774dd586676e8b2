package site

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"example.org/relief/site/page"
)

// Every template is that of a kind of page, or of what is no page, and every
// kind has its template.
func TestKinds(t *testing.T) {
	reached := []string{"base", "redirect", "root"}
	for _, k := range page.Kinds {
		if _, err := os.Stat(filepath.Join("templates", k.Template+".html")); err != nil {
			t.Errorf("kind %s: %v", k.Name, err)
		}
		reached = append(reached, k.Template)
	}
	files, err := filepath.Glob("templates/*.html")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no templates", err)
	}
	for _, f := range files {
		name := filepath.Base(f)
		if name = name[:len(name)-len(".html")]; !slices.Contains(reached, name) {
			t.Errorf("no kind of page uses %s", f)
		}
	}
}
