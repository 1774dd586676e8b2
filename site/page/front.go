package page

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.org/relief/site/complaint"
)

// Front is what a page says of itself in its front matter.
type Front struct {
	Title       string   // title: required
	Description string   // description: required, at most 160 characters
	Kind        string   // kind: required, one of Kinds
	Reliefs     []string // reliefs: ids of the reliefs that the page explains
	Aims        []string // aims: what a reader may want: work, housing, …
	Aim         string   // aim: of a page of kind aim, what it asks for
	Whom        string   // whom: of a page of kind aim, whom it is for, where that is said: inside, other
	Order       int      // order: the place in the navigation; 0 is not in it
	Draft       bool     // draft: yes keeps the page out of a build
	Old         []string // old: former addresses, which lead here
	Translated  string   // translated: hash of the page this one was made from

	Lines [len(keys)]uint16 // where each key is; see Line
}

// keys are the keys of front matter, in the order in which a page should have
// them.
var keys = [...]string{"title", "description", "kind", "reliefs", "aims", "aim", "whom", "order", "draft", "old", "translated"}

// Line returns the line of a key, or 1.
func (f *Front) Line(key string) int {
	if i := slices.Index(keys[:], key); i >= 0 && f.Lines[i] > 0 {
		return int(f.Lines[i])
	}
	return 1
}

var (
	idPattern   = regexp.MustCompile(`^[a-z0-9]+([-/][a-z0-9]+)*$`)
	oldPattern  = regexp.MustCompile(`^/?[A-Za-z0-9][A-Za-z0-9_.~-]*(/[A-Za-z0-9][A-Za-z0-9_.~-]*)*/?$`)
	hashPattern = regexp.MustCompile(`^[0-9a-f]{12}$`)
)

// readFront reads the front matter and returns where the Markdown starts.
func readFront(file string, src []byte, cs *complaint.List) (f Front, body int) {
	line, rest, ok := cutLine(src)
	if !ok || string(line) != "---" {
		cs.Add(file, 1, "front-matter", "the first line is ---, then key: value lines, then ---", "no front matter")
		return f, 0
	}
	for n := 2; ; n++ {
		line, rest, ok = cutLine(rest)
		if !ok {
			cs.Add(file, 1, "front-matter", "close it with a line of ---", "the front matter does not end")
			return f, len(src)
		}
		text := strings.TrimSpace(string(line))
		if text == "---" {
			break
		}
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		f.read(file, n, text, cs)
	}
	f.complete(file, cs)
	return f, len(src) - len(rest)
}

func cutLine(b []byte) (line, rest []byte, ok bool) {
	if len(b) == 0 {
		return nil, nil, false
	}
	line, rest, _ = bytes.Cut(b, []byte("\n"))
	return bytes.TrimRight(line, " \t"), rest, true
}

func (f *Front) read(file string, n int, text string, cs *complaint.List) {
	key, value, ok := strings.Cut(text, ":")
	key, value = strings.TrimSpace(key), unquote(strings.TrimSpace(value))
	if !ok {
		cs.Add(file, n, "front-matter", "a line is key: value, all of it on one line", "%q is not key: value", text)
		return
	}
	if strings.Count(value, `"`)%2 != 0 {
		cs.Add(file, n, "front-matter", "quotation marks are not needed; the page shows them",
			"%s has one quotation mark too many or too few", key)
	}
	if c := Unseen([]byte(value)); c != 0 {
		cs.Add(file, n, "front-matter", "delete it, or write the line again", "%s holds the sign %U, which cannot be seen", key, c)
	}
	i := slices.Index(keys[:], key)
	if i < 0 {
		cs.Add(file, n, "front-matter", complaint.DidYouMean(key, keys[:]), "unknown key %q", key)
		return
	}
	if f.Lines[i] > 0 {
		cs.Add(file, n, "front-matter", "", "%s is given twice, first on line %d", key, f.Lines[i])
		return
	}
	f.Lines[i] = uint16(min(n, 1<<16-1))
	switch key {
	case "title":
		f.Title = value
	case "description":
		f.Description = value
	case "kind":
		if !slices.Contains(kindNames(), value) {
			cs.Add(file, n, "front-matter", complaint.DidYouMean(value, kindNames()), "unknown kind %q", value)
			return
		}
		f.Kind = value
	case "reliefs":
		f.Reliefs = list(value)
	case "aims":
		f.Aims = list(value)
		for _, a := range f.Aims {
			if !idPattern.MatchString(a) {
				cs.Add(file, n, "front-matter", "", "%q is not an aim: small letters and - only", a)
			}
		}
	case "aim":
		if !idPattern.MatchString(value) {
			cs.Add(file, n, "front-matter", "", "%q is not an aim: small letters and - only", value)
			return
		}
		f.Aim = value
	case "whom":
		if value != "inside" && value != "other" {
			cs.Add(file, n, "front-matter", "", "whom is %q, not inside or other", value)
			return
		}
		f.Whom = value
	case "order":
		v, err := strconv.Atoi(value)
		if err != nil || v < 1 || v > 1e6 {
			cs.Add(file, n, "front-matter", "", "order is %q, not a number from 1", value)
			return
		}
		f.Order = v
	case "draft":
		if value != "yes" && value != "no" {
			cs.Add(file, n, "front-matter", "", "draft is %q, not yes or no", value)
			return
		}
		f.Draft = value == "yes"
	case "old":
		for _, o := range list(value) {
			if !oldPattern.MatchString(o) || strings.Contains(o, "..") || NotOnWindows(o) {
				cs.Add(file, n, "front-matter", "a path such as en/old-name", "%q is not an old address", o)
				continue
			}
			f.Old = append(f.Old, strings.Trim(o, "/"))
		}
	case "translated":
		if !hashPattern.MatchString(value) {
			cs.Add(file, n, "front-matter", "relief check -translated writes it", "translated is %q, not 12 hex digits", value)
			return
		}
		f.Translated = value
	}
}

// complete names what is missing.
func (f *Front) complete(file string, cs *complaint.List) {
	for _, key := range []string{"title", "description", "kind"} {
		empty := key == "title" && f.Title == "" || key == "description" && f.Description == "" ||
			key == "kind" && f.Kind == "" && f.Lines[slices.Index(keys[:], "kind")] == 0
		if empty {
			cs.Add(file, f.Line(key), "front-matter", "", "%s is missing", key)
		}
	}
	if n := utf8.RuneCountInString(f.Description); n > 160 {
		cs.Add(file, f.Line("description"), "front-matter", "search results cut it off",
			"the description has %d characters, more than 160", n)
	}
}

// Unseen returns the first sign of a line that nobody sees and that changes how
// the line is read or shown: a control, a mark that turns the direction of
// writing, or a byte order mark; 0 if there is none.
func Unseen(line []byte) rune {
	for _, c := range string(line) {
		switch {
		case c == '\t':
		case c < ' ', c >= 0x7f && c < 0xa0, c == 0xfeff, c == 0x200e, c == 0x200f, c >= 0x202a && c <= 0x202e, c >= 0x2066 && c <= 0x2069:
			return c
		}
	}
	return 0
}

func list(s string) []string {
	var out []string
	for v := range strings.SplitSeq(s, ",") {
		if v = strings.TrimSpace(v); v != "" {
			out = append(out, v)
		}
	}
	return out
}

func unquote(s string) string {
	if len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"' {
		return s[1 : len(s)-1]
	}
	return s
}
