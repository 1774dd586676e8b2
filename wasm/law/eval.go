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
