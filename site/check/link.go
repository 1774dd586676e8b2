package check

import (
	"regexp"
	"strings"

	"example.org/relief/site/body"
	"example.org/relief/site/complaint"
)

// Site is the site to be checked.
type Site struct{ *body.Texts }

// Links finds links of pages to pages and places that do not exist. of are the
// places of the pages to look at in the plan; nil: all.
func (s *Site) Links(of []int, cs *complaint.List) {
	if of == nil {
		for i := range s.Pages {
			s.links(i, cs)
		}
	}
	for _, i := range of {
		s.links(i, cs)
	}
}

func (s *Site) links(i int, cs *complaint.List) {
	e := s.Pages[i]
	for _, l := range s.Made[i].Links {
		at, ok := s.Index(e.Lang, l.Slug)
		if !ok {
			cs.Add(e.File, l.Line, "link", s.nearestPage(e.Lang, l.Slug), "there is no page %q", l.Slug)
			continue
		}
		if l.Anchor == "" {
			continue
		}
		found := false
		for _, id := range s.Made[at].IDs {
			if id.Name == l.Anchor {
				found = true
				break
			}
		}
		if !found {
			var ids []string
			for _, id := range s.Made[at].IDs {
				ids = append(ids, id.Name)
			}
			cs.Add(e.File, l.Line, "anchor", complaint.DidYouMean(l.Anchor, ids), "%s has no place %q", s.Pages[at].File, l.Anchor)
		}
	}
}

// IDs finds places in pages whose names are taken by a part of the page: a
// script that looks for the part would find the heading.
func (s *Site) IDs(cs *complaint.List) {
	taken := map[string]map[string]bool{}
	for i, e := range s.Pages {
		if len(s.Made[i].IDs) == 0 {
			continue
		}
		kind := e.Kind()
		if taken[kind.Name] == nil {
			taken[kind.Name] = s.Templates.IDsOf(kind.Template)
			if kind.Name == "quiz" {
				s.addScriptIDs(taken[kind.Name])
			}
		}
		for _, id := range s.Made[i].IDs {
			if taken[kind.Name][id.Name] {
				cs.Add(e.File, id.Line, "duplicate-id", "give the heading an id of its own: {#other}",
					"the id %q is that of a part of the page",
					id.Name)
			}
		}
	}
}

var (
	wantsID = regexp.MustCompile(`(?:byId|getElementById)\("([\w-]+)"\)`)
	givesID = regexp.MustCompile(`\bid: ?"([\w-]+)"`)
)

// addScriptIDs adds the ids that the scripts of the quiz look for, or give.
func (s *Site) addScriptIDs(ids map[string]bool) {
	text := s.AllText(func(name string) bool { return strings.HasPrefix(name, "site/scripts/") })
	for _, form := range []*regexp.Regexp{wantsID, givesID} {
		for _, m := range form.FindAllStringSubmatch(text, -1) {
			ids[m[1]] = true
		}
	}
}

// draft is the file of a page that is a draft and left out; "" if there is none.
func (s *Site) draft(lang, slug string) string {
	for _, e := range s.Plan.Site.Pages { // those of the plan are without drafts
		if e.Front.Draft && e.Lang == lang && e.Slug == slug {
			return e.File
		}
	}
	return ""
}

func (s *Site) nearestPage(lang, slug string) string {
	if file := s.draft(lang, slug); file != "" {
		return file + " is a draft: take out draft: yes, or the link"
	}
	var slugs []string
	for _, e := range s.Pages {
		if e.Lang == lang {
			slugs = append(slugs, e.Slug)
			if strings.EqualFold(e.Slug, slug) {
				break
			}
		}
	}
	return complaint.DidYouMean(slug, slugs)
}
