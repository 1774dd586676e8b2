package packet

import (
	"os"
	"path/filepath"

	"example.org/relief/site/complaint"
	"example.org/relief/site/draft"
	"example.org/relief/site/paper"
)

// Serves is the set of the reliefs for which a site, in the folder dir, makes a
// form or a paper. No blank is opened for it. A file that cannot be read serves
// none: Open complains of it.
func Serves(dir string) map[string]bool {
	out := map[string]bool{}
	each := func(pattern string, reliefs func(name string, text []byte) []string) {
		names, _ := filepath.Glob(filepath.Join(dir, filepath.FromSlash(pattern)))
		for _, name := range names {
			if text, err := os.ReadFile(name); err == nil {
				for _, id := range reliefs(filepath.Base(name), text) {
					out[id] = true
				}
			}
		}
	}
	each("content/forms/*.txt", func(name string, text []byte) []string {
		m, _ := paper.ReadMap(name, text)
		return m.For
	})
	each("content/papers/*.txt", func(name string, text []byte) []string {
		return draft.ReadTemplate(name, text, &complaint.List{}).For
	})
	return out
}
