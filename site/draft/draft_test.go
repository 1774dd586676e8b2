package draft

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/site/face"
	"example.org/relief/site/needs"
)

func sans(t testing.TB) *face.Face {
	t.Helper()
	f, err := face.Sans()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// papers reads the papers of the project.
func papers(t *testing.T) []*Template {
	t.Helper()
	var out []*Template
	names, _ := filepath.Glob("../../content/papers/*.txt")
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var all complaint.List
		out = append(out, ReadTemplate(filepath.Base(name), text, &all))
		for _, c := range all {
			t.Error(c)
		}
	}
	if len(out) < 2 {
		t.Fatal("the papers are gone")
	}
	return out
}

// TestReliefs: a paper for a relief that the law does not have would never be offered.
func TestReliefs(t *testing.T) {
	for _, p := range papers(t) {
		var all complaint.List
		if p.Check(p.Keys(), append([]string{"another"}, p.For...), &all); len(all) > 0 {
			t.Error(all)
		}
		if p.Check(p.Keys(), []string{"another"}, &all); len(all) != len(p.For) {
			t.Errorf("%s is for %q: %v", p.ID, p.For, all)
		}
	}
}

func tool(t *testing.T, name string, args ...string) string {
	t.Helper()
	if err := needs.Programs(name); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}

