package law

// derivedValue is what one case says about one derivation.
type derivedValue struct {
	holds Truth
	date  answer
}

// deriveAll works out, once a message, what each case says for each
// derivation. The cases are read without derived facts, so that the order of
// derivations does not matter.
func (e *deriver) deriveAll() {
	for c := int32(0); c < e.cases; c++ {
		e.forget()
		for i := int32(0); i < e.nEntries; i++ {
			en := &e.entries[i&(maxEntries-1)]
			if int32(en.who) == c {
				e.set(en)
			}
		}
		e.imply()
		e.on(e.asOf)
		for i := int32(0); i < e.nDerived; i++ {
			d := &e.derived[i&(maxDerived-1)]
			v := &e.derive[i&(maxDerived-1)][c]
			v.holds = e.value(d.when)
			if e.arrest && !e.conviction {
				v.holds = No // no one was convicted
			}
			v.date = answer{}
			if d.date != none {
				v.date = e.facts[d.date&(MaxFacts-1)]
			}
		}
	}
}

// complete reports whether the person said that every case is listed.
func (e *answers) complete() bool {
	for i := int32(0); i < e.nEntries; i++ {
		if en := &e.entries[i&(maxEntries-1)]; en.fact == e.allCasesYes && en.state == EntryTold && en.lo == 1 {
			return true
		}
	}
	return false
}

// applyDerived fills in the facts of the loaded case that follow from the other cases.
// What was answered stands, but for a "no" or "I do not know" that a case on the list
// denies: the answer speaks of cases beside it. What the cases do not show stays unknown
// unless the person said that every case is listed: a record with one case does not mean
// that there is only one.
func (e *answers) applyDerived(c int32) {
	complete := e.complete()
	if c < 0 || e.cases < 2 && !complete {
		return
	}
	for i := int32(0); i < e.nDerived; i++ {
		d := &e.derived[i&(maxDerived-1)]
		a := &e.facts[d.fact&(MaxFacts-1)]
		asked := a.state != notAsked
		if !asked || d.how <= AnyCase {
			e.fillIn(a, d.how, d.than, c, i, complete && !asked)
			if a.state == known {
				e.isAbout(d.fact)
			}
		}
	}
}

func (e *answers) fillIn(a *answer, how DeriveKind, than, c, i int32, complete bool) {
	yes, maybe := int32(0), int32(0)
	first := e.nDates
	own := answer{}
	if than != none {
		own = e.facts[than&(MaxFacts-1)]
	}
	said := &e.derive[i&(maxDerived-1)]
	for j := int32(0); j < e.cases; j++ {
		v := &said[j&(MaxCases-1)]
		if j == c && how != AnyCase && how != CountCases || v.holds == No {
			continue
		}
		if how == DatesAfter {
			if own.state != known || v.date.state != known {
				maybe++
				continue
			}
			if v.date.hi <= own.lo {
				continue
			}
			if v.holds == Unknown || v.date.lo <= own.hi {
				maybe++
				continue
			}
			e.dates[e.nDates&(maxDates-1)] = span{Day(v.date.lo), Day(v.date.hi)}
			e.nDates++
		}
		if v.holds == Yes {
			yes++
		} else {
			maybe++
		}
	}
	switch how {
	case AnyOther, OtherShows, AnyCase:
		if yes > 0 {
			a.state, a.lo, a.hi = known, 1, 1
		} else if complete && maybe == 0 && how != OtherShows {
			a.state, a.lo, a.hi = known, 0, 0
		}
	case CountCases:
		if yes == 0 && !complete {
			return
		}
		a.state, a.lo, a.hi, a.partly = known, yes*100, (yes+maybe)*100, true
		if !complete {
			a.hi = 1 << 30
		}
	case DatesAfter:
		n := e.nDates - first
		if n == 0 && (!complete || maybe > 0) {
			return
		}
		a.state, a.first, a.n = known, first, n
		if !complete || maybe > 0 {
			a.n, a.partly = -1-n, true
		}
	}
}
