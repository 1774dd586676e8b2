package law

// The tables of the code, which are read in place: what it holds of each fact, and of
// each offense of the catalogue.

// kindSelf is the bit of a fact's kind that says that the person can change it.
const kindSelf = 0x80

// kindFuture is the bit of a date that may lie ahead.
const kindFuture = 0x40

// factBytes is what the code holds of a fact: its kind, how many values can be
// tried, and one more than the number of its page.
const factBytes = 3

// info is a byte of what the code holds of a fact.
func (e *program) info(fact, which int32) int32 {
	return int32(e.code[(e.kinds+fact*factBytes+which)&(MaxCode-1)])
}

func (e *program) self(f int32) bool { return e.info(f, 0)&kindSelf != 0 }

// valuesOf returns how many values can be tried for a fact.
func (e *program) valuesOf(f int32) int32 { return e.info(f, 1) }

func (e *program) kindOf(fact int32) Kind {
	return Kind(e.info(fact, 0) & 15)
}

func (e *program) group(fact int32) int32 {
	return e.info(fact, 2)
}

func (e *program) scopeOf(fact int32) Scope {
	return Scope(e.info(fact, 0) >> 4 & 3)
}

// rowBytes is the size of one offense in the code; rowFlags the place of its
// flags within it.
const (
	rowBytes    = (Attrs*2+7)/8 + 1
	rowFlags    = rowBytes - 1
	flagAttempt = 1
	flagParent  = 2 // other rows are subdivisions of it
	flagDegrees = 4 // and are its degrees: "PC 459/460(a)"
)

// attr reads two bits of the catalogue.
func (e *program) attr(row, attr int) Truth {
	if row < 0 || row >= e.rows {
		return Unknown
	}
	at := e.catalogue + row*rowBytes + attr/4
	return Truth(e.code[at&(MaxCode-1)] >> uint(attr%4*2) & 3)
}

// ownAttempt reports whether the row is itself an attempt (664/…).
func (e *program) ownAttempt(row int) bool {
	return e.flag(row, flagAttempt)
}

// flag reads a flag of a row.
func (e *program) flag(row int, flag byte) bool {
	return row >= 0 && row < e.rows && e.code[(e.catalogue+row*rowBytes+rowFlags)&(MaxCode-1)]&flag != 0
}
