package record

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"

	"example.org/relief/wasm/law"
)

// Screener answers many records, one after the other, with what is needed to
// sort them: relief, case, status, dates and what is missing, but no findings.
// What it works with is kept between records, so that memory stays the same
// however many there are. It is for one goroutine.
type Screener struct {
	// AsOf is the day by which every record is answered; zero for each
	// record's own, or else Today.
	AsOf, Today law.Day

	codes   *Codebook
	engine  law.Screen
	message []byte
	out     []byte // what is written
	first   int    // where its determinations begin
	each    func(*law.Short)
	scan    scanner
	known   map[string][]entry // values that were read before
	key     []byte
	last    [law.MaxFacts]said    // the last answer to each fact
	after   [law.MaxFacts + 1]int // the fact that followed each the last time; the last, which comes first
	given   [law.MaxFacts]uint32  // the last holder that had an answer to a fact
	holder  uint32                // counts cases and persons
	ids     [][]byte              // of the cases, as JSON
	own     law.Day               // the last day that a record named, and as it was written
	ownText string

	worked    *workedOut // of a list
	firstCase int        // where in the record the cases that are judged begin

	days   toldDays
	listed Listed // of List
	spare  []byte

	id       []byte // of the record, as JSON
	deceased bool
	warnings [][]byte // of this record, as JSON

	// Parts of the answer that are always the same.
	relief, status, event, fact [][]byte
}

// maxKnown bounds the values that a Screener remembers.
const maxKnown = 1 << 15

// NewScreener returns a Screener of the law.
func (c *Codebook) NewScreener() *Screener {
	s := &Screener{codes: c, known: map[string][]entry{}}
	s.engine.Load(c.Code)
	s.each = s.append
	for _, r := range c.Reliefs {
		s.relief = append(s.relief, fmt.Appendf(nil, `{"relief":%s,"case":`, quoted(r.ID)))
	}
	for status := range law.Statuses {
		s.status = append(s.status, fmt.Appendf(nil, `,"status":"%s"`, status))
	}
	for n := range 1 + len(c.Events) + len(c.Reliefs) {
		s.event = append(s.event, fmt.Appendf(nil, `,"event":%s`, quoted(c.event(n))))
	}
	for _, f := range c.Facts {
		s.fact = append(s.fact, quoted(f.ID))
	}
	return s
}

// quoted writes text as JSON. Nothing reads it as HTML.
func quoted(s string) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s) // text can always be written
	return bytes.TrimSpace(b.Bytes())
}

// Append answers one record and appends the answer, a line of JSON, to dst.
// The name is the place of the record, for complaints.
func (s *Screener) Append(dst []byte, name func() string, text []byte) ([]byte, error) {
	s.warnings, s.id, s.deceased = s.warnings[:0], nil, false
	if !s.read(text) {
		// An uncommon record, or a wrong one; the parser of single records says
		// where and why.
		r, err := s.parse(name(), text)
		if err != nil {
			return dst, err
		}
		if len(r.Cases) > law.MaxCases || len(s.message) > law.MaxIn {
			return s.appendParts(dst, r)
		}
	}
	return s.appendAnswer(dst, s.judge)
}

// judge judges the message.
func (s *Screener) judge() error {
	return s.judgeFirst(law.MaxCases)
}

// judgeFirst judges the first cases of the message.
func (s *Screener) judgeFirst(n int) error {
	if !s.engine.Determine(s.message, int32(n), s.each) {
		return errRefused
	}
	return nil
}

