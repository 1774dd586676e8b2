package paper

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"example.org/relief/site/pdf"
)

// Prepared is a blank made ready to be filled: a PDF without encryption, XFA,
// usage rights, scripts and push buttons, and a table of its places. To fill it
// is to put an update behind it; see [Form.Fill].
type Prepared struct {
	PDF    []byte  `json:"pdf"`
	Start  int     `json:"start"` // of its cross-reference section
	Size   int     `json:"size"`  // the first free object number
	Root   int     `json:"root"`
	Info   int     `json:"info"`
	ID     string  `json:"id"`
	Places []Place `json:"places"`
}

// Place is a field of a prepared blank. Body is its dictionary up to where the
// value goes.
type Place struct {
	Item   string `json:"item"`
	Object int    `json:"n"`
	Body   string `json:"body"`
	Holder int    `json:"hn,omitempty"` // the field that holds the value, if it is another object
	Holds  string `json:"hold,omitempty"`
	Page   int    `json:"page"`
	Rect   [4]int `json:"rect"`
	Size   int    `json:"size,omitempty"`
	Lines  bool   `json:"lines,omitempty"` // several lines
	Align  int    `json:"align,omitempty"` // 0 left, 1 middle, 2 right
	On     string `json:"on,omitempty"`    // a box: its ticked state
	Font   string `json:"font,omitempty"`  // name and object of a font of the blank
	FontN  int    `json:"fontn,omitempty"`
	MaxLen int    `json:"max,omitempty"`
	Label  string `json:"label,omitempty"`
}

// Prepare cleans a blank and makes the table of the places that the map names.
func Prepare(b *Blank, m *Map) (*Prepared, error) {
	c := &cleaner{file: b.File, number: map[pdf.Ref]int{}, gone: map[pdf.Ref]bool{}}
	for _, f := range b.Fields {
		if f.Kind == Button && m.role(f.Name) != roleLabel {
			c.gone[f.widget] = true
		}
	}
	root := c.catalog(fmt.Sprintf("%s %s", m.Form, m.Title))
	rootRef, infoRef := c.take(root), c.take(pdf.Dict{"Title": pdf.String(m.Form + " " + m.Title)})
	if err := c.finish(); err != nil {
		return nil, err
	}
	sum := sha256.New()
	for _, o := range c.out {
		if s, ok := o.(*pdf.Stream); ok {
			sum.Write(pdf.Append(nil, s.Dict))
			sum.Write(s.Raw)
			continue
		}
		sum.Write(pdf.Append(nil, o))
	}
	doc := pdf.Document{Objects: c.out, Root: rootRef, Info: infoRef, ID: hex.EncodeToString(sum.Sum(nil)[:16])}
	w := doc.Write()
	p := &Prepared{PDF: w.Bytes, Start: w.Start, Size: w.Size, Root: rootRef.Num, Info: infoRef.Num, ID: doc.ID}
	for _, f := range b.Fields {
		if c.number[f.widget] == 0 || c.number[f.field] == 0 {
			continue // a button that was taken off
		}
		if item := m.item(f.Name); item != "" {
			p.Places = append(p.Places, c.place(f, item))
		}
	}
	return p, nil
}

// cleaner copies what can be reached from the catalog, in the order in which it
// is met, and leaves out what a filled form must not have.
type cleaner struct {
	file   *pdf.File
	number map[pdf.Ref]int // new numbers
	queue  []pdf.Ref
	gone   map[pdf.Ref]bool
	out    []pdf.Object
	err    error
}

// take adds an object of our own.
func (c *cleaner) take(o pdf.Object) pdf.Ref {
	c.out = append(c.out, nil)
	n := len(c.out)
	c.out[n-1] = c.copy(o)
	return pdf.Ref{Num: n}
}

func (c *cleaner) ref(r pdf.Ref) pdf.Object {
	if c.gone[r] {
		return nil
	}
	n, ok := c.number[r]
	if !ok {
		c.out = append(c.out, nil)
		n = len(c.out)
		c.number[r] = n
		c.queue = append(c.queue, r)
	}
	return pdf.Ref{Num: n}
}

// finish copies until nothing new is met.
func (c *cleaner) finish() error {
	for len(c.queue) > 0 && c.err == nil {
		r := c.queue[0]
		c.queue = c.queue[1:]
		o, err := c.file.Get(r)
		if err != nil {
			return err
		}
		c.out[c.number[r]-1] = c.copy(o)
	}
	return c.err
}

func (c *cleaner) copy(o pdf.Object) pdf.Object {
	switch o := o.(type) {
	case pdf.Ref:
		return c.ref(o)
	case pdf.Array:
		out := pdf.Array{}
		for _, v := range o {
			if ref, ok := v.(pdf.Ref); ok && c.gone[ref] || c.toGone(v) {
				continue
			}
			out = append(out, c.copy(v))
		}
		return out
	case pdf.Dict:
		return c.dict(o)
	case *pdf.Stream:
		d := c.dict(o.Dict)
		delete(d, "Length")
		raw := o.Raw
		if d["Filter"] == nil && len(raw) > 256 {
			raw = pdf.Deflate(raw)
			d["Filter"] = pdf.Name("FlateDecode")
			delete(d, "DecodeParms")
		}
		return &pdf.Stream{Dict: d, Raw: raw}
	}
	return o
}

