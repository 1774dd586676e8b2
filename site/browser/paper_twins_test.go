package browser

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/evanw/esbuild/pkg/api"
	"github.com/google/go-cmp/cmp"

	"example.org/relief/site/complaint"
	"example.org/relief/site/draft"
	"example.org/relief/site/face"
	"example.org/relief/site/packet"
	"example.org/relief/site/paper"
)

// scripts is the scripts of papers as one, for tests to call.
const scripts = `
import { Face } from "./paperface"; import { fill } from "./paperfill"; import { applyForm, clean, leftInRows, untold, valuesOf } from "./paperrule";
import { prepare } from "./pdfblank"; import { fillTemplate } from "./draftdoc"; import { draftPDF } from "./draftpdf"; import { draftDOCX } from "./draftdocx"; import { unbase64 } from "./paperbytes";

const base64 = (b) => { let s = ""; for (let i = 0; i < b.length; i += 4096) s += String.fromCharCode(...b.subarray(i, i + 4096)); return btoa(s); };
let face;
window.papers = {
  face: (d) => { face = new Face(d); return true; },
  fill: (p, v) => { const r = fill(p, unbase64(p.pdf), face, v); return { pdf: r.pdf ? base64(r.pdf) : "", rest: r.rest, problems: r.problems }; },
  apply: (form, counts, says, lawyer, yes) => applyForm(form, counts, valuesOf(counts, says, lawyer), yes),
  untold: (form, counts, says, lawyer, yes) =>
    untold(form, counts, yes, applyForm(form, counts, valuesOf(counts, says, lawyer), yes)),
  left: leftInRows,
  clean: (s) => clean(s),
  prepare: (pdf, title, items) => prepare(unbase64(pdf), title, items).then((r) => ({ places: r.blank.places, blank: r.blank, pdf: base64(r.pdf) }),
    (e) => ({ refused: e.constructor.name + ": " + e.message })),
  draft: (t, lang, v) => { const d = fillTemplate(t, lang, v); return [base64(draftPDF(d, face)), base64(draftDOCX(d, face))]; },
};`

// papersTab is a page with the scripts of papers and the letters.
func papersTab(t *testing.T) (*page, *face.Face) {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "scripts"))
	if err != nil {
		t.Fatal(err)
	}
	r := api.Build(api.BuildOptions{Bundle: true, Format: api.FormatIIFE, Charset: api.CharsetUTF8, LogLevel: api.LogLevelSilent,
		Stdin: &api.StdinOptions{Contents: scripts, ResolveDir: dir, Loader: api.LoaderJS}})
	if len(r.Errors) > 0 {
		t.Fatal(r.Errors)
	}
	letters, err := face.Sans()
	if err != nil {
		t.Fatal(err)
	}
	dir = t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "index.html"), []byte("<!doctype html><title>papers</title>"), 0o644); err != nil {
		t.Fatal(err)
	}
	p := tab(t)
	p.open(serve(t, dir).URL) // a page that may use the browser's cryptography
	eval[any](p, string(r.OutputFiles[0].Contents)+";true")
	call[bool](p, "face", letters)
	return p, letters
}

// call calls one of the scripts.
func call[T any](p *page, name string, args ...any) T {
	p.t.Helper()
	b, err := json.Marshal(args)
	if err != nil {
		p.t.Fatal(err)
	}
	return eval[T](p, "papers."+name+"(..."+string(b)+")")
}

