package check

import (
	"os"
	"path"
	"path/filepath"
	"strings"

	"example.org/relief/site/source"
)

// Locator finds the place of a text in the Go files and tables of the law of a site.
func Locator(s *source.Site) func(string) (string, int) {
	dir := s.Path(s.Law.Folder)
	type file struct{ name, text string }
	var files []file
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".csv") || strings.HasSuffix(e.Name(), ".go") && !strings.HasSuffix(e.Name(), "_test.go") {
			b, _ := os.ReadFile(filepath.Join(dir, e.Name()))
			files = append(files, file{path.Join(s.Law.Folder, e.Name()), string(b)})
		}
	}
	return func(text string) (string, int) {
		if text == "" {
			return "", 0
		}
		quoted := `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
		for _, f := range files {
			forms := []string{quoted, "`" + text + "`"}
			if strings.HasSuffix(f.name, ".csv") {
				forms = []string{"," + text + ",", `"` + strings.ReplaceAll(text, `"`, `""`) + `"`}
			}
			for _, form := range forms {
				if i := strings.Index(f.text, form); i >= 0 {
					return f.name, 1 + strings.Count(f.text[:i], "\n")
				}
			}
		}
		return "", 0
	}
}
