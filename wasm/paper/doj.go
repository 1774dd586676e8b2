package paper

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"example.org/relief/wasm/record"
)

// DOJ reads rows of the Department of Justice: one for each count of each event, and one
// more for each further part of its sentence.
func (im *Importer) DOJ(in io.Reader, each func(*record.Record) error) error {
	d := &dojRows{im: im, each: each, events: map[step]*event{}, counts: map[countOf]counted{}}
	return byPerson(in, d.header, d.row, d.end)
}

type dojRows struct {
	im   *Importer
	each func(*record.Record) error
	at   [columnCount]int

	person *person
	events map[step]*event
	counts map[countOf]counted
	texts  map[string]string
	last   [columnCount]string // what the cells said before
	spare  []*count            // as many as the longest record has

	endings map[string]disposition
}

// step is what the rows of one event have alike, and countOf what those of one count
// have. The order alone is not enough: in some files an arrest and what the court made of
// it bear the same.
type step struct {
	order, day string
	kind       kind
}
type countOf struct {
	order string
	kind  kind
}

// row takes up a row.
func (d *dojRows) row(line int, fields [][]byte) error {
	get := func(n int) string {
		if i := d.at[n]; i >= 0 && i < len(fields) {
			if string(fields[i]) != d.last[n] { // many are as in the row before
				d.last[n] = d.text(fields[i])
			}
			return d.last[n]
		}
		return ""
	}
	if d.person == nil {
		d.person = &person{line: line}
		if len(d.counts) > 1024 { // to clear a map costs what it once held
			d.events, d.counts = map[step]*event{}, map[countOf]counted{}
		}
		clear(d.events)
		clear(d.counts)
	}
	p := d.person
	if p.born == "" {
		p.born = day(get(birth))
	}
	words := get(stepType)
	if strings.HasPrefix(words, "DECEASED") {
		p.deceased = true
	}
	order := get(countOrder)
	if len(order) < 9 {
		p.unread = append(p.unread, note{line, "the row has no order of counts"})
		return nil
	}
	which := countOf{order, stepKind(words)}
	known := d.counts[which]
	if known.count == nil {
		e := d.event(step{order[:6], get(eventDate), which.kind}, line)
		known = counted{e, d.newCount(line)}
		d.counts[which] = known
		e.counts = append(e.counts, known.count)
		d.charge(known.count, get)
	}
	known.event.number = firstOf(known.event.number, firstOf(get(courtCase), get(ofn)))
	d.outcome(known.count, line, get)
	return nil
}

// newCount begins a count, in the place of one that is no longer needed.
func (d *dojRows) newCount(line int) *count {
	n := len(d.counts)
	if n == len(d.spare) {
		d.spare = append(d.spare, new(count))
	}
	c := d.spare[n]
	*c = count{line: line, alike: 1, texts: c.texts[:0]}
	return c
}

// counted is a count with its event.
type counted struct {
	event *event
	count *count
}

// event is the event of a step, which may begin with this line.
func (d *dojRows) event(at step, line int) *event {
	if e := d.events[at]; e != nil {
		return e
	}
	cycle, _ := strconv.Atoi(at.order[:3])
	e := &event{kind: at.kind, cycle: cycle, line: line, day: day(at.day)}
	if d.im.ahead(e.day) {
		e.day = ""
		d.person.unread = append(d.person.unread, note{line, "the day is in the future"})
	}
	d.events[at] = e
	d.person.events = append(d.person.events, e)
	return e
}

// text is what a cell says. The same few texts come again and again.
func (d *dojRows) text(cell []byte) string {
	if cell = bytes.TrimSpace(cell); len(cell) == 0 || len(cell) == 1 && (cell[0] == '-' || cell[0] == 'x' || cell[0] == 'X' || cell[0] == '#') {
		return ""
	}
	if s, ok := d.texts[string(cell)]; ok {
		return s
	}
	if d.texts == nil || len(d.texts) >= maxKnown {
		d.texts = map[string]string{}
	}
	s := string(cell)
	d.texts[s] = s
	return s
}

