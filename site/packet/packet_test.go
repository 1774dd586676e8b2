package packet

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/paper"
	"example.org/relief/site/pdf"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
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
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	codes, err := record.New(book)
	if err != nil {
		t.Fatal(err)
	}
	office, complaints, err := Open(dir, book)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range complaints {
		t.Error(c)
	}
	return office, codes
}

// clean is a misdemeanor for which the judge must dismiss.
const clean = `{"as_of": "2026-11-29",
 "person": {"open_case": "no", "serving_sentence_other_case": "no", "on_probation_other_case": "no", "on_parole_other_case": "no", "on_prcs_other_case": "no",
  "on_mandatory_supervision_other_case": "no", "us_citizen": "yes", "all_cases_listed": "yes"},
 "cases": [%s]}`

const theft = `{"id": "%s", "jurisdiction": "california", "level": "misdemeanor", "offense": "PC 484", "conviction_date": "2015-06-30", "sentencing_date": "2015-06-30",
  "probation_granted": "yes", "probation_outcome": "%s", "probation_end_date": "2018", "sentence_type": "probation", "now_in_this_case": "finished", "sentence_completed": "yes",
  "other_fines_unpaid": "no", "charged_with_listed_driving_offense": "no"}`

func pack(t *testing.T, o *Office, codes *record.Codebook, recordText, personText string) ([]Packet, error) {
	t.Helper()
	r, err := record.Parse("record", []byte(recordText))
	if err != nil {
		t.Fatal(err)
	}
	ds, err := codes.Determine(r)
	if err != nil {
		t.Fatal(err)
	}
	p, err := ReadPerson("person", []byte(personText), o.Asks())
	if err != nil {
		return nil, err
	}
	return o.Make(r, ds, p)
}

func names(p Packet) string {
	var out []string
	for _, f := range p.Files {
		out = append(out, f.Name)
	}
	return strings.Join(out, " ")
}

// held reads what the fields of a filled form hold, by name.
func held(t *testing.T, p Packet, file string) map[string]string {
	t.Helper()
	i := slices.IndexFunc(p.Files, func(f File) bool { return f.Name == file })
	if i < 0 {
		t.Fatalf("there is no %s in %s", file, names(p))
	}
	f, err := pdf.Open(p.Files[i].Data)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	form, _ := f.Dict(f.Root()["AcroForm"])
	for _, o := range f.Array(form["Fields"]) {
		d, _ := f.Dict(o)
		switch v := d["V"].(type) {
		case pdf.String:
			out[pdf.Text(d["T"].(pdf.String))] = pdf.Text(v)
		case pdf.Name:
			out[pdf.Text(d["T"].(pdf.String))] = string(v)
		}
	}
	return out
}

func TestPacket(t *testing.T) {
	o, codes := project(t)
	got, err := pack(t, o, codes, fmt.Sprintf(clean, fmt.Sprintf(theft, "a", "completed_clean")), `{"name": "Zoë Łuk", "cases": {"a": {"number": "M1"}}}`)
	if err != nil || len(got) != 1 {
		t.Fatal(got, err)
	}
	if n := names(got[0]); n != "1-cover.pdf 2-cr-180.pdf 3-cr-181.pdf" || got[0].Name != "a-cr-180" {
		t.Errorf("%s: %s", got[0].Name, n)
	}
	want := map[string]string{"A": "Zoë Łuk", "B": "M1", "C": "484", "D": "no", "E": "7", "F": "7"}
	if h := held(t, got[0], "2-cr-180.pdf"); fmt.Sprint(h) != fmt.Sprint(want) {
		t.Errorf("the petition holds %v, want %v", h, want)
	}
	if h := held(t, got[0], "3-cr-181.pdf"); fmt.Sprint(h) != fmt.Sprint(map[string]string{"A": "M1"}) {
		t.Errorf("the order holds %v", h)
	}
}

// TestSameCase: two convictions with one number are one petition.
func TestSameCase(t *testing.T) {
	o, codes := project(t)
	both := fmt.Sprintf(theft, "a", "completed_clean") + "," + fmt.Sprintf(theft, "b", "completed_after_violation")
	got, err := pack(t, o, codes, fmt.Sprintf(clean, both), `{"name": "Ann Lee", "cases": {"a": {"number": "M1", "why": "I work."}, "b": {"number": "M1"}}}`)
	if err != nil || len(got) != 1 || got[0].Name != "a-b-cr-180" {
		t.Fatal(got, err)
	}
	h := held(t, got[0], "2-cr-180.pdf")
	if h["F"] != "7" || h["G"] != "7" || h["H"] != "I work." {
		t.Errorf("the petition holds %v", h)
	}
	if got, err = pack(t, o, codes, fmt.Sprintf(clean, both), `{"name": "Ann Lee", "cases": {"a": {"number": "M1"}, "b": {"number": "M2"}}}`); err != nil || len(got) != 2 {
		t.Error(len(got), err)
	}
	if _, err = pack(t, o, codes, fmt.Sprintf(clean, both), `{"cases": {"a": {"number": "M1", "why": "x"}, "b": {"number": "M1", "why": "y"}}}`); err == nil {
		t.Error("two different reasons for one petition were taken")
	}
}

