package main

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"example.org/relief/wasm/codes"
	"example.org/relief/wasm/law"
)

// use is what rests on a place: a part of a relief, or a list of offenses.
type use struct{ relief, part string }

// part is a line of a relief that has a cite.
type part struct {
	name, cite string
	says       []law.Text
	decides    bool // a requirement or a grant
}

func partsOf(r *law.Relief) []part {
	var out []part
	for _, c := range r.Requires {
		out = append(out, part{c.ID, c.Cite, []law.Text{c.Says, c.Else.Why}, true})
	}
	for _, g := range r.Grants {
		out = append(out, part{g.ID, g.Cite, []law.Text{g.Outcome.Why}, true})
	}
	for _, group := range []struct {
		name  string
		notes []law.Note
	}{{"notes", r.Notes}, {"does", r.Does}, {"does not", r.DoesNot}} {
		for _, n := range group.notes {
			out = append(out, part{group.name, n.Cite, []law.Text{n.Says}, false})
		}
	}
	for _, s := range r.Steps {
		out = append(out, part{"steps", s.Cite, []law.Text{s.Says}, false})
	}
	return out
}

// lists are the sections behind the columns of the catalogue of offenses: a rule
// that asks whether a felony is serious rests on PC 1192.7(c).
var lists = []struct{ name, cite string }{
	{"serious felonies", "PC 1192.7(c)"}, {"violent felonies", "PC 667.5(c)"}, {"super strikes", "PC 667(e)(2)(C)(iv)"},
	{"registration", "PC 290(c)"}, {"left out of dismissal", "PC 1203.4(b)"}, {"left out of certificates", "PC 4852.01(c)"},
	{"nine years", "PC 4852.03(a)(1)"}, {"gun ban for misdemeanors", "PC 29805(a)"}, {"driving", "VC 12810(a)-(e)"},
	{"left out without probation", "PC 1203.4a(d)"}, {"left out for minors", "PC 1203.45(c)"}, {"Proposition 47", "PC 1170.18(a)"},
}

// usesOf says what rests on each place of the codes, and what the rules cite beside
// them.
func usesOf(book *law.Book) (map[codes.Place][]use, []string) {
	uses := map[codes.Place][]use{}
	others := map[string]bool{}
	add := func(cites string, u use) {
		places, rest := placesOf(cites)
		for _, p := range places {
			if !slices.Contains(uses[p], u) {
				uses[p] = append(uses[p], u)
			}
		}
		for _, o := range rest {
			others[o] = true
		}
	}
	for _, r := range book.Reliefs {
		for _, p := range partsOf(r) {
			add(p.cite, use{r.ID, p.name})
		}
		add(r.Cite, use{r.ID, "the whole"})
	}
	for _, l := range lists {
		add(l.cite, use{"", "the list of offenses, " + l.name})
	}
	return uses, slices.Sorted(maps.Keys(others))
}

func placesOf(cites string) ([]codes.Place, []string) { return lawCites().Places(cites) }

// readAgain finds the pages and the stories that a relief has.
type readAgain struct {
	pages   map[string][]string // by relief
	stories map[string][]string
}

var directive = regexp.MustCompile(`(?m)^(?:reliefs:|::).*$`)

func filesOf(book *law.Book) (readAgain, error) {
	again := readAgain{map[string][]string{}, map[string][]string{}}
	pages, err1 := filepath.Glob("content/*/*.md")
	stories, err2 := filepath.Glob(lawFolder + "/scenarios/*.txtar")
	if err := errors.Join(err1, err2); err != nil {
		return again, err
	}
	for _, name := range pages {
		data, err := os.ReadFile(name)
		if err != nil {
			return again, err
		}
		words := map[string]bool{}
		for _, line := range directive.FindAllString(string(data), -1) {
			for w := range strings.FieldsFuncSeq(line, func(r rune) bool { return r == ' ' || r == ',' || r == ':' }) {
				words[w] = true
			}
		}
		for _, r := range book.Reliefs {
			if words[r.ID] {
				again.pages[r.ID] = append(again.pages[r.ID], name)
			}
		}
	}
	for _, name := range stories {
		data, err := os.ReadFile(name)
		if err != nil {
			return again, err
		}
		for _, r := range book.Reliefs {
			if strings.Contains(string(data), "\n"+r.ID+": ") {
				again.stories[r.ID] = append(again.stories[r.ID], name)
			}
		}
	}
	return again, nil
}
