package paper

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/relief/site/face"
)

// FuzzBlank: whatever the bytes are, a blank is opened or refused, and what is
// opened can be made ready and filled in or is refused with a reason.
func FuzzBlank(f *testing.F) {
	seeds, _ := filepath.Glob("../../../shared/forms/*.pdf") // more to start from, where they are
	for _, name := range seeds {
		if b, err := os.ReadFile(name); err == nil {
			f.Add(b)
		}
	}
	f.Add([]byte("%PDF-1.7\n1 0 obj<</Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>endobj\n2 0 obj<</Kids[3 0 R]>>endobj\n3 0 obj<</Annots[4 0 R]>>endobj\n" +
		"4 0 obj<</Subtype/Widget/FT/Tx/T(a)/Rect[0 0 9 9]>>endobj\nxref\n0 5\n0000000000 65535 f \n0000000009 00000 n \n0000000065 00000 n \n0000000097 00000 n \n" +
		"0000000131 00000 n \ntrailer<</Root 1 0 R/Size 5>>\nstartxref\n190\n%%EOF"))
	letters, err := face.Sans()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		blank, err := OpenBlank(b)
		if err != nil {
			return
		}
		m := &Map{Form: "X", Title: "x"}
		values := map[string]string{}
		for _, field := range blank.Fields {
			m.Spots = append(m.Spots, Spot{Item: field.Name, Name: field.Name})
			values[field.Name] = "José Łuk"
		}
		p, err := Prepare(blank, m)
		if err != nil {
			return
		}
		if filled, problems := p.Fill(letters, values); filled != nil {
			if _, err := OpenBlank(filled.PDF); err != nil {
				t.Errorf("a filled form cannot be opened: %v", err)
			}
		} else if len(problems) == 0 {
			t.Error("nothing was made, and no reason is given")
		}
	})
}

// FuzzFill: whatever somebody types, a form is filled in whole or not at all. What is filled
// in reads back as it was typed, lies within its field, and no letter of a long text is lost.
func FuzzFill(f *testing.F) {
	text, err := os.ReadFile("../../content/forms/cr-409.txt")
	if err != nil {
		f.Fatal(err)
	}
	m, _ := ReadMap("cr-409", text)
	blank, err := OpenBlank(standIn(m))
	if err != nil {
		f.Fatal(err)
	}
	p, err := Prepare(blank, m)
	if err != nil {
		f.Fatal(err)
	}
	letters, err := face.Sans()
	if err != nil {
		f.Fatal(err)
	}
	const line, story = "1a name", "3h (2) text"
	f.Add("José Łuk", "I work.\n\nI study.")
	f.Add(strings.Repeat("N", 500), strings.Repeat("word ", 4000))
	f.Add("Nguyễn (Thị) \\ \"Phương\"", strings.Repeat("Ẩ", 3000))
	f.Add("SCD1\nSCD2", "김민준")
	f.Fuzz(func(t *testing.T, name, why string) {
		if !utf8.ValidString(name + why) {
			return
		}
		values := map[string]string{line: name, story: why}
		filled, problems := p.Fill(letters, values)
		if (filled == nil) == (len(problems) == 0) {
			t.Fatalf("made: %t, reasons: %v", filled != nil, problems)
		}
		if filled == nil {
			return
		}
		back, err := OpenBlank(filled.PDF)
		if err != nil {
			t.Fatal(err)
		}
		checkValues(t, p, back, values)
		fill := &filler{p: p, face: letters, number: map[int]int{}}
		for i := range p.Places {
			place := &p.Places[i]
			v := values[place.Item]
			if v == "" {
				continue
			}
			s, _ := fill.set(place, v)
			shown := ""
			for _, r := range s.runs {
				low, high := letters.Extent(r.text)
				if r.x < 0 || r.x+letters.Width(r.text)*s.size/face.Units > place.Rect[2]-place.Rect[0] ||
					r.y+low*s.size/face.Units < 0 || r.y+high*s.size/face.Units > place.Rect[3]-place.Rect[1] {
					t.Errorf("%s: %q lies outside of its field", place.Item, string(r.text))
				}
				if string(r.text) != More(place.Item) || s.rest == "" {
					shown += string(r.text)
				}
			}
			if bare(shown+s.rest) != bare(v) {
				t.Errorf("%s: letters were lost: %q, %q of %q", place.Item, shown, s.rest, v)
			}
		}
	})
}
