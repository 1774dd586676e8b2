package browser

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"example.org/relief/site/paper"
	"example.org/relief/wasm/record"
)

// ben finished probation for a burglary and kept every rule.
const ben = `{"as_of": "2026-11-29",
 "person": {"open_case": "no", "serving_sentence_other_case": "no", "on_probation_other_case": "no", "on_parole_other_case": "no",
  "on_prcs_other_case": "no", "on_mandatory_supervision_other_case": "no", "us_citizen": "yes", "all_cases_listed": "yes"},
 "cases": [{"id": "1", "jurisdiction": "california", "level": "felony", "offense": "PC 487", "conviction_date": "2015-06-30",
  "sentencing_date": "2015-06-30", "probation_granted": "yes", "probation_outcome": "completed_clean", "probation_end_date": "2018-06-30",
  "sentence_type": "probation", "now_in_this_case": "finished", "sentence_completed": "yes", "other_fines_unpaid": "no",
  "charged_with_listed_driving_offense": "no", "execution_suspended": "no", "reduced_to_misdemeanor": "no", "relief_obtained": "none"}]}`

// TestPapers goes from the answer to the forms: the same files as relief
// packet makes, no request, nothing sent.
func TestPapers(t *testing.T) {
	s, office, codes := papersSite(t)
	p := papersOf(t, s, ben)
	for _, r := range s.seen() {
		if strings.Contains(r, "?") || strings.HasPrefix(r, "POST") {
			t.Errorf("the page of papers was asked for with %s", r)
		}
	}
	p.types("Your name, as in the court papers", "Ben Núñez-Łukasz")
	p.types("Street address", "1 Main St.")
	p.types("City", "Chula Vista")
	p.types("ZIP code", "91910")
	p.types("Case number", "SCD123456")
	p.types("County", "San Diego")
	got := p.makeForms()
	alike(t, office, codes, got, ben, `{"name": "Ben Núñez-Łukasz", "street": "1 Main St.", "city": "Chula Vista", "state": "CA", "zip": "91910",
	 "cases": {"1": {"number": "SCD123456", "county": "San Diego"}}}`)
	if seen := s.seen(); len(seen) > 0 {
		t.Errorf("making the forms asked for %v", seen)
	}
	text := inPapers[string](p, `return doc.getElementById('papers').innerText`)
	for _, want := range []string{"What is written on CR-180", "What is written on CR-181"} {
		if !strings.Contains(text, want) {
			t.Errorf("the page does not say %q: %s", want, text)
		}
	}
}

// TestOwnBlank: the site carries no blanks; a form from the disk is filled in
// if it is the one that the map knows, and refused otherwise.
func TestOwnBlank(t *testing.T) {
	s, office, _ := papersSite(t)
	for _, f := range office.Forms {
		f.Prepared = nil
	}
	p := papersOf(t, s, ben)
	p.types("Your name, as in the court papers", "Ben Núñez-Łukasz")
	if files := p.makeForms(); files["2-cr-180.pdf"] != nil {
		t.Error("a form was made without a blank")
	}
	give := func(b []byte) string {
		inPapers[bool](p, `const input = doc.querySelector('#papers input[type=file]'), data = child.Uint8Array.from(atob(`+quote(base64.StdEncoding.EncodeToString(b))+`), c => c.charCodeAt(0));
		  const list = new child.DataTransfer(); list.items.add(new child.File([data], 'x.pdf')); input.files = list.files;
		  const said = input.parentElement.querySelector('[role=status]'); said.textContent = '';
		  input.dispatchEvent(new child.Event('change'));
		  for (let i = 0; i < 200 && !said.textContent; i++) await new Promise(r => setTimeout(r, 50));
		  return true;`)
		return inPapers[string](p, `return doc.querySelector('#papers [role=status]').textContent`)
	}
	data := twin(t, "CR-180", "")
	if said := give(append(data[:len(data):len(data)], '\n')); !strings.Contains(said, "We do not know this file") {
		t.Errorf("of a changed file it says %q", said)
	}
	if said := give(data); !strings.Contains(said, "We can fill it in") {
		t.Fatalf("of the right file it says %q", said)
	} else if button := inPapers[string](p, `return doc.querySelector('#papers form [type=submit]').textContent`); !strings.Contains(said, "“"+button+"”") {
		t.Errorf("it says %q, and the button %q", said, button)
	}
	form := p.makeForms()["2-cr-180.pdf"]
	b, err := paper.OpenBlank(form)
	if err != nil || b.Pages != 3 || !strings.Contains(string(form), "/V<FEFF00420065006E") {
		t.Errorf("the filled form: %v", err)
	}
}