// appendAnswer appends an answer with the determinations that judge makes.
func (s *Screener) appendAnswer(dst []byte, judge func() error) ([]byte, error) {
	s.out = append(dst, `{"as_of":`...)
	s.out = appendDay(s.out, law.Day(int32(binary.LittleEndian.Uint32(s.message[5:]))))
	if len(s.id) > len(noText) {
		s.out = append(append(s.out, `,"id":`...), s.id...)
	}
	if s.deceased {
		s.out = append(s.out, `,"deceased":true`...)
	}
	s.out = append(s.out, `,"determinations":[`...)
	s.first = len(s.out)
	if err := judge(); err != nil {
		return dst, err
	}
	s.out = append(s.out, ']')
	for i, w := range s.warnings {
		if i == 0 {
			s.out = append(s.out, `,"warnings":[`...)
		} else {
			s.out = append(s.out, ',')
		}
		s.out = append(s.out, w...)
	}
	if len(s.warnings) > 0 {
		s.out = append(s.out, ']')
	}
	return append(s.out, "}\n"...), nil
}

// parse reads a record in the way of single records and makes its message. An
// offense that cannot be read is unknown, and is told in the warnings.
func (s *Screener) parse(name string, text []byte) (*Record, error) {
	r, err := Parse(name, text)
	if err != nil {
		return nil, err
	}
	r.AsOf = s.day(r.AsOf)
	if err := s.codes.CheckDays(r); err != nil {
		return nil, err
	}
	s.warnings, s.id, s.deceased = s.warnings[:0], nil, r.Deceased
	for _, u := range r.Unread {
		s.warnings = append(s.warnings, quoted(u))
	}
	if r.ID != "" {
		s.id = quoted(r.ID)
	}
	s.ids, s.firstCase = s.ids[:0], 0
	for _, c := range r.Cases {
		s.ids = append(s.ids, quoted(c.ID))
	}
	if s.worked != nil {
		s.worked.takeAll(r)
	}
	if len(r.Cases) > law.MaxCases {
		s.message = asOfMessage(s.message, r.AsOf)
		return r, nil
	}
	return r, s.encode(r)
}

// encode makes the message of a record.
func (s *Screener) encode(r *Record) error {
	var warn []string
	var err error
	s.message, err = s.codes.message(r, law.Determine, 0, 0, nil, &warn)
	for _, w := range warn {
		s.warnings = append(s.warnings, quoted(w))
	}
	return err
}

// day is the day by which a record is answered that names its own, or none.
func (s *Screener) day(own law.Day) law.Day {
	switch {
	case s.AsOf != 0:
		return s.AsOf
	case own != 0:
		return own
	}
	return s.Today
}

// append writes one determination.
func (s *Screener) append(d *law.Short) {
	dst := s.out
	if len(dst) > s.first {
		dst = append(dst, ',')
	}
	dst = append(dst, s.relief[d.Relief]...)
	if n := int(d.Case); n >= 0 && n < len(s.ids) {
		dst = append(dst, s.ids[n]...)
	} else {
		dst = append(dst, "null"...)
	}
	if d.From == law.NoDay && d.By == law.NoDay {
		s.out = s.appendNote(dst, d, s.status[d.Status])
		return
	}
	dst = append(dst, s.status[d.Status]...)
	if d.From != law.NoDay {
		dst = appendDay(append(dst, `,"from":`...), d.From)
	}
	if d.By != law.NoDay {
		dst = appendDay(append(dst, `,"by":`...), d.By)
	}
	s.out = s.appendNote(dst, d, nil)
}

// appendNote appends the end of a determination, which is written once.
func (s *Screener) appendNote(dst []byte, d *law.Short, start []byte) []byte {
	if d.Note != nil && len(*d.Note) > 0 {
		return append(dst, *d.Note...)
	}
	from := len(dst)
	dst = append(dst, start...)
	if d.Late {
		dst = append(dst, `,"late":true`...)
	}
	if d.Event > 0 {
		dst = append(dst, s.event[d.Event]...)
	}
	dst = append(dst, `,"missing":[`...)
	for i, f := range d.Missing {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, s.fact[f]...)
	}
	dst = append(dst, "]}"...)
	if d.Note != nil {
		*d.Note = bytes.Clone(dst[from:])
	}
	return dst
}

// appendDay writes a day in quotes.
func appendDay(dst []byte, d law.Day) []byte {
	return append(AppendDay(append(dst, '"'), d), '"')
}
