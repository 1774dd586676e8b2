package source

import (
	"errors"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
)

// Templates are the texts of site/templates, and what they name.
type Templates struct {
	Text    map[string]string // by name, without .html
	Shown   []string          // keys of strings that scripts put into elements
	Bundles []string          // "scripts/quiz.ts", "styles/site.css": what the templates name
	Words   map[string]Place  // keys of words.txt that they name, and where first
	Hash    string            // of all of them
}

// Place is a line of a file.
type Place struct {
	File string
	Line int
}

var (
	namesBundle = regexp.MustCompile(`\.(Style|Script)\s+"([A-Za-z0-9_/-]+)"`)
	namesWord   = regexp.MustCompile(`\.Words\s+"([^"]+)"`)
	namesID     = regexp.MustCompile(` id="([\w-]+)"`)
	namesShown  = regexp.MustCompile(`data-w="([^"{}]+)"`)
)

func readTemplates(o Options, cs *complaint.List) *Templates {
	t := &Templates{Text: map[string]string{}, Words: map[string]Place{}}
	entries, err := o.readDir("site/templates")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		cs.Add("site/templates", 0, "template", "", "%v", err)
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".html") {
			continue
		}
		b, err := o.ReadFile("site/templates/" + e.Name())
		if err != nil {
			cs.Add("site/templates/"+e.Name(), 0, "template", "", "%v", err)
			continue
		}
		t.Text[strings.TrimSuffix(e.Name(), ".html")] = string(b)
		t.Hash += page.Hash(b)
		t.scan("site/templates/"+e.Name(), string(b))
	}
	slices.Sort(t.Bundles)
	t.Bundles = slices.Compact(t.Bundles)
	return t
}

// BundlesOf lists the bundles that a template and base.html name:
// "styles/site.css".
func (t *Templates) BundlesOf(name string) []string { return bundlesIn(t.Text["base"] + t.Text[name]) }

// IDsOf are the ids that a template and base.html give to parts of the page.
func (t *Templates) IDsOf(name string) map[string]bool {
	ids := map[string]bool{}
	for _, m := range namesID.FindAllStringSubmatch(t.Text["base"]+t.Text[name], -1) {
		ids[m[1]] = true
	}
	return ids
}

func bundlesIn(src string) []string {
	var sources []string
	for _, m := range namesBundle.FindAllStringSubmatch(src, -1) {
		if m[1] == "Style" {
			sources = append(sources, "styles/"+m[2]+".css")
		} else {
			sources = append(sources, "scripts/"+m[2]+".ts")
		}
	}
	return sources
}

// scan finds the bundles and strings that a template names.
func (t *Templates) scan(file, src string) {
	t.Bundles = append(t.Bundles, bundlesIn(src)...)
	for _, m := range namesWord.FindAllStringSubmatchIndex(src, -1) {
		key := src[m[2]:m[3]]
		if _, known := t.Words[key]; !known {
			t.Words[key] = Place{file, 1 + strings.Count(src[:m[2]], "\n")}
		}
	}
	// An element with data-w="KEY" gets the string q-KEY when the script
	// switches the language.
	for _, m := range namesShown.FindAllStringSubmatchIndex(src, -1) {
		t.Shown = append(t.Shown, "q-"+src[m[2]:m[3]])
	}
}
