package packet

import (
	"os"
	"path/filepath"

	"example.org/relief/site/complaint"
	"example.org/relief/site/draft"
	"example.org/relief/site/face"
	"example.org/relief/site/paper"
	"example.org/relief/wasm/law"
)

// Values of the cover that are worked out here.
var coverValues = []string{"forms", "revisions", "where", "serve", "when", "cost", "left", "left off", "roads", "careful", "citizen", "san diego", "form"}

// Open reads the forms and the papers of a project.
func Open(dir string, book *law.Book) (*Office, complaint.List, error) {
	letters, err := face.Sans()
	if err != nil {
		return nil, nil, err
	}
	o := &Office{Book: book, Face: letters, Words: readWords(dir), Papers: map[string]*draft.Template{}}
	var all complaint.List
	o.Forms, all = paper.Load(filepath.Join(dir, "content", "forms"), book)
	o.Forms.Along(&all)
	names, _ := filepath.Glob(filepath.Join(dir, "content", "papers", "*.txt"))
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, nil, err
		}
		t := draft.ReadTemplate("content/papers/"+filepath.Base(name), text, &all)
		t.Check(append(append([]string{}, paper.Values...), coverValues...), &all)
		o.Papers[t.ID] = t
	}
	return o, all, nil
}
