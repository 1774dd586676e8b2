package site

import (
	"bytes"
	"encoding/json"
	"errors"
	"html/template"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// templates are those of site/templates: base.html, parsed together with each
// of the others. They are read once and run by many goroutines.
type templates struct {
	byName  map[string]*template.Template
	folds   sync.Map // of functions that return *template.Template, by language and name
	base    *template.Template
	text    map[string]string // by name
	shown   []string          // keys that scripts put into elements
	bundles []string          // "scripts/quiz.ts", "styles/site.css": what the templates name
	words   map[string]place  // keys of words.txt that they name, and where first
	ids     map[string]bool   // that base.html gives to parts of the page
	hash    string            // of all of them
}

type place struct {
	file string
	line int
}

// templateOf names the template of a kind of page.
var templateOf = map[string]string{
	"front": "front", "relief": "relief", "quiz": "quiz", "search": "search", "notfound": "notfound", "redirect": "redirect", "root": "root",
	"guide": "guide", "about": "guide", "glossary": "guide", "changes": "guide", "legal": "guide",
}

var (
	namesBundle = regexp.MustCompile(`\.(Style|Script)\s+"([A-Za-z0-9_/-]+)"`)
	namesWord   = regexp.MustCompile(`\.Words\s+"([^"]+)"`)
	namesID     = regexp.MustCompile(` id="([\w-]+)"`)
	namesShown  = regexp.MustCompile(`data-w="([^"{}]+)"`)
	atTemplate  = regexp.MustCompile(`^(?:html/)?template: ?([\w-]+\.html):(\d+)(?::\d+)?: (.*)$`)
)

func readTemplates(dir string, cs *complaint.List) *templates {
	t := &templates{byName: map[string]*template.Template{}, text: map[string]string{}, words: map[string]place{}, ids: map[string]bool{}}
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		cs.Add("site/templates", 0, "template", "", "%v", err)
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".html") {
			continue
		}
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			cs.Add("site/templates/"+e.Name(), 0, "template", "", "%v", err)
			continue
		}
		t.text[strings.TrimSuffix(e.Name(), ".html")] = string(b)
		t.hash += page.Hash(b)
		t.scan("site/templates/"+e.Name(), string(b))
	}
	slices.Sort(t.bundles)
	t.bundles = slices.Compact(t.bundles)
	if _, ok := t.text["base"]; !ok {
		cs.Add("site/templates/base.html", 0, "template", "", "there is no template base.html")
		return t
	}
	for _, m := range namesID.FindAllStringSubmatch(t.text["base"], -1) {
		t.ids[m[1]] = true
	}
	t.base, err = template.New("base.html").Option("missingkey=error").Parse(t.text["base"])
	if err != nil {
		complainTemplate(err, "base.html", cs)
		return t
	}
	for _, name := range []string{"front", "relief", "guide", "quiz", "search", "notfound", "redirect", "root"} {
		if _, ok := t.text[name]; !ok {
			cs.Add("site/templates/"+name+".html", 0, "template", "", "there is no template %s.html", name)
			continue
		}
		one, err := t.parse(name)
		if err != nil {
			complainTemplate(err, name+".html", cs)
			continue
		}
		t.byName[name] = one
	}
	return t
}

// names lists the bundles that a template and base.html name: "styles/site.css".
func (t *templates) names(name string) []string {
	var sources []string
	for _, m := range namesBundle.FindAllStringSubmatch(t.text["base"]+t.text[name], -1) {
		if m[1] == "Style" {
			sources = append(sources, "styles/"+m[2]+".css")
		} else {
			sources = append(sources, "scripts/"+m[2]+".ts")
		}
	}
	return sources
}

// parse parses a template; two that were parsed share nothing.
func (t *templates) parse(name string) (*template.Template, error) {
	one, err := t.base.Clone()
	if err == nil {
		_, err = one.New(name + ".html").Parse(t.text[name])
	}
	if err != nil {
		return nil, err
	}
	if one = one.Lookup("base"); one == nil {
		return nil, errors.New(`template: base.html:1: no {{define "base"}}`)
	}
	return one, nil
}

// scan finds the bundles and strings that a template names.
func (t *templates) scan(file, src string) {
	for _, m := range namesBundle.FindAllStringSubmatch(src, -1) {
		if m[1] == "Style" {
			t.bundles = append(t.bundles, "styles/"+m[2]+".css")
		} else {
			t.bundles = append(t.bundles, "scripts/"+m[2]+".ts")
		}
	}
	for _, m := range namesWord.FindAllStringSubmatchIndex(src, -1) {
		key := src[m[2]:m[3]]
		if _, known := t.words[key]; !known {
			t.words[key] = place{file, 1 + strings.Count(src[:m[2]], "\n")}
		}
	}
	// An element with data-w="KEY" gets the string q-KEY when the script
	// switches the language.
	for _, m := range namesShown.FindAllStringSubmatchIndex(src, -1) {
		t.shown = append(t.shown, "q-"+src[m[2]:m[3]])
	}
}

// execute makes the page of a view.
func (t *templates) execute(kind string, v *View) ([]byte, error) {
	var b bytes.Buffer
	err := t.executeTo(&b, kind, v)
	return b.Bytes(), err
}

func (t *templates) executeTo(b *bytes.Buffer, kind string, v *View) error {
	tmpl := t.byName[templateOf[kind]]
	if tmpl == nil {
		return errors.New("template: " + templateOf[kind] + ".html:1: it can not be used")
	}
	return tmpl.Execute(b, v)
}

// complainTemplate finds the place that an error of a template names.
func complainTemplate(err error, name string, cs *complaint.List) {
	line, text := 0, strings.TrimPrefix(err.Error(), "html/")
	if m := atTemplate.FindStringSubmatch(text); m != nil {
		name, text = m[1], m[3]
		line, _ = strconv.Atoi(m[2])
	}
	if _, rest, ok := strings.Cut(text, ">: "); ok && strings.HasPrefix(text, "executing ") {
		text = rest
	}
	cs.Add("site/templates/"+name, line, "template", complaint.Hint(err), "%s", text)
}

// metaInputs reads the files that went into bundles from esbuild's report.
func metaInputs(meta string) []string {
	var m struct {
		Inputs map[string]json.RawMessage `json:"inputs"`
	}
	if json.Unmarshal([]byte(meta), &m) != nil {
		return nil
	}
	var out []string
	for name := range m.Inputs {
		out = append(out, filepath.ToSlash(name))
	}
	return out
}