// realForms are the forms whose blanks lie beside the checkout.
func realForms(t *testing.T) paper.Folder {
	t.Helper()
	shared, to := sharedForms(t), t.TempDir()
	for _, form := range []string{"cr-180", "cr-181"} {
		for from, name := range map[string]string{
			filepath.Join("..", "..", "content", "forms", form+".txt"):           form + ".txt",
			filepath.Join(shared, strings.ReplaceAll(form, "-", "")+"-2024.pdf"): form + ".pdf",
		} {
			b, err := os.ReadFile(from)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(to, name), b, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	forms, complaints := paper.Load(to, nil)
	for _, c := range complaints {
		t.Fatal(c)
	}
	return forms
}

// TestFillAlike fills in the real forms in the browser and in Go: the same
// bytes, the same rest, the same reasons.
func TestFillAlike(t *testing.T) {
	forms := realForms(t)
	p, letters := papersTab(t)
	rng := rand.New(rand.NewPCG(14, 180))
	names := []string{"Ann Lee", "José Ñúñez-Peña", "Łukasz Żółć", "Nguyễn Thị Ngọc Ánh", "Kaʻōpūiki (“K”) \\ Co.", "Ẹ̀kọ́", "김", "A\nB", strings.Repeat("Wolfe", 100), ""}
	for _, f := range forms {
		for n := range 60 {
			values := map[string]string{}
			for _, place := range f.Places {
				switch r := rng.IntN(4); {
				case r == 0:
				case place.On != "":
					values[place.Item] = paper.Tick
				case place.Lines:
					values[place.Item] = strings.TrimSpace(strings.Repeat(names[rng.IntN(6)]+[]string{" ", "\n", ", and so on "}[rng.IntN(3)], rng.IntN(90)))
				case n%4 == 0:
					values[place.Item] = names[rng.IntN(len(names))]
				default:
					values[place.Item] = []string{"CA", "Lee", "Ñu", "Łu", "484"}[rng.IntN(5)]
				}
			}
			var got struct {
				PDF      string          `json:"pdf"`
				Rest     []paper.Rest    `json:"rest"`
				Problems []paper.Problem `json:"problems"`
			}
			got = call[struct {
				PDF      string          `json:"pdf"`
				Rest     []paper.Rest    `json:"rest"`
				Problems []paper.Problem `json:"problems"`
			}](p, "fill", f.Prepared, values)
			want, problems := f.Fill(letters, values)
			if len(problems) > 0 {
				if d := cmp.Diff(problems, got.Problems); d != "" || got.PDF != "" {
					t.Fatalf("%s: %s", f.Form, d)
				}
				continue
			}
			pdf, _ := base64.StdEncoding.DecodeString(got.PDF)
			if !bytes.Equal(pdf, want.PDF) {
				i := 0
				for i < len(pdf) && i < len(want.PDF) && pdf[i] == want.PDF[i] {
					i++
				}
				t.Fatalf("%s differs at byte %d: %.80q, want %.80q", f.Form, i, pdf[i:], want.PDF[i:])
			}
			if d := cmp.Diff(append([]paper.Rest{}, want.Rest...), got.Rest); d != "" {
				t.Fatalf("%s: the rest differs: %s", f.Form, d)
			}
		}
	}
}

// TestRulesAlike works out many petitions in the browser and in Go.
func TestRulesAlike(t *testing.T) {
	p, _ := papersTab(t)
	folder, _ := paper.Load(filepath.Join("..", "..", "content", "forms"), nil)
	rng := rand.New(rand.NewPCG(14, 181))
	pick := func(list ...string) string { return list[rng.IntN(len(list))] }
	if len(folder) < 10 {
		t.Fatal("the maps are gone")
	}
	for _, f := range folder {
		for range 40 {
			var counts []paper.Known
			for range 1 + rng.IntN(7) {
				k := paper.Known{Status: map[string]string{}, Decider: map[string]string{}, Facts: map[string]string{
					"offense": pick("PC 459", "HS 11357(b)", "HS 11357", "HS 11357.5", "VC 23152(a)", "local ordinance", "", "BP 4140",
						"PC (another section)", "PC 92 (another section)", "Code (other infraction)", "PC 664/187(a) premeditated", "PC 262 (former)"),
					"attempt": pick("yes", "no", ""), "relief_obtained": pick("none", "prop-47", "prop-64", "felony-reduction", ""),
					"reduced_to_misdemeanor": pick("yes", "no", ""), "dej_granted_date": pick("2010-03-04", "2010", ""),
					"level": pick("felony", "misdemeanor", "infraction", ""), "conviction_date": pick("2015-06-30", "2015-06", "2015", "", "1998-01-02"),
				}}
				for _, r := range f.Rules {
					for _, test := range r.When {
						if strings.ContainsAny(test.Key, "-/") {
							k.Status[test.Key], k.Decider[test.Key] = pick("shall", "may", "barred", "unsure", "not_yet"), pick(test.By, "other")
						} else {
							k.Facts[test.Key] = pick(append([]string{"other", ""}, test.Any...)...)
						}
					}
				}
				k.Status["deferred-entry"] = pick("shall", "barred")
				k.Status["felony-reduction"] = pick("may", "barred", "unsure")
				counts = append(counts, k)
			}
			says := map[string]string{"name": pick("Ann Lee", ""), "street": pick("1 Main St.", ""), "city": pick("Chula Vista", ""), "state": "CA", "why": pick("x", "")}
			yes := map[string]bool{}
			for _, q := range f.Questions {
				yes[q.Item] = rng.IntN(2) == 0
			}
			lawyer := rng.IntN(2) == 0
			petition := paper.Petition{Counts: counts, Says: says, Lawyer: lawyer}
			form := packet.CarriedForm{Rules: f.Rules, One: f.One}
			want := f.Apply(counts, petition.Values(), yes)
			got := call[map[string]string](p, "apply", form, counts, says, lawyer, yes)
			if d := cmp.Diff(want, got); d != "" {
				t.Fatalf("%s: %s", f.Form, d)
			}
			groups := call[[][]string](p, "untold", form, counts, says, lawyer, yes)
			if d := cmp.Diff(append([][]string{}, f.Untold(counts, yes, want)...), groups); d != "" {
				t.Fatalf("%s: untold: %s", f.Form, d)
			}
			if d := cmp.Diff(append([]string{}, paper.Left(counts)...), call[[]string](p, "left", counts)); d != "" {
				t.Fatalf("%s: left: %s", f.Form, d)
			}
		}
	}
}

func TestCleanAlike(t *testing.T) {
	p, _ := papersTab(t)
	for _, s := range []string{"", " a ", "a\r\nb\rc\u2028d", "n\u0303", "e\u0302\u0323", "a\tb\u00a0", "a\u0000", "a\u202eb", "\ufeffa", "a\u00adb", "\ufffd", "x\n\n ", "김", "\u200d"} {
		want, ok := paper.Clean(s)
		got := call[*string](p, "clean", s)
		if ok != (got != nil) || ok && *got != want {
			t.Errorf("%q: %v, want %q, %t", s, got, want, ok)
		}
	}
}

// TestDraftsAlike makes every paper in the browser and in Go.
func TestDraftsAlike(t *testing.T) {
	p, letters := papersTab(t)
	names, _ := filepath.Glob(filepath.Join("..", "..", "content", "papers", "*.txt"))
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var all complaint.List
		template := draft.ReadTemplate(filepath.Base(name), text, &all)
		for _, lang := range []string{"en", "es"} {
			for _, v := range []string{"", strings.Repeat("One more line of care.\n", 5), "José Łukasz <b> & “x”\n\nsecond " + strings.Repeat("Nguyễn works. ", 80)} {
				values := map[string]string{}
				for i, k := range template.Keys() {
					if i%3 > 0 || v == "" {
						values[k] = v
					}
				}
				d := template.Fill(lang, values)
				got := call[[]string](p, "draft", template, lang, values)
				for i, want := range [][]byte{d.PDF(letters), d.DOCX(letters)} {
					b, _ := base64.StdEncoding.DecodeString(got[i])
					if !bytes.Equal(b, want) {
						j := 0
						for j < len(b) && j < len(want) && b[j] == want[j] {
							j++
						}
						t.Fatalf("%s, %s, %s differs at byte %d: %.100q, want %.100q", template.ID, lang, []string{"PDF", "DOCX"}[i], j, b[j:], want[j:])
					}
				}
			}
		}
	}
}
