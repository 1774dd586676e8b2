package paper

import (
	"bufio"
	"errors"
	"io"
	"slices"
	"strings"

	"example.org/relief/wasm/record"
)

// longestLine is how much of a line of a rap sheet is looked at; they have 70
// letters.
const longestLine = 2000

// Rap reads the text of rap sheets, as it is printed or as a scan made it, and calls
// each with the record of each person.
func (im *Importer) Rap(in io.Reader, each func(*record.Record) error) error {
	r := bufio.NewReader(in)
	sheet := &rap{im: im}
	for {
		line, err := r.ReadString('\n')
		if line != "" {
			for _, part := range strings.Split(strings.TrimRight(line, "\r\n"), "\r") {
				if len(part) > longestLine {
					part = part[:longestLine]
				}
				sheet.take(part)
			}
			sheet.line++
			if p := sheet.done; p != nil {
				sheet.done = nil
				if err := each(im.record(p)); err != nil {
					return err
				}
			}
		}
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
	}
	sheet.end()
	if sheet.done != nil {
		return each(im.record(sheet.done))
	}
	return nil
}

// rap reads one line after the other.
type rap struct {
	im   *Importer
	line int // lines before this one

	person *person
	done   *person // whose end was read
	event  *event
	count  *count
	cycle  int
	later  string // the day of a later change
	change bool   // what follows is about a later change
	goes   what   // what the next line may go on with
	page   int    // the last line that begins a page
}

// what is what the next line can go on with. Of a sheet that was copied column by column
// some labels come first, and then what belongs to them.
type what byte

const (
	sentenceGoesOn what = 1 << iota
	commentGoesOn
	dispositionGoesOn
	levelGoesOn
	nothing what = 0
)

// headings begin an event.
var headings = []struct {
	words string
	kind  kind
}{
	{"ARR/DET/CITE", arrest}, {"SUPPLEMENTAL ARR", arrest}, {"SUPPLEMENTAL", arrest}, {"COURT", court}, {"CUSTODY", custody}, {"REGISTRATION", registration},
	{"APPLICANT", applicant}, {"PROBATION", other}, {"MENTAL HLTH CUS/SUPV", other}, {"INTERST COMP PAROLEE", other}, {"DECEASED", other}, {"PAROLE", other}, {"JAIL", custody},
}

// quietLines are printed around the events and say nothing of them.
var quietLines = []string{"RE:", "TO:", "ATTN", "RESTRICTED", "PAGE ", "III ", "FOR ", "MAIL", "SCN", "DCN", "ATI", "CRT CASE NBR", "WARRANT", "RECVD BY", "4ISK", "CONTINU", "CII/", "DOB/", "FBI/", "CONVICTION", "NAM/", "FROM:"}

// take takes up a line.
func (s *rap) take(raw string) {
	t := clean(raw)
	switch {
	case t == "":
		return
	case strings.Contains(t, "END OF MESSAGE"):
		s.end()
		return
	case only(t, '*', 3):
		s.event, s.count, s.goes, s.later = nil, nil, nothing, ""
		s.cycle++
		return
	case only(t, '-', 3):
		s.event, s.count, s.goes, s.later = nil, nil, nothing, ""
		return
	case strings.HasPrefix(t, "**DECEASED"), strings.HasPrefix(t, "DECEASED"):
		s.whose().deceased = true
		s.heading(t)
		return
	case strings.HasPrefix(t, "**"):
		return // boxes of the Department of Justice
	}
	if strings.HasPrefix(t, "PAGE ") {
		s.page = s.line
	}
	if id := identity(t); id != "" {
		if p := s.person; p != nil && len(p.events) > 0 {
			same := slices.Contains(p.ids, id)
			if strings.Trim(id[4:], blacked) == "" { // whose, nobody knows
				same = s.page > 0 && s.line-s.page < 8
			}
			if same {
				return // the head of the same person's next page
			}
			s.end() // no end was read: a page is missing, or another person follows
		}
		p := s.whose()
		p.ids = append(p.ids, id)
		return
	}
	if s.heading(t) {
		return
	}
	if s.event == nil {
		s.about(t)
		return
	}
	for _, line := range parted(t) {
		s.within(line)
	}
}

