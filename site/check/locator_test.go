package check

import (
	"os"
	"path/filepath"
	"testing"

	"example.org/relief/site/source"
)

// A text of the law is found where it begins, also when it goes on in the next lines, and
// so is what comes after it.
func TestLocator(t *testing.T) {
	dir := t.TempDir()
	law := "package x\n\nvar a = T(\"One that is \" +\n\t\"in two \" +\n\t\"lines.\",\n\t\"Two.\")\n"
	if err := os.WriteFile(filepath.Join(dir, "a.go"), []byte(law), 0o644); err != nil {
		t.Fatal(err)
	}
	locate := Locator(&source.Site{Options: source.Options{Dir: dir}, Law: &source.Law{Folder: "."}})
	for text, want := range map[string]int{"One that is in two lines.": 3, "Two.": 6, "Three.": 0} {
		if _, line := locate(text); line != want {
			t.Errorf("%q is said to be on line %d, not %d", text, line, want)
		}
	}
}
