package paper

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"example.org/relief/site/pdf"
)

// Kinds of fields.
const (
	Text   = "text"
	Box    = "box"    // a check box or one button of a group
	Button = "button" // a push button
	Other  = "other"  // a list or a signature
)

// Bits of a field's flags, counted from 0.
const (
	readOnly   = 1 << 0
	multiLine  = 1 << 12
	pushButton = 1 << 16
)

// Field is one place of a blank: a widget with what it inherits.
type Field struct {
	Name    string // full name; further widgets of one field end in #1, #2, …
	Kind    string
	Page    int
	Rect    [4]int // left, bottom, right, top in thousandths of a point
	Flags   int
	Size    int    // of the letters, in thousandths of a point; 0: as fits
	Font    string // by its name in the blank
	On      string // the state of a box that is ticked
	MaxLen  int
	Tooltip string

	widget pdf.Ref
	field  pdf.Ref // what holds the value; the widget itself in most blanks
}

// Blank is an opened blank: a file and its fields, page by page.
type Blank struct {
	File   *pdf.File
	Fields []Field
	Pages  int
}

var errNoForm = errors.New("the file is no form: it has no fields")

// OpenBlank reads a blank, encrypted with the empty password or not.
func OpenBlank(data []byte) (*Blank, error) {
	f, err := pdf.Open(data)
	if err != nil {
		return nil, err
	}
	b := &Blank{File: f}
	pages, err := b.pages()
	if err != nil {
		return nil, err
	}
	b.Pages = len(pages)
	on := map[pdf.Ref]int{}
	for i, p := range pages {
		for _, a := range f.Array(p["Annots"]) {
			if ref, ok := a.(pdf.Ref); ok {
				on[ref] = i + 1
			}
		}
	}
	form, ok := f.Dict(f.Root()["AcroForm"])
	if !ok {
		return nil, errNoForm
	}
	w := walk{b: b, page: on, seen: map[pdf.Ref]bool{}}
	for _, o := range f.Array(form["Fields"]) {
		if err := w.field(o, "", pdf.Dict{"DA": form["DA"]}, pdf.Ref{}, 0); err != nil {
			return nil, err
		}
	}
	if len(b.Fields) == 0 {
		return nil, errNoForm
	}
	return b, nil
}

const maxPages = 64

// pages lists the dictionaries of the pages in order.
func (b *Blank) pages() ([]pdf.Dict, error) {
	var out []pdf.Dict
	seen := map[pdf.Ref]bool{}
	var visit func(o pdf.Object, depth int) error
	visit = func(o pdf.Object, depth int) error {
		if ref, ok := o.(pdf.Ref); ok {
			if seen[ref] || depth > 16 {
				return errors.New("the pages of the file go in circles")
			}
			seen[ref] = true
		}
		d, ok := b.File.Dict(o)
		if !ok {
			return errors.New("a page of the file is missing")
		}
		kids := b.File.Array(d["Kids"])
		if len(kids) == 0 {
			out = append(out, d)
			if len(out) > maxPages {
				return fmt.Errorf("the file has more than %d pages", maxPages)
			}
		}
		for _, k := range kids {
			if err := visit(k, depth+1); err != nil {
				return err
			}
		}
		return nil
	}
	return out, visit(b.File.Root()["Pages"], 0)
}

// walk goes down the tree of fields. What a field does not say itself it
// inherits.
type walk struct {
	b    *Blank
	page map[pdf.Ref]int
	seen map[pdf.Ref]bool
}

var inherited = []pdf.Name{"FT", "Ff", "DA", "MaxLen"}

func (w *walk) field(o pdf.Object, above string, from pdf.Dict, holder pdf.Ref, nth int) error {
	ref, ok := o.(pdf.Ref)
	if !ok || w.seen[ref] {
		return errors.New("the fields of the file are not a tree")
	}
	w.seen[ref] = true
	d, ok := w.b.File.Dict(ref)
	if !ok {
		return fmt.Errorf("field %d of the file is missing", ref.Num)
	}
	name := above
	if t, ok := d["T"].(pdf.String); ok {
		name = strings.TrimPrefix(above+"."+pdf.Text(t), ".")
		holder, nth = ref, 0
	}
	have := pdf.Dict{}
	for _, k := range inherited {
		if have[k] = d[k]; have[k] == nil {
			have[k] = from[k]
		}
	}
	kids := w.b.File.Array(d["Kids"])
	for i, k := range kids {
		if err := w.field(k, name, have, holder, i); err != nil {
			return err
		}
	}
	if len(kids) > 0 || d["Subtype"] != pdf.Name("Widget") {
		return nil
	}
	if nth > 0 {
		name += fmt.Sprintf("#%d", nth)
	}
	return w.add(name, d, have, ref, holder)
}

func (w *walk) add(name string, d, have pdf.Dict, ref, holder pdf.Ref) error {
	f := Field{Name: name, Page: w.page[ref], widget: ref, field: holder}
	rect := w.b.File.Array(d["Rect"])
	if len(rect) != 4 || f.Page == 0 {
		return fmt.Errorf("field %s of the file lies on no page", name)
	}
	for i := range rect {
		n, _ := w.b.File.Number(rect[i])
		f.Rect[i] = n.Milli()
	}
	n, _ := w.b.File.Number(have["Ff"])
	f.Flags = n.Int()
	n, _ = w.b.File.Number(have["MaxLen"])
	f.MaxLen = max(0, n.Int())
	tip, _ := d["TU"].(pdf.String)
	f.Tooltip = pdf.Text(tip)
	da, _ := w.b.File.Get(have["DA"])
	s, _ := da.(pdf.String)
	f.Font, f.Size = appearance(string(s))
	switch {
	case have["FT"] == pdf.Name("Tx"):
		f.Kind = Text
	case have["FT"] == pdf.Name("Btn") && f.Flags&pushButton != 0:
		f.Kind = Button
	case have["FT"] == pdf.Name("Btn"):
		f.Kind = Box
		f.On = w.b.onState(d)
	default:
		f.Kind = Other
	}
	w.b.Fields = append(w.b.Fields, f)
	return nil
}

// plain is a name that is written as it is.
var plain = regexp.MustCompile(`^[A-Za-z0-9_.-]+$`)

// onState reads the name of the ticked state from the appearances. It is often
// a number, and there need be no appearance for the state that is not ticked.
func (b *Blank) onState(d pdf.Dict) string {
	ap, _ := b.File.Dict(d["AP"])
	states, _ := b.File.Dict(ap["N"])
	on := ""
	for k := range states {
		if k != "Off" && plain.MatchString(string(k)) && (on == "" || string(k) < on) {
			on = string(k)
		}
	}
	return on
}

// appearance reads "/Font 9 Tf" from a default appearance. Some are doubled:
// the last operator counts.
func appearance(da string) (font string, size int) {
	words := strings.Fields(da)
	for i := 2; i < len(words); i++ {
		if words[i] == "Tf" {
			font, size = strings.TrimPrefix(words[i-2], "/"), pdf.Number(words[i-1]).Milli()
		}
	}
	return font, max(0, min(size, 72000))
}
