package browser

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// words are what the quiz says in a language, as far as the tests need it.
type words struct {
	lang, start, carryOn, dontKnow, next, me string
}

var languages = []words{
	{"en", "Start", "Continue", "I do not know", "Do this next", "For me"},
	{"es", "Empezar", "Continuar", "No sé", "Haga esto ahora", "Para mí"},
}

func pick(w words, en, es string) string { return map[string]string{"en": en, "es": es}[w.lang] }

func (w words) problem() string { return pick(w, "There is a problem", "Hay un problema") }

// answers are by a part of the question: "Label" is chosen, "Label=text" is
// written into a field, and "=text" is the crime that is looked for. A question
// that they do not name is answered with "I do not know".
type answers map[string][]string

// pettyTheft is a case told in both languages: the judge ended probation early, so
// the law says that the court must grant a dismissal.
var pettyTheft = map[string]answers{
	"en": {
		"Which court had the case":                {"A California state"},
		"What law section is on your court paper": {"=PC 484"},
		"What kind of conviction":                 {"Misdemeanor"},
		"Did the judge put you on probation":      {"Yes"},
		"How did your probation end":              {"A judge ended it early"},
		"Did a judge ever take away your":         {"No"},
		"Are any of these true for you today":     {"None of these"},
		"Did a court or the Governor already":     {"No, nothing was changed"},
		"Were you charged with DUI":               {"No"},
	},
	"es": {
		"En qué corte fue el caso":              {"Una corte estatal o del condado"},
		"Qué sección de la ley":                 {"=PC 484"},
		"Qué tipo de condena":                   {"Delito menor"},
		"le dio probatoria":                     {"Sí"},
		"Cómo terminó su probatoria":            {"Un juez la terminó antes"},
		"le quitó la probatoria":                {"No"},
		"Algo de esto es cierto para usted hoy": {"Ninguna de estas"},
		"Le acusaron de DUI":                    {"No"},
	},
}

// fill answers every question of a page that can be seen, also those that an
// answer unfolds.
const fill = `((answers, dontKnow) => {
  const seen = e => e.offsetParent !== null;
  const fire = (e, type) => e.dispatchEvent(new Event(type, {bubbles: true}));
  const type = (e, text) => { e.value = text; fire(e, 'input'); };
  for (let pass = 0; pass < 5; pass++) for (const f of document.querySelectorAll('#app fieldset')) {
    if (!seen(f) || f.querySelector('fieldset') || f.dataset.told) continue;
    f.dataset.told = '1';
    const key = Object.keys(answers).find(k => f.querySelector('legend').innerText.includes(k));
    const label = text => [...f.querySelectorAll('label')].filter(seen).find(l => l.innerText.startsWith(text));
    for (const answer of key ? answers[key] : []) {
      const at = answer.indexOf('=');
      if (at < 0) { const l = label(answer); if (!l) return 'no ' + answer + ' in ' + f.innerText; l.click(); }
      else if (at > 0) type(document.getElementById(label(answer.slice(0, at)).htmlFor), answer.slice(at + 1));
      else {
        const box = f.querySelector('[role=combobox]'), text = answer.slice(1);
        type(box, text);
        const all = [...f.querySelectorAll('[role=option]')];
        if (!all.length) return 'nothing is found for ' + text;
        (all.find(o => o.innerText.startsWith(text)) || all[0]).click();
      }
    }
    if (!key) { const ls = [...f.querySelectorAll('label')].filter(seen); ls[ls.length - 1].click(); }
  }
  return '';
})(%s, %s)`

// onAnswer reports whether the page shows the answer.
const onAnswer = `!!document.querySelector('#app .answer')`

// step answers one page and goes on.
func (p *page) step(w words, told answers) {
	p.t.Helper()
	title := p.title()
	if told == nil {
		told = answers{}
	}
	data, _ := json.Marshal(told)
	if wrong := eval[string](p, fmt.Sprintf(fill, data, quote(w.dontKnow))); wrong != "" {
		p.t.Fatalf("on %q: %s", p.heading(), wrong)
	}
	p.touch(w.carryOn)
	p.until("the step after "+title, fmt.Sprintf(`document.title !== %s`, quote(title)))
	if strings.Contains(p.text(), w.problem()) {
		p.t.Fatalf("on %q: %s", p.heading(), p.text())
	}
}

// take goes on until the answer, or until a page asks something that holds stop.
// It returns what the pages asked.
func (p *page) take(w words, told answers, stop string) []string {
	p.t.Helper()
	var asked []string
	for range 40 {
		if eval[bool](p, onAnswer) {
			return asked
		}
		here := eval[string](p, `document.getElementById('app').innerText`)
		if stop != "" && strings.Contains(here, stop) {
			return asked
		}
		asked = append(asked, p.heading())
		p.step(w, told)
	}
	p.t.Fatalf("the quiz does not end: %v", asked)
	return nil
}

