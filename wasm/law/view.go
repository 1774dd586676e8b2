package law

// The parts of a condition, for those who read the law rather than run it: the
// pages that render it and the checker that proves it.

// Shape says how a condition is put together.
type Shape uint8

const (
	Never Shape = iota // the zero condition
	Ever               // Always
	Negation
	Conjunction
	Disjunction
	Leaf // a condition on the answers and the day
)

// Shape returns how the condition is put together and from which parts.
func (c Cond) Shape() (Shape, []Cond) {
	switch c.op {
	case opNone:
		return Never, nil
	case opAlways:
		return Ever, nil
	case opNot:
		return Negation, c.kids
	case opAll:
		return Conjunction, c.kids
	case opAny:
		return Disjunction, c.kids
	case opIf:
		test, then, otherwise := c.kids[0], c.kids[1], c.kids[2]
		return Disjunction, []Cond{All(test, then), All(Not(test), otherwise), All(then, otherwise)}
	}
	return Leaf, nil
}

// Facts returns the facts that the condition reads, each once, in order.
func (c Cond) Facts() []*Fact {
	var out []*Fact
	add := func(f *Fact) {
		if f == nil {
			return
		}
		for _, have := range out {
			if have == f {
				return
			}
		}
		out = append(out, f)
	}
	c.each(func(l Cond) {
		add(l.fact)
		add(l.other)
		l.from.each(add)
		l.to.each(add)
		for _, k := range l.kids { // of a Surely
			for _, f := range k.Facts() {
				add(f)
			}
		}
	})
	return out
}

// Fallback returns the fact that stands in for the catalogue in a Listed
// condition, with the attribute, and whether the condition is one.
func (c Cond) Fallback() (offense, fallback *Fact, ok bool) {
	return c.fact, c.other, c.op == opListed && c.other != nil
}

// ChoosesSource reports whether the condition is a Told, an Asked or a Surely,
// which only choose where an answer is read from.
func (c Cond) ChoosesSource() bool { return c.op == opTold || c.op == opSurely || c.op == opAsked }

// IsAsked reports whether the condition is an Asked.
func (c Cond) IsAsked() bool { return c.op == opAsked }

// IsDoubt reports whether the condition is an AskAgain.
func (c Cond) IsDoubt() bool { return c.op == opDoubt }

// IsSurely reports whether the condition is a Surely.
func (c Cond) IsSurely() bool { return c.op == opSurely }

// IsUnder reports whether the condition is an Under.
func (c Cond) IsUnder() bool { return c.op == opSections }

// Told returns the fact whose answer a Tells tells, and the answer; nil for other
// conditions.
func (c Cond) Told() (f *Fact, answer Truth) {
	if c.op == opAll {
		return c.other, Truth(c.n)
	}
	return nil, Unknown
}

// Presumes returns the fact of the Told in an Unproved; nil for other conditions.
func (c Cond) Presumes() *Fact {
	if c.op == opTold && c.n == 1 {
		return c.fact
	}
	return nil
}

// Choices returns the values that a OneOf accepts.
func (c Cond) Choices() []string { return c.values }

// each visits the leaves.
func (c Cond) each(visit func(Cond)) {
	if shape, kids := c.Shape(); shape != Leaf {
		for _, k := range kids {
			k.each(visit)
		}
		return
	}
	visit(c)
}

// Leaves returns the leaves of the condition, in order.
func (c Cond) Leaves() []Cond {
	var out []Cond
	c.each(func(l Cond) { out = append(out, l) })
	return out
}

func (w When) each(visit func(*Fact)) {
	visit(w.fact)
	for _, s := range w.steps {
		visit(s.fact)
	}
	for _, p := range w.pair {
		p.each(visit)
	}
}

// InForce returns the condition of a criterion with the days on which it was
// law: outside them it holds.
func (c Criterion) InForce() Cond {
	holds := c.Holds
	if c.From != 0 {
		holds = Any(Not(OnOrBefore(When{base: baseDay, day: c.From}, Today)), holds)
	}
	if c.To != 0 {
		holds = Any(Not(OnOrBefore(Today, When{base: baseDay, day: c.To})), holds)
	}
	return holds
}

// appliesTo returns the people for whom a requirement of a relief is made, on the
// days on which it is law.
func (b *Book) appliesTo(r *Relief, c Criterion) Cond {
	when := Always
	for _, a := range b.Applies {
		if a.Relief == r.ID && a.Criterion == c.ID {
			when = a.When
		}
	}
	if c.From != 0 {
		when = All(OnOrBefore(When{base: baseDay, day: c.From}, Today), when)
	}
	if c.To != 0 {
		when = All(OnOrBefore(Today, When{base: baseDay, day: c.To}), when)
	}
	return when
}

// Facts returns the facts that decide a relief, in the order of the law.
func (r *Relief) Facts() []*Fact {
	var all []Cond
	for _, c := range r.Requires {
		all = append(all, c.Holds)
	}
	for _, g := range r.Grants {
		all = append(all, g.When)
	}
	return All(all...).Facts()
}
