package paper

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"unicode/utf16"

	"example.org/relief/site/face"
	"example.org/relief/site/pdf"
)

// Filled is a filled form.
type Filled struct {
	PDF  []byte
	Rest []Rest // what goes on an attachment
}

// Rest is the end of a text that was longer than its place.
type Rest struct {
	Item string
	Text string
}

// Problem is a reason why a form is not filled in: nothing is left out without
// a word, and no form is half filled.
type Problem struct {
	Item string `json:"item"`
	Kind string `json:"kind"` // long, letters, line
	Say  string `json:"say,omitempty"`
}

func (p Problem) Error() string {
	switch p.Kind {
	case "long":
		return fmt.Sprintf("the text for item %q is too long for its place on the form", p.Item)
	case "letters":
		return fmt.Sprintf("item %q has signs that cannot be printed: %s", p.Item, p.Say)
	}
	return fmt.Sprintf("item %q must be a single line", p.Item)
}

// More is the line that sends the reader to an attachment.
func More(item string) string {
	if item == "body text" { // of an attachment itself
		return "Continued on the next page."
	}
	return "Continued on Attachment " + strings.TrimSuffix(item, " text") + "."
}

// filler puts one update together.
type filler struct {
	p      *Prepared
	face   *face.Face
	glyphs []int       // of our own font, in the order of use
	number map[int]int // their numbers there
	out    []byte
	at     map[int]int // offsets of objects
	next   int
	font   int // object of our own font
}

// Fill puts values into a prepared blank: for each text the value and its
// picture, for each box its state. The algorithm is that of
// site/scripts/paperfill.ts, byte for byte.
func (p *Prepared) Fill(face *face.Face, values map[string]string) (*Filled, []Problem) {
	f := &filler{p: p, face: face, number: map[int]int{}, at: map[int]int{}, next: p.Size}
	sets := make([]set, len(p.Places))
	var problems []Problem
	var rest []Rest
	for i := range p.Places {
		place := &p.Places[i]
		v := values[place.Item]
		if v == "" || place.On != "" {
			continue
		}
		s, problem := f.set(place, v)
		if problem.Kind != "" {
			problem.Item = place.Item
			if !slices.Contains(problems, problem) {
				problems = append(problems, problem)
			}
			continue
		}
		if s.rest != "" {
			rest = append(rest, Rest{place.Item, s.rest})
		}
		sets[i] = s
	}
	if len(problems) > 0 {
		return nil, problems
	}
	f.out = append([]byte{}, p.PDF...)
	if len(f.glyphs) > 0 {
		f.font = f.next
		for _, body := range face.Font(f.next, f.glyphs) {
			f.begin(f.next)
			f.out = append(f.out, body...)
			f.next++
		}
	}
	for i := range p.Places {
		if v := values[p.Places[i].Item]; v != "" {
			f.field(&p.Places[i], v, sets[i])
		}
	}
	f.finish()
	return &Filled{f.out, rest}, nil
}

// set lays a text out and notes the glyphs it takes.
func (f *filler) set(place *Place, v string) (set, Problem) {
	text := []rune(v)
	if place.MaxLen > 0 && len(text) > place.MaxLen {
		return set{}, Problem{Kind: "long"}
	}
	if strange := f.face.Strange(v); strange != "" {
		return set{}, Problem{Kind: "letters", Say: strange}
	}
	var s set
	if place.Lines {
		s = several(f.face, place, text, More(place.Item))
		if s.rest != "" && !strings.HasSuffix(place.Item, " text") {
			return set{}, Problem{Kind: "long"}
		}
	} else {
		if strings.ContainsRune(v, '\n') {
			return set{}, Problem{Kind: "line"}
		}
		var ok bool
		if s, ok = single(f.face, place, text); !ok {
			return set{}, Problem{Kind: "long"}
		}
	}
	if !ansi(place, text) {
		for _, r := range s.runs {
			for _, c := range r.text {
				g, _ := f.face.Glyph(c)
				f.glyph(g)
			}
		}
	}
	return s, Problem{}
}

func (f *filler) glyph(g int) {
	if _, ok := f.number[g]; !ok {
		f.glyphs = append(f.glyphs, g)
		f.number[g] = len(f.glyphs)
	}
}

// ansi reports whether the blank's own font can show a text.
func ansi(place *Place, text []rune) bool {
	return place.FontN > 0 && !slices.ContainsFunc(text, func(r rune) bool { return r != '\n' && winAnsi(r) < 0 })
}

// high are the letters of WinAnsi from 0x80 to 0x9f; a space where there is
// none.
const high = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"

var highRunes = []rune(high)

func winAnsi(r rune) int {
	if r >= 0x20 && r <= 0x7e || r >= 0xa1 && r <= 0xff && r != 0xad {
		return int(r)
	}
	if i := slices.Index(highRunes, r); i >= 0 && r != ' ' {
		return 0x80 + i
	}
	return -1
}