func (p *page) title() string { p.t.Helper(); return eval[string](p, `document.title`) }

// quizAt opens the quiz for an aim (the slug of its page) or for one relief (#id) and
// starts it.
func quizAt(t *testing.T, s *server, w words, way string) *page {
	t.Helper()
	p := tab(t)
	p.media(1280, "light", "screen")
	if strings.HasPrefix(way, "#") {
		way = "quiz/" + way
	} else {
		way += "/"
	}
	p.open(s.URL + "/" + w.lang + "/" + way)
	p.begin(w)
	return p
}

// begin says for whom it is, and starts.
func (p *page) begin(w words) {
	p.t.Helper()
	p.until("the quiz takes over", `document.title.includes('1') && !!document.querySelector('#app form:not(#first)')`)
	p.touch(w.me)
	p.touch(w.start)
	p.until("the first question", `!!document.querySelector('#app h1')`)
}

// opens loads a record of testdata/people for an aim, or for everything, and waits for
// the answer.
func (p *page) opens(url, record string) {
	p.t.Helper()
	p.open(url)
	p.until("the quiz takes over", `!document.getElementById('load-part').hidden`)
	p.touch(map[bool]string{true: "Abrir respuestas guardadas", false: "Open saved answers"}[strings.Contains(url, "/es/")])
	p.until("the field", `!!document.querySelector('#file')`)
	name, err := filepath.Abs(filepath.Join("testdata", "people", record+".json"))
	if err != nil {
		p.t.Fatal(err)
	}
	if _, err := os.Stat(name); err != nil {
		p.t.Fatal(err)
	}
	p.do(chromedp.SetUploadFiles(`input[type=file]`, []string{name}))
	eval[bool](p, `(document.querySelector('#app form').requestSubmit(), true)`)
	p.until("the answer", onAnswer)
}

// touch clicks what has a name, as a finger does. "Part > Name" is the Name in the
// part of the page whose title is Part.
func (p *page) touch(name string) {
	p.t.Helper()
	p.until("“"+name+"” can be touched on “"+p.heading()+"”", fmt.Sprintf(`!!%s`, p.at(name)))
	eval[bool](p, fmt.Sprintf(`(e => (e.click(), true))(%s)`, p.at(name)))
}

// at is a script for what has a name.
func (p *page) at(name string) string {
	if part, of, ok := strings.Cut(name, " > "); ok {
		return fmt.Sprintf(`((part, name) => {
  const box = [...document.querySelectorAll('fieldset, section, article, li, details, [role=group]')].filter(e => e.offsetParent && !e.querySelector('fieldset'))
    .find(e => ((e.querySelector('legend, summary, h2, h3') || {}).innerText || e.getAttribute('aria-label') || '').includes(part));
  const label = e => ((e.labels && e.labels[0] || {}).innerText || e.innerText || e.value || '').trim();
  return box && [...box.querySelectorAll('a, button, summary, input')].find(e => label(e).startsWith(name));
})(%s, %s)`, quote(part), quote(of))
	}
	return fmt.Sprintf(`%s(%s)`, named, quote(name))
}

// write puts text into the field that has a name.
func (p *page) write(name, text string) {
	p.t.Helper()
	p.until("the field "+name, fmt.Sprintf(`(e => !!e && (e.focus(), e.select(), document.activeElement === e))(%s)`, p.at(name)))
	p.do(chromedp.KeyEvent(text))
}

func (p *page) back(n int) {
	p.t.Helper()
	eval[bool](p, fmt.Sprintf(`(history.go(%d), true)`, -n))
}

// on waits for a step that says something in its heading or in a question.
func (p *page) on(words string) {
	p.t.Helper()
	p.until("the step "+words, fmt.Sprintf(`[...document.querySelectorAll('h1, #app h2, #app legend')].some(h => h.offsetParent && h.innerText.includes(%s))`, quote(words)))
}

// chosen are the labels of what is ticked or chosen, and the text of fields.
func (p *page) chosen() string {
	p.t.Helper()
	return eval[string](p, `[...document.querySelectorAll('#app input')].filter(i => i.offsetParent && (i.checked || i.type === 'text' && i.value)).map(i => i.type === 'text' ? i.value : i.labels[0].innerText).join('|')`)
}

// unfold opens everything that is folded, and what is folded in it.
func (p *page) unfold() {
	p.t.Helper()
	eval[bool](p, `(() => { for (let n = 0; n < 4; n++) document.querySelectorAll('#app details:not([open])').forEach(d => { d.open = true; d.dispatchEvent(new Event('toggle')); }); return true; })()`)
}
