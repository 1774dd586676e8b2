package render

import (
	"fmt"
	"path"
	"strings"

	"example.org/relief/site/media"
	"example.org/relief/site/output"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// namesOf are the files and folders of the site, in small letters: there are disks
// and hosts to which capitals are no difference.
type names struct {
	files   map[string]string // what each is
	folders map[string]bool
}

// namesOf collects those of everything but old addresses. files are the ones that
// are made already.
func namesOf(s *Site, files map[string][]byte) *names {
	n := &names{map[string]string{}, map[string]bool{}}
	for name := range files {
		n.add(name, "the name of a file of the site")
	}
	for name := range s.Files {
		if !source.AtRoot(name) {
			name = "files/" + name
		}
		n.add(name, "the name of a file of the site")
	}
	// These are not always made, or later.
	n.add(output.Manifest, "the name of a file of the site")
	n.add("sitemap.xml", "the name of a file of the site")
	for _, lang := range source.Languages {
		n.add(lang+"/changes.xml", "the name of a file of the site")
		if s.HasSingle() && s.Words[lang] != nil {
			n.add(singleName(lang), "the name of a file of the site")
		}
	}
	for _, e := range s.Pages {
		if !e.Kind().Placeless {
			n.add(e.Out(), "that of a page")
		}
	}
	return n
}

// add adds a file with its compressed siblings and the folders that it is in.
func (n *names) add(name, what string) {
	name = strings.ToLower(name)
	n.files[name] = what
	for _, e := range media.Encodings {
		n.files[name+e.Ext] = what
	}
	for up := path.Dir(name); up != "."; up = path.Dir(up) {
		n.folders[up] = true
	}
}

// claim gives a name to an old address, or says what the name is already.
func (n *names) claim(m plan.Move) string {
	out := strings.ToLower(m.Out())
	if what := n.files[out]; what != "" {
		return what
	}
	if n.folders[out] {
		return "the name of a folder of the site"
	}
	for up := path.Dir(out); up != "."; up = path.Dir(up) {
		if what := n.files[up]; what != "" {
			return what
		}
	}
	n.add(m.Out(), fmt.Sprintf("one that leads to %s already", m.Of.File))
	return ""
}
