package browser

import (
	"encoding/base64"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"example.org/relief/site/packet"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/record"
)

// papersSite serves the site with the real blanks put in, where they are.
func papersSite(t *testing.T) (*server, *packet.Office, *record.Codebook) {
	t.Helper()
	codes, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	book := codes.Book
	office, _, err := packet.Open(filepath.Join("..", ".."), book)
	if err != nil {
		t.Fatal(err)
	}
	for name, f := range realForms(t) {
		office.Forms[name] = f
	}
	s := &server{}
	files := http.FileServer(http.Dir(public))
	words := map[string]map[string]string{}
	for _, lang := range []string{"en", "es"} {
		words[lang] = paperWords(t, lang)
	}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.requests = append(s.requests, r.Method+" "+r.URL.String())
		s.mu.Unlock()
		var b []byte
		var err error
		switch {
		case strings.HasPrefix(r.URL.Path, "/assets/papers-en-"):
			b, err = office.Page("en", words["en"])
		case strings.HasPrefix(r.URL.Path, "/assets/papers-es-"):
			b, err = office.Page("es", words["es"])
		case strings.HasPrefix(r.URL.Path, "/assets/blanks-"):
			b, err = office.Blanks()
		default:
			files.ServeHTTP(w, r)
			return
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
		w.Write(b)
	}))
	t.Cleanup(s.Close)
	return s, office, codes
}

// paperWords reads the words of the page of papers.
func paperWords(t *testing.T, lang string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "content", lang, "words.txt"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for line := range strings.Lines(string(text)) {
		if k, v, ok := strings.Cut(strings.TrimSpace(line), ": "); ok && strings.HasPrefix(k, "paper-") {
			out[k] = v
		}
	}
	return out
}

// papersOf loads saved answers into the quiz and opens the page of papers from
// the answer; child is that page, seen from the quiz.
func papersOf(t *testing.T, s *server, answers string) *page {
	t.Helper()
	p := tab(t)
	p.toPapers(s, answers)
	return p
}

func (p *page) toPapers(s *server, answers string) {
	p.t.Helper()
	file := filepath.Join(p.t.TempDir(), "kept-by-me.json")
	if err := os.WriteFile(file, []byte(answers), 0o644); err != nil {
		p.t.Fatal(err)
	}
	p.open(s.URL + "/en/quiz/")
	p.until("the quiz runs", `!document.getElementById('load-part').hidden`)
	eval[bool](p, `(() => { const open = window.open; window.open = (...a) => (window.child = open.apply(window, a)); return true; })()`)
	p.touch("Open saved answers")
	p.until("a field for a file", `!!document.querySelector('input[type=file]')`)
	p.do(chromedp.SetUploadFiles(`input[type=file]`, []string{file}))
	p.touch("Continue")
	p.until("the answers are loaded", `!document.querySelector('input[type=file]')`)
	if !p.has("Make my forms") {
		p.touch("Show what we know so far")
	}
	p.until("a way to the forms", `[...document.querySelectorAll('button')].some(b => b.textContent === 'Make my forms')`)
	s.seen()
	p.touch("Make my forms")
	p.until("the page of papers", `!!window.child && !!child.document.querySelector('#papers form')`)
}

// inPapers runs a script in the page of papers; doc is its document.
func inPapers[T any](p *page, script string) T {
	p.t.Helper()
	eval[bool](p, `(delete window.result, (async (doc) => { `+script+` })(child.document).then((r) => (window.result = r),
	  (e) => (window.failed = String(e))), true)`)
	p.until("the script to end", `'result' in window || 'failed' in window`)
	if failed := eval[string](p, `window.failed || ''`); failed != "" {
		p.t.Fatalf("%s in %s", failed, script)
	}
	return eval[T](p, `window.result`)
}

// types types into a field of the page of papers, found by its label.
func (p *page) types(label, text string) {
	p.t.Helper()
	ok := inPapers[bool](p, `const l = [...doc.querySelectorAll('label')].find(l => l.textContent === `+quote(label)+` && l.control.offsetParent);
	  if (!l) return false; l.control.value = `+quote(text)+`; return true;`)
	if !ok {
		p.t.Fatalf("there is no field %q", label)
	}
}

// makeForms touches the button, and returns the files that were made, by name.
func (p *page) makeForms() map[string][]byte {
	p.t.Helper()
	return p.keeps(`[...doc.querySelectorAll('#papers button')].find(b => /^Make my (forms|papers)$/.test(b.textContent)).click()`)
}

// keeps runs a script and returns the files to which links lead after it.
func (p *page) keeps(script string) map[string][]byte {
	p.t.Helper()
	files := inPapers[map[string]string](p, `const blobs = new Map(), make = child.URL.createObjectURL;
	  child.URL.createObjectURL = (b) => { const url = make.call(child.URL, b); blobs.set(url, b); return url; };
	  `+script+`;
	  child.URL.createObjectURL = make;
	  const out = {};
	  for (const a of doc.querySelectorAll('a[download]')) {
	    if (!blobs.has(a.href)) continue;
	    let s = ''; for (const c of new Uint8Array(await blobs.get(a.href).arrayBuffer())) s += String.fromCharCode(c);
	    out[a.download] = btoa(s);
	  }
	  return out;`)
	out := map[string][]byte{}
	for name, s := range files {
		b, err := base64.StdEncoding.DecodeString(s)
		if err != nil {
			p.t.Fatal(err)
		}
		out[name] = b
	}
	return out
}
