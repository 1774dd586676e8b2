package packet

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/draft"
	"example.org/relief/site/face"
	"example.org/relief/site/paper"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// Office has what all packets are made with.
type Office struct {
	Book   *law.Book
	Forms  paper.Folder
	Papers map[string]*draft.Template
	Face   *face.Face
	Words  Words
}

// Values of the cover that are worked out here.
var coverValues = []string{"forms", "revisions", "where", "serve", "when", "cost", "left", "left off", "roads", "careful", "citizen",
	"local form", "form"}

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
	var reliefs []string
	if book != nil {
		for _, r := range book.Reliefs {
			reliefs = append(reliefs, r.ID)
		}
	}
	files, _ := os.ReadDir(filepath.Join(dir, "content", "papers"))
	for _, f := range files {
		shown := "content/papers/" + f.Name()
		if !strings.HasSuffix(shown, ".txt") {
			if !strings.HasPrefix(f.Name(), ".") {
				all.Warn(shown, 0, "unused", "a paper is NAME.txt", "nothing uses this file")
			}
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, shown))
		if err != nil {
			all.Add(shown, 0, "paper", "look who may read it", "%v", err)
			continue
		}
		t := draft.ReadTemplate(shown, text, &all)
		t.Check(slices.Concat(paper.Values, coverValues), reliefs, &all)
		if o.Papers[t.ID] != nil {
			all.Add(shown, 0, "paper", "give it a name of its own behind paper:", "another file is already the paper %q", t.ID)
			continue
		}
		o.Papers[t.ID] = t
	}
	return o, all, nil
}

// Asks lists the questions of all papers.
func (o *Office) Asks() []draft.Ask {
	var out []draft.Ask
	for _, id := range slices.Sorted(maps.Keys(o.Papers)) {
		out = append(out, o.Papers[id].Asks...)
	}
	return out
}

// Missing lists what a person could answer to learn whether a form can be
// filed, by case.
func (o *Office) Missing(ds []record.Determination) map[string][]string {
	out := map[string][]string{}
	for _, form := range slices.Sorted(maps.Keys(o.Forms)) {
		for _, d := range ds {
			if d.Case != nil && d.Status == law.Unsure.String() && slices.Contains(o.Forms[form].For, d.Relief) {
				out[*d.Case] = unique(append(out[*d.Case], d.Missing...))
			}
		}
	}
	return out
}

// named are the forms of some names.
func (o *Office) named(names []string) []*paper.Form {
	var out []*paper.Form
	for _, name := range names {
		out = append(out, o.Forms[name])
	}
	return out
}
