package packet

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/relief/site/paper"
	"example.org/relief/site/pdf"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

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
			if _, err := w.cover("", []*paper.Form{w.form}, nil); err != nil {
				t.Errorf("%s, %s: %v", r.ID, lang, err)
			}
		}
	}
}
