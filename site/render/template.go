package render

import (
	"bytes"
	"errors"
	"html/template"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/source"
)

// Templates are those of site/templates: base.html, parsed together with each
// of the others. They are parsed once and run by many goroutines.
type Templates struct {
	*source.Templates
	byName map[string]*template.Template
	base   *template.Template
}

// shells are the templates of what is not made from a page of content.
var shells = []string{"redirect", "root", "notfound"}

// templatesOf are the templates that pages need: those of their kinds, and the
// shells.
func templatesOf(pages []*source.Page) []string {
	names := slices.Clone(shells)
	for _, e := range pages {
		if t := e.Kind().Template; !slices.Contains(names, t) {
			names = append(names, t)
		}
	}
	return names
}

var atTemplate = regexp.MustCompile(`^(?:html/)?template: ?([\w-]+\.html):(\d+)(?::\d+)?: (.*)$`)

// NewTemplates parses all templates; those that are needed must be there.
func NewTemplates(src *source.Templates, needed []string, cs *complaint.List) *Templates {
	t := &Templates{Templates: src, byName: map[string]*template.Template{}}
	if _, ok := t.Text["base"]; !ok {
		cs.Add("site/templates/base.html", 0, "template", "", "there is no template base.html")
		return t
	}
	var err error
	t.base, err = template.New("base.html").Option("missingkey=error").Parse(t.Text["base"])
	if err != nil {
		complainTemplate(err, "base.html", cs)
		return t
	}
	for _, name := range needed {
		if _, ok := t.Text[name]; !ok {
			cs.Add("site/templates/"+name+".html", 0, "template", "", "there is no template %s.html", name)
		}
	}
	for name := range t.Text {
		if name == "base" {
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

// parse parses a template; two that were parsed share nothing.
func (t *Templates) parse(name string) (*template.Template, error) {
	one, err := t.base.Clone()
	if err == nil {
		_, err = one.New(name + ".html").Parse(t.Text[name])
	}
	if err != nil {
		return nil, err
	}
	if one = one.Lookup("base"); one == nil {
		return nil, errors.New(`template: base.html:1: no {{define "base"}}`)
	}
	return one, nil
}

// execute prints a view.
func (t *Templates) execute(b *bytes.Buffer, name string, v *View) error {
	tmpl := t.byName[name]
	if tmpl == nil {
		return errors.New("template: " + name + ".html:1: it cannot be used")
	}
	return tmpl.Execute(b, v)
}

// Complain makes a complaint of an error of a page that was to be rendered.
func (s *Site) Complain(err error, cs *complaint.List) {
	var l *lost
	if errors.As(err, &l) {
		s.complainLost(l, cs)
		return
	}
	complainTemplate(err, "", cs)
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
