package help

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"time"

	"example.org/relief/site/complaint"
	"example.org/relief/site/phone"
	"example.org/relief/wasm/law"
)

var (
	webForm  = regexp.MustCompile(`^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(/[A-Za-z0-9._~%/?=&#-]*)?$`)
	yearForm = regexp.MustCompile(`^(19|20)[0-9]{2}$`)
)

// block is one place while its lines are read.
type block struct {
	cs     *complaint.List
	line   int // of the first line; 0 while there is none
	values map[string]string
	lines  map[string]int
	bad    bool
}

func (b *block) complain(line int, hint, format string, args ...any) {
	b.cs.Add(File, line, "help", hint, format, args...)
	b.bad = true
}

func (b *block) add(n int, text string) {
	if b.line == 0 {
		b.line, b.values, b.lines = n, map[string]string{}, map[string]int{}
	}
	key, value, ok := strings.Cut(text, ":")
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	_, known := keys[key]
	switch {
	case !ok:
		b.complain(n, "write the key, a colon and the value", "%q is not key: value", text)
	case !known:
		b.complain(n, complaint.DidYouMean(key, keyNames()), "unknown key %q", key)
	case b.lines[key] > 0:
		b.complain(n, "", "%s is given twice, first on line %d", key, b.lines[key])
	default:
		b.values[key], b.lines[key] = value, n
	}
}

func keyNames() []string {
	names := make([]string, 0, len(keys))
	for k := range keys {
		names = append(names, k)
	}
	slices.Sort(names)
	return names
}

// place makes the place of what was read; ok is false where there was nothing,
// or something is wrong with it.
func (b *block) place() (Place, bool) {
	if b.line == 0 {
		return Place{}, false
	}
	v := b.values
	for _, k := range keyNames() {
		if keys[k] && v[k] == "" {
			b.complain(b.line, "", "the place has no %s", k)
		}
	}
	for _, k := range []string{"hours", "languages"} {
		if (v[k] == "") != (v[k+"-es"] == "") {
			b.complain(b.line, "", "%s and %s-es go together", k, k)
		}
	}
	if v["phone"] == "" && v["letters"] == "" && v["web"] == "" {
		b.complain(b.line, "a phone, an address for letters or a web address", "nobody can reach this place")
	}
	if w := v["web"]; w != "" && !webForm.MatchString(w) {
		b.complain(b.lines["web"], "the host and the page, without https://: example.org/help", "web: %q is not an address", w)
	}
	if a := v["aged"]; a != "" && !yearForm.MatchString(a) {
		b.complain(b.lines["aged"], "write it as 2018", "aged: %q is not a year", a)
	}
	p := Place{
		Name: v["name"], Needs: b.needs(), Area: v["area"], Languages: law.Text{En: v["languages"], Es: v["languages-es"]},
		Does:  law.Text{En: v["does"], Es: v["does-es"]},
		Short: cmp.Or(v["short"], v["name"]), Inside: v["inside"], Text: v["text"], Letters: v["letters"], Web: v["web"], Hours: law.Text{En: v["hours"], Es: v["hours-es"]},
		Source: v["source"], Seen: b.day("seen"), Aged: v["aged"], Called: b.day("called"), Line: b.line,
	}
	if p.Area != "" && !slices.Contains(areas, p.Area) {
		b.complain(b.lines["area"], "one of "+strings.Join(areas, ", "), "unknown area %q", p.Area)
	}
	for _, k := range []string{"phone", "phone-2"} {
		if v[k] == "" {
			continue
		}
		n, err := phone.Parse(v[k])
		if err != nil {
			b.complain(b.lines[k], "write one number, such as (619) 555-0100 or (619) 555-0100 ext. 5", "%s: %v", k, err)
		}
		p.Phones = append(p.Phones, n)
	}
	return p, !b.bad
}

func (b *block) needs() []string {
	var needs []string
	for n := range strings.SplitSeq(b.values["needs"], ",") {
		if n = strings.TrimSpace(n); n == "" {
			continue
		}
		if !slices.Contains(Needs, n) {
			b.complain(b.lines["needs"], complaint.DidYouMean(n, Needs), "unknown need %q", n)
		}
		needs = append(needs, n)
	}
	return needs
}

func (b *block) day(key string) law.Day {
	s := b.values[key]
	if s == "" {
		return 0
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		b.complain(b.lines[key], "write it as 2026-11-29", "%s: %q is not a day", key, s)
		return 0
	}
	return law.On(t.Year(), int(t.Month()), t.Day())
}
