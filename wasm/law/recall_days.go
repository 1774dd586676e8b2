package law

// line is a dated condition over time, in the loaded case.
type line struct {
	number uint32 // of the case
	told   uint32 // of the case for which that is worked out too
	all    times
	ofTold times // by the days that were told alone
}

// times are the days on which a condition changes, and what it comes to between them.
type times struct {
	n      int8   // -1: too many
	values uint16 // noValues where the condition tells by itself, see dated.today
	days   [maxTimes]Day
}

const (
	maxTimes = 4
	maxDays  = 40
	noValues = 0xffff
)

// order is in what order the days stand on which the conditions of a plan change, with today
// among them: a byte for each, how many are before it or one of those below.
type order [maxDays / 8]uint64

const (
	ofOld  = 0   // before all days
	asLast = 254 // the same as the one before
	ofFar  = 255 // after all days
)

// sort works out the order of the days of a plan; false where there are too many.
func (s *Screen) sort(p *plan) bool {
	k := &s.recall
	k.days[0], k.nDays = s.asOf, 1
	k.order, k.length = order{}, 0
	for _, d := range k.planned[p.dated.at:][:p.dated.n] {
		l := s.line(d)
		if !k.take(&l.all) || d.told && !k.take(&l.ofTold) {
			return false
		}
	}
	if k.length+k.nDays > maxDays {
		return false
	}
	days := k.days[:k.nDays]
	var apart [maxDays]Day
	n := 0
	for i, d := range days {
		if d > FirstDay && d < LastDay && (i == 0 || d != days[i-1]) {
			apart[n] = d
			n++
		}
	}
	for i, d := range days {
		place := uint64(1)
		switch {
		case d <= FirstDay:
			place = ofOld
		case d >= LastDay:
			place = ofFar
		case i > 0 && d == days[i-1]:
			place = asLast
		default:
			for _, other := range apart[:n] {
				if other < d {
					place++
				}
			}
		}
		k.put(place)
	}
	return true
}

// take takes up the days on which a condition changes, and what it comes to.
func (k *recall) take(t *times) bool {
	if t.n < 0 || k.nDays+maxTimes > maxDays || k.length+2 > maxDays {
		return false
	}
	if t.values != noValues {
		k.put(uint64(t.values & 255))
		k.put(uint64(t.values >> 8))
	}
	for i := range t.n {
		k.days[k.nDays] = t.days[i&(maxTimes-1)]
		k.nDays++
	}
	return true
}

func (k *recall) put(b uint64) {
	k.order[k.length>>3] |= b << (k.length & 7 * 8)
	k.length++
}

// still reports whether a condition is the same on every day after the first.
func (t *times) still() bool {
	for i := range t.n {
		if d := t.days[i]; d > FirstDay+1 && d < LastDay {
			return false
		}
	}
	return t.n >= 0
}

// place is where a day stands in the days of the order; 0 where it does not.
func (k *recall) place(d Day) int8 {
	for i, other := range k.days[1:k.nDays] {
		if other == d {
			return int8(i + 1)
		}
	}
	return 0
}

// line works out a dated condition over time.
func (s *Screen) line(d plannedDay) *line {
	k := &s.recall
	l, c := &k.lines[d.dated], &k.dated[d.dated]
	if l.number != k.number && (l.number == 0 || len(c.reads) > 0) {
		l.number = k.number
		s.times(&l.all, c)
	}
	if d.told && l.told != k.number {
		l.told = k.number
		s.told = true
		s.times(&l.ofTold, c)
		s.told = false
	}
	return l
}

func (s *Screen) times(t *times, c *dated) {
	n := &s.nodes[c.node&(maxNodes-1)]
	if c.today && s.isToday(n.a) {
		b := s.whenAt(n.n)
		*t = times{n: 2, values: noValues, days: [maxTimes]Day{b.lo + 1, b.hi + 1}}
		return
	}
	if c.today {
		a := s.whenAt(n.a)
		*t = times{n: 2, values: noValues, days: [maxTimes]Day{a.lo, a.hi}}
		return
	}
	*t = times{}
	last := s.valueFrom(n, FirstDay)
	t.values = uint16(last)
	for day := s.until; day < LastDay; day = s.until {
		v := s.valueFrom(n, day)
		if v == last {
			continue
		}
		if t.n == maxTimes {
			t.n = -1
			return
		}
		t.days[t.n] = day
		t.n++
		t.values |= uint16(v) << (2 * t.n)
		last = v
	}
	t.values |= uint16(t.n) << 12
}

// valueFrom is what a dated condition comes to from a day on, until s.until.
func (s *Screen) valueFrom(n *node, day Day) Truth {
	s.on(day)
	return s.leaf(n)
}
