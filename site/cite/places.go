package cite

import (
	"regexp"
	"strings"

	"example.org/relief/wasm/codes"
)

var (
	article      = regexp.MustCompile(`^art\. ([IVX]+)( [A-Z])?, secs?\. (.*)$`)
	placeSection = regexp.MustCompile(`^\d+(\.\d+)*[a-z]*`)
	placeMarker  = regexp.MustCompile(`^\(([0-9]+|[A-Za-z]+)\)`)
)

// Places returns the parts of the codes of the state that cites rest on, and the
// cites that name something else: decisions, federal law, rules of court, acts.
func (f *Forms) Places(cites string) (places []codes.Place, others []string) {
	for _, c := range Split(cites) {
		code, rest := "", ""
		if name, _, ok := f.Code(c); ok {
			code, rest = f.official[name], strings.TrimPrefix(c[len(name)+1:], "§ ")
		} else if m := f.article(c); m != nil {
			code, rest = "CONS", m[3]
			for _, p := range listed(code, rest) {
				p.Section = strings.TrimSpace(m[1]+m[2]) + "/" + p.Section
				places = append(places, p)
			}
			continue
		}
		got := listed(code, rest)
		if code == "" || len(got) == 0 {
			others = append(others, c)
			continue
		}
		places = append(places, got...)
	}
	return places, others
}

// listed reads what follows the name of a code: sections with their
// subdivisions, separated by commas. "(c)" after a comma continues the section
// before it, and "(2)" the subdivision.
func listed(code, rest string) (out []codes.Place) {
	var last codes.Place
	var path []string
	for rest != "" {
		if s := placeSection.FindString(rest); s != "" {
			last, path, rest = codes.Place{Code: code, Section: s}, nil, rest[len(s):]
			if to := placeSection.FindString(strings.TrimPrefix(rest, "-")); to != "" && rest[0] == '-' {
				last.To, rest = to, rest[1+len(to):]
			}
		} else if m := placeMarker.FindStringSubmatch(rest); m == nil || last.Section == "" {
			return out
		} else {
			path = path[:levelOf(m[1], path)]
		}
		path, rest = markers(path, rest)
		last.Part = joined(path)
		out = append(out, last)
		if strings.HasPrefix(rest, "-(") && len(path) > 0 { // (A)-(C)
			end, after := markers(nil, rest[1:])
			for n := 0; len(end) == 1 && path[len(path)-1] != end[0] && n < 40; n++ {
				path[len(path)-1] = codes.Next(path[len(path)-1])
				last.Part = joined(path)
				out = append(out, last)
			}
			rest = after
		}
		var more bool
		if rest, more = strings.CutPrefix(rest, ","); !more {
			return out
		}
		rest = strings.TrimPrefix(strings.TrimLeft(rest, " "), "and ")
	}
	return out
}

func markers(path []string, rest string) ([]string, string) {
	path = append([]string{}, path...)
	for m := placeMarker.FindStringSubmatch(rest); m != nil; m = placeMarker.FindStringSubmatch(rest) {
		path, rest = append(path, m[1]), rest[len(m[0]):]
	}
	return path, rest
}

func joined(path []string) string {
	if len(path) == 0 {
		return ""
	}
	return "(" + strings.Join(path, ")(") + ")"
}

// levelOf is how much of the path before it a continued subdivision keeps. The
// levels of California are (a)(1)(A)(i)(I)(ia).
func levelOf(marker string, before []string) int {
	level := 0
	switch c := marker[0]; {
	case c >= '0' && c <= '9':
		level = 1
	case c >= 'A' && c <= 'Z':
		level = 2
		if len(before) > 4 && codes.Roman(strings.ToLower(marker)) > 0 {
			level = 4
		}
	case len(before) > 3 && strings.Trim(marker, "ivx") == "":
		level = 3
	case len(before) > 5 && len(marker) == 2 && marker[0] == 'i':
		level = 5
	}
	return min(level, len(before))
}

// article finds the parts of a cite of the constitution of the state; nil if it
// is none.
func (f *Forms) article(cite string) []string {
	if f.constitution == nil || !f.constitution.MatchString(cite) {
		return nil
	}
	return article.FindStringSubmatch(strings.TrimPrefix(cite, f.constitution.FindString(cite)))
}