func (f *filler) begin(num int) {
	f.at[num] = len(f.out)
	f.add("%d 0 obj\n", num)
}

func (f *filler) add(format string, args ...any) { f.out = fmt.Appendf(f.out, format, args...) }

// stream writes an object with bytes.
func (f *filler) stream(num int, dict string, data []byte) {
	f.begin(num)
	f.add("<<%s/Length %d>>\nstream\n", dict, len(data))
	f.out = append(f.out, data...)
	f.add("\nendstream\nendobj\n")
}

// field writes the new version of a field.
func (f *filler) field(place *Place, v string, s set) {
	value, look := text(v), ""
	if place.On != "" {
		value = string(pdf.Append(nil, pdf.Name(place.On)))
		look = "/AS" + value
	} else {
		look = fmt.Sprintf("/AP<</N %d 0 R>>", f.next)
		f.picture(place, v, s)
	}
	f.begin(place.Object)
	if place.Holder == 0 {
		f.add("%s%s/V%s>>\nendobj\n", place.Body, look, value)
		return
	}
	f.add("%s%s>>\nendobj\n", place.Body, look)
	f.begin(place.Holder)
	f.add("%s/V%s>>\nendobj\n", place.Holds, value)
}

// text writes a text string: plain letters in parentheses, others as UTF-16.
func text(v string) string {
	for _, r := range v {
		if r < ' ' || r > '~' {
			out := "<FEFF"
			for _, u := range utf16.Encode([]rune(v)) {
				out += fmt.Sprintf("%04X", u)
			}
			return out + ">"
		}
	}
	return "(" + strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(v) + ")"
}

// picture writes the appearance of a text.
func (f *filler) picture(place *Place, v string, s set) {
	font, num := place.Font, place.FontN
	own := !ansi(place, []rune(v))
	if own {
		font, num = "Own", f.font
	}
	content := fmt.Appendf(nil, "/Tx BMC\nq\nBT\n/%s %s Tf\n0 g\n", font, pdf.FromMilli(s.size))
	for _, r := range s.runs {
		content = fmt.Appendf(content, "1 0 0 1 %s %s Tm\n%s Tj\n", pdf.FromMilli(r.x), pdf.FromMilli(r.y), f.shown(r.text, own))
	}
	content = append(content, "ET\nQ\nEMC"...)
	w, h := place.Rect[2]-place.Rect[0], place.Rect[3]-place.Rect[1]
	dict := fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 %s %s]/Resources<</Font<</%s %d 0 R>>>>",
		pdf.FromMilli(w), pdf.FromMilli(h), font, num)
	f.stream(f.next, dict, content)
	f.next++
}

// shown writes letters as the font at hand counts them.
func (f *filler) shown(text []rune, own bool) string {
	var b strings.Builder
	if own {
		b.WriteByte('<')
		for _, r := range text {
			g, _ := f.face.Glyph(r)
			fmt.Fprintf(&b, "%04X", f.number[g])
		}
		b.WriteByte('>')
		return b.String()
	}
	b.WriteByte('(')
	for _, r := range text {
		switch c := winAnsi(r); {
		case c == '(' || c == ')' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(byte(c))
		case c > '~':
			fmt.Fprintf(&b, "\\%03o", c)
		default:
			b.WriteByte(byte(c))
		}
	}
	b.WriteByte(')')
	return b.String()
}

// finish writes the table of the new objects. The second half of the file's
// identity is a sum of what was added, so that the same answers give the same
// file.
func (f *filler) finish() {
	sum := fnv.New32a()
	sum.Write(f.out[len(f.p.PDF):])
	id := strings.Repeat(fmt.Sprintf("%08x", sum.Sum32()), 4)
	start := len(f.out)
	f.at[f.next] = start
	nums := make([]int, 0, len(f.at))
	for n := range f.at {
		nums = append(nums, n)
	}
	slices.Sort(nums)
	index, table := "", []byte{}
	for i := 0; i < len(nums); {
		j := i
		for j < len(nums) && nums[j] == nums[i]+j-i {
			o := f.at[nums[j]]
			table = append(table, 1, byte(o>>24), byte(o>>16), byte(o>>8), byte(o), 0, 0)
			j++
		}
		index += fmt.Sprintf("%d %d ", nums[i], j-i)
		i = j
	}
	f.stream(f.next, fmt.Sprintf("/Type/XRef/Size %d/W[1 4 2]/Index[%s]/Prev %d/Root %d 0 R/Info %d 0 R/ID[(%s)(%s)]",
		f.next+1, strings.TrimSuffix(index, " "), f.p.Start, f.p.Root, f.p.Info, f.p.ID, id), table)
	f.add("startxref\n%d\n%%%%EOF\n", start)
}
