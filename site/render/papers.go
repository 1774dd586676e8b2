package render

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"example.org/relief/site/bundle"
	"example.org/relief/site/cache"
	"example.org/relief/site/complaint"
	"example.org/relief/site/packet"
	"example.org/relief/site/paper"
	"example.org/relief/site/plan"
	"example.org/relief/site/source"
)

// papersData makes the scripts that hold the data of the page of papers, if
// there is one: a file a language, and one with the blanks.
func papersData(p *plan.Plan, data map[string]*bundle.Bundle, cs *complaint.List) {
	if p.Law == nil || p.Once("en", "paper")+p.Once("es", "paper") == "" {
		return
	}
	o := &office{plan: p}
	for _, lang := range source.Languages {
		if p.Words[lang] != nil {
			o.add(data, "papers-"+lang, func(of *packet.Office) ([]byte, error) { return of.Page(lang, p.Words[lang].Values) }, cs)
		}
	}
	o.add(data, "blanks", (*packet.Office).Blanks, cs)
}

// office opens the forms and papers when something has to be made of them, and
// keeps what was made.
type office struct {
	plan   *plan.Plan
	opened *packet.Office
	key    string
}

func (o *office) add(data map[string]*bundle.Bundle, name string, make func(*packet.Office) ([]byte, error), cs *complaint.List) {
	key := "papers " + name + " " + o.hash()
	b, ok := cache.Get(key)
	if !ok {
		var err error
		if o.opened == nil {
			var complaints complaint.List
			if o.opened, complaints, err = packet.Open(o.plan.Dir, o.plan.Law.Book); err == nil {
				for _, c := range complaints { // what is missing is for relief check
					if c.Level == complaint.Error {
						*cs = append(*cs, c)
					}
				}
			}
		}
		if err == nil {
			b, err = make(o.opened)
		}
		if err != nil {
			*cs = append(*cs, complaint.Complaint{File: "content/forms", Rule: "form", Text: err.Error()})
			return
		}
		if cs.Errors() == 0 {
			cache.Put(key, b)
		}
	}
	data[name] = bundle.New(name, ".js", b)
}

// hashOf is of everything that the data is made from.
func (o *office) hash() string {
	if o.key != "" {
		return o.key
	}
	h := sha256.New()
	fmt.Fprintln(h, cache.Tool("github.com/go-fonts/liberation"), o.plan.Law.Key)
	for _, lang := range source.Languages {
		if w := o.plan.Words[lang]; w != nil {
			for _, k := range w.Keys() {
				if strings.HasPrefix(k, "paper-") {
					fmt.Fprintf(h, "%q %q\n", k, w.Values[k])
				}
			}
		}
	}
	for _, in := range o.plan.Inputs {
		if strings.HasPrefix(in.Path, "content/forms/") || strings.HasPrefix(in.Path, "content/papers/") {
			b, err := paper.ReadBlank(o.plan.Path(in.Path))
			fmt.Fprintf(h, "%q %x %v\n", in.Path, sha256.Sum256(b), err)
		}
	}
	o.key = hex.EncodeToString(h.Sum(nil))
	return o.key
}

// showPapers fills the view of the page of papers. It connects to nothing.
func showPapers(s *Site, e *source.Page, v *View) {
	for _, name := range []string{"papers-" + e.Lang, "blanks"} {
		if b := s.data[name]; b != nil {
			v.Papers = append(v.Papers, b.Asset(v.Root))
		}
	}
	v.policy.Connect = "'none'"
}
