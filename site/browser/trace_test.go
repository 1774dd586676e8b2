package browser

import (
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// These tests run Chromium as a person does: with a profile of its own on the
// disk, with the memory of whole pages that Back uses (tools for automation
// switch it off), and closed in the ordinary way. Then the whole profile is
// searched for what was asked and answered.

// asked is what a walk through the quiz showed and was told.
type asked struct {
	Questions []string `json:"questions"`
	Answers   []string `json:"answers"`
	Steps     int      `json:"steps"`
}

// walkQuiz answers every question, now with this answer and now with that, and
// fills fields with numbers that stand nowhere else. It ends at the results.
const walkQuiz = `(async () => {
  const out = { questions: new Set(), answers: new Set(), steps: 0 };
  const seen = (e) => e.getClientRects().length > 0, app = document.querySelector("#app"), wait = (ms) => new Promise((r) => setTimeout(r, ms));
  const headings = () => [...app.querySelectorAll("h1, h2, legend")].filter(seen).map((e) => e.innerText.trim());
  const type = (input, text) => { input.value = text; input.dispatchEvent(new Event("input", { bubbles: true })); out.answers.add(text); };
  for (let i = 0; !app.querySelector("form") && i < 100; i++) await wait(50);
  for (; out.steps < 90; out.steps++) {
    headings().forEach((h) => out.questions.add(h));
    const form = app.querySelector("form");
    if (!form) break;
    const groups = new Map();
    form.querySelectorAll("input[type=radio]").forEach((r) => { if (seen(r)) groups.set(r.name, [...(groups.get(r.name) || []), r]); });
    for (const radios of groups.values()) {
      const r = radios[out.steps < 3 ? 0 : out.steps % Math.max(1, radios.length - 1)];
      r.click();
      out.answers.add(r.labels[0].innerText.trim());
    }
    const empty = [...form.querySelectorAll("input[type=text], input:not([type])")].filter((e) => seen(e) && !e.value && e.getAttribute("role") !== "combobox");
    const parts = { month: "3", day: "17", year: "1997", mes: "3", año: "1997" };
    for (const e of empty) {
      const label = (e.labels[0] || {}).innerText || "", part = Object.keys(parts).find((k) => label.toLowerCase().includes(k));
      type(e, part ? parts[part] : "48731");
    }
    for (const box of [...form.querySelectorAll("[role=combobox]")].filter((e) => seen(e) && !e.value)) {
      box.focus();
      type(box, "HS 11378");
      for (let i = 0; i < 60 && !document.querySelector("[role=option]"); i++) await wait(25);
      document.querySelector("[role=option]").click();
    }
    const before = headings().join("|");
    form.requestSubmit();
    for (let i = 0; i < 60 && headings().join("|") === before && !app.querySelector(".problem"); i++) await wait(25);
    if (!app.querySelector(".problem")) continue;
    // What does not fit is not known.
    const dunno = [...app.querySelectorAll("form label")].filter(seen).filter((l) => /do not know|not sure|none of these|no sé|ninguna/i.test(l.innerText));
    dunno.forEach((l) => { if (!(l.control || {}).checked) l.click(); });
    const again = app.querySelector("form");
    if (again) again.requestSubmit();
    for (let i = 0; i < 60 && (headings().join("|") === before || app.querySelector(".problem")); i++) await wait(25);
    if (app.querySelector(".problem")) throw new Error("stuck at " + app.querySelector(".problem").outerHTML + [...app.querySelectorAll("input")].map((e) => e.id + "=" + (e.type === "text" ? e.value : e.checked)).join(" "));
  }
  return { questions: [...out.questions], answers: [...out.answers], steps: out.steps };
})()`

// walk takes the quiz to its results.
func (p *page) walk() asked {
	p.t.Helper()
	a, err := chromedp.Run(p.ctx, chromedp.Evaluate[asked](walkQuiz, chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatal(err)
	}
	if a.Steps < 5 || len(a.Questions) < 8 {
		p.t.Fatalf("the walk was too short to show anything: %+v", a)
	}
	return a
}

// TestTrace answers the quiz to its results, leaves, goes back, and closes the
// browser: no question, no answer and no relief is in the list of Back or
// anywhere in the profile.
func TestTrace(t *testing.T) {
	s, other, profile := serve(t, public), elsewhere(t), t.TempDir()
	p, closed := ordinary(t, profile)
	p.open(s.URL + "/en/safety/") // a page whose title may be found: the search finds what is there
	p.open(s.URL + "/en/quiz/")
	told := p.walk()
	titles := p.titles()
	eval[bool](p, fmt.Sprintf(`(document.getElementById("leave").href = %s, document.getElementById("leave").click(), true)`, quote(other)))
	p.until("the other page", `document.title === "Weather of tomorrow"`)
	titles = append(titles, p.titles()...)
	for _, title := range titles {
		for _, q := range told.Questions {
			if len(q) > 8 && strings.Contains(title, q) {
				t.Errorf("the list of Back has the title %q", title)
			}
		}
	}
	if n := p.entries("/en/quiz/"); n != 1 {
		t.Errorf("after Leave there are %d entries of the quiz to come back to", n)
	}
	p.back(1)
	p.until("the quiz", `location.pathname === "/en/quiz/" && document.querySelector("#app").children.length > 0`)
	p.blank(told, "after Leave and Back")
	closed()

	found := search(t, profile, append(secrets(t, told), "Safety on this site"))
	if len(found["Safety on this site"]) == 0 {
		t.Error("not even the title of a page that was opened is found: the search is blind")
	}
	delete(found, "Safety on this site")
	for secret, files := range found {
		t.Errorf("%q is in %s", secret, strings.Join(files, ", "))
	}
	for _, f := range addresses(t, profile, s.URL) {
		if strings.Contains(f, "#") || strings.Contains(f, "?") {
			t.Errorf("the history has the address %s", f)
		}
	}
}

// TestTraceOfBack answers the quiz, types another address over it and goes back:
// the browser kept the whole page, and the page kept nothing.
func TestTraceOfBack(t *testing.T) {
	s, other, profile := serve(t, public), elsewhere(t), t.TempDir()
	p, closed := ordinary(t, profile)
	p.open(s.URL + "/en/quiz/")
	told := p.walk()
	eval[bool](p, `(window.addEventListener("pageshow", (e) => { window.kept = e.persisted; }), window.sameDocument = true)`)
	p.open(other)
	p.back(1)
	p.until("the quiz", `location.pathname === "/en/quiz/" && document.querySelector("#app").children.length > 0`)
	if !eval[bool](p, `window.kept === true && window.sameDocument === true`) {
		t.Errorf("the browser did not keep the page, so nothing was tried: %s", eval[string](p, `JSON.stringify(performance.getEntriesByType("navigation")[0].notRestoredReasons)`))
	}
	p.blank(told, "after another address and Back")
	closed()
	for secret, files := range search(t, profile, secrets(t, told)) {
		t.Errorf("%q is in %s", secret, strings.Join(files, ", "))
	}
}

// TestTraceOfPapers pastes a rap sheet, opens a file of answers, fills forms in and
// leaves: the profile has nothing of it, and a step back finds empty pages.
func TestTraceOfPapers(t *testing.T) {
	s, other, profile := serve(t, public), elsewhere(t), t.TempDir()
	p, closed := ordinary(t, profile)
	p.open(s.URL + "/en/safety/")
	p.open(s.URL + "/en/rap-sheet/")
	p.until("the page is ready", `!document.getElementById('record').hidden`)
	eval[bool](p, `(document.getElementById('sheet').value = `+quote(sheet)+`, true)`)
	p.touch("Read it")
	p.until("the cases", `document.querySelectorAll('#read section').length >= 3`)
	p.open(other)
	p.back(1)
	p.until("the empty page", `location.pathname === "/en/rap-sheet/" && !!document.getElementById('sheet')`)
	if got := eval[string](p, `document.getElementById('sheet').value + document.getElementById('read').innerText`); got != "" {
		t.Errorf("after another address and Back the page of rap sheets has %q", got)
	}
	p.toPapers(s, ben)
	p.types("Your name, as in the court papers", "Zebulon Quixote")
	p.types("Street address", "48731 Nowhere Lane")
	p.types("Case number", "SCD7310099")
	if files := p.makeForms(); len(files) == 0 {
		t.Error("no paper was made")
	}
	eval[bool](p, `(child.location = `+quote(other)+`, true)`)
	p.until("the papers to go", `(() => { try { return !child.document; } catch (e) { return true; } })()`)
	eval[bool](p, `(document.getElementById("leave").click(), true)`)
	closed()

	list := append(secrets(t, asked{}), "Zebulon", "Nowhere Lane", "SCD7310099", "EXAMPLE,PAT", "PC-BATTERY", "PETTY THEFT", "A00000000", "kept-by-me", "Safety on this site")
	found := search(t, profile, list)
	if len(found["Safety on this site"]) == 0 {
		t.Error("not even the title of a page that was opened is found: the search is blind")
	}
	delete(found, "Safety on this site")
	for secret, files := range found {
		t.Errorf("%q is in %s", secret, strings.Join(files, ", "))
	}
}

// blank makes sure that the page shows the first question, unanswered.
func (p *page) blank(told asked, when string) {
	p.t.Helper()
	if !eval[bool](p, `!!document.querySelector("#app form [name=pick]")`) {
		p.t.Errorf("%s the page is not the first one", when)
	}
	text := p.text()
	for _, q := range told.Questions[2:] {
		if len(q) > 20 && strings.Contains(text, q) {
			p.t.Errorf("%s the page shows %q", when, q)
		}
	}
	if got := eval[string](p, `[...document.querySelectorAll("#app input")].filter((i) => i.checked || i.type === "text" && i.value).map((i) => i.id).join(" ")`); got != "" {
		p.t.Errorf("%s these are answered: %s", when, got)
	}
	for _, number := range []string{"48731", "1997"} {
		if strings.Contains(eval[string](p, `document.documentElement.outerHTML`), ">"+number+"<") {
			p.t.Errorf("%s the page holds %s", when, number)
		}
	}
}

// TestTraceOfCookies: a cookie is kept in a cipher, so that no search finds its
// words. That there is one for the host is seen: with one from elsewhere, and
// none from the site, whose pages were open.
func TestTraceOfCookies(t *testing.T) {
	s, profile := serve(t, public), t.TempDir()
	p, closed := ordinary(t, profile)
	p.open(s.URL + "/en/quiz/")
	p.walk()
	p.open(s.URL + "/es/help/")
	closed()
	if cookies(t, profile) {
		t.Error("the site left a cookie")
	}
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "kept", Value: "answer", MaxAge: 9999})
	}))
	t.Cleanup(other.Close)
	p, closed = ordinary(t, profile)
	p.open(other.URL)
	closed()
	if !cookies(t, profile) {
		t.Error("a cookie that was set is not seen: the look is blind")
	}
}

