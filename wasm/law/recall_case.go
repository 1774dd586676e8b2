package law

// met is a case that was met: what was told of it, and what came of that.
type met struct {
	key     part
	truths  uint64 // see truths
	fired   part   // the follows that told something
	derived bool   // derives is known
	derives [maxDerived]Truth
	plans   [maxReliefs]int32 // one more than the number of each plan; 0: not looked up yet; below: the outcome, where no day matters
}

// loaded is what is known of the case that is loaded.
type loaded struct {
	number  uint32   // of the case
	now     int32    // its number in met; -1: nothing is kept for it
	touched []int32  // the facts that were told or derived
	told    []uint64 // their words: the key in met

	summed bool             // what follows is that of this case
	word   [MaxFacts]uint64 // of each fact, with what follows; 0: nothing is known
	known  []int32          // the facts with a word
	sums   [maxReliefs]uint64
	many   [maxReliefs]int32 // how many facts of each relief are known

	lines  []line // of the dated conditions
	order  order  // of the plan that is looked at
	length int    // in bytes
	days   [maxDays]Day
	nDays  int
}

// load is loadCase, with what followed when the same was told before. Alone, a case is
// loaded without what the person told and other cases tell.
func (s *Screen) load(c int32, alone bool) {
	k := &s.recall
	k.room()
	k.number++
	k.touched, k.summed, k.now = k.touched[:0], false, -1
	s.forget()
	for i := range s.entries[:s.nEntries] {
		if en := &s.entries[i]; int32(en.who) == c || en.who == PersonCase && !alone {
			if s.facts[en.fact].state == notAsked {
				k.touched = append(k.touched, en.fact)
			}
			s.set(en)
		}
	}
	if !alone {
		for i := range s.derived[:s.nDerived] {
			if f := s.derived[i].fact; s.facts[f].state == notAsked {
				k.touched = append(k.touched, f)
			}
		}
		s.applyDerived(c)
	}
	s.changed()
	if s.Afresh || !s.tell() {
		s.imply()
		return
	}
	truths := s.truths()
	sum := mixed(truths)
	for _, w := range k.told {
		sum = mixed(sum ^ w)
	}
	slot := k.metAt.find(sum, func(n int32) bool {
		m := &k.met[n]
		return m.truths == truths && equal(k.metWords[m.key.at:][:m.key.n], k.told)
	})
	if *slot == 0 {
		m := met{key: part{int32(len(k.metWords)), int32(len(k.told))}, truths: truths}
		k.metWords = append(k.metWords, k.told...)
		m.fired.at = int32(len(k.fired))
		s.filled = 0
		for i := range s.follows[:s.nFollows] {
			if s.infer(&s.follows[i]) {
				k.fired = append(k.fired, uint8(i))
			}
		}
		m.fired.n = int32(len(k.fired)) - m.fired.at
		k.met = append(k.met, m)
		*slot = int32(len(k.met))
	} else if m := &k.met[*slot-1]; alone && m.derived && s.datesTold() {
		k.now = *slot - 1 // of a case beside others no more is asked
		return
	} else {
		for _, f := range k.fired[m.fired.at:][:m.fired.n] {
			s.fill(&s.follows[f])
		}
	}
	s.bound()
	k.now = *slot - 1
}

// datesTold reports whether the days were told that a derivation gives another fact.
func (s *Screen) datesTold() bool {
	for i := range s.derived[:s.nDerived] {
		if date := s.derived[i].date; date != none && s.facts[date].state != known {
			return false
		}
	}
	return true
}

// tell makes the words of what was told. It reports whether that can be kept.
func (s *Screen) tell() bool {
	k := &s.recall
	k.told = k.told[:0]
	for _, f := range k.touched {
		w, fits := s.wordOf(f)
		if !fits {
			return false
		}
		k.told = append(k.told, w)
	}
	return k.steady
}

// truths is what the dated conditions of follows and derivations come to, in each way in which the days that
// they read can be told.
func (s *Screen) truths() (all uint64) {
	s.on(s.asOf)
	for i := range s.recall.followed {
		r := &s.recall.followed[i]
		t := No
		if r.follow < 0 && !s.anyTold(r.reads) { // most are of days that nobody told
			if r.on != s.asOf {
				r.on, r.untold = s.asOf, s.leaf(&s.nodes[r.node])
			}
			t = r.untold
		} else if r.follow < 0 {
			t = s.leaf(&s.nodes[r.node])
		} else if f := &s.follows[r.follow]; s.facts[f.fact].state == notAsked {
			was := s.facts[f.fact]
			s.fill(f)
			t = s.leaf(&s.nodes[r.node])
			s.facts[f.fact] = was
		}
		all = all<<2 | uint64(t)
	}
	return all
}

// anyTold reports whether something is known of one of some facts.
func (s *Screen) anyTold(facts []int32) bool {
	for _, f := range facts {
		if a := &s.facts[f]; a.state != notAsked || a.bounded {
			return true
		}
	}
	return false
}

func equal(a, b []uint64) bool {
	if len(a) != len(b) {
		return false
	}
	for i, w := range a {
		if b[i] != w {
			return false
		}
	}
	return true
}

// A word is a fact and what is known of it. Of dates it has how exactly they are known, but no
// day.
const (
	wordFact  = 55 // 9 bits
	wordState = 53 // 2 bits
	wordLo    = 23 // 30 bits
	wordWide  = 1<<wordLo - 1
)

var _ [0]struct{} = [(MaxFacts - 1) >> (64 - wordFact)]struct{}{}

// wordOf is the word of a fact; 0 where nothing is known. What does not fit in a word is rare.
func (s *Screen) wordOf(fact int32) (w uint64, fits bool) {
	a := &s.facts[fact]
	if a.state == notAsked && !a.bounded {
		return 0, true
	}
	w = uint64(fact)<<wordFact | uint64(a.state)<<wordState
	switch s.recall.kinds[fact] {
	case Date:
		if a.bounded {
			w |= 1
		}
		if a.exact() {
			w |= 2
		}
		return w, true
	case DateList:
		n := a.n
		if n < 0 {
			n = -1 - n
			w |= 1
		}
		for i := a.first; i < a.first+n; i++ {
			if d := s.dates[i&(maxDates-1)]; d.lo != d.hi {
				return 0, false // what is missing may hang on the day that is half remembered
			}
		}
		return w, true
	}
	if a.state != known {
		return w, true
	}
	wide := int64(a.hi) - int64(a.lo)
	switch {
	case a.hi == anyMany:
		wide = wordWide
	case wide < 0 || wide >= wordWide:
		return 0, false
	}
	return w | uint64(a.lo)<<wordLo | uint64(wide), a.lo >= 0 && a.lo < 1<<(wordState-wordLo)
}

// anyMany is the most that a count can be where nobody knows; see fillIn.
const anyMany = 1 << 30

// derive is deriveAll, with what a case that told the same said before.
func (s *Screen) derive() {
	k := &s.recall
	for c := range s.cases {
		s.load(c, true)
		m := new(met)
		if k.now >= 0 {
			m = &k.met[k.now]
		}
		if !m.derived {
			m.derived = true
			s.on(s.asOf)
			for i := range s.derived[:s.nDerived] {
				m.derives[i] = s.value(s.derived[i].when)
				if s.arrest && !s.conviction {
					m.derives[i] = No // no one was convicted
				}
			}
		}
		for i := range s.derived[:s.nDerived] {
			v := &s.Engine.derive[i][c]
			v.holds, v.date = m.derives[i], answer{}
			if date := s.derived[i].date; date != none {
				v.date = s.facts[date]
			}
		}
	}
}