// TestPapersPrint prints a letter: the letter alone is on the paper.
func TestPapersPrint(t *testing.T) {
	s := serve(t, public)
	for lang, around := range map[string][]string{"en": {"Advertisement", "Make my forms", "Sobre", "Spanish"}, "es": {"Anuncio", "Hacer mis formularios", "Fecha"}} {
		p := tab(t)
		p.open(s.URL + "/" + lang + "/papers/")
		p.until("the letters", `!!document.querySelector('#papers details.fold')`)
		eval[bool](p, `(document.querySelector('#papers details.fold').open = true)`)
		p.until("the fields", `!!document.querySelector('#papers details.fold form')`)
		eval[bool](p, `(document.querySelector('#papers details.fold form').requestSubmit(), true)`)
		p.until("the letter", `!!document.querySelector('#papers .leaf')`)
		letter := strings.Fields(eval[string](p, `document.querySelector('#papers .leaf').innerText`))
		p.media(800, "light", "print")
		if got := strings.Fields(p.text()); strings.Join(got, " ") != strings.Join(letter, " ") {
			t.Errorf("%s: printed is %q", lang, got)
		}
		for _, word := range around {
			if strings.Contains(p.text(), word) {
				t.Errorf("%s: %q is printed", lang, word)
			}
		}
	}
}

// TestPapersProblems: nothing is half filled in, and the page says why.
func TestPapersProblems(t *testing.T) {
	s, _, _ := papersSite(t)
	p := papersOf(t, s, ben)
	p.types("Your name, as in the court papers", strings.Repeat("N", 500))
	if files := p.makeForms(); len(files) > 0 {
		t.Errorf("a name of 500 letters made %d files", len(files))
	}
	said := `return (doc.querySelector('.problem') || {}).innerText || ''`
	if text := inPapers[string](p, said); !strings.Contains(text, "is too long. 200 letters is the most") {
		t.Errorf("the page says %q", text)
	}
	p.types("Your name, as in the court papers", "김민준")
	if files := p.makeForms(); len(files) > 0 {
		t.Errorf("a name that cannot be printed made %d files", len(files))
	}
	if text := inPapers[string](p, said); !strings.Contains(text, "has signs that we cannot print: 김민준") {
		t.Errorf("the page says %q", text)
	}
	p.types("Your name, as in the court papers", strings.Repeat("N", 150))
	if files := p.makeForms(); files["2-cr-180.pdf"] != nil {
		t.Error("a form was made with a name that does not fit")
	}
	text := inPapers[string](p, `return doc.getElementById('papers').innerText`)
	if !strings.Contains(text, "CR-180: copy these answers by hand") || !strings.Contains(text, "is too long for the form") {
		t.Errorf("the page says %s", text)
	}
}

// TestPapersSpeed logs how long the papers of a case take.
func TestPapersSpeed(t *testing.T) {
	s, _, _ := papersSite(t)
	p := papersOf(t, s, ben)
	p.types("Your name, as in the court papers", "Ben Núñez-Łukasz")
	if _, err := chromedp.Call(p.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4}); err != nil {
		t.Fatal(err)
	}
	ms := inPapers[[]float64](p, `const out = [];
	  doc.querySelector('#papers input').focus();
	  for (let i = 0; i < 3; i++) {
	    const start = performance.now();
	    [...doc.querySelectorAll('#papers button')].find(b => /^Make my (forms|papers)$/.test(b.textContent)).click();
	    out.push(performance.now() - start);
	  }
	  return out;`)
	t.Logf("all papers of a case at a quarter of the speed, three times: %.0f ms", ms)
	if !inPapers[bool](p, `return !!doc.querySelector('a[download]')`) {
		t.Error("nothing was made")
	}
}

