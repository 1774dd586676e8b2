package draft

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"example.org/relief/site/complaint"
)

// Template is a paper with blanks. It is a text file in content/papers:
//
//	paper: letter-referral
//	title en: A letter that asks for a new sentence
//	title es: Una carta que pide una nueva sentencia
//	for: recall-and-resentencing
//	ask programs long en: Which programs did you finish? Give the dates.
//	ask programs long es: ¿Qué programas terminó? Dé las fechas.
//	ask counsel tick en: I ask the court for a lawyer.
//	ask counsel tick es: Pido un abogado a la corte.
//
//	== en ==
//	# A letter that asks for a new sentence
//
//	My name is {name}. My CDCR number is {prison number}.
//
//	?programs I finished these programs: {programs}
//
//	== es ==
//	…
//
// A paragraph begins with a mark: # a title, ## a heading, - an item of a list, [] one to
// tick off, @party, @court, @caption LEFT | RIGHT, @sign, @break. Before the mark ?key keeps a paragraph
// only if the value is known, !key only if it is not. A value that is not
// known leaves a line to write on. What a person writes is never read as a
// mark.
type Template struct {
	ID       string            `json:"id"`
	Titles   map[string]string `json:"titles"`
	For      []string          `json:"for,omitempty"` // reliefs; none: always
	Pleading bool              `json:"pleading,omitempty"`
	Asks     []Ask             `json:"asks,omitempty"`
	Body     map[string][]Unit `json:"body"` // by language

	name  string
	lines map[string]int // of the keys, and of the reliefs
}

// Ask is a question of a paper.
type Ask struct {
	Key  string            `json:"key"`
	Long bool              `json:"long,omitempty"` // several lines
	Tick bool              `json:"tick,omitempty"` // a box: "yes", or nothing
	Says map[string]string `json:"says"`
	line int
}

// Unit is a block that may be left out.
type Unit struct {
	If  string `json:"if,omitempty"`
	Not string `json:"not,omitempty"`
	Block
	line int
}

var languages = []string{"en", "es"}

// ReadTemplate reads a template; what is wrong is added to the complaints.
func ReadTemplate(name string, data []byte, all *complaint.List) *Template {
	t := &Template{Titles: map[string]string{}, Body: map[string][]Unit{}, name: name, lines: map[string]int{}}
	lang, start := "", 0
	var lines []string
	flush := func() {
		if len(lines) > 0 && lang != "" {
			u := unit(strings.Join(lines, "\n"))
			u.line = start
			t.Body[lang] = append(t.Body[lang], u)
		}
		lines = nil
	}
	for i, line := range strings.Split(strings.TrimPrefix(string(data), "\ufeff"), "\n") {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "== "):
			flush()
			lang = strings.TrimSpace(strings.Trim(line, "="))
			if !slices.Contains(languages, lang) {
				all.Add(name, i+1, "paper", "the languages are en and es", "a paper has no part %q", lang)
			}
		case line == "":
			flush()
		case lang != "":
			if marked(line) {
				flush()
			}
			if len(lines) == 0 {
				start = i + 1
			}
			lines = append(lines, line)
		case !strings.HasPrefix(line, "#"):
			t.head(i+1, line, all)
		}
	}
	flush()
	t.whole(all)
	return t
}

func (t *Template) head(n int, line string, all *complaint.List) {
	key, value, _ := strings.Cut(line, ":")
	words, value := strings.Fields(key), strings.TrimSpace(value)
	last := ""
	if len(words) > 0 {
		last = words[len(words)-1]
	}
	if before := t.lines[key]; before > 0 && key != "for" {
		all.Add(t.name, n, "paper", "delete one of the lines", "%s is given twice, first on line %d", key, before)
		return
	}
	t.lines[key] = n
	switch {
	case key == "paper":
		t.ID = value
	case key == "for":
		for id := range strings.FieldsSeq(value) {
			t.For, t.lines[id] = append(t.For, id), n
		}
	case key == "pleading":
		t.Pleading = value == "yes"
		if value != "yes" && value != "no" {
			all.Add(t.name, n, "paper", "write pleading: yes, or no", "pleading is %q", value)
		}
	case len(words) == 2 && words[0] == "title" && slices.Contains(languages, last):
		t.Titles[last] = value
	case len(words) > 2 && words[0] == "ask" && slices.Contains(languages, last):
		words = words[1 : len(words)-1]
		kind := ""
		if n := len(words) - 1; n > 0 && (words[n] == "long" || words[n] == "tick") {
			kind, words = words[n], words[:n]
		}
		k := strings.Join(words, " ")
		i := slices.IndexFunc(t.Asks, func(a Ask) bool { return a.Key == k })
		if i < 0 {
			i = len(t.Asks)
			t.Asks = append(t.Asks, Ask{Key: k, Long: kind == "long", Tick: kind == "tick", Says: map[string]string{}, line: n})
		}
		t.Asks[i].Says[last] = value
	default:
		all.Add(t.name, n, "paper", "a line is paper:, title en:, for:, pleading: or ask KEY en:", "a paper has no line %q", key)
	}
}

