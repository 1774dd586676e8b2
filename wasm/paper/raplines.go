package paper

import (
	"strconv"
	"strings"
)

// within reads a line of an event.
func (s *rap) within(t string) {
	if s.dated(t) {
		return
	}
	if rest, ok := keyword(t, "CNT", "CNTS"); ok {
		s.newCount(rest)
		return
	}
	if rest, ok := keyword(t, "CONV CHRG", "CONV CHARGE", "CONV OFFENSE", "CONVICTED OF"); ok {
		if s.goes = nothing; s.count != nil && rest != "" {
			s.count.of = append(s.count.of, rest)
		}
		return
	}
	if rest, ok := keyword(t, "CONV STATUS", "CONVSTATUS", "CONV STAT"); ok {
		s.level(rest)
		return
	}
	if rest, ok := keyword(t, "DISPO", "DISPOSITION"); ok {
		s.dispo(rest)
		return
	}
	if _, ok := keyword(t, "SEN FROM"); ok {
		s.goes = nothing
		if i := strings.Index(t, "CRT #"); i >= 0 && s.count != nil {
			s.count.crt = number(t[i+5:])
		}
		return
	}
	if rest, ok := keyword(t, "SEN", "SENT", "SENTENCE", "XSEN"); ok {
		s.sentence(rest)
		return
	}
	if rest, ok := keyword(t, "COM", "COMMENT"); ok {
		s.comment(rest)
		return
	}
	if rest, ok := keyword(t, "CRT"); ok {
		if s.goes = nothing; s.count != nil && strings.Contains(t, "#") {
			s.count.crt = number(rest)
		}
		return
	}
	s.plain(t)
}

// dated reads a line that begins with a day: the event's own, or that of a later
// change.
func (s *rap) dated(t string) bool {
	if len(t) < 8 || len(t) > 8 && t[8] != ' ' {
		return false
	}
	date := day(digitsOf.Replace(t[:8]))
	if date == "" || date[0] != '1' && date[0] != '2' {
		return false
	}
	s.goes = nothing
	if s.im.ahead(date) {
		s.note("the day is in the future")
		date = ""
	}
	if s.event.day == "" && len(s.event.counts) == 0 {
		s.event.day = date
		agency := strings.TrimSpace(t[8:])
		s.event.federal = s.event.federal || strings.HasPrefix(agency, "US")
		return true
	}
	s.later, s.change = date, true
	return true
}

// newCount begins a count: "01 #94-77", "001-004", "01 459 PC-BURGLARY".
func (s *rap) newCount(rest string) {
	rest = strings.TrimLeft(rest, ":;#-. ")
	if i := len(rest) - len(strings.TrimLeft(rest, "0123456789OILSB-")); i == len(rest) || strings.IndexByte(" #,", rest[i]) >= 0 {
		rest = digitsOf.Replace(rest[:i]) + rest[i:] // "O1 #94-77"
	}
	first, n := leadingNumber(rest)
	c := &count{line: s.line + 1, alike: 1}
	rest = rest[n:]
	if strings.HasPrefix(rest, "-") {
		if last, m := leadingNumber(rest[1:]); m > 0 {
			if rest = rest[1+m:]; last > first && last-first < 1000 {
				c.alike = last - first + 1
			}
		}
	}
	s.count, s.goes, s.later, s.change = c, nothing, "", false
	s.event.counts = append(s.event.counts, c)
	rest = strings.TrimSpace(rest)
	if strings.HasPrefix(rest, "#") {
		id := number(rest[1:])
		if s.event.number == "" {
			s.event.number = id
		}
		rest = strings.TrimLeft(rest[1:], " ")
		if i := strings.IndexByte(rest, ' '); i >= 0 && !strings.HasSuffix(rest[:i], ",") {
			rest = strings.TrimSpace(rest[i:])
		} else {
			rest = ""
		}
	}
	if rest != "" {
		s.plain(rest)
	}
}

func leadingNumber(s string) (n, length int) {
	for length < len(s) && length < 4 && s[length] >= '0' && s[length] <= '9' {
		n = 10*n + int(s[length]-'0')
		length++
	}
	return n, length
}

// number is the first of some numbers of a case: letters and digits only.
func number(s string) string {
	s, _, _ = strings.Cut(strings.TrimLeft(s, " :;#"), ",")
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9', c >= 'A' && c <= 'Z':
			b.WriteByte(c)
		case c == ' ' && b.Len() > 0:
			return b.String()
		}
	}
	return b.String()
}

