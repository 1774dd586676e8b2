package law

// node is one condition of the law, decoded, with what it came to last. A
// condition that several rules hold is one node, so that it is worked out once a
// case however many reliefs ask for it.
type node struct {
	op    op
	value Truth
	still bool // the value is the same on every day
	fact  int32
	run   uint32 // of the engine, when the value was worked out
	since Day    // the value is the same from here
	until Day    // to the day before here
	cells int32  // where its parts or rows are
	n     int32  // how many parts; or what else it compares with
	a     int32  // what else it compares with
} // 32 bytes, so that one is never in two lines of the cache

// term is a requirement or a grant of a relief.
type term struct {
	node    int32
	applies int32 // the node of those for whom it is made
	outcome int32 // a status, perhaps with firm
	event   int32
}

const firm = 0x80 // bit of an outcome

// rule is a decoded relief: its terms are requirements first, then grants.
type rule struct {
	arrest              bool
	first, grants, end  int32 // numbers of terms
	early               int32 // a node
	decides, nDecides   int32 // where the facts that are asked first are in the cells
	presumes, nPresumes int32 // where those are that it takes for the usual, see presume
}

// derivedFact is a derivation of the law.
type derivedFact struct {
	fact, date, than int32
	how              DeriveKind
	when             int32 // a node
}

// Load takes up compiled code (see Assemble). The slice must be MaxCode long;
// the code fills its beginning.
func (e *loader) Load(code []byte) {
	e.code = (*[MaxCode]byte)(code)
	e.streams[streamBytes] = 1
	for s := range streamBytes {
		e.streams[s] = e.number(streamBytes)
	}
	for s := range streamBytes { // from how long each is to where it begins
		n := e.streams[s]
		e.streams[s] = e.streams[streamBytes]
		e.streams[streamBytes] += n
	}
	e.nFacts, e.nReliefs, e.nDerived = e.word(), e.word(), e.word()
	e.rows = int(e.word())
	e.offense, e.attempt, e.allCasesYes, e.degree = e.word(), e.word(), e.word(), e.word()
	e.nFirst = e.word()
	for i := int32(0); i < e.nFirst; i++ {
		e.first[i&(maxFirst-1)] = e.named()
	}
	e.nClosed = e.word()
	for i := int32(0); i < e.nClosed; i++ {
		e.closed[i&(maxClosed-1)] = ClosedDay{int(e.byte()), int(e.byte()), Weekday(e.byte())}
	}
	e.kinds = e.streams[streamBytes]
	e.catalogue = int(e.kinds + factBytes*e.nFacts)
	e.streams[streamBytes] = int32(e.catalogue + rowBytes*e.rows)
	e.nNodes, e.nCells, e.nTerms, e.nAgain = 0, 0, 0, 0
	for i := int32(0); i < e.nDerived; i++ {
		d := &e.derived[i&(maxDerived-1)]
		d.fact, d.how, d.date, d.than = e.named(), DeriveKind(e.byte()), e.word(), e.word()
		d.when = e.decode()
	}
	for i := int32(0); i < e.nReliefs; i++ {
		r := &e.reliefs[i&(maxReliefs-1)]
		r.arrest = e.byte()&reliefArrest != 0
		r.first = e.nTerms
		r.grants = e.decodeTerms()
		r.end = e.decodeTerms()
		r.early = e.decode()
		r.decides, r.nDecides = e.decodeFacts()
		r.presumes, r.nPresumes = e.decodeFacts()
	}
	e.loadInterview()
}

// decodeFacts reads a list of facts into cells.
func (e *loader) decodeFacts() (at, n int32) {
	at, n = e.nCells, e.word()
	for k := n; k > 0; k-- {
		e.cell(e.named())
	}
	return at, n
}

func (e *loader) decodeTerms() int32 {
	for n := e.word(); n > 0; n-- {
		t := &e.terms[e.nTerms&(maxTerms-1)]
		e.nTerms++
		t.node, t.applies = e.decode(), e.decode()
		t.outcome, t.event = e.byte(), e.byte()
	}
	return e.nTerms
}

