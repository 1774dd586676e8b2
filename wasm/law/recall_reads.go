package law

// reads is which facts and days each relief reads.
type reads struct {
	kinds   [MaxFacts]Kind
	facts   [maxReliefs][]int32
	readers [MaxFacts][]uint8 // the reliefs that read a fact
	dated   []dated
	datedOf [maxNodes]int32 // one more than the number of a dated condition

	followed []followed
	steady   bool // what follows in a case, and what it says for derivations, can be kept
}

// followed is a dated condition of a follow, read as it was told or after another
// follow filled in a day.
type followed struct {
	node, follow int32
	reads        []int32
	on           Day   // the day of what follows
	untold       Truth // what it comes to where nothing is known of the facts that it reads
}

// dated is a condition that reads days.
type dated struct {
	node  int32
	today bool    // compares a day with today: it has one value, then is unknown, then has the other
	reads []int32 // the facts that it reads
}

// prepare finds out what each relief reads.
func (s *Screen) prepare() {
	s.recall = recall{}
	k := &s.recall
	for f := range s.nFacts {
		k.kinds[f] = s.kindOf(f)
	}
	for n := range s.nNodes {
		node := &s.nodes[n]
		if node.op != opNotAfter && node.op != opAnyDate {
			continue
		}
		d := dated{node: n, today: node.op == opNotAfter && (s.isToday(node.a) || s.isToday(node.n))}
		if node.op == opAnyDate {
			d.reads = append(d.reads, node.fact)
		}
		s.at = node.a
		d.reads = s.readsOfDay(d.reads)
		s.at = node.n
		d.reads = s.readsOfDay(d.reads)
		k.dated = append(k.dated, d)
		k.datedOf[n] = int32(len(k.dated))
	}
	k.lines = make([]line, len(k.dated))
	s.prepareFollows()
	for r := range s.nReliefs {
		var seen [maxNodes]bool
		var facts [MaxFacts]bool
		for i := s.reliefs[r].first; i < s.reliefs[r].end; i++ {
			s.readsOf(s.terms[i].node, &seen, &facts)
		}
		for f := range s.nFacts {
			if facts[f] {
				k.facts[r] = append(k.facts[r], f)
				k.readers[f] = append(k.readers[f], uint8(r))
			}
		}
	}
}

// readsOf marks the facts that a condition reads.
func (s *Screen) readsOf(i int32, seen *[maxNodes]bool, facts *[MaxFacts]bool) {
	if i < 0 {
		i = ^i
	}
	if seen[i] {
		return
	}
	seen[i] = true
	n := &s.nodes[i]
	switch n.op {
	case opNone, opAlways:
	case opAll, opAny, opIf, opSurely:
		for p := range n.n {
			s.readsOf(s.part(n, p), seen, facts)
		}
	case opNotAfter, opAnyDate:
		for _, f := range s.recall.dated[s.recall.datedOf[i]-1].reads {
			facts[f] = true
		}
	case opListed, opSections:
		reads := []int32{s.attempt, s.degree}
		if n.op == opListed {
			reads = append(reads, n.n)
		}
		for _, f := range reads {
			if f != none {
				facts[f] = true
			}
		}
		facts[n.fact] = true
	default:
		facts[n.fact] = true
	}
}

// readsOfDay appends the facts that the day in the cells is read from.
func (s *Screen) readsOfDay(reads []int32) []int32 {
	switch base(s.next()) {
	case baseDay:
		s.next()
	case baseFact:
		reads = append(reads, s.next())
	case baseLater:
		reads = s.readsOfDay(reads)
		reads = s.readsOfDay(reads)
	}
	for n := s.next(); n > 0; n-- {
		kind, n := stepKind(s.next()), s.next()
		if kind == stepDaysOf {
			reads = append(reads, n)
		}
	}
	return reads
}

// prepareFollows finds the dated conditions of follows and derivations. A day that they read is told, or
// one follow fills it in from what was told: where it is not so, nothing is steady.
func (s *Screen) prepareFollows() {
	k := &s.recall
	k.steady = true
	var filledIn, known [MaxFacts]bool
	for i := range s.nFollows {
		f := &s.follows[i]
		filledIn[f.fact] = true
		known[f.fact] = known[f.fact] || f.value != past // which only bounds a day
	}
	var seen [maxNodes]bool
	var facts [MaxFacts]bool
	for i := range s.nFollows {
		s.readsOf(s.follows[i].when, &seen, &facts)
	}
	for i := range s.nDerived {
		s.readsOf(s.derived[i].when, &seen, &facts)
	}
	for _, c := range k.dated {
		if !seen[c.node] {
			continue
		}
		k.followed = append(k.followed, followed{node: c.node, follow: -1, reads: c.reads})
		days := 0
		for _, f := range c.reads {
			if !filledIn[f] {
				continue
			}
			days++
			for i := range s.nFollows {
				if from := &s.follows[i]; from.fact == f {
					k.followed = append(k.followed, followed{node: c.node, follow: i})
					k.steady = k.steady && (from.copy == none || !known[from.copy])
				}
			}
		}
		k.steady = k.steady && days < 2
	}
	k.steady = k.steady && len(k.followed) <= 32
}
