package plan

import (
	"slices"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// Plan is the site as it is arranged. It does not change.
type Plan struct {
	*source.Site
	Pages []*source.Page // by language and slug, without those that are left out

	at        map[string]map[string]int // places in Pages, by language and slug
	once      map[string]string         // "en/glossary": the slug of the page of a kind that exists once
	explained map[string]string         // "en RELIEF": the slug of the page that explains it
	nav       map[string][]Section      // by language
}

// Arrange leaves out drafts, unless they are wanted, and finds what is where.
func Arrange(s *source.Site, drafts bool, cs *complaint.List) *Plan {
	p := &Plan{Site: s, Pages: slices.Clone(s.Pages), at: map[string]map[string]int{}, once: map[string]string{},
		explained: map[string]string{}}
	if !drafts {
		p.Pages = slices.DeleteFunc(p.Pages, func(e *source.Page) bool { return e.Front.Draft })
	}
	slices.SortFunc(p.Pages, source.ByAddress)
	for i, e := range p.Pages {
		if p.at[e.Lang] == nil {
			p.at[e.Lang] = map[string]int{}
		}
		p.at[e.Lang][e.Slug] = i
		kind := e.Kind()
		if kind.Explains {
			for _, r := range e.Front.Reliefs {
				if p.explained[e.Lang+" "+r] == "" {
					p.explained[e.Lang+" "+r] = e.Slug
				}
			}
		}
		if !kind.Once {
			continue
		}
		k := e.Lang + "/" + kind.Name
		if first, taken := p.once[k]; taken {
			cs.Add(e.File, e.Front.Line("kind"), "kind", "", "%s is already the page of kind %s",
				"content/"+e.Lang+"/"+first+".md", kind.Name)
			continue
		}
		p.once[k] = e.Slug
	}
	for _, lang := range source.Languages {
		if p.Words[lang] == nil && lang != source.Languages[0] {
			continue
		}
		if e := p.Page(lang, "index"); e == nil {
			cs.Add("content/"+lang+"/index.md", 0, "front", "is content the right folder? relief new site DIR lays one", "there is no front page")
		} else if e.Front.Kind != "front" && e.Front.Kind != "" {
			cs.Add(e.File, e.Front.Line("kind"), "kind", "", "index.md is of kind %s, not front", e.Front.Kind)
		}
	}
	p.navigate()
	return p
}

// Page finds a page; nil if there is none.
func (p *Plan) Page(lang, slug string) *source.Page {
	if i, ok := p.at[lang][slug]; ok {
		return p.Pages[i]
	}
	return nil
}

// Index returns the place of a page in Pages.
func (p *Plan) Index(lang, slug string) (int, bool) {
	i, ok := p.at[lang][slug]
	return i, ok
}

// AimPage returns the slug of the page of kind aim for an aim, or "".
func (p *Plan) AimPage(lang, aim string) string {
	for _, e := range p.Pages {
		if e.Lang == lang && e.Front.Kind == "aim" && e.Front.Aim == aim {
			return e.Slug
		}
	}
	return ""
}

// Once returns the slug of the page of a kind that exists once, or "".
func (p *Plan) Once(lang, kind string) string { return p.once[lang+"/"+kind] }

// Explains returns the slug of the page that explains a relief, or "".
func (p *Plan) Explains(lang, relief string) string { return p.explained[lang+" "+relief] }

// Shows reports whether other pages show something of the front matter of a
// page: those that explain a relief, and those that exist once.
func (p *Plan) Shows(e *source.Page) bool {
	kind := e.Kind()
	return kind.Explains || p.Once(e.Lang, kind.Name) == e.Slug && kind.Once
}

// Translated reports whether a page exists in the other language.
func (p *Plan) Translated(e *source.Page) bool {
	return p.Page(source.OtherLanguage(e.Lang), e.Slug) != nil
}

// Glossary returns the slug of the page that holds the glossary.
func (p *Plan) GlossarySlug(lang string) string {
	if s := p.Once(lang, "glossary"); s != "" {
		return s
	}
	return "glossary"
}

// With is the plan after the text of some pages changed, but nothing that other
// pages show of them.
func (p *Plan) With(fresh ...*source.Page) *Plan {
	n := *p
	n.Pages = slices.Clone(p.Pages)
	for _, e := range fresh {
		n.Pages[p.at[e.Lang][e.Slug]] = e
	}
	return &n
}

// SameFront reports whether nothing that other pages show of a page differs.
func SameFront(a, b page.Front) bool {
	return a.Title == b.Title && a.Description == b.Description && a.Kind == b.Kind && a.Order == b.Order && a.Draft == b.Draft &&
		a.Aim == b.Aim && a.Translated == b.Translated &&
		slices.Equal(a.Reliefs, b.Reliefs) && slices.Equal(a.Aims, b.Aims) && slices.Equal(a.Old, b.Old)
}