// TestLongReason: the rest of a long text is on as many sheets as it takes, and
// no word is lost.
func TestLongReason(t *testing.T) {
	o, codes := project(t)
	why := ""
	for i := range 2500 {
		why += fmt.Sprintf("w%d ", i)
	}
	r := fmt.Sprintf(clean, fmt.Sprintf(theft, "a", "completed_after_violation"))
	got, err := pack(t, o, codes, r, fmt.Sprintf(`{"name": "Ann Lee", "cases": {"a": {"number": "M1", "why": %q}}}`, strings.TrimSpace(why)))
	if err != nil || len(got) != 1 {
		t.Fatal(got, err)
	}
	said, sheets := "", 0
	for _, f := range got[0].Files {
		if strings.Contains(f.Name, "attachment-2c") {
			sheets++
			h := held(t, got[0], f.Name)
			if h["N"] != "2c" || h["P"] != fmt.Sprint(sheets) || h["A"] != "M1" {
				t.Errorf("sheet %d holds %v", sheets, h)
			}
		}
		if strings.HasPrefix(f.Name, "2-") || strings.Contains(f.Name, "attachment") {
			for line := range bytes.Lines(f.Data) {
				if text, ok := bytes.CutSuffix(line, []byte(") Tj\n")); ok && bytes.HasPrefix(text, []byte("(w")) {
					said += string(text[1:]) + " "
				}
			}
		}
	}
	if sheets < 2 || strings.Join(strings.Fields(said), " ") != strings.TrimSpace(why) {
		t.Errorf("%d sheets; the words differ: %d of %d letters", sheets, len(said), len(why))
	}
}

// TestDeclaration: the person's words on MC-031, which prints the oath itself,
// and what is too long on MC-025.
func TestDeclaration(t *testing.T) {
	o, codes := project(t)
	r := fmt.Sprintf(clean, fmt.Sprintf(theft, "a", "completed_after_violation"))
	person := fmt.Sprintf(`{"name": "Ann Lee", "cases": {"a": {"number": "M1", "work": "I bake bread.", "family": %q}}}`, strings.Repeat("I have two children. ", 60))
	got, err := pack(t, o, codes, r, person)
	if err != nil || len(got) != 1 {
		t.Fatal(got, err)
	}
	if n := names(got[0]); n != "1-cover.pdf 2-cr-180.pdf 3-mc-031.pdf 4-declaration.docx 5-mc-031-attachment-mc-031-1.pdf 6-cr-181.pdf" {
		t.Errorf("the packet is %s", n)
	}
	h := held(t, got[0], "3-mc-031.pdf")
	if !strings.Contains(h["T"], "I bake bread.") || strings.Contains(h["T"], "penalty of perjury") || h["Sign"] != "" {
		t.Errorf("MC-031 holds %v", h)
	}
}

// TestSheet: what cannot be filled in is written down, and the rest is made.
func TestSheet(t *testing.T) {
	o, codes := project(t)
	got, err := pack(t, o, codes, fmt.Sprintf(clean, fmt.Sprintf(theft, "a", "completed_clean")),
		fmt.Sprintf(`{"name": "Ann Lee", "cases": {"a": {"number": %q}}}`, strings.Repeat("123 ", 40)))
	if err != nil || len(got) != 1 || names(got[0]) != "1-cover.pdf 2-cr-180-answers.pdf 3-cr-181-answers.pdf" {
		t.Errorf("%v, %v", got, err)
	}
}

func TestPersonMistakes(t *testing.T) {
	o, codes := project(t)
	r := fmt.Sprintf(clean, fmt.Sprintf(theft, "a", "completed_clean"))
	for person, want := range map[string]string{
		`{"name": "` + strings.Repeat("N", 500) + `"}`: "name has 500 letters, and 200 is the most",
		`{"cases": {"a": {"number": "M1\nM2"}}}`:       "number has more than one line",
		`{"name": "A\u0000B"}`:                         "signs that cannot be printed",
		`{"name": "A\u202eB"}`:                         "signs that cannot be printed",
		`{"nam": "A"}`:                                 `there is no "nam"`,
		`{"name": 7}`:                                  "name is not text",
		`{"cases": {"z": {}}}`:                         `the record has no case "z"`,
		`{"cases": []}`:                                "cases is not an object",
		`[`:                                            "the file is not an object",
		`{"language": "fr"}`:                           `language "fr"`,
		`{"cases": {"a": {"yes": "7a"}}}`:              "yes is not a list",
		`{"cases": {"a": {"why": "` + strings.Repeat("w", 20001) + `"}}}`: "20000 is the most",
	} {
		if got, err := pack(t, o, codes, r, person); err == nil || !strings.Contains(err.Error(), want) || got != nil {
			t.Errorf("%.40s: %v, %v; want %q", person, got, err, want)
		}
	}
}

// TestCovers makes a cover in both languages for every relief of every map.
func TestCovers(t *testing.T) {
	o, _ := project(t)
	for _, lang := range []string{"en", "es"} {
		for _, r := range o.Book.Reliefs {
			k := paper.Known{Status: map[string]string{r.ID: law.May.String()}, Facts: map[string]string{}}
			w := &work{office: o, form: o.Forms["CR-180"], q: &petition{ids: []string{"a"}, counts: []paper.Known{k}},
				person: &Person{Language: lang}, reliefs: []string{r.ID}, values: map[string]string{}}
			if _, err := w.cover([]*paper.Form{w.form}, nil); err != nil {
				t.Errorf("%s, %s: %v", r.ID, lang, err)
			}
		}
	}
}
