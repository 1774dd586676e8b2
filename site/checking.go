package site

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"example.org/relief/site/check"
	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// Grade is how hard one text is to read.
type Grade struct {
	File  string  `json:"file"`
	Lang  string  `json:"lang"`
	Words int     `json:"words"`
	Grade float64 `json:"grade"`
}

// Checked is what Check found.
type Checked struct {
	Complaints complaint.List `json:"complaints"`
	Grades     []Grade        `json:"grades"` // of every page, and of all questions
	Pages      int            `json:"pages"`
	Took       time.Duration  `json:"took"`
}

// Check complains about everything there is to complain about, in one pass,
// and writes nothing. It asks for more than a build: what can be shown while
// it is being written should not always be published.
func Check(ctx context.Context, o Options) (done Checked, err error) {
	start := time.Now()
	defer func() { done.Took = time.Since(start) }()
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	law, err := o.law(ctx)
	if err != nil {
		return done, err
	}
	p, err := read(ctx, o, law, nil, false)
	if err != nil {
		return done, err
	}
	p.prose = true
	p.prepare()
	var mu sync.Mutex
	_, err = p.makeStale(ctx, func(e *entry, m *page.Page) error {
		s := check.Page(m, &e.Own)
		if e.Front.Kind != "notfound" {
			if _, err := p.render(e, m.HTML()); err != nil {
				p.complainRender(err)
			}
		}
		mu.Lock()
		defer mu.Unlock()
		done.Grades = append(done.Grades, Grade{e.File, e.Lang, s.Words, s.Grade()})
		return nil
	})
	if err != nil {
		return done, err
	}
	if _, err := p.rest(); err != nil {
		return done, err
	}
	p.checkFirm()
	p.checkWords()
	p.checkTranslations()
	p.checkPairs()
	p.checkUnused()
	if p.lawOf != nil {
		for what, langs := range check.Law(p.lawOf.Book, o.Today, locator(o.path("wasm", "california")), &p.shared) {
			for lang, s := range langs {
				done.Grades = append(done.Grades, Grade{"wasm/california: " + what, lang, s.Words, s.Grade()})
			}
		}
	}
	sort.Slice(done.Grades, func(i, j int) bool {
		a, b := done.Grades[i], done.Grades[j]
		return a.File+a.Lang < b.File+b.Lang
	})
	done.Pages = len(p.entries)
	done.Complaints = p.complaints()
	if o.Strict {
		done.Complaints = done.Complaints.Strict()
	}
	return done, nil
}

// checkFirm makes errors of the firm's blanks: a page that lacks what the law
// asks of an advertisement is not to be published.
func (p *project) checkFirm() {
	for i, c := range p.shared {
		if c.Rule == "firm" {
			p.shared[i].Level = complaint.Error
		}
	}
}

// checkWords compares the interface strings of the languages, and finds those
// that nothing uses.
func (p *project) checkWords() {
	scripts := p.scriptText()
	for _, lang := range Languages {
		w, other := p.words[lang], p.words[otherLanguage(lang)]
		if w == nil {
			continue
		}
		for _, key := range sortedKeys(w.values) {
			check.Words(lang, w.file, w.lines[key], w.values[key], &p.shared)
			if other != nil {
				if _, ok := other.values[key]; !ok {
					p.shared.Add(w.file, w.lines[key], "words", "add it to "+other.file, "%s has no string %q", other.file, key)
				} else if lang == Languages[0] && places(w.values[key]) != places(other.values[key]) {
					p.shared.Add(other.file, other.lines[key], "words", "use the same {0}, {1} as in "+w.file, "the places of %q differ", key)
				}
			}
			if _, used := w.used.Load(key); used || p.tmpl.words[key].file != "" || slices.Contains(p.tmpl.shown, key) || usedByScript(scripts, key) || p.dynamic(key) {
				continue
			}
			p.shared.Warn(w.file, w.lines[key], "unused", "", "nothing uses the string %q", key)
		}
		for _, key := range sortedKeys(p.tmpl.words) {
			if _, ok := w.values[key]; !ok && !p.said(w.file, key) {
				at := p.tmpl.words[key]
				p.shared.Add(at.file, at.line, "words", complaint.DidYouMean(key, sortedKeys(w.values)), "%s has no string %q", w.file, key)
			}
		}
	}
}

// said reports whether running a template already met the missing string.
func (p *project) said(file, key string) bool {
	return slices.ContainsFunc(p.shared, func(c complaint.Complaint) bool {
		return c.Rule == "template" && strings.Contains(c.Text, fmt.Sprintf("%s has no string %q", file, key))
	})
}

// places are the marks {0}, {1} in a string.
func places(s string) string {
	var out []string
	for _, m := range []string{"{0}", "{1}", "{2}", "{3}"} {
		if strings.Contains(s, m) {
			out = append(out, m)
		}
	}
	return strings.Join(out, "")
}

// scriptText is the text of all scripts, in which the keys of strings are
// looked for.
func (p *project) scriptText() string {
	var b strings.Builder
	for _, in := range p.inputs {
		if strings.HasPrefix(in.Path, "site/scripts/") {
			t, _ := os.ReadFile(p.path(filepath.FromSlash(in.Path)))
			b.Write(t)
		}
	}
	return b.String()
}

