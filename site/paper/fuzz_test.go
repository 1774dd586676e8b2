package paper

import (
	"os"
	"path/filepath"
	"testing"

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