// blacked are the signs that stand for what was blacked out.
const blacked = " X*#-_.,/█■"

// identity is the state's number or the first name of a person, if a line says it.
func identity(line string) string {
	if rest, ok := strings.CutPrefix(line, "CII/"); ok {
		id, _, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
		return "CII/" + digitsOf.Replace(id)
	}
	if rest, ok := strings.CutPrefix(line, "NAM/01"); ok {
		return "NAM/" + strings.TrimLeft(rest, " ")
	}
	return ""
}

// whose is the person that is being read.
func (s *rap) whose() *person {
	if s.person == nil {
		s.person = &person{line: s.line + 1}
	}
	return s.person
}

// end ends the person.
func (s *rap) end() {
	if s.person != nil && (len(s.person.events) > 0 || s.person.deceased || len(s.person.unread) > 0) {
		s.done = s.person
	}
	s.person, s.event, s.count, s.goes, s.later = nil, nil, nil, nothing, ""
}

// about reads a line outside of events: the birth date, or a part of an event whose
// beginning is missing.
func (s *rap) about(t string) {
	if strings.HasPrefix(t, "DOB/") || strings.HasPrefix(t, "DOB:") {
		if p := s.whose(); p.born == "" {
			p.born = day(digitsOf.Replace(t[4:min(len(t), 12)]))
		}
		return
	}
	if _, part := keyword(t, "CNT", "DISPO", "CONV STATUS"); part {
		s.note("this belongs to an event whose beginning is missing")
		s.event = &event{kind: other, cycle: s.cycle, line: s.line + 1, torn: true}
		s.person.events = append(s.person.events, s.event)
		s.within(t)
	}
}

// heading begins an event, if a line is its heading.
func (s *rap) heading(t string) bool {
	if !strings.ContainsAny(t, ":;") && !strings.Contains(t, "NAM") {
		return false
	}
	for _, h := range headings {
		rest, ok := keyword(t, h.words)
		if !ok {
			continue
		}
		colon := strings.ContainsAny(t[:min(len(t), len(h.words)+2)], ":;")
		if !colon && !strings.Contains(t, "NAM") || strings.HasPrefix(t, "DISPO") || strings.HasPrefix(t, "COM") {
			continue
		}
		if h.kind == other && h.words == "PROBATION" && !strings.Contains(t, "NAM") && rest != "" {
			continue // "PROBATION: 3 YEARS" within a count
		}
		if s.event != nil && s.event.kind != arrest && h.kind == arrest && !strings.HasPrefix(h.words, "SUPP") {
			s.cycle++ // the row of stars was lost
		}
		s.count, s.goes, s.later, s.change = nil, nothing, "", false
		if h.words == "DECEASED" {
			s.whose().deceased = true
		}
		if strings.HasPrefix(h.words, "SUPP") {
			if last := s.last(arrest); last != nil && last.cycle == s.cycle {
				s.event = last // more charges of the arrest above
				return true
			}
		}
		s.event = &event{kind: h.kind, cycle: s.cycle, line: s.line + 1, federal: strings.Contains(rest, "FED") && strings.Contains(rest, "OOS")}
		p := s.whose()
		p.events = append(p.events, s.event)
		if strings.HasPrefix(h.words, "INTERST") {
			s.note("the court's part is missing: parole from another state")
		}
		return true
	}
	return false
}

// last is the last event of a kind.
func (s *rap) last(k kind) *event {
	if s.person == nil {
		return nil
	}
	for i := len(s.person.events) - 1; i >= 0; i-- {
		if s.person.events[i].kind == k {
			return s.person.events[i]
		}
	}
	return nil
}