var marks = []struct{ mark, kind string }{
	{"## ", Heading}, {"# ", Title}, {"- ", Item}, {"[] ", Check},
	{"@party ", Party}, {"@court ", Court}, {"@caption ", Caption}, {"@sign ", Sign}, {"@break", Break},
}

// marked reports whether a line begins a block by its mark.
func marked(line string) bool {
	u := unit(line)
	return u.Kind != Para || u.If != "" || u.Not != ""
}

// condition is ?key or !key; a key of several words stands in brackets.
var condition = regexp.MustCompile(`^([?!])(?:\[([^\]]+)\]|([\w-]+)) ?`)

func unit(text string) Unit {
	var u Unit
	for {
		m := condition.FindStringSubmatch(text)
		if m == nil {
			break
		}
		if m[1] == "?" {
			u.If = m[2] + m[3]
		} else {
			u.Not = m[2] + m[3]
		}
		text = text[len(m[0]):]
	}
	u.Kind = Para
	for _, m := range marks {
		if rest, ok := strings.CutPrefix(text, m.mark); ok {
			u.Kind, text = m.kind, rest
			break
		}
	}
	if u.Kind == Caption {
		text, u.Right, _ = strings.Cut(text, "|")
		text, u.Right = strings.TrimSpace(text), strings.TrimSpace(u.Right)
	}
	u.Text = text
	return u
}

var braces = regexp.MustCompile(`\{([^{}]+)\}`)

// blanks lists the values of a paragraph in the order of the alphabet.
func blanks(u Unit) []string {
	var out []string
	for _, m := range braces.FindAllStringSubmatch(u.Text+u.Right, -1) {
		out = append(out, m[1])
	}
	slices.Sort(out)
	return out
}

// Keys lists every value that a template uses.
func (t *Template) Keys() []string {
	var out []string
	for _, u := range t.Body["en"] {
		out = append(out, u.keys()...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// keys are the values of a paragraph, and those that it depends on.
func (u Unit) keys() []string {
	out := blanks(u)
	for _, k := range []string{u.If, u.Not} {
		if k != "" {
			out = append(out, k)
		}
	}
	return out
}

// unwritten is a line to write on.
const unwritten = "____________________"

// Fill puts values into the blanks. An item of a list with several lines becomes several
// items.
func (t *Template) Fill(lang string, values map[string]string) *Doc {
	d := &Doc{Title: t.Titles[lang], Lang: lang, Pleading: t.Pleading, Blocks: []Block{}}
	put := func(text string) string {
		return braces.ReplaceAllStringFunc(text, func(k string) string {
			if v := values[k[1:len(k)-1]]; v != "" {
				return v
			}
			return unwritten
		})
	}
	for _, u := range t.Body[lang] {
		if u.If != "" && values[u.If] == "" || u.Not != "" && values[u.Not] != "" {
			continue
		}
		text := put(u.Text)
		if u.Kind == Court { // "COUNTY OF SAN DIEGO"
			text = strings.Map(unicode.ToUpper, text)
		}
		if u.Kind != Item && u.Kind != Check {
			d.Blocks = append(d.Blocks, Block{u.Kind, text, put(u.Right)})
			continue
		}
		for one := range strings.SplitSeq(text, "\n") {
			d.Blocks = append(d.Blocks, Block{Kind: u.Kind, Text: one})
		}
	}
	return d
}
