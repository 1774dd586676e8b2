package draft

import (
	"slices"
	"strings"

	"example.org/relief/site/face"
)

// Measures are whole thousandths of a point, as in package paper.
const (
	wide, high = 612000, 792000
	top        = 720000 // the first line of pleading paper
	row        = 24000  // and the way to the next
	rows       = 28
)

// line is text at a place of a page.
type line struct {
	x, y, size int
	bold       bool
	text       []rune
}

// part is what a block has on one page; a block that is cut by the end of a
// page has several.
type part struct {
	block int
	kind  string
	lines []line
}

// mark is a stroke or a square that is no text.
type mark struct{ x, y, w, h int }

// sheet is a page.
type sheet struct {
	parts []part
	marks []mark // drawn
	notes []line // written, but not part of the text: numbers, the foot
}

// setter puts blocks on pages.
type setter struct {
	face   *face.Face
	doc    *Doc
	sheets []*sheet
	y      int // where the next line goes
	left   int
	right  int
	bottom int
	tight  bool
}

// style is how a kind is set.
type style struct {
	size, leading, before, indent int
	bold, middle                  bool
}

func (s *setter) style(kind string) style {
	st := s.wide(kind)
	if s.tight {
		st.size, st.leading, st.before = st.size*7/8, st.leading*6/7, st.before/2
	}
	return st
}

// wide is the style where there is room.
func (s *setter) wide(kind string) style {
	if s.doc.Pleading {
		return style{size: 12000, leading: row, bold: kind == Title || kind == Heading || kind == Court,
			middle: kind == Title || kind == Court,
			indent: map[string]int{Item: 18000, Check: 18000}[kind]}
	}
	switch kind {
	case Title:
		return style{size: 18000, leading: 23000, before: 14000, bold: true}
	case Heading:
		return style{size: 13500, leading: 17000, before: 10000, bold: true}
	case Item, Check:
		return style{size: 12000, leading: 15000, before: 3000, indent: 18000}
	case Court:
		return style{size: 12000, leading: 15600, before: 6000, bold: true, middle: true}
	}
	return style{size: 12000, leading: 15600, before: 6000}
}

// lay sets a whole paper. One that no court gets, such as the cover of a packet,
// is set tight where that saves a sheet.
func lay(f *face.Face, d *Doc) []*sheet {
	sheets := set(f, d, false)
	if len(sheets) > 1 && !d.forCourt() {
		if tight := set(f, d, true); len(tight) < len(sheets) {
			return tight
		}
	}
	return sheets
}

func set(f *face.Face, d *Doc, tight bool) []*sheet {
	s := &setter{face: f, doc: d, left: 72000, right: 540000, bottom: 72000, tight: tight}
	if tight {
		s.bottom = 48000
	}
	if d.Pleading {
		s.left, s.right = 108000, 576000
	}
	s.page()
	for i, b := range d.Blocks {
		switch b.Kind {
		case Break:
			s.page()
		case Caption:
			s.caption(i, b)
		case Sign:
			s.sign(i, b)
		default:
			s.text(i, b)
		}
	}
	for i, sh := range s.sheets {
		s.foot(sh, i+1, len(s.sheets))
	}
	return s.sheets
}

func (s *setter) page() {
	s.sheets = append(s.sheets, &sheet{})
	s.y = top
	if !s.doc.Pleading {
		s.y = high - s.bottom - 12000
	}
}

func (s *setter) sheet() *sheet { return s.sheets[len(s.sheets)-1] }

// first reports whether nothing is on the page yet.
func (s *setter) first() bool { return len(s.sheet().parts) == 0 }

// need begins a new page if there is no room for some height.
func (s *setter) need(height int) {
	if s.y-height < s.bottom-row && !s.first() {
		s.page()
	}
}

// put adds a line to the part of a block on the present page.
func (s *setter) put(block int, kind string, l line) {
	sh := s.sheet()
	if n := len(sh.parts); n > 0 && sh.parts[n-1].block == block && sh.parts[n-1].kind == kind {
		sh.parts[n-1].lines = append(sh.parts[n-1].lines, l)
		return
	}
	sh.parts = append(sh.parts, part{block, kind, []line{l}})
}

