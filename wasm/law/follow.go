package law

// follow is an answer that follows from others, decoded.
type follow struct {
	fact, copy, value int32
	when              int32 // a node
}

// pair are two dates of which the first is on or before the second.
type pair struct{ first, second int32 }

// becoming is an answer that can still be brought about, decoded.
type becoming struct {
	fact, value, relief int32 // relief: one more than its number, or 0
	when                int32
}

// past is the value of a Follow that only says that a day is over.
const past = 1<<14 - 2

// interview writes what the interview needs: suppositions, answers that follow,
// the order of dates, and which rows of facts a record shows.
func (a *assembler) interview() {
	b := a.book
	a.word(len(b.Supposes))
	for _, s := range b.Supposes {
		a.where = "supposition"
		a.cond(s.Holds)
		a.word(len(s.Facts))
		for _, f := range s.Facts {
			a.fact(f)
		}
	}
	a.word(len(b.Follows))
	for _, f := range b.Follows {
		a.where = "what follows for " + f.Fact.ID
		a.fact(f.Fact)
		a.word(a.facts.orNone(f.Copy))
		a.word(a.followed(f))
		a.cond(f.When)
	}
	var pairs [][2]*Fact
	for _, chain := range b.Order {
		for i := 1; i < len(chain); i++ {
			pairs = append(pairs, [2]*Fact{chain[i-1], chain[i]})
		}
	}
	a.pairs = len(pairs)
	a.word(len(pairs))
	for _, p := range pairs {
		for _, f := range p {
			a.where = "order of dates"
			a.kind(f, Date)
			a.fact(f)
		}
	}
	a.word(len(b.Record))
	for _, row := range b.Record {
		a.word(len(row))
		for _, f := range row {
			a.fact(f)
		}
		a.cells += 1 + len(row)
	}
	a.cells++
	a.word(len(b.Becomes))
	for _, c := range b.Becomes {
		a.where = "what " + c.Fact.ID + " can become"
		when := c.When
		if when.Zero() {
			when = Always
		}
		a.fact(c.Fact)
		a.word(a.followed(Follow{Fact: c.Fact, Value: c.Value}))
		a.word(a.reliefOrNone(c.Relief))
		a.cond(when)
	}
}

// reliefOrNone is one more than the number of a relief; 0 where none is named.
func (a *assembler) reliefOrNone(id string) int {
	for i, r := range a.book.Reliefs {
		if r.ID == id {
			return i + 1
		}
	}
	if id != "" {
		a.fail(a.where, "no relief is called "+id)
	}
	return 0
}

// followed is the number of the value that follows.
func (a *assembler) followed(f Follow) int {
	switch {
	case f.Copy != nil:
		return 0
	case f.Fact.Kind == Date && f.Value == "past":
		return past
	case f.Fact.Kind == Count && f.Value == "0":
		return 0
	case f.Fact.Kind == YesNo && f.Value == "yes":
		return 1
	case f.Fact.Kind == YesNo && f.Value == "no":
		return 0
	}
	for i, v := range f.Fact.Values {
		if v.ID == f.Value {
			return i
		}
	}
	a.fail(a.where, f.Fact.ID+" has no value "+f.Value)
	return 0
}

// groupOf is one more than the number of the page that asks a fact with others,
// with groupList where it is a list to tick.
func groupOf(b *Book, f *Fact) int {
	for i, q := range b.Questions {
		switch {
		case holds(q.Facts, f) && q.Form:
			return i + 1
		case holds(q.Facts, f):
			return i + 1 | groupList
		}
	}
	return 0
}

// groupList marks a page that is a list to tick. It shows every line that can
// matter, so that it need not come a second time.
const groupList = 0x80

