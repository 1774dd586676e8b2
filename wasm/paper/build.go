package paper

import (
	"slices"
	"strconv"
	"strings"

	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// record makes the record of a person: a case of each convicted count, an arrest of
// each cycle that has none. It never says that every case is listed: cases of
// juvenile courts, of other states and of long ago may be missing.
func (im *Importer) record(p *person) *record.Record {
	b := &builder{im: im, p: p, r: &record.Record{ID: lineName(p.line), Deceased: p.deceased}}
	for _, c := range b.cycles() {
		b.cycle(c)
	}
	b.earlier()
	for _, n := range p.unread {
		b.unread(n.line, n.what)
	}
	return b.r
}

// builder builds one record.
type builder struct {
	im *Importer
	p  *person
	r  *record.Record

	registered  bool
	felonies    int      // court cases with a felony
	superStrike []string // days of the convictions that are one, as far as known
	registrable []string
}

// cycles groups the events by the arrest that they came of.
func (b *builder) cycles() [][]*event {
	var out [][]*event
	at := map[int]int{}
	for _, e := range b.p.events {
		i, ok := at[e.cycle]
		if !ok {
			i = len(out)
			at[e.cycle] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], e)
	}
	return out
}

// cycle reads what came of one arrest.
func (b *builder) cycle(events []*event) {
	cannabis := b.hasCannabis(events)
	tried, anyConvicted := false, false
	for _, e := range events {
		switch e.kind {
		case registration:
			for _, c := range e.counts {
				if ch := b.charge(c, e); strings.HasPrefix(ch.Section, "PC 290") {
					b.registered = true
				}
			}
		case court:
			tried = true
			if b.court(e, events, cannabis) {
				anyConvicted = true
			}
		case custody:
			if b.custodyOnly(e, events) {
				anyConvicted, tried = true, true
			}
		case other:
			for _, c := range e.counts {
				if !e.torn {
					b.unproved(c, e)
				}
			}
		}
	}
	if !anyConvicted {
		b.arrest(events, tried)
	}
}

func jurisdiction(e *event) string {
	if e.federal {
		return "federal"
	}
	return "california"
}

// newCase begins a case. It is named by its line, for a court's number leads to a
// person; a line that stands for several counts has several names.
func (b *builder) newCase(e *event, c *count, n int) *caseOf {
	cs := &caseOf{}
	cs.Answers, cs.Inferred = make([]record.Answer, 0, 16), make([]string, 0, 8)
	cs.ID = lineName(c.line)
	if c.alike > 1 {
		cs.ID += " (" + strconv.Itoa(n+1) + ")"
	}
	cs.CourtCase = lineName(e.line)
	return cs
}

// caseOf is a case that is being built.
type caseOf struct {
	record.CaseAnswers
	section string // of the offense, or nothing
	row     int
	felony  bool
}

func (cs *caseOf) told(key string, value any, inferred bool) {
	cs.Answers = append(cs.Answers, record.Answer{Key: key, Value: value})
	if inferred {
		cs.Inferred = append(cs.Inferred, key)
	}
}

// charge reads the charge of a count, once for each day.
func (b *builder) charge(c *count, e *event) *charge.Charge {
	if c.read == nil || c.readOn != e.day {
		c.read, c.readOn = b.readCharge(c, e), e.day
	}
	return c.read
}

// readCharge reads the charge of a count: as printed, or else from its comments.
func (b *builder) readCharge(c *count, e *event) *charge.Charge {
	first := &charge.Charge{Read: charge.Unread, Row: -1, Or: -1}
	texts := append(slices.Clip(c.texts), c.comments...)
	if len(c.of) > 0 {
		texts = c.of
	} else if c.lesser {
		texts = c.comments
	}
	for i, text := range texts {
		ch := b.im.read(text, e.day)
		if ch.Read == charge.Event && strings.HasPrefix(ch.Section, "PC 1170") {
			continue // a line about the sentence above the charge
		}
		if ch.Read != charge.Unread {
			return ch
		}
		if i == 0 {
			first = ch
		}
	}
	return first
}

