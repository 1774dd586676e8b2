package law

// answer is what is known of one fact. For a yes-or-no fact lo is 1 or 0, for
// a choice the number of the value, for an offence the row of the catalogue (the
// row of the crime and that of its attempt, where it is not known which);
// for counts, money and dates the answer lies between lo and hi.
type answer struct {
	state  uint8 // notAsked, dontKnow or known
	lo, hi int32
	first  int32 // of a date list: its first entry in Engine.dates
	n      int32 // of a date list: how many; of a list that may go on, -1-n
	partly bool  // it follows from other cases that may not be all: still to be asked
}

// unasked reports whether the person can still be asked.
func (a *answer) unasked() bool { return a.state == notAsked || a.partly && !a.exact() }

const (
	notAsked uint8 = iota
	dontKnow
	known
)

type span struct{ lo, hi Day }

// cond reads the code of one condition and returns its value on the engine's
// day. The position only moves forward; every operand is read whether or not it
// still matters, so that conditions need no lengths.
func (e *Engine) cond() Truth {
	switch op(e.byte()) {
	case opAlways:
		return Yes
	case opNot:
		return e.cond().not()
	case opAll:
		t := Yes
		for n := e.byte(); n > 0; n-- {
			if k := e.cond(); k < t {
				t = k
			}
		}
		return t
	case opAny:
		t := No
		for n := e.byte(); n > 0; n-- {
			if k := e.cond(); k > t {
				t = k
			}
		}
		return t
	case opYes:
		a := e.fact()
		if a.state != known {
			return Unknown
		}
		return truth(a.lo == 1)
	case opIs:
		a, mask := e.fact(), uint32(e.word())
		if a.state != known {
			return Unknown
		}
		return truth(mask>>uint(a.lo&31)&1 == 1)
	case opIf:
		c, then, otherwise := e.cond(), e.cond(), e.cond()
		if c == Yes || then == otherwise {
			return then
		}
		if c == No {
			return otherwise
		}
		return Unknown
	case opSurely:
		return truth(e.cond() == Yes)
	case opAsked:
		id := e.word()
		if e.probing || e.listing {
			e.mark(id)
		}
		return truth(e.facts[id&(MaxFacts-1)].state != notAsked)
	case opDoubt:
		id := e.word()
		if e.marking {
			e.mark(id)
		}
		return Unknown
	case opTold:
		id := e.word() // never marked as missing
		if e.probing || e.listing {
			e.mark(id)
		}
		return truth(e.facts[id&(MaxFacts-1)].state == known)
	case opAtLeast:
		a, n := e.fact(), e.long()
		if a.state != known {
			return Unknown
		}
		return compare(a.lo >= n, a.hi < n)
	case opListed:
		return e.listed()
	case opSections:
		return e.sections()
	case opNotAfter:
		return e.notAfter()
	case opAnyDate:
		return e.anyDate()
	}
	return No // the zero Cond
}

