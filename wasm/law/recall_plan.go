package law

// plan is how a relief is decided among answers without days.
type plan struct {
	relief int32
	key    part
	dated  part
	last   int32 // one more than the number of the last outcome; 0: none yet
}

// plannedDay is a dated condition that can matter to a plan.
type plannedDay struct {
	dated int32
	told  bool // the days that were told alone may tell something else; see Engine.told
}

// planOf finds or makes the plan of a relief for the loaded case.
func (s *Screen) planOf(relief int32) int32 {
	k := &s.recall
	m := &k.met[k.now]
	if n := m.plans[relief]; n > 0 {
		return n - 1
	}
	s.sum()
	slot := k.planAt.find(mixed(k.sums[relief]+uint64(relief)), func(n int32) bool {
		p := &k.plans[n]
		if p.relief != relief || p.key.n != k.many[relief] {
			return false
		}
		for _, w := range k.words[p.key.at:][:p.key.n] {
			if k.word[w>>wordFact] != w {
				return false
			}
		}
		return true
	})
	if *slot == 0 {
		p := plan{relief: relief, key: part{int32(len(k.words)), k.many[relief]}}
		for _, f := range k.facts[relief] {
			if w := k.word[f]; w != 0 {
				k.words = append(k.words, w)
			}
		}
		k.plan = s.plan(k.plan[:0], relief)
		p.dated = part{int32(len(k.planned)), int32(len(k.plan))}
		k.planned = append(k.planned, k.plan...)
		k.plans = append(k.plans, p)
		*slot = int32(len(k.plans))
	}
	m.plans[relief] = *slot
	return *slot - 1
}

// sum sums up what each relief reads of what is known in the loaded case.
func (s *Screen) sum() {
	k := &s.recall
	if k.summed {
		return
	}
	for _, f := range k.known {
		k.word[f] = 0
	}
	k.known, k.summed, k.sums, k.many = k.known[:0], true, [maxReliefs]uint64{}, [maxReliefs]int32{}
	for f := range s.nFacts {
		w, _ := s.wordOf(f) // what follows fits
		if w == 0 {
			continue
		}
		k.known, k.word[f] = append(k.known, f), w
		sum := mixed(w)
		for _, r := range k.readers[f] {
			k.sums[r] += sum
			k.many[r]++
		}
	}
}

// plan appends the dated conditions that can matter to a relief in the loaded case. Those of
// a requirement that holds or fails on every day cannot, nor what comes after one that
// decides on every day; but where something changes before it, a deadline behind it may tell
// the last day (see lastDay).
func (s *Screen) plan(out []plannedDay, relief int32) []plannedDay {
	s.on(s.asOf)
	r := &s.reliefs[relief]
	decided := false
	for i := r.first; i < r.end; i++ {
		node := s.terms[i].node
		t, fixed := s.fixed(node)
		if i < r.grants {
			t = t.not()
		}
		switch {
		case fixed:
			decided = decided || t == Yes
		case !decided || len(out) > 0 && s.hasDeadline(node, true):
			out = s.changing(out, node)
		}
	}
	return out
}

// fixed returns the value of a condition, and whether it is that on every day.
func (s *Screen) fixed(i int32) (t Truth, fixed bool) {
	if i < 0 {
		t, fixed = s.fixed(^i)
		return t.not(), fixed
	}
	n := &s.nodes[i]
	switch n.op {
	case opNotAfter, opAnyDate:
		return Unknown, false
	case opAll:
		return s.fixedParts(n, No)
	case opAny:
		return s.fixedParts(n, Yes)
	case opSurely:
		t, fixed = s.fixed(s.part(n, 0))
		return truth(t == Yes), fixed
	case opIf:
		t, fixed = s.fixed(s.part(n, 0))
		if fixed && t != Unknown {
			return s.fixed(s.part(n, 2-int32(t/Yes)))
		}
		then, always := s.fixed(s.part(n, 1))
		otherwise, ever := s.fixed(s.part(n, 2))
		if then != otherwise {
			then = Unknown
		}
		return then, fixed && always && ever
	}
	return s.value(i), true
}

// fixedParts is fixed for the parts of a conjunction or a disjunction, which one can decide.
func (s *Screen) fixedParts(n *node, decides Truth) (t Truth, fixed bool) {
	t, fixed = decides.not(), true
	for p := range n.n {
		part, always := s.fixed(s.part(n, p))
		switch {
		case !always:
			fixed = false
		case part == decides:
			return decides, true
		case part == Unknown:
			t = Unknown
		}
	}
	return t, fixed
}

// changing appends the dated conditions that can change a condition.
func (s *Screen) changing(out []plannedDay, i int32) []plannedDay {
	if i < 0 {
		i = ^i
	}
	if _, fixed := s.fixed(i); fixed {
		return out
	}
	n := &s.nodes[i]
	switch n.op {
	case opNotAfter, opAnyDate:
		return s.planned(out, s.recall.datedOf[i]-1)
	case opIf:
		if t, fixed := s.fixed(s.part(n, 0)); fixed && t != Unknown {
			return s.changing(out, s.part(n, 2-int32(t/Yes)))
		}
	}
	for p := range n.n {
		out = s.changing(out, s.part(n, p))
	}
	return out
}

// planned appends a dated condition, unless nothing that it reads is known and it is the same
// on every day.
func (s *Screen) planned(out []plannedDay, dated int32) []plannedDay {
	told, bounded := false, false
	for _, f := range s.recall.dated[dated].reads {
		a := &s.facts[f]
		told, bounded = told || a.state == known, bounded || a.bounded
	}
	d := plannedDay{dated, bounded}
	if l := s.line(d); !told && bounded {
		d.told = !l.ofTold.still()
	} else if !told && l.all.still() {
		return out
	}
	for _, have := range out {
		if have == d {
			return out
		}
	}
	return append(out, d)
}