// offense tells the offense of a convicted count.
func (b *builder) offense(cs *caseOf, c *count, e *event) {
	ch := b.charge(c, e)
	cs.row = -1
	switch {
	case ch.Read == charge.Federal || e.federal:
		return // the court says enough
	case ch.Known() && !b.doubtful(ch, e.day):
		cs.section, cs.row = ch.Section, ch.Row
		cs.told("offense", b.im.name(ch, e.day), c.lesser && len(c.of) == 0)
		if ch.Degree != "" && strings.HasPrefix(ch.Section, "PC 459") {
			cs.told("offense_degree", ch.Degree, false)
		}
		if ch.Attempt || c.attempted {
			cs.told("attempt", "yes", c.attempted && !ch.Attempt)
		}
		if ch.Hint != "" {
			b.unread(c.line, ch.Section+": "+ch.Hint)
		}
		for _, w := range ch.With {
			if b.im.read(w, e.day).Read == charge.Finding {
				b.unread(c.line, w+" stands beside "+ch.Section+": look for the finding on the court's paper")
			} else if strings.HasPrefix(ch.Section, "PC 182") {
				b.unread(c.line, "the crime that was planned is "+w)
			}
		}
		for _, text := range c.comments {
			if o := b.im.read(text, e.day); o.Known() && trunk(o.Section) != trunk(ch.Section) {
				b.unread(c.line, "the comment names "+o.Section+", not "+ch.Section+": look which one it was")
			}
		}
	default:
		cs.told("offense", "unknown", false)
		switch {
		case ch.Section != "" && ch.Hint != "":
			b.unread(c.line, ch.Section+": "+ch.Hint)
		case ch.Section != "":
			b.unread(c.line, ch.Section+" is no crime of its own")
		case c.lesser:
			b.unread(c.line, "the conviction is of a lesser crime than is printed: look which one")
		default:
			b.unread(c.line, "the charge cannot be read")
		}
	}
}

// doubtful reports whether a charge as printed may be either of two sections, which its
// section alone does not say: "532CLOTTERY" may be 532 or 532c.
func (b *builder) doubtful(ch *charge.Charge, date string) bool {
	return ch.Row != ch.Or && b.im.read(ch.Section, date).Or != ch.Or
}

// trunk is a section without its subdivisions.
func trunk(section string) string {
	before, _, _ := strings.Cut(section, "(")
	return before
}

// name is how an offense is written in a record, so that it is read as the same row.
func (im *Importer) name(ch *charge.Charge, date string) string {
	again := im.read(ch.Section, date)
	if ch.Read == charge.Ordinance || ch.Row == ch.Or && again.Row != ch.Row && !(ch.Attempt && !again.Attempt) {
		return im.Book.Offenses[ch.Row].Section
	}
	return ch.Section
}

// level tells the level convicted. Where only the level charged is printed, it
// is inferred, or left out.
func (b *builder) level(cs *caseOf, c *count) {
	switch {
	case c.level != "":
		cs.told("level", c.level, c.levelByTOC)
		cs.felony = c.level == "felony"
	case cs.row >= 0 && b.im.Book.Offenses[cs.row].Attrs[law.IsFelony] == law.Yes: // it can be nothing else
		cs.told("level", "felony", true)
		cs.felony = true
	}
}

// weigh notes what a conviction means for the person's other cases.
func (b *builder) weigh(cs *caseOf, day string) {
	if cs.row < 0 {
		return
	}
	attrs := b.im.Book.Offenses[cs.row].Attrs
	if attrs[law.SuperStrike] == law.Yes && cs.felony {
		b.superStrike = append(b.superStrike, day)
	}
	if attrs[law.Registrable] == law.Yes {
		b.registrable = append(b.registrable, day)
	}
}

// earlier tells of the person what the cases show.
func (b *builder) earlier() {
	tell := func(key string, value any) { b.r.Person = append(b.r.Person, record.Answer{Key: key, Value: value}) }
	if len(b.superStrike) > 0 {
		tell("super_strike_conviction", "yes")
		if d := first(b.superStrike); d != "" {
			tell("super_strike_conviction_date", d)
		}
	}
	if len(b.registrable) > 0 || b.registered {
		tell("registrable_conviction", "yes")
		if d := first(b.registrable); d != "" {
			tell("registrable_conviction_date", d)
		}
	}
	if b.felonies >= 2 { // fewer may be too few: the record may not be whole
		tell("felony_cases", float64(b.felonies))
	}
}

// first is the first of some days, if all are known.
func first(days []string) string {
	if len(days) == 0 || slices.Contains(days, "") {
		return ""
	}
	return slices.Min(days)
}

func (b *builder) unread(line int, what string) {
	if note := lineName(line) + ": " + what; !slices.Contains(b.r.Unread, note) {
		b.r.Unread = append(b.r.Unread, note)
	}
}
