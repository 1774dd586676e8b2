package packet

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"example.org/relief/site/draft"
	"example.org/relief/site/face"
	"example.org/relief/site/paper"
	"example.org/relief/wasm/law"
)

// Carried is what the page of papers carries, so that it asks for nothing after
// it is loaded. The blanks themselves are a file of their own.
type Carried struct {
	Lang    string                   `json:"lang"`
	Words   map[string]string        `json:"words"`
	Face    *face.Face               `json:"face"`
	Forms   []CarriedForm            `json:"forms"`
	Papers  []*draft.Template        `json:"papers"`
	Cover   *draft.Template          `json:"cover"`
	Labels  map[string]string        `json:"labels"`
	Reliefs map[string]CarriedRelief `json:"reliefs"`
	Roads   []Road                   `json:"roads"`  // what has no form
	Levels  map[string]string        `json:"levels"` // by section, where it tells

	Infractions []string `json:"infractions"` // sections that a court can make infractions
}

// CarriedForm is a form with its rules and, where the firm put its blank in,
// the places of its answers.
type CarriedForm struct {
	Form      string            `json:"form"`
	Title     string            `json:"title"`
	Revision  string            `json:"revision"`
	For       []string          `json:"for,omitempty"`
	With      []string          `json:"with,omitempty"`
	May       []string          `json:"may,omitempty"`
	ByHand    string            `json:"byHand,omitempty"`
	One       [][]string        `json:"one,omitempty"`
	Local     map[string]string `json:"local,omitempty"`
	Rules     []paper.Rule      `json:"rules"`
	Questions []paper.Question  `json:"questions,omitempty"`
	Sums      []paper.Sum       `json:"sums,omitempty"`
	Blank     *paper.Prepared   `json:"blank,omitempty"` // its PDF is left out
	// Fields are what the map says of each field, where the blank is not carried:
	// somebody may have it on the disk.
	Fields map[string]string `json:"fields,omitempty"`
}

// CarriedRelief is what the cover says of a relief, and the names of what
// decides it.
type CarriedRelief struct {
	Name    string      `json:"name"`
	Cite    string      `json:"cite"`
	Before  int         `json:"before"` // the number of requirements, which come before the grants
	Grants  []string    `json:"grants"`
	Steps   [][2]string `json:"steps"` // kind and words
	Careful []string    `json:"careful"`
}

// Page makes the data of the page of papers in a language. The words are those
// of the interface that begin with "paper-".
func (o *Office) Page(lang string, words map[string]string) ([]byte, error) {
	c := Carried{Lang: lang, Words: map[string]string{}, Labels: map[string]string{}, Reliefs: map[string]CarriedRelief{},
		Face: o.Face, Cover: o.Papers["cover"],
		Roads: o.formless(lang), Levels: levels(o.Book), Infractions: o.Book.State.Infractions}
	for k, v := range words {
		if key, ok := strings.CutPrefix(k, "paper-"); ok {
			c.Words[key] = v
		}
	}
	for k, l := range labels {
		c.Labels[k] = l[map[string]int{"en": 0, "es": 1}[lang]]
	}
	for _, id := range slices.Sorted(maps.Keys(o.Papers)) {
		if id != "cover" {
			c.Papers = append(c.Papers, o.Papers[id])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(o.Forms)) {
		f := o.Forms[name]
		one := CarriedForm{Form: f.Form, Title: f.Title, Revision: f.Revision, For: f.For, With: f.With, May: f.May,
			ByHand: f.ByHand[lang], One: f.One, Local: f.Local, Rules: f.Rules, Questions: f.Questions, Sums: f.Blanks}
		if f.Prepared != nil {
			blank := *f.Prepared
			blank.PDF = nil
			one.Blank = &blank
		} else if len(f.Spots) > 0 {
			one.Fields = map[string]string{}
			for _, s := range f.Spots {
				one.Fields[s.Name] = s.Item
			}
		}
		c.Forms = append(c.Forms, one)
		for _, id := range f.For {
			c.Reliefs[id] = o.relief(id, lang)
		}
	}
	return script("reliefPapers", c)
}

func (o *Office) relief(id, lang string) CarriedRelief {
	var out CarriedRelief
	for _, r := range o.Book.Reliefs {
		if r.ID != id {
			continue
		}
		out = CarriedRelief{Name: r.Name.In(lang), Cite: r.Cite, Before: len(r.Requires), Careful: notes(r.DoesNot, lang)}
		for _, g := range r.Grants {
			out.Grants = append(out.Grants, g.ID)
		}
		for _, s := range r.Steps {
			out.Steps = append(out.Steps, [2]string{s.Kind, s.Says.In(lang)})
		}
	}
	return out
}

func notes(list []law.Note, lang string) []string {
	var out []string
	for _, n := range list {
		out = append(out, n.Says.In(lang))
	}
	return out
}

// Blanks makes the file of the blanks that are made ready, by form.
func (o *Office) Blanks() ([]byte, error) {
	blanks := map[string][]byte{}
	for name, f := range o.Forms {
		if f.Prepared != nil {
			blanks[name] = f.PDF
		}
	}
	return script("reliefBlanks", blanks)
}

// script sets a value of the window to a text that the page reads as JSON when
// it needs it.
func script(name string, v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	text, err := json.Marshal(strings.TrimSpace(b.String()))
	if err != nil {
		return nil, err
	}
	return append(append([]byte("window."+name+"="), text...), ';'), nil
}
