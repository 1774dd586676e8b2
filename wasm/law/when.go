package law

// notAfter reads two days and says whether the first is on or before the
// second. Where one is today, the days on which the answer changes are noted.
func (e *Engine) notAfter() Truth {
	fromToday := base(e.code[e.at]) == baseToday
	a := e.when()
	toToday := base(e.code[e.at]) == baseToday
	b := e.when()
	if fromToday {
		e.change(b.lo + 1)
		e.change(b.hi + 1)
	}
	if toToday {
		e.change(a.lo)
		e.change(a.hi)
	}
	return compare(a.hi <= b.lo, a.lo > b.hi)
}

// anyDate reads: list fact, first day, last day.
func (e *Engine) anyDate() Truth {
	id := e.at
	a := e.fact()
	toToday := false
	from := e.when()
	toToday = base(e.code[e.at]) == baseToday
	to := e.when()
	if a.state != known {
		return Unknown
	}
	n, t := a.n, No
	if n < 0 {
		n, t = -1-n, Unknown // there may be more dates than were given
	}
	for i := a.first; i < a.first+n; i++ {
		d := e.dates[i&(maxDates-1)]
		if toToday {
			e.change(d.lo)
			e.change(d.hi)
		}
		k := compare(from.hi <= d.lo && d.hi <= to.lo, d.hi < from.lo || to.hi < d.lo)
		if k > t {
			t = k
		}
		if k == Unknown && d.lo != d.hi && e.marking {
			at := e.at
			e.at = id
			e.mark(e.word()) // a day that is only half remembered
			e.at = at
		}
	}
	return t
}

// when reads a day expression.
func (e *Engine) when() span {
	var s span
	switch base(e.byte()) {
	case baseToday:
		e.moves = true
		s = span{e.day, e.day}
	case baseDay:
		d := Day(e.long())
		s = span{d, d}
	case baseFact:
		a := e.fact()
		s = span{FirstDay, LastDay}
		if a.state == known {
			s = span{Day(a.lo), Day(a.hi)}
		}
	case baseLater:
		e.loose = true
		a, b := e.when(), e.when()
		s = span{max(a.lo, b.lo), max(a.hi, b.hi)}
	}
	for n := e.byte(); n > 0; n-- {
		kind := stepKind(e.byte())
		lo, hi := int32(0), int32(0)
		switch kind {
		case stepDaysOf:
			a := e.fact()
			lo, hi = 0, 20_000 // nobody knows how long
			if a.state == known {
				lo, hi = a.lo/100, a.hi/100
			}
			e.loose = e.loose || a.state == dontKnow // the day may decide all the same
		default:
			lo = e.word()
			hi = lo
		}
		exact := s.lo == s.hi && lo == hi
		s.lo = clamp(s.lo, kind, lo)
		if exact {
			s.hi = s.lo
		} else {
			s.hi = clamp(s.hi, kind, hi)
		}
	}
	return s
}

// clamp moves a day, and keeps one that nobody remembers at the ends of time.
func clamp(d Day, kind stepKind, n int32) Day {
	if d <= FirstDay {
		return FirstDay
	}
	if d >= LastDay {
		return LastDay
	}
	return min(move(d, kind, int(n)), LastDay)
}

func move(d Day, kind stepKind, n int) Day {
	switch kind {
	case stepDays, stepDaysOf:
		return d + Day(n)
	case stepMonths:
		return d.addMonths(n)
	case stepYears:
		return d.addYears(n)
	case stepOpen:
		return d.nextOpen()
	}
	return d
}
