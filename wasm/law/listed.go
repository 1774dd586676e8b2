package law

// listed looks the offense up in the catalogue. The node has the fact, the
// attribute, and the fallback fact or none.
func (e *valuer) listed(n *node) Truth {
	id, attr, fallback := n.fact, int(n.a), n.n
	a := &e.facts[id&(MaxFacts-1)]
	if e.why == forPossible {
		e.probeListed(a, id, attr, fallback)
	} else if e.why != forValue {
		if a.state != known || fallback == none || e.why > forMissing {
			e.mark(id)
		}
		if fallback != none {
			e.mark(fallback)
		}
		if id == e.offense && a.state == known {
			if e.flag(int(a.lo), flagParent) && e.attr(int(a.lo), attr) == Unknown {
				e.markPart(id, a)
			}
			e.markAttempt()
		}
	}
	given := Unknown // the list answer, used where the section does not tell
	if fallback != none {
		if f := &e.facts[fallback&(MaxFacts-1)]; f.state == known {
			given = truth(f.lo == 1)
		}
	}
	if a.state != known {
		return given
	}
	listed := e.attr(int(a.lo), attr)
	if a.lo != a.hi {
		if listed != e.attr(int(a.hi), attr) {
			return given
		}
		if listed != Unknown {
			return listed
		}
	}
	if listed == Unknown && given != Unknown {
		return given
	}
	done := listed
	if id != e.offense || e.attempt == none || e.ownAttempt(int(a.lo)) {
		return done
	}
	att := &e.facts[e.attempt&(MaxFacts-1)]
	if att.state == notAsked || att.state == known && att.lo == 0 {
		return done
	}
	tried := done
	switch attempted[attr] {
	case No:
		tried = No
	case Unknown:
		if listed == Yes {
			tried = given
		}
	}
	if att.state == known || tried == done {
		return tried
	}
	return given // whether it was an attempt is not known, and it matters
}

// sections compares the offense with lists of sections. The node has the fact,
// how many rows are under a listed section and how many are parents of one; the
// cells have the rows.
func (e *valuer) sections(n *node) Truth {
	id := n.fact
	a := &e.facts[id&(MaxFacts-1)]
	t := No
	if a.state != known {
		t = Unknown
	}
	or := t // what the other row says, where it is not known which of two it is
	for i := int32(0); i < n.a+n.n && a.state == known; i++ {
		hit := Yes
		if i >= n.a {
			hit = Unknown
		}
		row := e.part(n, i)
		if row == a.lo {
			t = hit
		}
		if row == a.hi {
			or = hit
		}
	}
	if or != t {
		if e.why != forValue {
			e.markAttempt()
		}
		return Unknown
	}
	if t == Unknown && e.why != forValue {
		e.markPart(id, a) // not known, or only by a parent section
	}
	return t
}