// differ returns the beginning of where two texts differ.
func differ(got, want string) string {
	i := 0
	for i < len(got) && i < len(want) && got[i] == want[i] {
		i++
	}
	return got[i:min(len(got), i+60)]
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// TestPapers makes every paper in both languages, with every value known and
// with none, and reads each back in the order of its tags.
func TestPapers(t *testing.T) {
	f := sans(t)
	for _, p := range papers(t) {
		for _, lang := range languages {
			for _, fill := range []string{"", "José Łukasz Nguyễn (“Pepe”) & <b>\nSecond line: " + strings.Repeat("I have worked since 2004. ", 12)} {
				values := map[string]string{}
				for _, k := range p.Keys() {
					values[k] = fill
				}
				d := p.Fill(lang, values)
				if s := d.Strange(f); s != "" {
					t.Errorf("%s, %s: cannot print %q", p.ID, lang, s)
				}
				file := filepath.Join(t.TempDir(), "a.pdf")
				if err := os.WriteFile(file, d.PDF(f), 0o644); err != nil {
					t.Fatal(err)
				}
				tool(t, "qpdf", "--check", file)
				about := tool(t, "pdfinfo", file)
				if !strings.Contains(about, "Tagged:          yes") || !strings.Contains(about, "Title:           "+d.Title) {
					t.Errorf("%s: %s", p.ID, about)
				}
				said := tool(t, "pdfinfo", "-struct-text", file)
				if h1, h2 := strings.Index(said, "H1"), strings.Index(said, "H2"); h2 >= 0 && (h1 < 0 || h1 > h2) {
					t.Errorf("%s, %s: no first heading: %s", p.ID, lang, said)
				}
				got, want := "", ""
				for line := range strings.Lines(said) {
					if s := strings.TrimSpace(line); strings.HasPrefix(s, `"`) {
						got += s[1:len(s)-1] + " "
					}
				}
				for _, b := range d.Blocks {
					want += b.Text + " " + b.Right + " "
				}
				if got, want := squeeze(strings.ReplaceAll(got, "•", "")), squeeze(want); got != want {
					t.Errorf("%s, %s reads otherwise from %q on", p.ID, lang, differ(got, want))
				}
			}
		}
	}
}

// TestDOCX reads the document back: well-formed parts, every word in order.
func TestDOCX(t *testing.T) {
	for _, p := range papers(t) {
		d := p.Fill("es", map[string]string{"name": "José <Ñúñez> & \"Pepe\""})
		r, err := zip.NewReader(bytes.NewReader(d.DOCX(sans(t))), int64(len(d.DOCX(sans(t)))))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range r.File {
			in, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			text, err := io.ReadAll(in)
			if err != nil {
				t.Fatal(f.Name, err)
			}
			dec, words := xml.NewDecoder(bytes.NewReader(text)), ""
			for {
				tok, err := dec.Token()
				if err == io.EOF {
					break
				}
				if err != nil {
					t.Fatal(p.ID, f.Name, err)
				}
				if c, ok := tok.(xml.CharData); ok {
					words += string(c) + " "
				}
			}
			if f.Name != "word/document.xml" {
				continue
			}
			want := ""
			for _, b := range d.Blocks {
				if b.Kind == Sign {
					want += unwritten + unwritten + " "
				}
				if d.Pleading && b.Kind == Caption { // line by line
					want += interleaved(t, b)
					continue
				}
				want += b.Text + " " + b.Right + " "
			}
			if squeeze(words) != squeeze(want) {
				t.Errorf("%s reads\n%s\nwant\n%s", p.ID, squeeze(words), squeeze(want))
			}
		}
	}
}

// interleaved reads the columns of a caption across, and looks that no line is too wide.
func interleaved(t *testing.T, b Block) string {
	out, left, right := "", half(sans(t), b.Text), half(sans(t), b.Right)
	for i := range max(len(left), len(right)) {
		var text [2]string
		for n, column := range [][]face.Line{left, right} {
			if i < len(column) {
				text[n] = string(column[i].Text)
			}
			if w := sans(t).Width([]rune(text[n])) * 12 / face.Units; w > 216 {
				t.Errorf("%q is %d points wide", text[n], w)
			}
		}
		out += text[0] + " ) " + text[1] + " "
	}
	return out
}

// TestNumberedCaption: on pleading paper for a word processor every line is numbered, so no
// text stands in a table, whose lines are not.
func TestNumberedCaption(t *testing.T) {
	caption := Block{Kind: Caption, Text: "THE PEOPLE,\nv.\n" + strings.Repeat("Ana Luz ", 12), Right: "Case No. 1"}
	for _, pleading := range []bool{true, false} {
		d := &Doc{Title: "Petition", Lang: "en", Pleading: pleading, Blocks: []Block{caption}}
		text := d.document(sans(t))
		if strings.Contains(text, "<w:tbl>") == pleading || strings.Contains(text, "<w:lnNumType") != pleading {
			t.Errorf("pleading %t: %s", pleading, text)
		}
		if n := strings.Count(text, `preserve">)</w:t>`); pleading && n != len(half(sans(t), caption.Text)) {
			t.Errorf("the caption has %d lines", n)
		}
	}
}

// TestPleading: numbered lines, the court's name at least 3 1/3 inches from the
// top, the first two inches of the right half free.
func TestPleading(t *testing.T) {
	d := &Doc{Title: "Petition", Lang: "en", Pleading: true, Blocks: []Block{
		{Kind: Party, Text: "Ann Lee\n1 Main St.\nChula Vista, CA 91910\n(619) 555-0100\nIn pro per"},
		{Kind: Court, Text: "SUPERIOR COURT OF CALIFORNIA, COUNTY OF SAN DIEGO"},
		{Kind: Para, Text: strings.Repeat("The petitioner asks the court for relief. ", 60)},
	}}
	sheets := lay(sans(t), d)
	if len(sheets) < 2 {
		t.Fatal("one page is not enough for this text")
	}
	for i, sh := range sheets {
		numbers := 0
		for _, n := range sh.notes {
			if n.x < 96000 {
				numbers++
			}
		}
		if numbers != rows {
			t.Errorf("page %d has %d numbered lines", i+1, numbers)
		}
		for _, p := range sh.parts {
			for _, l := range p.lines {
				if (top-l.y)%row != 0 || l.y < top-(rows-1)*row || l.size < 12000 {
					t.Errorf("page %d: %q at %d is on no numbered line", i+1, string(l.text), l.y)
				}
			}
		}
	}
	court := sheets[0].parts[1].lines[0]
	if fromTop := high - court.y; fromTop < 240000 {
		t.Errorf("the court's name is %d thousandths of a point from the top", fromTop)
	}
}
