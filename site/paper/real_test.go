package paper

import (
	"encoding/xml"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/face"
	"example.org/relief/site/needs"
)

// blanks is the folder of real blanks beside the checkout. They are the
// court's, so they are not in the repository; where the folder is there the tests
// must pass, where it is not they have nothing to open.
func blanks(t *testing.T) string {
	t.Helper()
	dir := needs.Blanks()
	if dir == "" {
		t.Skip("there are no real blanks beside this checkout (../shared/forms): they are the court's")
	}
	return dir
}

var forms = []string{"cr-180", "cr-181"}

// realForm prepares a real blank by its map.
func realForm(t *testing.T, form string) (*Prepared, []byte) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(blanks(t), strings.ReplaceAll(form, "-", "")+"-2024.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	return prepared(t, form, data), data
}

func readMap(t *testing.T, form string) *Map {
	t.Helper()
	name := filepath.Join("..", "..", "content", "forms", form+".txt")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	m, complaints := ReadMap(name, text)
	for _, c := range complaints {
		t.Fatal(c)
	}
	return m
}

func prepared(t *testing.T, form string, data []byte) *Prepared {
	t.Helper()
	b, err := OpenBlank(data)
	if err != nil {
		t.Fatal(err)
	}
	p, err := Prepare(b, readMap(t, form))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func sans(t *testing.T) *face.Face {
	t.Helper()
	f, err := face.Sans()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// people have names that break fillers.
var people = []string{"José Ñúñez-Peña", "Łukasz Żółć", "Nguyễn Thị Ngọc Ánh", "Māhealani Kaʻōpūiki", "D’Angelo “Dee” O\\Brien (Jr.)", "Ọlábísí Ẹ̀kọ́", "Đặng Ữ Ế"}

// everything fills each place that the person may fill.
func everything(p *Prepared, name string) map[string]string {
	v := map[string]string{}
	for _, place := range p.Places {
		switch {
		case place.On != "":
			v[place.Item] = Tick
		case place.MaxLen > 0:
			v[place.Item] = "CA"
		case place.Lines:
			v[place.Item] = name + " writes: I have worked at the same bakery since 2004.\n\nI coach a team. " + place.Item + " ends."
		case strings.HasPrefix(place.Item, "row"):
			v[place.Item] = "cell " + place.Item[4:5]
		case place.Rect[2]-place.Rect[0] < 35000:
			v[place.Item] = "CA"
		case place.Rect[2]-place.Rect[0] < 80000:
			v[place.Item] = "Sept. 30, 1998"
		default:
			v[place.Item] = name
		}
	}
	return v
}

// control is a sign that XML has not; ticks of boxes come out so.
var control = regexp.MustCompile("[\x00-\x08\x0b-\x1f]|&#x1?[0-9a-fA-F];")

func readable(s string) string { return control.ReplaceAllString(s, "") }

func tool(t *testing.T, name string, args ...string) string {
	t.Helper()
	if err := needs.Programs(name); err != nil {
		t.Fatal(err)
	}
	var said strings.Builder
	cmd := exec.Command(name, args...)
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, said.String())
	}
	return string(out)
}

// word is a word that a reader of PDF files sees, in points from the top left.
type word struct {
	XMin float64 `xml:"xMin,attr"`
	YMin float64 `xml:"yMin,attr"`
	XMax float64 `xml:"xMax,attr"`
	YMax float64 `xml:"yMax,attr"`
	Text string  `xml:",chardata"`
}

func poppler(t *testing.T, file string) [][]word {
	var doc struct {
		Pages []struct {
			Words []word `xml:"word"`
		} `xml:"body>doc>page"`
	}
	out := readable(tool(t, "pdftotext", "-bbox", file, "-"))
	dec := xml.NewDecoder(strings.NewReader(out))
	dec.Strict, dec.Entity = false, xml.HTMLEntity
	if err := dec.Decode(&doc); err != nil {
		t.Fatal(err)
	}
	var pages [][]word
	for _, p := range doc.Pages {
		pages = append(pages, p.Words)
	}
	return pages
}