// usedByScript reports whether a script asks for a string. Scripts see the keys
// that start with "q-", without it; some put a key together from parts.
func usedByScript(scripts, key string) bool {
	k, ok := strings.CutPrefix(key, "q-")
	if !ok {
		return false
	}
	for {
		for _, quote := range []string{`"`, "`", "'"} {
			if strings.Contains(scripts, quote+k) {
				return true
			}
		}
		i := strings.LastIndexByte(k, '-')
		if i < 0 {
			return strings.Contains(scripts, "."+key[2:])
		}
		k = k[:i+1]
		if strings.Contains(scripts, `"`+k) || strings.Contains(scripts, "`"+k) {
			return true
		}
		k = k[:i]
	}
}

// dynamic reports whether Go code puts the key together from parts, and would
// use it if the law or the firm called for it.
func (p *project) dynamic(key string) bool {
	for _, prefix := range []string{"status-", "step-", "family-", "check-", "law-", "review-", "blank-", "firm-", "nav-", "road-", "rights-", "timeline-"} {
		if strings.HasPrefix(key, prefix) {
			return true
		}
	}
	return key == "feed-title"
}

// checkTranslations finds pages that lack their other language, and those whose
// English has changed since they were translated.
func (p *project) checkTranslations() {
	for _, e := range p.entries {
		if e.Lang == Languages[0] {
			if p.get(Languages[1], e.Slug) == nil {
				p.shared.Add(e.File, 0, "translation", "", "there is no %s", "content/"+Languages[1]+"/"+e.Slug+".md")
			}
			continue
		}
		from := p.get(Languages[0], e.Slug)
		switch {
		case from == nil:
			p.shared.Add(e.File, 0, "translation", "", "there is no %s", "content/"+Languages[0]+"/"+e.Slug+".md")
		case e.Front.Translated == "":
			p.shared.Warn(e.File, 1, "translation", "compare it with "+from.File+", then run relief check -translated "+e.File, "it does not say from which English it was translated")
		case e.Front.Translated != from.Meaning:
			p.shared.Add(e.File, e.Front.Line("translated"), "translation", "compare it with "+from.File+", then run relief check -translated "+e.File, "the English has changed since it was translated")
		}
		if from != nil && (e.Front.Kind != from.Front.Kind || !slices.Equal(e.Front.Reliefs, from.Front.Reliefs) || !slices.Equal(e.Front.Aims, from.Front.Aims) || e.Front.Order != from.Front.Order) {
			p.shared.Warn(e.File, 1, "translation", "", "kind, reliefs, aims or order differ from %s", from.File)
		}
	}
	en, es := p.glossary[Languages[0]], p.glossary[Languages[1]]
	if en != nil && es != nil && len(en.terms) != len(es.terms) {
		p.shared.Warn(es.file, 0, "translation", "", "it has %d terms, %s has %d", len(es.terms), en.file, len(en.terms))
	}
}

// checkUnused finds files that nothing uses, and pages that nothing leads to.
func (p *project) checkUnused() {
	linked := map[string]bool{}
	for _, e := range p.entries {
		for _, l := range e.Links {
			if l.Slug != e.Slug {
				linked[e.Lang+"/"+l.Slug] = true
			}
		}
	}
	for _, e := range p.entries {
		if e.Front.Order == 0 && e.Slug != "index" && e.Front.Kind != "notfound" && e.Front.Kind != "quiz" && !linked[e.key()] {
			p.shared.Warn(e.File, 1, "unused", "give it an order, or link to it", "nothing leads to this page")
		}
	}
	texts := ""
	for _, in := range p.inputs {
		name, ok := strings.CutPrefix(in.Path, "site/")
		if ok && (strings.HasPrefix(name, "scripts/") || strings.HasPrefix(name, "styles/")) && !p.assets.inputs[name] &&
			!strings.HasSuffix(name, ".d.ts") && !strings.HasSuffix(name, ".json") && !strings.HasSuffix(name, ".go") && len(p.assets.inputs) > 0 {
			p.shared.Warn(in.Path, 0, "unused", "", "no template and no other file uses it")
		}
		if f, ok := strings.CutPrefix(in.Path, "content/files/"); ok && !atRoot[f] {
			if texts == "" {
				texts = p.allText()
			}
			if !strings.Contains(texts, "files/"+f) {
				p.shared.Warn(in.Path, 0, "unused", "", "no page shows it or links to it")
			}
		}
	}
}

func (p *project) allText() string {
	var b bytes.Buffer
	for _, in := range p.inputs {
		if strings.HasSuffix(in.Path, ".md") || strings.HasSuffix(in.Path, ".html") || strings.HasSuffix(in.Path, ".css") {
			t, _ := os.ReadFile(p.path(filepath.FromSlash(in.Path)))
			b.Write(t)
		}
	}
	return b.String()
}

// locator finds the place of a text in the Go files of a folder.
func locator(dir string) func(string) (string, int) {
	type source struct{ name, text string }
	var sources []source
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".go") && !strings.HasSuffix(e.Name(), "_test.go") {
			b, _ := os.ReadFile(filepath.Join(dir, e.Name()))
			sources = append(sources, source{"wasm/california/" + e.Name(), string(b)})
		}
	}
	return func(text string) (string, int) {
		if text == "" {
			return "", 0
		}
		quoted := `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
		for _, s := range sources {
			for _, form := range []string{quoted, "`" + text + "`"} {
				if i := strings.Index(s.text, form); i >= 0 {
					return s.name, 1 + strings.Count(s.text[:i], "\n")
				}
			}
		}
		return "", 0
	}
}
