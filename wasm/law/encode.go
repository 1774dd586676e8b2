package law

// longEnough is the length of code from which on a condition without parts is not written
// again.
const longEnough = 4

// cond writes a condition and returns the number of its node (see decode). One
// that was written before is only named; the first time it is marked, and the name is
// how many of those that are marked ago it was.
func (a *assembler) cond(c Cond) int {
	was, nodes, cells, named := a.streams, a.nodes, a.cells, len(a.named)
	a.byte(int(c.op))
	if c.op == opNot {
		return ^a.cond(c.kids[0])
	}
	var key string // the same for the same condition
	if len(c.kids) > 0 {
		key = a.kids(c)
	} else {
		a.operands(c)
		for s := range nStreams {
			s = streamBytes - s // which tells how to read the others
			key += string(a.streams[s][len(was[s]):])
		}
	}
	n, before := a.written[key]
	switch {
	case before && (len(c.kids) > 0 || len(key) >= longEnough):
		a.streams, a.nodes, a.cells, a.named = was, nodes, cells, append(a.named[:named], n)
		a.byte(int(opSame))
		a.put(streamEarlier, a.ago(n))
		return n
	case !before:
		n = a.nodes
		a.written[key] = n
		if a.again[n] {
			a.mark(len(was[streamBytes]))
		}
	}
	a.nodes++
	return n
}

// ago is how many marked conditions ago the one with a number was.
func (a *assembler) ago(node int) int {
	for i, n := range a.marked {
		if n == node {
			return len(a.marked) - i
		}
	}
	return 0 // the first time that the book is assembled
}

// mark marks the condition that was just written, from a byte on.
func (a *assembler) mark(at int) {
	a.marked = append(a.marked, a.nodes)
	a.byte(0)
	b := a.streams[streamBytes]
	copy(b[at+1:], b[at:])
	b[at] = byte(opAgain)
}

// kids writes the parts of a condition.
func (a *assembler) kids(c Cond) string {
	if c.op == opAll || c.op == opAny {
		a.byte(len(c.kids))
	}
	a.cells += len(c.kids)
	key := []byte{byte(c.op)}
	for _, k := range c.kids {
		n := a.cond(k)
		key = append(key, byte(n), byte(n>>8))
	}
	return string(key)
}

// operands writes what follows the kind of a condition without parts.
func (a *assembler) operands(c Cond) {
	switch c.op {
	case opAll, opAny:
		a.byte(0)
	case opYes:
		a.kind(c.fact, YesNo)
		a.fact(c.fact)
	case opIs:
		a.kind(c.fact, Choice)
		a.fact(c.fact)
		a.put(streamValues, a.mask(c.fact, c.values))
	case opAtLeast, opTold, opAsked, opDoubt:
		a.fact(c.fact)
		if c.op == opAtLeast {
			a.long(int32(c.n))
		}
	case opListed:
		a.kind(c.fact, Section)
		a.fact(c.fact)
		a.byte(int(c.attr))
		a.word(a.facts.orNone(c.other))
	case opSections:
		a.kind(c.fact, Section)
		a.fact(c.fact)
		under, parents, unlisted := a.under(c.values)
		for _, s := range unlisted {
			a.fail(a.where, "no offense of the catalogue is "+s)
		}
		a.rows(under)
		a.rows(parents)
	case opNotAfter:
		a.when(c.from)
		a.when(c.to)
	case opAnyDate:
		a.kind(c.fact, DateList)
		a.fact(c.fact)
		a.when(c.from)
		a.when(c.to)
	}
}

func (a *assembler) kind(f *Fact, k Kind) {
	if f != nil && f.Kind != k {
		a.fail(a.where, f.ID+" is not a fact of that kind")
	}
}

func (a *assembler) mask(f *Fact, values []string) int {
	mask := 0
	for _, v := range values {
		bit := -1
		for i, have := range f.Values {
			if have.ID == v {
				bit = i
			}
		}
		if bit < 0 {
			a.fail(a.where, f.ID+" has no value "+v)
			continue
		}
		mask |= 1 << bit
	}
	return mask
}

func (a *assembler) rows(rows []int) {
	a.cells += len(rows)
	a.put(streamRows, len(rows))
	last := 0
	for _, r := range rows {
		a.put(streamRows, r-last)
		last = r
	}
}

func (a *assembler) when(w When) {
	a.cells += 3 + 2*len(w.steps)
	a.byte(int(w.base))
	switch w.base {
	case baseDay:
		a.long(int32(w.day))
	case baseFact:
		a.kind(w.fact, Date)
		a.fact(w.fact)
	case baseLater:
		for _, k := range w.pair {
			if k.base == baseToday {
				a.fail(a.where, "today cannot be part of a later day")
			}
			a.when(k)
		}
	}
	if w.base == baseToday && len(w.steps) > 0 {
		a.fail(a.where, "today cannot be moved; move the other day")
	}
	a.byte(len(w.steps))
	for _, s := range w.steps {
		a.byte(int(s.kind))
		if s.fact != nil {
			a.fact(s.fact)
		} else {
			a.word(s.n)
		}
	}
}