// TestNoWayInNames looks at every link of the site: none leads to the quiz with
// something in the address that says what a person came for and is sensitive.
func TestNoWayInNames(t *testing.T) {
	link := regexp.MustCompile(`href="?([^">\s]*quiz/?[^">\s]*)`)
	pages := 0
	err := filepath.WalkDir(public, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".html" || strings.HasPrefix(d.Name(), "relief-") {
			return err
		}
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		pages++
		for _, m := range link.FindAllStringSubmatch(string(b), -1) {
			if strings.ContainsAny(m[1], "#?") {
				rel, _ := filepath.Rel(public, name)
				t.Errorf("%s leads to %s", rel, m[1])
			}
		}
		return nil
	})
	if err != nil || pages < 20 {
		t.Fatal(pages, err)
	}
}

// TestOddAddress opens the quiz with what programs append to addresses: it
// starts all the same, and the address is clean.
func TestOddAddress(t *testing.T) {
	s := serve(t, public)
	for _, hash := range []string{"%", "%E0%A4%A", "constructor", "__proto__", "aim-__proto__", ":~:text=a", "aim-guns", "<b>"} {
		p := tab(t)
		p.open(s.URL + "/en/quiz/#" + hash)
		p.until("the quiz at #"+hash, `!!document.querySelector("#app form") && !document.querySelector("#app").hidden && document.querySelector("#why").hidden`)
		if got := eval[string](p, `location.pathname + location.search + location.hash`); got != "/en/quiz/" {
			t.Errorf("#%s: the address is %s", hash, got)
		}
	}
}
