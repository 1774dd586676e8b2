package check

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"example.org/relief/site/source"
)

// Locator finds the place of a text in the Go files and tables of the law of a site.
func Locator(s *source.Site) func(string) (string, int) {
	dir := s.Path(s.Law.Folder)
	type file struct {
		name, text string
		joined     []int // where parts of one text were put together
	}
	var files []file
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".csv") || strings.HasSuffix(e.Name(), ".go") && !strings.HasSuffix(e.Name(), "_test.go") {
			b, _ := os.ReadFile(filepath.Join(dir, e.Name()))
			text, joined := whole(string(b))
			files = append(files, file{path.Join(s.Law.Folder, e.Name()), text, joined})
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
					before, _ := slices.BinarySearch(f.joined, i)
					return f.name, 1 + strings.Count(f.text[:i], "\n") + before
				}
			}
		}
		return "", 0
	}
}

// parted is where a text goes on in the next line of the source.
var parted = regexp.MustCompile(`" \+\n\s*"`)

// whole puts together the texts of a source that are in parts, a line each, and returns
// where it did.
func whole(source string) (text string, joined []int) {
	var b strings.Builder
	from := 0
	for _, at := range parted.FindAllStringIndex(source, -1) {
		b.WriteString(source[from:at[0]])
		joined = append(joined, b.Len())
		from = at[1]
	}
	b.WriteString(source[from:])
	return b.String(), joined
}