func (e *loader) loadInterview() {
	for i := range e.supposes {
		e.supposes[i] = 0
	}
	for n := e.word(); n > 0; n-- {
		node := e.decode()
		for k := e.word(); k > 0; k-- {
			e.supposes[e.named()&(MaxFacts-1)] = 2*node + 1
		}
	}
	e.nFollows = e.word()
	for i := int32(0); i < e.nFollows; i++ {
		f := &e.follows[i&(maxFollows-1)]
		f.fact, f.copy, f.value = e.named(), e.word(), e.word()
		f.when = e.decode()
	}
	e.nPairs = e.word()
	for i := int32(0); i < e.nPairs; i++ {
		p := &e.pairs[i&(maxPairs-1)]
		p.first, p.second = e.named(), e.named()
	}
	e.record = e.nCells
	rows := e.word()
	e.cell(rows)
	for ; rows > 0; rows-- {
		n := e.word()
		e.cell(n)
		for ; n > 0; n-- {
			e.cell(e.named())
		}
	}
	e.nBecomes = e.word()
	for i := int32(0); i < e.nBecomes; i++ {
		b := &e.becomes[i&(maxBecomes-1)]
		b.fact, b.value, b.relief = e.named(), e.word(), e.word()
		b.when = e.decode()
	}
}

// imply fills in the facts of the loaded case that follow from its other
// answers, and bounds the dates that nobody told by those that were.
func (e *deriver) imply() {
	e.filled = 0
	for i := int32(0); i < e.nFollows; i++ {
		e.infer(&e.follows[i&(maxFollows-1)])
	}
	e.bound()
}

// infer fills in an answer if it follows, and reports whether it does.
func (e *deriver) infer(f *follow) bool {
	if e.facts[f.fact&(MaxFacts-1)].state != notAsked {
		return false // who was asked and does not know is not overruled
	}
	if e.reads(f.when)&e.filled != 0 {
		e.changed()
		e.filled = 0
	}
	e.on(e.asOf)
	if e.value(f.when) != Yes {
		return false
	}
	e.filled |= bitOf(f.fact)
	e.fill(f)
	return true
}

// fill fills in an answer that follows.
func (e *answers) fill(f *follow) {
	a := &e.facts[f.fact&(MaxFacts-1)]
	switch from := &e.facts[f.copy&(MaxFacts-1)]; {
	case f.value == past:
		if !a.bounded {
			*a = answer{bounded: true, lo: int32(FirstDay), hi: int32(e.asOf)}
		}
	case f.copy == none:
		*a = answer{state: known, implied: true, lo: f.value, hi: f.value}
	case from.state == known:
		*a = answer{state: known, implied: true, lo: from.lo, hi: from.hi}
	}
}

// imply again, after an answer was exchanged for another.
func (e *deriver) implyAgain() {
	for i := int32(0); i < e.nFacts; i++ {
		if a := &e.facts[i&(MaxFacts-1)]; a.implied || a.bounded {
			*a = answer{}
		}
	}
	e.changed()
	e.imply()
}

// bound narrows the days that a date can be: none of the past lies after today,
// and the dates of a case have an order.
func (e *deriver) bound() {
	for i := int32(0); i < e.nPairs; i++ {
		p := &e.pairs[i&(maxPairs-1)]
		e.open(p.first)
		e.open(p.second)
	}
	for changed, pass := true, 0; changed && pass < 8; pass++ {
		changed = false
		for i := int32(0); i < e.nPairs; i++ {
			p := &e.pairs[i&(maxPairs-1)]
			a, b := &e.facts[p.first&(MaxFacts-1)], &e.facts[p.second&(MaxFacts-1)]
			if !a.placed() || !b.placed() {
				continue
			}
			if b.bounded && a.lo > b.lo && a.lo <= b.hi {
				b.lo, changed = a.lo, true
			}
			if a.bounded && b.hi < a.hi && a.lo <= b.hi {
				a.hi, changed = b.hi, true
			}
		}
	}
	e.changed()
}

// open gives a date that nobody told all the days that it can be.
func (e *answers) open(fact int32) {
	a := &e.facts[fact&(MaxFacts-1)]
	if a.state != notAsked || a.bounded {
		return
	}
	a.bounded, a.lo, a.hi = true, int32(FirstDay), int32(LastDay)
	if e.info(fact, 0)&kindFuture == 0 {
		a.hi = int32(e.asOf)
	}
}

// placed reports whether a date lies between days that are known.
func (a *answer) placed() bool { return a.state == known || a.bounded }
