package record

import (
	"encoding/binary"
	"fmt"
	"slices"

	"example.org/relief/wasm/law"
)

// A record with more cases than the engine takes is judged in parts: each part is
// some cases to answer for, beside those of the others that weigh most, felonies
// first and then the newest. What is left out can only be missing knowledge, so a
// part never says that every case is listed.

// answered is how many cases a part answers for.
const answered = law.MaxCases / 2

// part is a record that the engine takes. It answers for the cases of the whole
// from first to end, which are its own first ones.
type part struct {
	*Record
	first, end int
}

// parts cuts a record into parts.
func (c *Codebook) parts(r *Record) []part {
	if len(r.Cases) <= law.MaxCases {
		return []part{{r, 0, len(r.Cases)}}
	}
	byWeight := make([]int, len(r.Cases))
	for i := range byWeight {
		byWeight[i] = i
	}
	slices.SortStableFunc(byWeight, func(a, b int) int { return heavier(r.Cases[a], r.Cases[b]) })
	person := slices.DeleteFunc(slices.Clone(r.Person), func(a Answer) bool { return c.Complete != nil && a.Key == c.Complete.ID })
	var out []part
	for first := 0; first < len(r.Cases); first += answered {
		end := min(first+answered, len(r.Cases))
		p := &Record{AsOf: r.AsOf, Person: person, Cases: slices.Clone(r.Cases[first:end])}
		for _, i := range byWeight {
			if (i < first || i >= end) && len(p.Cases) < law.MaxCases {
				p.Cases = append(p.Cases, r.Cases[i])
			}
		}
		out = append(out, part{p, first, end})
	}
	return out
}

// inParts says that a record was judged in parts.
func inParts(r *Record) string {
	return fmt.Sprintf("%d cases are judged %d at a time, beside the felonies and the newest of the others; what other cases do not show is not taken for granted", len(r.Cases), answered)
}

// heavier puts felonies first, and then the newest.
func heavier(a, b CaseAnswers) int {
	if fa, fb := a.text("level") == "felony", b.text("level") == "felony"; fa != fb {
		if fa {
			return -1
		}
		return 1
	}
	switch da, db := a.text("conviction_date"), b.text("conviction_date"); {
	case da > db:
		return -1
	case da < db:
		return 1
	}
	return 0
}

func (c CaseAnswers) text(key string) string {
	for _, a := range c.Answers {
		if a.Key == key {
			s, _ := a.Value.(string)
			return s
		}
	}
	return ""
}

// DetermineAll evaluates a record of any number of cases. An offense that cannot
// be read is unknown, and is told among the warnings.
func (c *Codebook) DetermineAll(r *Record) (ds []Determination, warnings []string, err error) {
	if err := c.CheckDays(r); err != nil {
		return nil, nil, err
	}
	warnings = append(warnings, r.Unread...)
	if _, err := c.unread(r, &warnings); err != nil {
		return nil, nil, err
	}
	all := c.parts(r)
	if len(all) > 1 {
		warnings = append(warnings, inParts(r))
	}
	ds, err = c.determineParts(all, &[]string{}) // told already
	return ds, warnings, err
}

// determineParts evaluates the parts of a record, each for its own cases. With warn, an
// offense that cannot be read is unknown.
func (c *Codebook) determineParts(parts []part, warn *[]string) (ds []Determination, err error) {
	for _, p := range parts {
		message, err := c.message(p.Record, law.Determine, 0, 0, nil, warn)
		if err != nil {
			return nil, err
		}
		reply, err := c.Run(message)
		if err != nil {
			return nil, err
		}
		some, err := c.Decode(reply, p.Record)
		if err != nil {
			return nil, err
		}
		for _, d := range some {
			if d.which < p.end-p.first || d.which < 0 {
				ds = append(ds, d)
			}
		}
	}
	return ds, nil
}

// unread tells which offenses of a record cannot be read. It is also where a wrong
// answer of any case is found, before the record is cut.
func (c *Codebook) unread(r *Record, warn *[]string) ([]byte, error) {
	b, err := c.appendAnswers(nil, law.PersonCase, r.Person, warn)
	if err != nil {
		return nil, err
	}
	for _, cs := range r.Cases {
		if b, err = c.appendCase(b[:0], 0, cs, warn); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// asOfMessage is the head of a message that names only its day.
func asOfMessage(b []byte, day law.Day) []byte {
	return binary.LittleEndian.AppendUint32(append(b[:0], law.Determine, 0, 0, 0, 0), uint32(int32(day)))
}

// appendParts answers a record in parts.
func (s *Screener) appendParts(dst []byte, r *Record) ([]byte, error) {
	var told []string
	if _, err := s.codes.unread(r, &told); err != nil {
		return dst, err
	}
	for _, w := range append(told, inParts(r)) {
		s.warnings = append(s.warnings, quoted(w))
	}
	said, all := s.warnings, s.ids
	out, err := s.appendAnswer(dst, func() error {
		for _, p := range s.codes.parts(r) {
			s.ids, s.firstCase = all[p.first:p.end], p.first
			if err := s.encode(p.Record); err != nil {
				return err
			}
			s.warnings = said
			if err := s.judgeFirst(p.end - p.first); err != nil {
				return err
			}
		}
		return nil
	})
	s.ids, s.firstCase = all, 0
	return out, err
}