// decode reads a condition and returns its node, or for the opposite of a node
// the complement of its number.
func (e *loader) decode() int32 {
	kind := op(e.byte())
	switch kind {
	case opSame:
		return e.again[(e.nAgain-e.number(streamEarlier))&(maxAgain-1)]
	case opAgain:
		n := e.decode()
		e.again[e.nAgain&(maxAgain-1)] = n
		e.nAgain++
		return n
	case opNot:
		return ^e.decode()
	}
	var n node
	n.op = kind
	read := uint64(0)
	switch kind {
	case opSurely:
		read = e.decodeParts(&n, 1)
	case opIf:
		read = e.decodeParts(&n, 3)
	case opAll, opAny:
		read = e.decodeParts(&n, e.byte())
	case opTold, opAsked, opDoubt:
		n.fact = e.named()
	case opYes: // 1 of no and yes, which are 0 and 1
		n.op, n.fact, n.a = opIs, e.named(), 1<<1
	case opIs:
		n.fact, n.a = e.named(), e.number(streamValues)
	case opAtLeast:
		n.fact, n.a = e.named(), e.long()
	case opListed:
		n.fact, n.a, n.n = e.named(), e.byte(), e.word()
		read = bitOf(n.n) | bitOf(e.attempt) | bitOf(e.degree)
	case opSections:
		n.fact, n.cells = e.named(), e.nCells
		n.a = e.decodeRows()
		n.n = e.decodeRows()
		read = bitOf(e.attempt) | bitOf(e.degree)
	case opNotAfter, opAnyDate:
		if kind == opAnyDate {
			n.fact = e.named()
		}
		e.met = 0
		n.a = e.decodeWhen()
		n.n = e.decodeWhen()
		read = e.met
	}
	e.nodes[e.nNodes&(maxNodes-1)] = n
	if kind < opSurely {
		read |= bitOf(n.fact)
	}
	e.factsOf[e.nNodes&(maxNodes-1)] = read
	e.nNodes++
	return e.nNodes - 1
}

// hasDeadline reports whether the law sets a last day with a condition, or its opposite:
// "today is on or before" it, and nothing else than the calendar closes.
func (e *program) hasDeadline(i int32, holds bool) bool {
	if i < 0 {
		return e.hasDeadline(^i, !holds)
	}
	n := &e.nodes[i&(maxNodes-1)]
	switch n.op {
	case opNotAfter:
		if holds {
			return e.isToday(n.a)
		}
		return e.isToday(n.n)
	case opAll, opAny, opIf, opSurely:
		for k := int32(0); k < n.n; k++ {
			if e.hasDeadline(e.part(n, k), holds) || n.op == opIf && k == 0 && e.hasDeadline(e.part(n, k), !holds) {
				return true
			}
		}
	}
	return false
}

// decodeParts reads the parts of a condition and returns the facts that they read.
func (e *loader) decodeParts(n *node, parts int32) (read uint64) {
	n.cells, n.n = e.nCells, parts
	e.nCells += parts
	for i := int32(0); i < parts; i++ {
		k := e.decode()
		e.cells[(n.cells+i)&(maxCells-1)] = k
		read |= e.reads(k)
	}
	return read
}

// cell adds a cell.
func (e *loader) cell(n int32) {
	e.cells[e.nCells&(maxCells-1)] = n
	e.nCells++
}

// decodeRows reads rows of the catalogue, each coded as the step from the last.
func (e *loader) decodeRows() int32 {
	n, row := e.number(streamRows), int32(0)
	for i := n; i > 0; i-- {
		row += e.number(streamRows)
		e.cell(row)
	}
	return n
}

// decodeWhen reads a day into cells: base, day or fact, the two others of a
// later one, number of steps, and for each its kind and its number or fact. It
// returns where they start.
func (e *loader) decodeWhen() int32 {
	start := e.nCells
	kind := e.byte()
	e.cell(kind)
	switch base(kind) {
	case baseDay:
		e.cell(e.long())
	case baseFact:
		fact := e.named()
		e.cell(fact)
		e.met |= bitOf(fact)
	case baseLater:
		e.decodeWhen()
		e.decodeWhen()
	}
	n := e.byte()
	e.cell(n)
	for ; n > 0; n-- {
		kind := e.byte()
		e.cell(kind)
		if stepKind(kind) == stepDaysOf {
			fact := e.named()
			e.cell(fact)
			e.met |= bitOf(fact)
		} else {
			e.cell(e.word())
		}
	}
	return start
}