// level reads the level of a conviction.
func (s *rap) level(rest string) {
	if rest == "" {
		s.goes |= levelGoesOn
		return
	}
	s.goes = nothing
	if c := s.count; c != nil && c.level == "" {
		if c.level = readLevel(rest); c.level == "" {
			s.note("the level cannot be read")
		}
	}
}

// dispo reads a disposition: the count's own, or a later change.
func (s *rap) dispo(rest string) {
	if rest == "" {
		s.goes |= dispositionGoesOn
		return
	}
	s.goes = nothing
	c := s.count
	if c == nil {
		return
	}
	is := readDisposition(rest)
	switch is {
	case aside:
		return
	case unknownWords:
		s.note("the disposition cannot be read")
	case juvenile:
		s.note("what a juvenile court finds is no conviction")
	}
	c.lesser = c.lesser || is == convicted && strings.Contains(rest, "LESSER")
	if is == convicted && s.event.torn {
		s.event.kind = court
	}
	if is == paroled || is == discharged || !(c.disposition == pending && is.ends()) && c.disposition != unsaid && (is >= revoked || s.change) {
		c.updates = append(c.updates, update{day: s.later, what: is})
		s.change = true
		return
	}
	c.disposition, c.day, s.change = is, s.later, false
}

// sentence reads a sentence, that of the count or of a later change.
func (s *rap) sentence(rest string) {
	if s.goes &^= commentGoesOn; rest != "" {
		s.goes = nothing
	}
	c := s.count
	if c == nil {
		return
	}
	sen := readSentence(rest)
	if s.change && len(c.updates) > 0 {
		c.updates[len(c.updates)-1].sentence.merge(sen)
	} else {
		c.sentence.merge(sen)
	}
	s.goes |= sentenceGoesOn
}

// comment reads a comment: the real charge, or a sentence that had no other place.
func (s *rap) comment(rest string) {
	s.goes = commentGoesOn
	c := s.count
	if c == nil {
		return
	}
	if i := strings.Index(rest, "CHRG"); i >= 0 {
		c.comments = append(c.comments, strings.TrimLeft(rest[i+4:], " :-"))
		return
	}
	if i := strings.Index(rest, "DISPO"); i >= 0 && c.disposition == unsaid {
		s.dispo(strings.TrimLeft(rest[i+5:], " :-"))
		return
	}
	for _, mark := range []string{"SEN-X", "XSEN", "SEN-", "SEN:"} {
		if i := strings.Index(rest, mark); i >= 0 {
			s.sentence(strings.TrimLeft(rest[i+len(mark):], ":- "))
			s.goes = sentenceGoesOn
			return
		}
	}
}

// plain reads a line without a keyword: the charge, its qualifier, or what goes on
// from the line above.
func (s *rap) plain(t string) {
	c := s.count
	if c == nil {
		return
	}
	goes := s.goes
	switch {
	case goes == dispositionGoesOn, goes&dispositionGoesOn != 0 && readDisposition(t) < unknownWords:
		s.dispo(t)
		s.goes = goes &^ dispositionGoesOn
		return
	case goes&levelGoesOn != 0 && readLevel(t) != "":
		s.level(t)
		s.goes = goes &^ levelGoesOn
		return
	case strings.HasPrefix(t, "-ATT") || strings.HasPrefix(t, "- ATT") || near(strings.Trim(t, "- "), "ATTEMPTED"):
		c.attempted = true
		return
	case goes&sentenceGoesOn != 0:
		s.sentence(t)
		return
	case goes&commentGoesOn != 0:
		if strings.Contains(t, "CHRG") {
			s.comment(t)
		}
		return
	}
	if rest, ok := keyword(t, "TOC"); ok {
		c.charged = firstOf(c.charged, readLevel(rest[:min(1, len(rest))]))
		if rest = strings.TrimLeft(rest[min(1, len(rest)):], " ,.-"); rest == "" {
			return
		}
		t = rest
	}
	for _, q := range quietLines {
		if strings.HasPrefix(t, q) {
			return
		}
	}
	if strings.Contains(t, "SEE COMMENT") || letters(t) <= 3 && !strings.ContainsAny(t, "0123456789") {
		return
	}
	if c.disposition != unsaid {
		return // words behind the disposition
	}
	c.texts = append(c.texts, t)
}

func (s *rap) note(what string) {
	p := s.whose()
	p.unread = append(p.unread, note{s.line + 1, what})
}

func letters(s string) (n int) {
	for i := range len(s) {
		if s[i] >= 'A' && s[i] <= 'Z' {
			n++
		}
	}
	return n
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// lineName names a line of the paper.
func lineName(n int) string { return "line " + strconv.Itoa(n) }
