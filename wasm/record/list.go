package record

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"example.org/relief/wasm/law"
)

// Line is a relief of a person, over all of their cases: what a clinic works
// from. It holds until the next one.
type Line struct {
	Relief   int
	Status   law.Status
	Cases    [][]byte // the ids of the cases in this status, or their places: "1"
	From, By law.Day  // or NoDay
	Late     bool
	Part     bool    // a day that is half remembered moves From or By
	Missing  []int32 // facts that are still to be asked
	// WorkedOut are facts of the cases that decide it and that nobody told: an importer
	// worked them out of a paper. Of what is unsure they are left out.
	WorkedOut []int32
}

// Open reports whether the relief can be asked for now, or comes by itself.
func (l *Line) Open() bool { return rank(l.Status) >= 3 }

// rank orders statuses by how much there is to do.
func rank(s law.Status) int {
	switch s {
	case law.Automatic, law.Shall, law.May:
		return 3
	case law.NotYet:
		return 2
	case law.Unsure:
		return 1
	}
	return 0
}

// Listed is what List found in one record. It holds until the next one.
type Listed struct {
	Person   []byte // its id, or nothing
	Deceased bool
	Cases    int
	Warnings [][]byte // as JSON
	lines    []Line
}

// NewLister returns a Screener for List. Rights are nothing to ask for, and are
// not judged. With missing, a line that is unsure says what it turns on; without, most is
// decided by a status alone.
func (c *Codebook) NewLister(missing bool) *Screener {
	s := c.NewScreener()
	s.engine.OnlyOpen, s.worked = !missing, newWorkedOut(c)
	for _, r := range c.Reliefs {
		s.engine.Without = append(s.engine.Without, c.Right(r))
	}
	return s
}

// Right reports whether a relief only says what rights a person has.
func (c *Codebook) Right(r *law.Relief) bool { return strings.HasPrefix(r.ID, "rights/") }

// Lines gives a line for each relief that is open, has a day ahead, or turns on what
// is still to be asked: the best of its cases.
func (l *Listed) Lines(each func(*Line) bool) {
	for i := range l.lines {
		if len(l.lines[i].Cases) > 0 && !each(&l.lines[i]) {
			return
		}
	}
}

// List answers one record for a list.
func (s *Screener) List(name func() string, text []byte) (*Listed, error) {
	l := &s.listed
	if l.lines == nil {
		l.lines = make([]Line, len(s.codes.Reliefs))
	}
	for i := range l.lines {
		l.lines[i] = Line{Relief: i, From: law.NoDay, By: law.NoDay, Cases: l.lines[i].Cases[:0], Missing: l.lines[i].Missing[:0],
			WorkedOut: l.lines[i].WorkedOut[:0]}
	}
	own := s.each
	s.each = s.note
	out, err := s.Append(s.spare[:0], name, text)
	s.spare, s.each = out[:0], own
	if err != nil {
		return nil, err
	}
	l.Person, l.Deceased, l.Cases, l.Warnings = nil, s.deceased, len(s.ids), s.warnings
	if len(s.id) > len(noText) {
		l.Person = unescaped(s.id)
	}
	return l, nil
}

// unescaped is what a string of JSON says: mostly what stands between its quotes.
func unescaped(quoted []byte) []byte {
	if bytes.IndexByte(quoted, '\\') < 0 {
		return quoted[1 : len(quoted)-1]
	}
	var s string
	if json.Unmarshal(quoted, &s) != nil {
		return quoted
	}
	return []byte(s)
}

// note takes up one determination.
func (s *Screener) note(d *law.Short) {
	r := rank(d.Status)
	if r == 0 || d.Status == law.NotYet && d.From == law.NoDay {
		return
	}
	l := &s.listed.lines[d.Relief]
	if len(l.Cases) > 0 {
		have := rank(l.Status)
		if r < have {
			return
		}
		if r > have {
			l.Cases, l.Missing, l.WorkedOut = l.Cases[:0], l.Missing[:0], l.WorkedOut[:0]
			l.From, l.By, l.Late, l.Part = law.NoDay, law.NoDay, false, false
		}
	}
	if len(l.Cases) == 0 {
		l.Status = d.Status
	}
	l.Cases = append(l.Cases, s.caseName(int(d.Case)))
	if d.Case >= 0 {
		s.worked.add(l, s.firstCase+int(d.Case))
	}
	if d.From != law.NoDay && (l.From == law.NoDay || d.From < l.From) {
		l.From = d.From
	}
	if d.By != law.NoDay && (l.By == law.NoDay || d.By < l.By) {
		l.By = d.By
	}
	l.Late, l.Part = l.Late || d.Late, l.Part || d.Part
	for _, f := range d.Missing {
		if !slices.Contains(l.Missing, f) {
			l.Missing = append(l.Missing, f)
		}
	}
}

func (s *Screener) caseName(n int) []byte {
	if n < 0 || n >= len(s.ids) {
		return []byte("-")
	}
	if id := s.ids[n]; len(id) > len(noText) {
		return unescaped(id)
	}
	return strconv.AppendInt(nil, int64(n)+1, 10)
}