// toGone recognizes the note in the structure tree that points to a button.
func (c *cleaner) toGone(o pdf.Object) bool {
	if ref, ok := o.(pdf.Ref); ok {
		o, _ = c.file.Get(ref)
	}
	d, ok := o.(pdf.Dict)
	if !ok || d["Type"] != pdf.Name("OBJR") {
		return false
	}
	ref, ok := d["Obj"].(pdf.Ref)
	return ok && c.gone[ref]
}

// never holds the keys that no object keeps: what runs, and what belongs to
// other programs.
var never = map[pdf.Name]bool{"AA": true, "PMD": true, "PieceInfo": true, "Thumb": true}

// actions that may stay: they go somewhere and do nothing else.
var harmless = map[pdf.Object]bool{pdf.Name("URI"): true, pdf.Name("GoTo"): true}

func (c *cleaner) dict(d pdf.Dict) pdf.Dict {
	out := pdf.Dict{}
	for _, k := range sorted(d) {
		v := d[k]
		if never[k] || c.toGone(v) {
			continue
		}
		if k == "A" && d["Subtype"] != nil { // the action of an annotation
			if a, _ := c.file.Dict(v); !harmless[a["S"]] {
				continue
			}
		}
		if v = c.copy(v); v != nil {
			out[k] = v
		}
	}
	return out
}

// catalog keeps of the catalog and of the form what a filled form needs.
func (c *cleaner) catalog(title string) pdf.Dict {
	old := c.file.Root()
	root := pdf.Dict{"ViewerPreferences": pdf.Dict{"DisplayDocTitle": true}}
	for _, k := range []pdf.Name{"Type", "Pages", "PageLabels", "Lang", "MarkInfo", "StructTreeRoot", "OCProperties"} {
		if old[k] != nil {
			root[k] = old[k]
		}
	}
	if root["Lang"] == nil {
		root["Lang"] = pdf.String("en-US")
	}
	if layers, ok := c.file.Dict(root["OCProperties"]); ok {
		root["OCProperties"] = c.layers(layers)
	}
	form, _ := c.file.Dict(old["AcroForm"])
	kept := pdf.Dict{}
	for _, k := range []pdf.Name{"Fields", "DR", "DA"} {
		if form[k] != nil {
			kept[k] = form[k]
		}
	}
	root["AcroForm"] = kept
	return root
}

// layers shows on the screen what is printed: the layer of the buttons is off
// in print, and their gray ground lies on the page.
func (c *cleaner) layers(d pdf.Dict) pdf.Dict {
	off := pdf.Array{}
	for _, o := range c.file.Array(d["OCGs"]) {
		group, _ := c.file.Dict(o)
		usage, _ := c.file.Dict(group["Usage"])
		printed, _ := c.file.Dict(usage["Print"])
		if printed["PrintState"] == pdf.Name("OFF") {
			off = append(off, o)
		}
	}
	return pdf.Dict{"OCGs": d["OCGs"], "D": pdf.Dict{"BaseState": pdf.Name("ON"), "OFF": off, "Order": pdf.Array{}}}
}

// place makes a row of the table. The dictionaries are those of the cleaned
// file, so that a value can be added and nothing is lost.
func (c *cleaner) place(f Field, item string) Place {
	p := Place{Item: item, Object: c.number[f.widget], Page: f.Page, Rect: f.Rect, Size: f.Size, Lines: f.lines(),
		On: f.On, MaxLen: f.MaxLen, Label: f.Tooltip}
	d, _ := c.out[p.Object-1].(pdf.Dict)
	body := pdf.Dict{}
	for k, v := range d {
		if k != "V" && k != "AS" && (k != "AP" || f.Kind == Box) {
			body[k] = v
		}
	}
	if q, ok := body["Q"].(pdf.Number); ok {
		p.Align = q.Int()
	}
	if f.Kind == Text {
		p.Font, p.FontN = c.font(f.Font)
	}
	p.Body = open(body)
	if f.field != f.widget {
		p.Holder = c.number[f.field]
		h, _ := c.out[p.Holder-1].(pdf.Dict)
		h = clone(h)
		delete(h, "V")
		p.Holds = open(h)
	}
	return p
}

// lines reports whether a text has room for two lines. Some captions of a
// single line are marked for several.
func (f Field) lines() bool {
	size := f.Size
	if size == 0 {
		size = usual
	}
	return f.Flags&multiLine != 0 && f.Rect[3]-f.Rect[1] >= 2*size*23/20+2*border
}

// open writes a dictionary without its end.
func open(d pdf.Dict) string {
	return string(bytes.TrimSuffix(pdf.Append(nil, d), []byte(">>")))
}

// font finds a font of the blank that has the widths of our own and the usual
// encoding; otherwise the letters are set in ours.
func (c *cleaner) font(name string) (string, int) {
	form, _ := c.file.Dict(c.file.Root()["AcroForm"])
	dr, _ := c.file.Dict(form["DR"])
	fonts, _ := c.file.Dict(dr["Font"])
	ref, ok := fonts[pdf.Name(name)].(pdf.Ref)
	d, _ := c.file.Dict(ref)
	base, _ := d["BaseFont"].(pdf.Name)
	known := base == "ArialMT" || base == "Arial" || base == "Helvetica"
	if !ok || !known || d["Encoding"] != pdf.Name("WinAnsiEncoding") || strings.ContainsAny(name, " #/()<>[]{}%") {
		return "", 0
	}
	return name, c.number[ref]
}