// mupdf reads single letters; those of one line make one word here.
func mupdf(t *testing.T, file string) [][]word {
	var doc struct {
		Pages []struct {
			Lines []struct {
				Chars []struct {
					Quad string `xml:"quad,attr"`
					C    string `xml:"c,attr"`
				} `xml:"font>char"`
			} `xml:"block>line"`
		} `xml:"page"`
	}
	if err := xml.Unmarshal([]byte(readable(tool(t, "mutool", "draw", "-q", "-F", "stext", file))), &doc); err != nil {
		t.Fatal(err)
	}
	var pages [][]word
	for _, p := range doc.Pages {
		var words []word
		for _, l := range p.Lines {
			for _, c := range l.Chars {
				var q [8]float64
				for i, s := range strings.Fields(c.Quad) {
					fmt.Sscan(s, &q[i])
				}
				words = append(words, word{q[0], q[1], q[6], q[7], c.C})
			}
		}
		pages = append(pages, words)
	}
	return pages
}

var readers = map[string]func(*testing.T, string) [][]word{"poppler": poppler, "mupdf": mupdf}

// inside reads the words of a place, without white space.
func inside(words []word, rect [4]int) string {
	in := func(v, lo, hi float64) bool { return v > lo-0.7 && v < hi+0.7 }
	var out []word
	for _, w := range words {
		x, y := (w.XMin+w.XMax)/2, 792-(w.YMin+w.YMax)/2
		if in(x, float64(rect[0])/1000, float64(rect[2])/1000) && in(y, float64(rect[1])/1000, float64(rect[3])/1000) {
			out = append(out, w)
		}
	}
	slices.SortStableFunc(out, func(a, b word) int {
		if math.Abs(a.YMax-b.YMax) > 5 {
			return int(a.YMax-b.YMax) * 100
		}
		return int(1000 * (a.XMin - b.XMin))
	})
	text := ""
	for _, w := range out {
		text += w.Text
	}
	return bare(text)
}

func bare(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r <= ' ' || r == 0xa0 }), "")
}

// TestReadBack opens filled forms as a clerk's programs do: each field's words
// lie in its rectangle, and nothing is broken.
func TestReadBack(t *testing.T) {
	letters := sans(t)
	for _, form := range forms {
		p, _ := realForm(t, form)
		empty := filepath.Join(t.TempDir(), "empty.pdf")
		if err := os.WriteFile(empty, p.PDF, 0o644); err != nil {
			t.Fatal(err)
		}
		printed := map[string][][]word{}
		for reader, read := range readers {
			printed[reader] = read(t, empty)
		}
		some := people[:5]
		if form != forms[0] {
			some = people[:1]
		}
		for _, name := range some {
			values := everything(p, name)
			filled, problems := p.Fill(letters, values)
			if len(problems) > 0 || len(filled.Rest) > 0 {
				t.Fatalf("%s: %v, %v", form, problems, filled)
			}
			file := filepath.Join(t.TempDir(), "filled.pdf")
			if err := os.WriteFile(file, filled.PDF, 0o644); err != nil {
				t.Fatal(err)
			}
			tool(t, "qpdf", "--check", file)
			for reader, read := range readers {
				pages := read(t, file)
				for _, place := range p.Places {
					if place.On != "" {
						continue
					}
					// What the blank itself prints there is not ours.
					written := slices.DeleteFunc(slices.Clone(pages[place.Page-1]), func(w word) bool {
						return slices.Contains(printed[reader][place.Page-1], w)
					})
					if got, want := inside(written, place.Rect), bare(values[place.Item]); got != want {
						t.Errorf("%s, %s in %s: item %s reads %q, want %q", form, name, reader, place.Item, got, want)
					}
				}
			}
			reopened, err := OpenBlank(filled.PDF)
			if err != nil {
				t.Fatal(err)
			}
			checkValues(t, p, reopened, values)
		}
	}
}
