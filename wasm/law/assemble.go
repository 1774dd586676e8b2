package law

// Assemble compiles a book into the code that [Engine] runs. It returns every
// mistake it finds, each as "relief/criterion: what is wrong". The code has a
// byte of format and the streams, see there. They tell how many there are of each (see
// Engine.Load), the kinds of the facts, the catalogue, the derivations, the reliefs and
// what the interview needs, with their conditions written where they are first used.
func Assemble(b *Book) (code []byte, mistakes []string) {
	c := &catalogue{rows: b.Offenses, sections: map[string]rowsOf{}}
	first := assemble(b, c, nil)
	again := map[int]bool{}
	for _, n := range first.named {
		again[n] = true
	}
	a := assemble(b, c, again)
	return a.joined(), a.mistakes
}

// assemble writes a book. Which conditions are named again is known once it was written.
func assemble(b *Book, c *catalogue, again map[int]bool) *assembler {
	a := &assembler{book: b, catalogue: c, facts: factNumbers{}, written: map[string]int{}, again: again}
	for i, f := range b.Facts {
		if _, twice := a.facts[f]; twice {
			a.fail(f.ID, "the fact is listed twice")
		}
		a.facts[f] = i
	}
	for _, n := range []int{len(b.Facts), len(b.Reliefs), len(b.Derived), len(b.Offenses),
		a.facts.orNone(b.Offense), a.facts.orNone(b.Attempt), a.facts.orNone(b.Complete), a.facts.orNone(b.Degree)} {
		a.word(n)
	}
	a.word(len(b.First))
	for _, f := range b.First {
		a.fact(f)
	}
	a.word(len(b.Closed))
	for _, c := range b.Closed {
		a.bytes(byte(c.Month), byte(c.Day), byte(c.Weekday))
	}
	for _, f := range b.Facts {
		kind := byte(f.Kind) | byte(f.Scope)<<4
		if f.Self {
			kind |= kindSelf
		}
		if f.Future {
			kind |= kindFuture
		}
		a.bytes(kind, byte(tryable(f)), byte(groupOf(b, f)))
	}
	for _, o := range b.Offenses {
		a.offense(o)
	}
	for _, d := range b.Derived {
		a.derivation(d)
	}
	for _, r := range b.Reliefs {
		a.where = r.ID
		a.relief(r)
	}
	a.interview()
	if len(b.Follows) > maxFollows || len(b.Becomes) > maxBecomes || a.pairs > maxPairs || len(b.Questions) > 126 ||
		len(b.First) > maxFirst ||
		len(b.Closed) > maxClosed {
		a.fail("book", "the interview no longer fits the engine's memory; raise the sizes in engine.go")
	}
	if len(b.Events)+len(b.Reliefs) > 255 {
		a.fail("book", "the events and reliefs that a not_yet waits for no longer have numbers of one byte")
	}
	if len(a.joined()) > MaxCode || len(b.Facts) > MaxFacts || len(b.Derived) > maxDerived || len(b.Reliefs) > maxReliefs ||
		a.terms > maxTerms || len(a.marked) > maxAgain || a.nodes > maxNodes || a.cells > maxCells {
		a.fail("book", "the law no longer fits the engine's memory; raise the sizes in engine.go")
	}
	return a
}

// tryable is how many values of a fact "what would change it" can try.
func tryable(f *Fact) int {
	switch f.Kind {
	case YesNo:
		return 2
	case Choice:
		return len(f.Values)
	}
	return 0
}

// assembler writes a book.
type assembler struct {
	streams
	*catalogue
	book    *Book
	facts   factNumbers
	written map[string]int // the nodes of conditions, by their code
	named   []int          // those that were named again
	again   map[int]bool   // those that will be
	marked  []int          // those of them that were written

	nodes, cells, terms int // what the engine will need room for
	pairs               int
	where               string
	mistakes            []string
}

func (a *assembler) fail(where, what string) {
	a.mistakes = append(a.mistakes, where+": "+what)
}

func (a *assembler) fact(f *Fact) {
	n, ok := a.facts[f]
	if !ok {
		id := "a fact that is nil"
		if f != nil {
			id = f.ID
		}
		a.fail(a.where, id+" is used but is not in the book's facts")
	}
	a.put(streamFacts, n)
}

// factNumbers are the numbers of the facts of a book.
type factNumbers map[*Fact]int

func (n factNumbers) orNone(f *Fact) int {
	if f == nil {
		return none
	}
	return n[f]
}

func (a *assembler) offense(o Row) {
	var row [rowBytes]byte
	for i, t := range o.Attrs {
		row[i/4] |= byte(t) << (i % 4 * 2)
	}
	if attemptSection(o.Section) {
		row[rowFlags] |= flagAttempt
	}
	for _, i := range a.rowsOf(o.Section).within {
		if p := a.book.Offenses[i]; p.Section != o.Section {
			row[rowFlags] |= flagParent
			if hasPrefix(p.Section, o.Section+"/") && !attemptSection(p.Section) {
				row[rowFlags] |= flagDegrees
			}
		}
	}
	a.bytes(row[:]...)
}

func (a *assembler) derivation(d Derivation) {
	a.where = "derivation of " + d.Fact.ID
	a.fact(d.Fact)
	a.byte(int(d.How))
	a.word(a.facts.orNone(d.Date))
	a.word(a.facts.orNone(d.Than))
	a.cond(d.When)
}

func (a *assembler) relief(r *Relief) {
	flags := 0
	if r.Arrest {
		flags |= reliefArrest
	}
	a.byte(flags)
	a.word(len(r.Requires))
	for _, c := range r.Requires {
		a.where = r.ID + "/" + c.ID
		a.cond(c.InForce())
		a.cond(a.book.appliesTo(r, c))
		a.outcome(c.Else)
	}
	a.word(len(r.Grants))
	for _, g := range r.Grants {
		a.where = r.ID + "/" + g.ID
		a.cond(g.When)
		a.cond(Always)
		a.outcome(g.Outcome)
	}
	if n := len(r.Grants); n == 0 || r.Grants[n-1].When.op != opAlways {
		a.fail(r.ID, "the last grant must be Always, so that every answer ends in a status")
	}
	a.terms += len(r.Requires) + len(r.Grants)
	if len(r.Requires)+len(r.Grants) > maxConds {
		a.fail(r.ID, "the relief has too many conditions; raise maxConds in next.go")
	}
	a.cond(r.Early)
	var decides []*Fact
	if answer := a.book.AnswerOf(r.ID); answer != nil {
		decides = answer.Decides
	}
	a.list(decides)
	a.list(a.book.presumed(r))
}

// list writes a list of facts that the engine keeps in cells.
func (a *assembler) list(facts []*Fact) {
	a.word(len(facts))
	for _, f := range facts {
		a.fact(f)
	}
	a.cells += len(facts)
}

func (a *assembler) outcome(o Outcome) {
	if o.Status == Unsure {
		a.fail(a.where, "a rule never says unsure; leave the fact unknown")
	}
	s := int(o.Status)
	if o.Firm {
		s |= firm
	}
	a.byte(s)
	a.byte(a.event(o.Event))
}

// reliefArrest is the flag of a relief about an arrest.
const reliefArrest = 1

// event numbers events from 1, and reliefs after them.
func (a *assembler) event(id string) int {
	if id == "" {
		return 0
	}
	for i, e := range a.book.Events {
		if e.ID == id {
			return i + 1
		}
	}
	for i, r := range a.book.Reliefs {
		if r.ID == id {
			return len(a.book.Events) + i + 1
		}
	}
	a.fail(a.where, "no event or relief is called "+id)
	return 0
}
