package browser

import (
	"encoding/base64"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// sheet is an invented rap sheet: one case that ended well, one arrest, a line that
// nobody can read.
const sheet = `CII/A00000000
DOB/19700101 SEX/F
NAM/01 EXAMPLE,PAT
* * * *
ARR/DET/CITE:         NAM:01
20050310  CAPD SOMETOWN
CNT:01     #1
  TOC:M
  242 PC-BATTERY
 DISPO:PROS REJ-LACK OF EVIDENCE
* * * *
COURT:                NAM:01
20060402  CASC SOMETOWN
CNT:01     #M-77
  484(A)/488 PC-PETTY THEFT
*DISPO:CONVICTED
   CONV STATUS:MISDEMEANOR
   SEN: 3 YEARS PROBATION, FINE
CNT:02
  99999 PC-SOMETHING
*DISPO:CONVICTED
   CONV STATUS:MISDEMEANOR
* * * *
COURT:                NAM:01
20100402  CASC SOMETOWN
CNT:01     #F-78
PAGE 2 OF 2
CII/A00000000
NAM/01 EXAMPLE,PAT
  187 PC-MURDER
*DISPO:CONVICTED
   CONV STATUS:FELONY
* * * *
ARR/DET/CITE:         NAM:01 DOB:19700101
20150310  CAPD SOMETOWN
CNT:01     #2
  242 PC-BATTERY
* * * END OF MESSAGE * * *
`

// TestRecordPage pastes a rap sheet, mends a case, and goes on with the questions. Nothing
// is asked for after the page is there, and nothing of the person is handed on.
func TestRecordPage(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.phone(360)
	p.open(s.URL + "/en/rap-sheet/")
	p.until("the page is ready", `!document.getElementById('record').hidden`)
	s.seen()
	for _, name := range eval[[]string](p, `[...document.querySelectorAll('#record input, #record textarea, #record button')].filter(e => e.offsetHeight < 20 || e.offsetWidth < 44).map(e => e.id || e.textContent)`) {
		t.Errorf("nobody sees %s", name)
	}
	eval[bool](p, `(() => { const open = window.open; window.open = (...a) => (window.child = open.apply(window, a)); return true; })()`)
	p.touch("Read it")
	p.until("it says that there is no text", `document.querySelector('[role=alert]').textContent.includes('Paste the text first')`)
	eval[bool](p, `(document.getElementById('sheet').value = `+quote(sheet)+`, true)`)
	p.touch("Read it")
	p.until("the cases", `document.querySelectorAll('#read section').length >= 3`)
	text := p.text()
	for _, want := range []string{"Cases read: 5", "an arrest without a conviction, 2005", "an arrest with no ending on the paper, 2015", "Your cases together", "187 PC-MURDER", "Petty theft", "99999 PC-SOMETHING", "Compare line 19 with the court paper"} {
		if !strings.Contains(text, want) {
			t.Errorf("the page does not say %q:\n%s", want, text)
		}
	}
	for _, who := range []string{"EXAMPLE", "A00000000", "19700101"} {
		if strings.Contains(text, who) {
			t.Errorf("the page shows %s", who)
		}
	}
	// The person takes the murder out: what the cases together say is left to the questions.
	strike := `document.querySelector('[aria-labelledby=person] select').value`
	if got := eval[string](p, strike); got != "yes" {
		t.Errorf("the super strike is %q", got)
	}
	eval[bool](p, `(document.getElementById('out-3').click(), true)`)
	if got := eval[string](p, strike); got != "" {
		t.Errorf("without the murder the super strike is %q", got)
	}
	p.barriers("a record that was read")
	if got := s.seen(); len(got) > 0 {
		t.Errorf("the page asked for %v", got)
	}
	p.touch("Go on to the questions")
	p.until("the questions know the record", `!!window.child && !!child.document.querySelector('#app h1, #app h2') && child.document.getElementById('load-part').hidden`)
	handed := eval[string](p, `child.document.body.innerText`)
	if strings.Contains(handed, "EXAMPLE") || !strings.Contains(handed, "Continue") {
		t.Errorf("the page of the questions says %.600s", handed)
	}
	if strings.Contains(handed, "19700101") {
		t.Error("the page of the questions shows the birth date")
	}
	p.until("the page is empty again", `document.getElementById('sheet').value === '' && !document.querySelector('#read section')`)
}

// TestRecordReturns opens the page of the record from the questions: once they have it, that
// page closes, and nobody is left with an empty one.
func TestRecordReturns(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.phone(360)
	p.open(s.URL + "/en/clear-my-record/")
	press := func(text string) {
		p.until("the button "+text, `[...child.document.querySelectorAll('button')].some(b => b.textContent.includes(`+quote(text)+`) && (b.click(), true))`)
	}
	eval[bool](p, `(window.child = open('../rap-sheet/'), true)`)
	p.until("the page of the record is ready", `child.document.readyState === 'complete' && child.document.getElementById('record')?.hidden === false`)
	eval[bool](p, `(child.document.getElementById('sheet').value = `+quote(sheet)+`, true)`)
	press("Read it")
	press("Go on to the questions")
	p.until("the page of the record is closed", `child.closed`)
	if text := p.text(); !strings.Contains(text, "Continue") {
		t.Errorf("the questions say %.600s", text)
	}
}

// TestRecordTooMuch pastes more cases than the questions take, and a text that is no sheet's
// length: both are said.
func TestRecordTooMuch(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.phone(360)
	p.open(s.URL + "/en/rap-sheet/")
	p.until("the page is ready", `!document.getElementById('record').hidden`)
	one := "* * * *\nCOURT: NAM:01\n20010101 CASC\nCNT:01\n484 PC-THEFT\n*DISPO:CONVICTED\n"
	eval[bool](p, `(document.getElementById('sheet').value = `+quote(strings.Repeat(one, 65))+`, true)`)
	p.touch("Read it")
	p.touch("Go on to the questions")
	p.until("it says that they are too many", `[...document.querySelectorAll('[role=alert]')].some(e => e.textContent.includes('Here are 65'))`)
	eval[bool](p, `(document.getElementById('sheet').value = `+quote(one)+`.repeat(9000), true)`)
	p.touch("Read it")
	p.until("it says that it is too long", `document.querySelector('[role=alert]').textContent.includes('too long') && !document.querySelector('#read section')`)
}

// choosesFile gives the page a file, as a person who chooses it.
func choosesFile(p *page, name, kind string, data []byte) {
	eval[bool](p, `((text) => {
	  const files = new DataTransfer(), input = document.getElementById('paper-file');
	  files.items.add(new File([Uint8Array.from(atob(text), c => c.charCodeAt(0))], '`+name+`', { type: '`+kind+`' }));
	  input.files = files.files;
	  document.querySelector('[role=alert]').textContent = '…';
	  input.dispatchEvent(new Event('change'));
	  return true;
	})("`+base64.StdEncoding.EncodeToString(data)+`")`)
}

// TestRecordPDF chooses files of every kind. A PDF with text becomes cases; of what cannot
// be read, the page says what to do. Nothing is asked for after the page is there.
func TestRecordPDF(t *testing.T) {
	s := serve(t, public)
	p := tab(t)
	p.phone(360)
	p.open(s.URL + "/en/rap-sheet/")
	p.until("the page is ready", `!document.getElementById('record').hidden`)
	s.seen()
	file := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join("..", "scripts", "testdata", "pdf", name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	qpdf := func(name string, args ...string) []byte {
		out := filepath.Join(t.TempDir(), name)
		if said, err := exec.Command("qpdf", append(append([]string{filepath.Join("..", "scripts", "testdata", "pdf", name)}, args...), out)...).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		data, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	plain := string(file("sheet.txt"))
	wide := []byte{0xff, 0xfe}
	for _, c := range plain {
		wide = append(wide, byte(c), byte(c>>8))
	}
	cases := "document.querySelectorAll('#read section').length > 5"
	says := func(words string) string {
		return "document.querySelector('[role=alert]').textContent.includes(" + quote(words) + ") && !document.querySelector('#read section')"
	}
	for _, c := range []struct {
		name, kind string
		data       []byte
		until      string
	}{
		{"libreoffice.pdf", "application/pdf", file("libreoffice.pdf"), cases},
		{"encrypted.pdf", "application/pdf", qpdf("chromium-mono.pdf", "--encrypt", "", "x", "256", "--"), cases},
		{"sheet.txt", "text/plain", []byte(plain), cases},
		{"notepad.txt", "text/plain", wide, cases},
		{"scan.pdf", "application/pdf", file("scan.pdf"), says("camera")},
		{"locked.pdf", "application/pdf", qpdf("libreoffice.pdf", "--encrypt", "x", "x", "256", "--"), says("password")},
		{"damaged.pdf", "application/pdf", []byte("%PDF-1.7\nnothing"), says("cannot be read")},
		{"photo.jpg", "image/jpeg", []byte("\xff\xd8\xff\xe0\x00\x10JFIF\x00"), says("camera")},
		{"letter.docx", "application/zip", []byte("PK\x03\x04\x00\x00\x00"), says("not a text file")},
		{"unpacked.pdf", "", qpdf("groff.pdf", "--qdf"), cases},
		{"empty.txt", "text/plain", nil, says("Paste the text first")},
	} {
		choosesFile(p, c.name, c.kind, c.data)
		p.until(c.name, c.until)
		if c.until != cases {
			p.barriers(c.name)
		}
	}
	eval[bool](p, `(() => {
	  const files = new DataTransfer(), input = document.getElementById('paper-file'), large = new Uint8Array(200 << 20);
	  large.set([37, 80, 68, 70, 45]);
	  files.items.add(new File([large], 'large.pdf'));
	  input.files = files.files;
	  input.dispatchEvent(new Event('change'));
	  return true;
	})()`)
	p.until("a file of 200 MB", says("too long"))
	choosesFile(p, "libreoffice.pdf", "application/pdf", file("libreoffice.pdf"))
	p.until("the sheet again", cases)
	if text := p.text(); strings.Contains(text, "JOSÉ") || !strings.Contains(text, "Cases read: 8") {
		t.Errorf("the page says %.900s", text)
	}
	p.barriers("a PDF that was read")
	if got := s.seen(); len(got) > 0 {
		t.Errorf("the page asked for %v", got)
	}
}
