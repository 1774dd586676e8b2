package law

// notAfter says whether the first of two days is on or before the second. Where
// one is today, the days on which the answer changes are noted.
func (e *valuer) notAfter(n *node) Truth {
	a := span{e.day, e.day}
	b := a
	if e.isToday(n.a) {
		b = e.whenAt(n.n)
		e.change(b.lo + 1)
		e.change(b.hi + 1)
	} else if a = e.whenAt(n.a); e.isToday(n.n) {
		e.change(a.lo)
		e.change(a.hi)
	} else {
		b = e.whenAt(n.n)
	}
	return compare(a.hi <= b.lo, a.lo > b.hi)
}

// anyDate says whether a date of a list lies between two days.
func (e *valuer) anyDate(node *node) Truth {
	a := e.fact(node.fact)
	from, to := e.whenAt(node.a), e.whenAt(node.n)
	if a.state != known {
		return Unknown
	}
	n, t := a.n, No
	if n < 0 {
		n, t = -1-n, Unknown // there may be more dates than were given
	}
	for i := a.first; i < a.first+n; i++ {
		d := e.dates[i&(maxDates-1)]
		if e.isToday(node.n) {
			e.change(d.lo)
			e.change(d.hi)
		}
		k := compare(from.hi <= d.lo && d.hi <= to.lo, d.hi < from.lo || to.hi < d.lo)
		if k > t {
			t = k
		}
		if k == Unknown && d.lo != d.hi && e.why != forValue {
			e.mark(node.fact) // a day that is only half remembered
		}
	}
	return t
}

// isToday reports whether the day in the cells from at on is today.
func (e *program) isToday(at int32) bool { return base(e.cells[at&(maxCells-1)]) == baseToday }

// whenAt works out the day in the cells from at on.
func (e *valuer) whenAt(at int32) span {
	e.at = at
	return e.when()
}

// next reads a cell.
func (e *program) next() int32 {
	n := e.cells[e.at&(maxCells-1)]
	e.at++
	return n
}

func (e *valuer) when() span {
	var s span
	switch base(e.next()) {
	case baseToday:
		s = span{e.day, e.day}
	case baseDay:
		d := Day(e.next())
		s = span{d, d}
	case baseFact:
		a := e.fact(e.next())
		s = span{FirstDay, LastDay}
		if a.placed() && !(a.bounded && e.told) {
			s = span{Day(a.lo), Day(a.hi)}
		}
	case baseLater:
		e.loose = true
		a, b := e.when(), e.when()
		s = span{max(a.lo, b.lo), max(a.hi, b.hi)}
	}
	for n := e.next(); n > 0; n-- {
		kind, n := stepKind(e.next()), e.next()
		lo, hi := int32(0), int32(0)
		switch kind {
		case stepDaysOf:
			a := e.fact(n)
			lo, hi = 0, 20_000 // nobody knows how long
			if a.state == known {
				lo, hi = a.lo/100, a.hi/100
			}
			e.loose = e.loose || a.state == dontKnow // the day may decide all the same
		default:
			lo, hi = n, n
		}
		exact := s.lo == s.hi && lo == hi
		s.lo = e.clamp(s.lo, kind, lo)
		if exact {
			s.hi = s.lo
		} else {
			s.hi = e.clamp(s.hi, kind, hi)
		}
	}
	return s
}

// clamp moves a day, and keeps one that nobody remembers at the ends of time.
func (e *program) clamp(d Day, kind stepKind, n int32) Day {
	if d <= FirstDay {
		return FirstDay
	}
	if d >= LastDay {
		return LastDay
	}
	return min(e.move(d, kind, int(n)), LastDay)
}

func (e *program) move(d Day, kind stepKind, n int) Day {
	switch kind {
	case stepDays, stepDaysOf:
		return d + Day(n)
	case stepMonths:
		return d.addMonths(n)
	case stepYears:
		return d.addYears(n)
	case stepOpen:
		return NextOpen(e.closed[:e.nClosed], d)
	}
	return d
}