// filled is what a cell says: blanks and filler are nothing.
func filled(s string) string {
	s = strings.TrimSpace(s)
	switch s {
	case "-", "x", "X", "#", "--":
		return ""
	}
	return s
}

func stepKind(step string) kind {
	for _, k := range []struct {
		words string
		kind  kind
	}{{"ARREST", arrest}, {"COURT", court}, {"CUSTODY", custody}, {"REGISTR", registration}, {"APPLICANT", applicant}} {
		if strings.HasPrefix(step, k.words) {
			return k.kind
		}
	}
	return other
}

// charge takes up what the row was about.
func (d *dojRows) charge(c *count, get func(int) string) {
	for _, n := range []int{convOffense, offense, dispOffense} {
		if t := get(n); t != "" && !strings.Contains(t, "SEE COMMENT") {
			c.texts = append(c.texts, (t))
		}
	}
	if t := get(commentText); t != "" {
		if i := strings.Index(t, "CHRG-"); i >= 0 {
			c.comments = append(c.comments, t[i+5:])
		} else if number, _, ok := strings.Cut(t, "-"); len(c.texts) == 0 || ok && t[0] >= '0' && t[0] <= '9' && len(number) < 24 {
			c.comments = append(c.comments, t) // the charge itself, or another one: "11358 HS-CULTIVATE"
		}
	}
	c.charged = readLevel(get(toc))
	c.attempted = strings.Contains(get(qualifiers), "ATT") || strings.Contains(get(convQualifiers), "ATT")
}

// outcome takes up the disposition, the level and a part of the sentence.
func (d *dojRows) outcome(c *count, line int, get func(int) string) {
	words := get(dispo)
	switch is := d.disposition(words); {
	case is == unsaid || is == aside:
	case c.disposition == unsaid, c.disposition == pending && is.ends():
		if c.disposition == pending {
			c.day = day(get(dispDate))
		}
		if c.disposition = is; is == unknownWords {
			d.person.unread = append(d.person.unread, note{line, "the disposition cannot be read"})
		}
	case is != c.disposition && is != unknownWords:
		if n := len(c.updates); n == 0 || c.updates[n-1].what != is {
			c.updates = append(c.updates, update{day: day(get(dispDate)), what: is})
		}
	}
	if c.disposition != convicted {
		return
	}
	if c.level == "" {
		if c.level = readLevel(get(convStatus)); c.level == "" && c.charged != "" {
			c.level, c.levelByTOC = c.charged, true
		}
	}
	n, _ := strconv.Atoi(get(sentLength))
	part := &c.sentence
	if k := len(c.updates); k > 0 {
		part = &c.updates[k-1].sentence
	}
	if place := get(sentPlace); place != "" {
		for name, p := range places {
			if len(name) > 2 && strings.HasPrefix(place, name) {
				part.add(p, max(n, 0), get(sentUnit))
				return
			}
		}
	}
	if !c.sentence.said {
		_, kind, _ := strings.Cut(words, "-")
		for _, p := range strings.FieldsFunc(kind, func(r rune) bool { return r == '/' || r == ' ' }) {
			if place := places[p]; place != "" {
				c.sentence.add(place, 0, "")
			}
		}
	}
}

// disposition reads the words of a disposition; there are few, in many rows.
func (d *dojRows) disposition(words string) disposition {
	is, ok := d.endings[words]
	if !ok {
		if d.endings == nil || len(d.endings) >= maxKnown {
			d.endings = map[string]disposition{}
		}
		is = readDisposition(words)
		d.endings[words] = is
	}
	return is
}

// end builds the record of the person.
func (d *dojRows) end() error {
	p := d.person
	d.person = nil
	return d.each(d.im.record(p))
}
