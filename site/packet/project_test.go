package packet

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/pdf"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/record"
)

// field of a blank that a test draws.
type field struct {
	name, item string
	rect       [4]int
	lines, box bool
}

// blank draws a form of one page and writes its map.
func blank(t *testing.T, dir, form, head, rules string, fields []field) {
	t.Helper()
	objects := []pdf.Object{
		pdf.Dict{"Type": pdf.Name("Catalog"), "Pages": pdf.Ref{Num: 2}, "Lang": pdf.String("en-US"), "AcroForm": pdf.Dict{"DA": pdf.String("/Helv 9 Tf 0 g"),
			"DR": pdf.Dict{"Font": pdf.Dict{"Helv": pdf.Ref{Num: 4}}}}},
		pdf.Dict{"Type": pdf.Name("Pages"), "Kids": pdf.Array{pdf.Ref{Num: 3}}, "Count": pdf.Int(1)},
		nil,
		pdf.Dict{"Type": pdf.Name("Font"), "Subtype": pdf.Name("Type1"), "BaseFont": pdf.Name("Helvetica"), "Encoding": pdf.Name("WinAnsiEncoding")},
		&pdf.Stream{Dict: pdf.Dict{"Type": pdf.Name("XObject"), "Subtype": pdf.Name("Form"), "BBox": pdf.Array{pdf.Int(0), pdf.Int(0), pdf.Int(9), pdf.Int(9)}}, Raw: []byte("0 0 9 9 re f")},
	}
	all := pdf.Array{}
	text := rules + "\n== fields ==\n"
	for _, f := range fields {
		d := pdf.Dict{"Type": pdf.Name("Annot"), "Subtype": pdf.Name("Widget"), "T": pdf.String(f.name), "P": pdf.Ref{Num: 3}, "F": pdf.Int(4),
			"Rect": pdf.Array{pdf.Int(f.rect[0]), pdf.Int(f.rect[1]), pdf.Int(f.rect[2]), pdf.Int(f.rect[3])}, "FT": pdf.Name("Tx"), "DA": pdf.String("/Helv 9 Tf 0 g")}
		if f.lines {
			d["Ff"] = pdf.Int(1 << 12)
		}
		if f.box {
			d["FT"], d["AP"] = pdf.Name("Btn"), pdf.Dict{"N": pdf.Dict{"7": pdf.Ref{Num: 5}}}
		}
		objects = append(objects, d)
		all = append(all, pdf.Ref{Num: len(objects)})
		text += fmt.Sprintf("1  %d %d %d %d  %s  %s\n", f.rect[0], f.rect[1], f.rect[2], f.rect[3], f.item, f.name)
	}
	objects[0].(pdf.Dict)["AcroForm"].(pdf.Dict)["Fields"] = all
	objects[2] = pdf.Dict{"Type": pdf.Name("Page"), "Parent": pdf.Ref{Num: 2}, "MediaBox": pdf.Array{pdf.Int(0), pdf.Int(0), pdf.Int(612), pdf.Int(792)}, "Annots": all}
	doc := pdf.Document{Objects: objects, Root: pdf.Ref{Num: 1}, ID: "0123456789abcdef"}
	data := doc.Write().Bytes
	name := filepath.Join(dir, "content", "forms", strings.ToLower(form))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	head = fmt.Sprintf("form: %s\ntitle: Test\nrevision: Rev. January 1, 2024\n%s\nblank: %x\n\n== items ==\n", form, head, sha256.Sum256(data))
	for file, b := range map[string][]byte{name + ".pdf": data, name + ".txt": []byte(head + text)} {
		if err := os.WriteFile(file, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// project has a petition, its order, and the two forms for longer texts.
func project(t *testing.T) (*Office, *record.Codebook) {
	t.Helper()
	dir := t.TempDir()
	blank(t, dir, "CR-180", "for: dismissal-after-probation felony-reduction\nwith: CR-181", `party = party
case number = case number
row 1 section = row 1 section
row 1 17(b) = row 1 17(b)
2: dismissal-after-probation is shall or may -> box
2a: dismissal-after-probation is shall by every-condition-met -> box
2c: dismissal-after-probation is may -> box
2c text: dismissal-after-probation is may -> why`, []field{
		{"A", "party", [4]int{50, 700, 400, 710}, false, false}, {"B", "case number", [4]int{410, 700, 500, 710}, false, false},
		{"C", "row 1 section", [4]int{50, 600, 150, 612}, false, false}, {"D", "row 1 17(b)", [4]int{160, 600, 250, 612}, false, false},
		{"E", "2", [4]int{50, 500, 59, 509}, false, true}, {"F", "2a", [4]int{50, 480, 59, 489}, false, true}, {"G", "2c", [4]int{50, 460, 59, 469}, false, true},
		{"H", "2c text", [4]int{50, 300, 500, 350}, true, false}, {"Date", "date", [4]int{50, 100, 150, 110}, false, false},
	})
	blank(t, dir, "CR-181", "", "case number = case number", []field{
		{"A", "case number", [4]int{410, 700, 500, 710}, false, false}, {"Grants", "court", [4]int{50, 500, 59, 509}, false, true},
	})
	blank(t, dir, "MC-025", "", "case number = case number\nattachment number = attachment number\npage = page\nof pages = pages\nbody text = attachment", []field{
		{"A", "case number", [4]int{410, 700, 500, 710}, false, false}, {"N", "attachment number", [4]int{50, 700, 100, 710}, false, false},
		{"P", "page", [4]int{200, 700, 220, 710}, false, false}, {"Q", "of pages", [4]int{230, 700, 250, 710}, false, false},
		{"T", "body text", [4]int{50, 100, 500, 690}, true, false},
	})
	blank(t, dir, "MC-031", "", "case number = case number\nbody text = declaration", []field{
		{"A", "case number", [4]int{410, 700, 500, 710}, false, false}, {"T", "body text", [4]int{50, 600, 500, 690}, true, false},
		{"Sign", "sign", [4]int{50, 100, 150, 110}, false, false},
	})
	if err := os.CopyFS(filepath.Join(dir, "content", "papers"), os.DirFS("../../content/papers")); err != nil {
		t.Fatal(err)
	}
	copyWords(t, dir)
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	book := codes.Book
	office, complaints, err := Open(dir, book)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range complaints {
		t.Error(c)
	}
	return office, codes
}

// copyWords gives a project the words of this one.
func copyWords(t *testing.T, dir string) {
	t.Helper()
	for _, lang := range []string{"en", "es"} {
		b, err := os.ReadFile("../../content/" + lang + "/words.txt")
		name := filepath.Join(dir, "content", lang, "words.txt")
		if err := errors.Join(err, os.MkdirAll(filepath.Dir(name), 0o755), os.WriteFile(name, b, 0o644)); err != nil {
			t.Fatal(err)
		}
	}
}

// What the button of the answer leads to is what Open finds.
func TestServes(t *testing.T) {
	dir := filepath.Join("..", "..")
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	o, _, err := Open(dir, book)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{}
	for _, f := range o.Forms {
		for _, id := range f.For {
			want[id] = true
		}
	}
	for _, p := range o.Papers {
		for _, id := range p.For {
			want[id] = true
		}
	}
	if got := Serves(dir); len(want) == 0 || !maps.Equal(got, want) {
		t.Errorf("Serves lists %v, Open has %v", got, want)
	}
	if got := Serves(t.TempDir()); len(got) != 0 {
		t.Errorf("an empty folder serves %v", got)
	}
}
