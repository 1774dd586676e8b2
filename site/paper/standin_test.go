package paper

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
)

// standIn makes a file with the fields that a map lists, where it has them, for a
// blank that is not here.
func standIn(m *Map) []byte {
	boxes := map[string]bool{}
	for _, r := range m.Rules {
		boxes[r.Item] = boxes[r.Item] || r.Put == "box"
	}
	objects := []string{"<</Type/Catalog/Pages 2 0 R/AcroForm<</DA(/Helv 9 Tf 0 g)/Fields[%s]>>>>", "<</Type/Pages/Count %d/Kids[%s]>>"}
	annots := make([][]string, m.Pages)
	var pages, fields []string
	for i := range m.Pages {
		pages = append(pages, fmt.Sprintf("%d 0 R", 3+i))
		objects = append(objects, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[%s]>>")
	}
	for _, s := range m.Spots {
		kind := "/FT/Tx"
		switch tall := s.Rect[3]-s.Rect[1] > 30000; {
		case s.Item == roleButton || s.Item == roleLabel:
			kind = "/FT/Btn/Ff 65536"
		case boxes[s.Item]:
			kind = "/FT/Btn/AP<</N<</1<</Length 0>>>>>>"
		case tall:
			kind += "/Ff 4096"
		}
		at := make([]string, 4)
		for i, v := range s.Rect {
			at[i] = fmt.Sprintf("%.3f", float64(v)/1000)
		}
		objects = append(objects, fmt.Sprintf("<</Type/Annot/Subtype/Widget/T(%s)/Rect[%s]/P %d 0 R/F 4%s>>", s.Name, strings.Join(at, " "), s.Page+2, kind))
		ref := fmt.Sprintf("%d 0 R", len(objects))
		fields, annots[s.Page-1] = append(fields, ref), append(annots[s.Page-1], ref)
	}
	objects[0] = fmt.Sprintf(objects[0], strings.Join(fields, " "))
	objects[1] = fmt.Sprintf(objects[1], m.Pages, strings.Join(pages, " "))
	for i, refs := range annots {
		objects[2+i] = fmt.Sprintf(objects[2+i], strings.Join(refs, " "))
	}
	out := bytes.NewBufferString("%PDF-1.7\n")
	table := fmt.Sprintf("xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for i, o := range objects {
		table += fmt.Sprintf("%010d 00000 n \n", out.Len())
		fmt.Fprintf(out, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	fmt.Fprintf(out, "%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", table, len(objects)+1, out.Len())
	return out.Bytes()
}

// TestEveryMap fills each map that says where its fields lie: every item of it has a
// place of its own on the page, and what is not the person's is left alone.
func TestEveryMap(t *testing.T) {
	names, err := filepath.Glob("../../content/forms/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatalf("there are no maps: %v", err)
	}
	placed := 0
	for _, name := range names {
		form := strings.TrimSuffix(filepath.Base(name), ".txt")
		m := readMap(t, form)
		if len(m.Spots) == 0 {
			continue
		}
		placed++
		b, err := OpenBlank(standIn(m))
		if err != nil {
			t.Fatal(form, err)
		}
		var all complaint.List
		if m.Compare(b, &all); len(all) > 0 {
			t.Errorf("%s: %v", form, all)
			continue
		}
		for i, s := range m.Spots {
			if r := s.Rect; r[0] < 0 || r[1] < 0 || r[0] >= r[2] || r[1] >= r[3] || r[2] > 612000 || r[3] > 792000 || s.Page < 1 || s.Page > m.Pages {
				t.Errorf("%s: %s lies outside of its page", form, s.Name)
			}
			for _, o := range m.Spots[:i] {
				both := m.item(s.Name) != "" && m.item(o.Name) != "" && s.Page == o.Page
				if both && min(s.Rect[2], o.Rect[2])-max(s.Rect[0], o.Rect[0]) > 500 && min(s.Rect[3], o.Rect[3])-max(s.Rect[1], o.Rect[1]) > 500 {
					t.Errorf("%s: %s lies on %s", form, s.Name, o.Name)
				}
			}
		}
		p, err := Prepare(b, m)
		if err != nil {
			t.Fatal(form, err)
		}
		values := everything(p, people[0])
		filled, problems := p.Fill(sans(t), values)
		if len(problems) > 0 {
			t.Errorf("%s: %v", form, problems)
			continue
		}
		back, err := OpenBlank(filled.PDF)
		if err != nil {
			t.Fatal(form, err)
		}
		checkValues(t, p, back, values)
	}
	if placed < 10 {
		t.Errorf("%d maps say where their fields lie", placed)
	}
}
