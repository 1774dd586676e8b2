package law

// String writes a condition in one way, for those who read or sign a rule:
// all(yes(open_case), not(is(level, felony))). Equal conditions read alike, and
// what is read differently here is not the same condition.
func (c Cond) String() string {
	switch c.op {
	case opNone:
		return "never"
	case opAlways:
		return "always"
	case opYes:
		return written("yes", factID(c.fact))
	case opIs:
		return written("is", append([]string{factID(c.fact)}, c.values...)...)
	case opAtLeast:
		return written("at-least", factID(c.fact), decimal(c.n))
	case opTold:
		if c.n == 1 {
			return written("known", factID(c.fact))
		}
		return written("told", factID(c.fact))
	case opAsked:
		return written("asked", factID(c.fact))
	case opDoubt:
		return written("ask-again", factID(c.fact))
	case opListed:
		return written("listed", factID(c.fact), c.attr.String(), factID(c.other))
	case opSections:
		return written("under", append([]string{factID(c.fact)}, c.values...)...)
	case opNotAfter:
		return written("on-or-before", c.from.String(), c.to.String())
	case opAnyDate:
		return written("any-date", factID(c.fact), c.from.String(), c.to.String())
	case opSurely:
		return written("surely", writtenAll(c.kids)...)
	case opNot:
		return written("not", writtenAll(c.kids)...)
	case opIf:
		return written("if", writtenAll(c.kids)...)
	case opAny:
		return written("any", writtenAll(c.kids)...)
	case opAll:
		if c.other != nil { // Tells
			return written("tells", append(writtenAll(c.kids), factID(c.other), decimal(100*c.n))...)
		}
		return written("all", writtenAll(c.kids)...)
	}
	return written("op", decimal(100*int(c.op)))
}

// String writes a day that may depend on the answers.
func (w When) String() string {
	s := "today"
	switch w.base {
	case baseDay:
		s = isoDay(w.day)
	case baseFact:
		s = factID(w.fact)
	case baseLater:
		var pair []string
		for _, p := range w.pair {
			pair = append(pair, p.String())
		}
		s = written("later", pair...)
	}
	for _, m := range w.steps {
		switch m.kind {
		case stepDays:
			s += " + " + decimal(100*m.n) + " days"
		case stepMonths:
			s += " + " + decimal(100*m.n) + " months"
		case stepYears:
			s += " + " + decimal(100*m.n) + " years"
		case stepOpen:
			s += " then the next open day"
		case stepDaysOf:
			s += " + days of " + factID(m.fact)
		}
	}
	return s
}

var attrNames = [attrs]string{
	Serious: "serious", Violent: "violent", SuperStrike: "super-strike", Registrable: "registrable", Barred1203_4: "barred-1203.4",
	Barred4852_01: "barred-4852.01", LifeTerm: "life-term", Prop47: "prop-47", Prop64: "prop-64", Homicide: "homicide", GunBan: "gun-ban",
	Weapon: "weapon", Driving: "driving", IsWobbler: "wobbler", IsFelony: "felony", Barred1203_4a: "barred-1203.4a",
	Barred1203_45: "barred-1203.45",
	IsMisdemeanor: "misdemeanor",
}

// String is the name of the attribute.
func (a Attr) String() string {
	if int(a) < len(attrNames) && attrNames[a] != "" {
		return attrNames[a]
	}
	return written("attr", decimal(100*int(a)))
}

func written(name string, parts ...string) string {
	s := name + "("
	for i, p := range parts {
		if i > 0 {
			s += ", "
		}
		s += p
	}
	return s + ")"
}

func writtenAll(cs []Cond) []string {
	var out []string
	for _, c := range cs {
		out = append(out, c.String())
	}
	return out
}

func factID(f *Fact) string {
	if f == nil {
		return "-"
	}
	return f.ID
}

// decimal writes a number given in hundredths.
func decimal(n int) string {
	if n < 0 {
		return "-" + decimal(-n)
	}
	s := digits(n / 100)
	if n%100 != 0 {
		s += "." + digits(n%100/10) + digits(n%10)
	}
	return s
}

func digits(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return digits(n/10) + string(rune('0'+n%10))
}

func isoDay(d Day) string {
	y, m, day := d.Civil()
	return digits(y) + "-" + digits(m/10) + digits(m%10) + "-" + digits(day/10) + digits(day%10)
}