func truth(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

func compare(yes, no bool) Truth {
	if yes {
		return Yes
	}
	if no {
		return No
	}
	return Unknown
}

// listed reads: fact, attribute, fallback fact or none.
func (e *Engine) listed() Truth {
	id := e.word()
	a := &e.facts[id&(MaxFacts-1)]
	attr := int(e.byte())
	fallback := e.word()
	if e.probing {
		e.probeListed(a, id, attr, fallback)
	} else if e.marking {
		if a.state != known || fallback == none || e.listing {
			e.mark(id)
		}
		if fallback != none {
			e.mark(fallback)
		}
		if id == e.offence && a.state == known {
			if e.flag(int(a.lo), flagParent) && e.attr(int(a.lo), attr) == Unknown {
				e.markPart(id, a)
			}
			e.markAttempt()
		}
	}
	given := Unknown // the list answer, used where the section does not tell
	if fallback != none {
		if f := &e.facts[fallback&(MaxFacts-1)]; f.state == known {
			given = truth(f.lo == 1)
		}
	}
	if a.state != known {
		return given
	}
	listed := e.attr(int(a.lo), attr)
	if a.lo != a.hi {
		if listed != e.attr(int(a.hi), attr) {
			return given
		}
		if listed != Unknown {
			return listed
		}
	}
	if listed == Unknown && given != Unknown {
		return given
	}
	done := listed
	if id != e.offence || e.attempt == none || e.ownAttempt(int(a.lo)) {
		return done
	}
	att := &e.facts[e.attempt&(MaxFacts-1)]
	if att.state == notAsked || att.state == known && att.lo == 0 {
		return done
	}
	tried := done
	switch attempted[attr] {
	case No:
		tried = No
	case Unknown:
		if listed == Yes {
			tried = given
		}
	}
	if att.state == known || tried == done {
		return tried
	}
	return given // whether it was an attempt is not known, and it matters
}

// probeListed marks the facts that could still change a Listed condition. A
// list answer stands in for an offence that is not known, and the offence
// overrules it; so one that is stuck does not hold the other up.
func (e *Engine) probeListed(a *answer, id int32, attr int, fallback int32) {
	e.loose = true
	if a.state == notAsked {
		e.mark(id)
	}
	if fallback == none || a.state == notAsked {
		return
	}
	if a.state == known && e.attr(int(a.lo), attr) != Unknown {
		if id != e.offence || e.attempt == none || e.facts[e.attempt&(MaxFacts-1)].state == notAsked {
			return // the section tells
		}
	}
	e.mark(fallback)
}

// attr reads two bits of the catalogue.
func (e *Engine) attr(row, attr int) Truth {
	if row < 0 || row >= e.rows {
		return Unknown
	}
	at := e.catalogue + row*rowBytes + attr/4
	return Truth(e.code[at] >> uint(attr%4*2) & 3)
}

// ownAttempt reports whether the row is itself an attempt (664/…).
func (e *Engine) ownAttempt(row int) bool {
	return e.flag(row, flagAttempt)
}

// flag reads a flag of a row.
func (e *Engine) flag(row int, flag byte) bool {
	return row >= 0 && row < e.rows && e.code[e.catalogue+row*rowBytes+rowFlags]&flag != 0
}

// sections reads: fact, rows that are under a listed section, rows that are
// parents of one.
func (e *Engine) sections() Truth {
	id := e.word()
	a := &e.facts[id&(MaxFacts-1)]
	t := No
	if a.state != known {
		t = Unknown
	}
	or := t // what the other row says, where it is not known which of two it is
	for _, hit := range [2]Truth{Yes, Unknown} {
		row := int32(0)
		for n := e.word(); n > 0; n-- {
			row += e.word() // rows are sorted: each is coded as the step from the last
			if a.state == known && row == a.lo {
				t = hit
			}
			if a.state == known && row == a.hi {
				or = hit
			}
		}
	}
	if or != t {
		if e.marking {
			e.markAttempt()
		}
		return Unknown
	}
	if t == Unknown && e.marking {
		e.markPart(id, a) // not known, or only by a parent section
	}
	return t
}

// markPart marks an offence of which the part would tell: its degree, where the
// parts are degrees.
func (e *Engine) markPart(id int32, a *answer) {
	if id == e.offence && a.state == known && e.degree != none && e.flag(int(a.lo), flagDegrees) {
		id = e.degree
	}
	e.mark(id)
}

// markAttempt marks whether it was only an attempt, where nobody knows.
func (e *Engine) markAttempt() {
	if e.attempt != none && e.facts[e.attempt&(MaxFacts-1)].state == dontKnow {
		e.mark(e.attempt)
	}
}

// notAfter reads two days and says whether the first is on or before the
// second. Where one is today, the days on which the answer changes are noted.
func (e *Engine) notAfter() Truth {
	fromToday := base(e.code[e.at]) == baseToday
	a := e.when()
	toToday := base(e.code[e.at]) == baseToday
	b := e.when()
	if fromToday {
		e.change(b.lo + 1)
		e.change(b.hi + 1)
	}
	if toToday {
		e.change(a.lo)
		e.change(a.hi)
	}
	return compare(a.hi <= b.lo, a.lo > b.hi)
}

// anyDate reads: list fact, first day, last day.
func (e *Engine) anyDate() Truth {
	id := e.at
	a := e.fact()
	toToday := false
	from := e.when()
	toToday = base(e.code[e.at]) == baseToday
	to := e.when()
	if a.state != known {
		return Unknown
	}
	n, t := a.n, No
	if n < 0 {
		n, t = -1-n, Unknown // there may be more dates than were given
	}
	for i := a.first; i < a.first+n; i++ {
		d := e.dates[i&(maxDates-1)]
		if toToday {
			e.change(d.lo)
			e.change(d.hi)
		}
		k := compare(from.hi <= d.lo && d.hi <= to.lo, d.hi < from.lo || to.hi < d.lo)
		if k > t {
			t = k
		}
		if k == Unknown && d.lo != d.hi && e.marking {
			at := e.at
			e.at = id
			e.mark(e.word()) // a day that is only half remembered
			e.at = at
		}
	}
	return t
}

// when reads a day expression.
func (e *Engine) when() span {
	var s span
	switch base(e.byte()) {
	case baseToday:
		e.moves = true
		s = span{e.day, e.day}
	case baseDay:
		d := Day(e.long())
		s = span{d, d}
	case baseFact:
		a := e.fact()
		s = span{FirstDay, LastDay}
		if a.state == known {
			s = span{Day(a.lo), Day(a.hi)}
		}
	case baseEarlier:
		e.loose = true
		a, b := e.when(), e.when()
		s = span{min(a.lo, b.lo), min(a.hi, b.hi)}
	case baseLater:
		e.loose = true
		a, b := e.when(), e.when()
		s = span{max(a.lo, b.lo), max(a.hi, b.hi)}
	}
	for n := e.byte(); n > 0; n-- {
		kind := stepKind(e.byte())
		lo, hi := int32(0), int32(0)
		switch kind {
		case stepMonthsOf, stepDaysOf:
			a := e.fact()
			lo, hi = 0, 20_000 // nobody knows how long
			if a.state == known {
				lo, hi = a.lo/100, a.hi/100
			}
			e.loose = e.loose || a.state == dontKnow // the day may decide all the same
		default:
			lo = e.word()
			hi = lo
		}
		exact := s.lo == s.hi && lo == hi
		s.lo = clamp(s.lo, kind, lo)
		if exact {
			s.hi = s.lo
		} else {
			s.hi = clamp(s.hi, kind, hi)
		}
	}
	return s
}

// clamp moves a day, and keeps one that nobody remembers at the ends of time.
func clamp(d Day, kind stepKind, n int32) Day {
	if d <= FirstDay {
		return FirstDay
	}
	if d >= LastDay {
		return LastDay
	}
	return min(move(d, kind, int(n)), LastDay)
}

func move(d Day, kind stepKind, n int) Day {
	switch kind {
	case stepDays, stepDaysOf:
		return d + Day(n)
	case stepMonths, stepMonthsOf:
		return d.addMonths(n)
	case stepYears:
		return d.addYears(n)
	case stepOpen:
		return d.nextOpen()
	}
	return d
}

// change notes a day after the present one on which a value may change.
func (e *Engine) change(d Day) {
	if d > e.day && d < e.next {
		e.next = d
	}
}

// byte, word and long read operands: one byte, a uvarint, four bytes.
func (e *Engine) byte() int32 {
	b := e.code[e.at&(MaxCode-1)]
	e.at++
	return int32(b)
}

func (e *Engine) word() int32 {
	n := int32(0)
	for shift := uint(0); ; shift += 7 {
		b := e.byte()
		n |= b & 127 << (shift & 31)
		if b < 128 || shift > 28 {
			return n
		}
	}
}

func (e *Engine) long() int32 {
	return e.byte() | e.byte()<<8 | e.byte()<<16 | e.byte()<<24
}

// fact reads the number of a fact and returns what is known of it. While
// missing facts are collected, one that is not known exactly is marked.
func (e *Engine) fact() *answer {
	id := e.word()
	a := &e.facts[id&(MaxFacts-1)]
	if e.marking && (e.listing || !a.exact()) {
		e.mark(id)
	}
	return a
}

func (a *answer) exact() bool { return a.state == known && a.lo == a.hi && a.n >= 0 }
