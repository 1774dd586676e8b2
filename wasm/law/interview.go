package law

// What the interview and its answer are made from, besides the rules: what a
// person may want and which reliefs serve it, what a relief means in a sentence,
// and what an answer says about other questions. All of it is data of a Book; of
// the words, nothing rides in the engine.

// Aim is something that a person wants.
type Aim struct {
	ID   string
	Name Text // "Get a job"
	// Rights are the reliefs of the rights map that are the answer itself; the
	// first sentences come from them. Roads follow, the most useful first: the
	// interview tries one after another until one is open. More are only told with
	// the number of questions that they would take.
	Rights, Roads, More []string
	// RoadsFirst says that the roads decide, and the rights are asked after them.
	RoadsFirst bool
	// Told are shown as far as the answers go; nothing is asked for them.
	Told []string
	None Text // the sentence when no road is open
	Moot Moot
	Warn []Warning
}

// Moot is an answer after which there is nothing to do for an aim: nothing more is asked.
type Moot struct {
	Fact *Fact // of the person; nil where there is none
	Is   string
	Says Text
}

// Scope returns the numbers of the reliefs that serve the aim, in its order, of
// those about an arrest or of the others; and how many of them are rights and
// how many are roads (see AskArg).
func (a *Aim) Scope(b *Book, arrest bool) (scope []int, rights, roads int) {
	return a.scope(b, arrest, nil)
}

// MinorScope is Scope for a case of the juvenile court.
func (a *Aim) MinorScope(b *Book) (scope []int, rights, roads int) {
	var first []string
	for _, id := range b.Minor.Roads {
		if has(a.More, id) {
			first = append(first, id)
		}
	}
	return a.scope(b, false, first)
}

func (a *Aim) scope(b *Book, arrest bool, first []string) (scope []int, rights, roads int) {
	for part, ids := range [][]string{a.Rights, first, a.Roads, a.More} {
		for _, id := range ids {
			for i, r := range b.Reliefs {
				if r.ID != id || r.Arrest != arrest || part == 3 && has(first, id) {
					continue
				}
				scope = append(scope, i)
				switch part {
				case 0:
					rights++
				case 1, 2:
					roads++
				}
			}
		}
	}
	return scope, rights, roads
}

// Minor is the answer that a case was in juvenile court. It can be chosen where a person
// is asked how a case ended; its roads are then the first.
type Minor struct {
	Fact  *Fact
	Value string
	Roads []string
}

// Warning is what protects: it stands above every answer for its aim. Where it
// names a fact, it is shown when the fact has that answer; where it names a
// relief, when the relief has one of the statuses in any case.
type Warning struct {
	Says   Text
	Cite   string
	Fact   *Fact
	Is     string
	Relief string
	Status []Status
}

// Answer says what a relief means to the person who asks: whole sentences for
// what it comes to, and the facts that decide it, which are asked first.
type Answer struct {
	Relief  string
	Decides []*Fact
	Yes     Text // open today, or a right that is there
	Partly  Text // a right with limits
	Later   Text // not yet
	No      Text // a right that is not there
}

// Usual is the first step of a question with a long list: whether it is the
// answer that most people give.
type Usual struct {
	Value   string // of the Choice; of a Date, the day that stands for "always"
	Ask     Text
	Yes, No Text // its two answers: the value, and one of the others
}

// Supposition says when questions make sense at all ("when did the judge add the
// extra term?" supposes that there is one). Nobody is asked while it does not
// hold, or after "I don't know".
type Supposition struct {
	Holds Cond
	Facts []*Fact
}

// Taken is a fact that rules take for the usual until it is told, and that nobody is
// asked for that alone.
type Taken struct {
	Fact *Fact
	Why  string // it need not be asked
}

// Follow says that a fact has an answer without being asked: a value, or the
// day of another fact.
type Follow struct {
	Fact  *Fact
	When  Cond
	Value string // of a Choice; "yes" or "no"
	Copy  *Fact  // the date that it shares, instead of a value
}

// Clash is two answers about a case that cannot both be so. Of a date With is "past" or
// "ahead": the whole of it lies before today, or after.
type Clash struct {
	Fact  *Fact
	Is    []string
	Other *Fact
	With  []string
}

// Becoming is an answer that a person or time can still bring about. Where it
// names a relief, it takes that one, and the relief must be open to this case.
type Becoming struct {
	Fact   *Fact
	Value  string
	When   Cond // zero: always
	Relief string
}

// Applies says for whom a requirement is made. Where it does not hold the
// requirement is not met: it does not apply.
type Applies struct {
	Relief, Criterion string
	When              Cond
}

// AnswerOf finds what a relief means; nil where the book does not say.
func (b *Book) AnswerOf(relief string) *Answer {
	for i := range b.Answers {
		if b.Answers[i].Relief == relief {
			return &b.Answers[i]
		}
	}
	return nil
}

// AimOf finds an aim by its id; nil where there is none.
func (b *Book) AimOf(id string) *Aim {
	for i := range b.Aims {
		if b.Aims[i].ID == id {
			return &b.Aims[i]
		}
	}
	return nil
}

// Reveal says that a fact is shown on a page only while another fact of the same
// page has one of these values.
type Reveal struct {
	Fact, On *Fact
	Values   []string // "yes" for a yes-or-no fact
	Open     bool     // it is shown as well while the other has no value
}

// Reveals reads off the suppositions what the pages with several facts unfold.
func (b *Book) Reveals() []Reveal {
	var out []Reveal
	for _, q := range b.Questions {
		for _, f := range q.Facts {
			for _, s := range b.Supposes {
				if !holds(s.Facts, f) {
					continue
				}
				if on, values := s.Holds.simple(); on != nil && holds(q.Facts, on) {
					out = append(out, Reveal{f, on, values, s.Holds.op == opAny && s.Holds.unproved(on)})
				}
			}
		}
	}
	return out
}

// unproved reports whether one of several conditions is that a fact is [Unproved].
func (c Cond) unproved(f *Fact) bool {
	for _, kid := range c.kids {
		if told := kid.kids; kid.op == opNot && told[0].op == opTold && told[0].fact == f {
			return true
		}
	}
	return false
}

// simple reads a condition on the values of one fact; of several, any of which is
// enough, the first.
func (c Cond) simple() (*Fact, []string) {
	switch {
	case c.op == opAny:
		return c.kids[0].simple()
	case c.op == opYes:
		return c.fact, []string{"yes"}
	case c.op == opIs:
		return c.fact, c.values
	case c.op == opNot && c.kids[0].op == opYes:
		return c.kids[0].fact, []string{"no"}
	case c.op == opNot && c.kids[0].op == opIs:
		var rest []string
		for _, v := range c.kids[0].fact.Values {
			if !has(c.kids[0].values, v.ID) {
				rest = append(rest, v.ID)
			}
		}
		return c.kids[0].fact, rest
	}
	return nil, nil
}

func holds(list []*Fact, f *Fact) bool {
	for _, have := range list {
		if have == f {
			return true
		}
	}
	return false
}

func has(list []string, s string) bool {
	for _, have := range list {
		if have == s {
			return true
		}
	}
	return false
}

// MostPages is how many pages the interview asks before it answers with what it
// knows: for a record with so many cases, to the first answer or (deep) to the end.
func MostPages(cases int, deep bool) int {
	most := 10
	if deep {
		most = 18
	}
	return most + 6*(max(cases, 1)-1)
}
