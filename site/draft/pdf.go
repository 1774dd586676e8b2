package draft

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

	"example.org/relief/site/face"
	"example.org/relief/site/pdf"
)

// writer gathers the objects of a PDF.
type writer struct {
	face    *face.Face
	objects [][]byte // object n is objects[n-1], from after "obj" on
	glyphs  []int
	number  map[int]int
	tags    map[string]string
}

// Objects that every paper has; the font takes five from fontObject on.
const (
	catalog = 1 + iota
	pages
	info
	tree
	document
	parents
	fontObject
	firstPage = fontObject + face.FontObjects
)

// tags are the elements of the structure tree. The title of a pleading stands in its
// caption, so that its headings are the highest.
func (d *Doc) tags() map[string]string {
	heading := "H1"
	if slices.ContainsFunc(d.Blocks, func(b Block) bool { return b.Kind == Title }) {
		heading = "H2"
	}
	return map[string]string{Title: "H1", Heading: heading, Item: "LBody", Check: "LBody"}
}

// PDF writes a paper as a tagged PDF, so that a screen reader knows what is a
// heading, a list, a paragraph. Nothing is compressed: the browser writes the
// same bytes.
func (d *Doc) PDF(f *face.Face) []byte {
	w := &writer{face: f, number: map[int]int{}, tags: d.tags()}
	sheets := lay(f, d)
	w.objects = make([][]byte, firstPage-1)
	kids, elements := "", ""
	nums := ""
	list := 0 // the open list
	last := -1
	element := 0
	for i, sh := range sheets {
		page := w.next()
		kids += fmt.Sprintf("%d 0 R ", page)
		content, ids := w.content(sh)
		stream := w.next()
		w.objects[stream-1] = fmt.Appendf(nil, "<</Length %d>>\nstream\n%s\nendstream\nendobj\n", len(content), content)
		w.objects[page-1] = fmt.Appendf(nil, "<</Type/Page/Parent %d 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F %d 0 R>>>>/Contents "+
			"%d 0 R/StructParents %d/Tabs/S>>\nendobj\n",
			pages, fontObject, stream, i)
		refs := ""
		for n := range ids {
			p := sh.parts[n]
			if key := p.block*2 + len(p.kind)/8; key != last { // the second column of a caption has a longer name
				last = key
				if isList := p.kind == Item || p.kind == Check; !isList {
					list = 0
				} else if list == 0 {
					list = w.next()
					w.objects[list-1] = fmt.Appendf(nil, "<</Type/StructElem/S/L/P %d 0 R/K[", document)
					elements += fmt.Sprintf("%d 0 R ", list)
				}
				element = w.element(p.kind, list)
				if list == 0 {
					elements += fmt.Sprintf("%d 0 R ", element)
				}
			}
			w.objects[element-1] = fmt.Appendf(w.objects[element-1], "<</Type/MCR/Pg %d 0 R/MCID %d>>", page, n)
			refs += fmt.Sprintf("%d 0 R ", element)
		}
		nums += fmt.Sprintf("%d[%s]", i, strings.TrimSuffix(refs, " "))
	}
	for i := firstPage - 1; i < len(w.objects); i++ {
		if o := w.objects[i]; strings.HasPrefix(string(o), "<</Type/StructElem") {
			w.objects[i] = append(o, "]>>\nendobj\n"...)
		}
	}
	w.head(d, len(sheets), kids, elements, nums)
	for i, o := range f.Font(fontObject, w.glyphs) {
		w.objects[fontObject-1+i] = o
	}
	return w.file()
}

func (w *writer) next() int {
	w.objects = append(w.objects, nil)
	return len(w.objects)
}

// element begins an element of the tree; what is in it and its end follow.
func (w *writer) element(kind string, list int) int {
	parent := document
	if list > 0 {
		item, body := w.next(), w.next()
		w.objects[list-1] = fmt.Appendf(w.objects[list-1], "%d 0 R ", item)
		w.objects[item-1] = fmt.Appendf(nil, "<</Type/StructElem/S/LI/P %d 0 R/K[%d 0 R ", list, body)
		w.objects[body-1] = fmt.Appendf(nil, "<</Type/StructElem/S/LBody/P %d 0 R/K[", item)
		return body
	}
	tag := w.tags[kind]
	if tag == "" {
		tag = "P"
	}
	e := w.next()
	w.objects[e-1] = fmt.Appendf(nil, "<</Type/StructElem/S/%s/P %d 0 R/K[", tag, parent)
	return e
}