// TestPapersAccess looks for barriers on the page with its forms, before and
// after they are made, and weighs what it carries.
func TestPapersAccess(t *testing.T) {
	s, _, codes := papersSite(t)
	r, err := record.Parse("ben", []byte(ben))
	if err != nil {
		t.Fatal(err)
	}
	ds, err := codes.Determine(r)
	if err != nil {
		t.Fatal(err)
	}
	type determination struct {
		Relief  string `json:"relief"`
		Case    int    `json:"case"`
		Status  string `json:"status"`
		Decider int    `json:"decider"`
		By      string `json:"by"`
	}
	var list []determination
	for _, d := range ds {
		if d.Case != nil {
			list = append(list, determination{Relief: d.Relief, Status: d.Status, Decider: -1})
		}
	}
	handed, err := json.Marshal(map[string]any{"record": json.RawMessage(ben), "names": []string{"PC 487"}, "determinations": list})
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []string{"en", "es"} {
		p := tab(t)
		p.media(360, "light", "screen")
		p.open(s.URL + "/" + lang + "/papers/")
		p.until("the letters", `!!document.querySelector('#papers details')`)
		eval[bool](p, `(window.opener = window, window.child = window, dispatchEvent(new MessageEvent('message', {source: window, data: {reliefAnswers: `+string(handed)+`}})))`)
		p.until("the form", `!!document.querySelector('#papers form')`)
		p.barriers("papers with a form")
		inPapers[bool](p, `doc.querySelectorAll('details').forEach(d => { d.open = true; }); await new Promise(r => setTimeout(r, 50)); doc.querySelector('#papers form button[type=submit]').click(); return true;`)
		p.barriers("forms that are made")
		if wide := eval[int](p, `document.documentElement.scrollWidth`); wide > 360 {
			t.Errorf("%s: the page is %d wide on a screen of 360", lang, wide)
		}
		p.shot("papers-" + lang)
		carried := 0
		for _, name := range []string{"papers-" + lang, "papers"} {
			files, _ := filepath.Glob(filepath.Join(public, "assets", name+"-??????????.js"))
			for _, f := range files {
				b, err := os.ReadFile(f)
				if err != nil {
					t.Fatal(err)
				}
				var out bytes.Buffer
				w := brotli.NewWriterLevel(&out, 11)
				w.Write(b)
				w.Close()
				carried += out.Len()
			}
		}
		t.Logf("%s: the page carries %d bytes, brotli", lang, carried)
		if carried < 50_000 || carried > 150_000 {
			t.Errorf("%s: the page carries %d bytes; at most 150,000", lang, carried)
		}
	}
}

// TestLetters drafts a letter without any answers.
func TestLetters(t *testing.T) {
	s, _, _ := papersSite(t)
	p := tab(t)
	p.open(s.URL + "/es/papers/")
	p.until("the letters", `!!document.querySelector('#papers details')`)
	p.barriers("papers")
	eval[bool](p, `(window.child = window, true)`)
	inPapers[bool](p, `const d = [...doc.querySelectorAll('details')].find(d => d.innerText.includes('transcripciones')); d.open = true; await new Promise(r => setTimeout(r, 50)); return true;`)
	p.types("Su nombre, como está en los papeles de la corte", "Ana Peña")
	p.types("Número de caso", "SCD9")
	inPapers[bool](p, `[...doc.querySelectorAll('button')].find(b => b.textContent === 'Mostrar el papel' && b.offsetParent).click(); return true;`)
	text := inPapers[string](p, `return [...doc.querySelectorAll('article')].map(a => a.lang + ': ' + a.innerText).join('\n')`)
	for _, want := range []string{"en: Ana Peña", "es: Ana Peña", "Request for transcripts", "SCD9"} {
		if !strings.Contains(text, want) {
			t.Errorf("the letter does not say %q: %s", want, text)
		}
	}
	files := p.keeps(`[...doc.querySelectorAll('button')].find(b => b.textContent === 'Hacer los archivos' && b.offsetParent).click()`)
	if len(files["letter-transcripts.pdf"]) == 0 || len(files["letter-transcripts.docx"]) == 0 {
		t.Errorf("the files are %d", len(files))
	}
	p.barriers("a letter")
	p.shot("letter")
}