func (s *setter) text(i int, b Block) {
	st := s.style(b.Kind)
	wide := s.right - s.left - st.indent
	if b.Kind == Party {
		wide /= 2 // the right half is the clerk's
	}
	lines := s.face.Wrap([]rune(b.Text), wide*face.Units/st.size)
	if !s.first() {
		s.y -= st.before
	}
	if b.Kind == Heading {
		s.need(3 * row) // with the lines that follow
	}
	for n, l := range lines {
		s.need(row)
		x := s.left + st.indent
		if st.middle {
			x = s.left + (s.right-s.left-s.face.Width(l.Text)*st.size/face.Units)/2
		}
		if n == 0 && b.Kind == Item {
			s.put(i, b.Kind, line{x - 12000, s.y, st.size, false, []rune("• ")})
		}
		if n == 0 && b.Kind == Check {
			s.sheet().marks = append(s.sheet().marks, mark{x - 17000, s.y - 1000, 10000, 10000})
		}
		if len(l.Text) > 0 {
			s.put(i, b.Kind, line{x, s.y, st.size, st.bold, spaced(l.Text, n < len(lines)-1)})
		}
		s.y -= st.leading
	}
	if b.Kind == Party && s.doc.Pleading { // the court's name is on line 8
		s.y = min(s.y, top-7*row)
	}
}

// spaced ends a line with a space if another follows: without it a screen
// reader would read its last word and the next as one.
func spaced(text []rune, more bool) []rune {
	if !more {
		return text
	}
	return append(slices.Clone(text), ' ')
}

// caption sets two columns with a rule between.
func (s *setter) caption(i int, b Block) {
	st := s.style(Para)
	half := (s.right - s.left) / 2
	limit := (half - 18000) * face.Units / st.size
	left, right := s.face.Wrap([]rune(b.Text), limit), s.face.Wrap([]rune(b.Right), limit)
	s.y -= st.before
	s.need(max(len(left), len(right)) * st.leading)
	start := s.y
	for n, l := range left {
		if len(l.Text) > 0 {
			s.put(i, Caption, line{s.left, start - n*st.leading, st.size, false, spaced(l.Text, true)})
		}
	}
	for n, l := range right {
		if len(l.Text) > 0 {
			s.put(i, Caption+"2", line{s.left + half + 6000, start - n*st.leading, st.size, false, spaced(l.Text, true)})
		}
	}
	height := max(len(left), len(right)) * st.leading
	s.sheet().marks = append(s.sheet().marks, mark{s.left + half - 6000, start + st.size - height, 0, height},
		mark{s.left, start + st.size - height, half - 6000, 0})
	s.y = start - height
}

// sign sets a line to write on, and under it what goes there.
func (s *setter) sign(i int, b Block) {
	st := s.style(Para)
	s.need(3 * row)
	gap := 30000
	if s.doc.Pleading {
		gap = row
	}
	s.y -= gap
	s.sheet().marks = append(s.sheet().marks, mark{s.left, s.y + 14000, 240000, 0})
	for _, l := range s.face.Wrap([]rune(b.Text), (s.right-s.left)*face.Units/st.size) {
		s.put(i, Sign, line{s.left, s.y, st.size, false, spaced(l.Text, true)})
		s.y -= st.leading
	}
}

// foot writes the number of the page; on papers for a court the title under a line; and on
// pleading paper the numbers of the lines. A letter of one page has nothing at its foot.
func (s *setter) foot(sh *sheet, page, pages int) {
	if pages == 1 && !s.doc.forCourt() {
		return
	}
	number := []rune(digits(page))
	sh.notes = append(sh.notes, line{wide/2 - s.face.Width(number)*10000/face.Units/2, 59000, 10000, false, number})
	if !s.doc.forCourt() {
		return
	}
	title := []rune(s.doc.Title)
	x := wide/2 - s.face.Width(title)*10000/face.Units/2
	if x < 36000 { // a long title is cut in the foot; it stands whole in the text
		title = title[:min(len(title), 90)]
		x = 36000
	}
	sh.marks = append(sh.marks, mark{s.left, 54000, s.right - s.left, 0})
	sh.notes = append(sh.notes, line{x, 42000, 10000, false, title})
	if !s.doc.Pleading {
		return
	}
	for i := range rows {
		n := []rune(digits(i + 1))
		sh.notes = append(sh.notes, line{s.left - 24000 - s.face.Width(n)*12000/face.Units, top - i*row, 12000, false, n})
	}
	sh.marks = append(sh.marks, mark{s.left - 12000, 36000, 0, high - 72000}, mark{s.left - 9000, 36000, 0, high - 72000})
}

func digits(n int) string {
	var b strings.Builder
	if n >= 10 {
		b.WriteString(digits(n / 10))
	}
	b.WriteByte(byte('0' + n%10))
	return b.String()
}