// content writes a page; the parts are numbered in their order.
func (w *writer) content(sh *sheet) (string, []int) {
	var b strings.Builder
	var ids []int
	for i, p := range sh.parts {
		tag := w.tags[p.kind]
		if tag == "" {
			tag = "P"
		}
		fmt.Fprintf(&b, "/%s<</MCID %d>>BDC\n", tag, i)
		for _, l := range p.lines {
			w.line(&b, l)
		}
		b.WriteString("EMC\n")
		ids = append(ids, i)
	}
	b.WriteString("/Artifact BMC\n0.7 w\n")
	for _, m := range sh.marks {
		if m.w > 0 && m.h > 0 {
			fmt.Fprintf(&b, "%s %s %s %s re S\n", pdf.FromMilli(m.x), pdf.FromMilli(m.y), pdf.FromMilli(m.w), pdf.FromMilli(m.h))
		} else {
			fmt.Fprintf(&b, "%s %s m %s %s l S\n", pdf.FromMilli(m.x), pdf.FromMilli(m.y), pdf.FromMilli(m.x+m.w), pdf.FromMilli(m.y+m.h))
		}
	}
	for _, l := range sh.notes {
		w.line(&b, l)
	}
	b.WriteString("EMC")
	return b.String(), ids
}

// line writes a line of text. Bold letters are drawn with an edge.
func (w *writer) line(b *strings.Builder, l line) {
	how := "0 Tr"
	if l.bold {
		how = "2 Tr " + pdf.FromMilli(l.size/30) + " w"
	}
	fmt.Fprintf(b, "BT /F %s Tf %s 1 0 0 1 %s %s Tm <", pdf.FromMilli(l.size), how, pdf.FromMilli(l.x), pdf.FromMilli(l.y))
	for _, r := range l.text {
		g, ok := w.face.Glyph(r)
		if !ok {
			continue
		}
		if _, ok := w.number[g]; !ok {
			w.glyphs = append(w.glyphs, g)
			w.number[g] = len(w.glyphs)
		}
		fmt.Fprintf(b, "%04X", w.number[g])
	}
	b.WriteString("> Tj ET\n")
}

// head writes the objects that every paper has.
func (w *writer) head(d *Doc, n int, kids, elements, nums string) {
	set := func(i int, format string, args ...any) {
		w.objects[i-1] = append(fmt.Appendf(nil, format, args...), "\nendobj\n"...)
	}
	set(catalog, "<</Type/Catalog/Pages %d 0 R/Lang(%s)/MarkInfo<</Marked true>>/StructTreeRoot %d 0 "+
		"R/ViewerPreferences<</DisplayDocTitle true>>>>", pages, d.Lang, tree)
	set(pages, "<</Type/Pages/Count %d/Kids[%s]>>", n, strings.TrimSuffix(kids, " "))
	title := "<FEFF"
	for _, u := range utf16.Encode([]rune(d.Title)) {
		title += fmt.Sprintf("%04X", u)
	}
	set(info, "<</Title %s>>", title+">")
	set(tree, "<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>", document, parents, n)
	set(document, "<</Type/StructElem/S/Document/P %d 0 R/K[%s]>>", tree, strings.TrimSuffix(elements, " "))
	set(parents, "<</Nums[%s]>>", nums)
}

// file puts the objects together with their table.
func (w *writer) file() []byte {
	out := []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	table := "0000000000 65535 f \n"
	for i, o := range w.objects {
		table += fmt.Sprintf("%010d 00000 n \n", len(out))
		out = fmt.Appendf(out, "%d 0 obj\n", i+1)
		out = append(out, o...)
	}
	return fmt.Appendf(out, "xref\n0 %d\n%strailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n",
		len(w.objects)+1, table, len(w.objects)+1, catalog, info, len(out))
}
