package proof

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// model is one relief reduced to classes of values.
type model struct {
	relief *law.Relief
	asOf   law.Day
	book   *record.Codebook // a book whose reliefs are the leaves of the conditions
	engine *law.Engine
	leaves []law.Cond
	leafOf map[string]int
	reads  [][]int     // the facts that each leaf reads
	facts  []*law.Fact // in the order of the law, offenses and attempts first
	number map[*law.Fact]int
	values [][]*value  // the classes of each fact
	tries  map[int]int // of an offense: the fact that says that it was only attempted
}

// value is one answer to a fact: the one that stands for its class.
type value struct {
	shown any
	edge  bool // a day or number at the end of all: nothing lies beyond it
	told  []law.Given
	tried []law.Given // of an offense that was only attempted
	maybe []law.Given // of one of which that is not known

	sections []string // of an offense: the sections of the class
}

// newModel reduces a relief of a book, on a day.
func newModel(book *law.Book, relief *law.Relief, asOf law.Day) (*model, error) {
	m := &model{relief: relief, asOf: asOf, leafOf: map[string]int{}, number: map[*law.Fact]int{}, tries: map[int]int{}}
	m.plant(book)
	leafBook := *book
	leafBook.Derived, leafBook.Reliefs = nil, nil
	leafBook.Becomes, leafBook.Applies, leafBook.Answers, leafBook.Aims = nil, nil, nil, nil // they name reliefs of the whole book
	for i, l := range m.leaves {
		leafBook.Reliefs = append(leafBook.Reliefs, &law.Relief{ID: "leaf-" + strconv.Itoa(i), Grants: []law.Grant{
			{ID: "yes", When: l, Outcome: law.Outcome{Status: law.May}},
			{ID: "no", When: law.Always, Outcome: law.Outcome{Status: law.Barred}},
		}})
	}
	var err error
	if m.book, err = record.New(&leafBook); err != nil {
		return nil, err
	}
	m.engine = new(law.Engine)
	m.engine.Load(m.book.Code)
	m.values = make([][]*value, len(m.facts))
	for f := range m.facts {
		if m.values[f], err = m.candidates(f); err != nil {
			return nil, err
		}
	}
	for f := range m.facts {
		m.reduce(f)
	}
	return m, nil
}

// plant numbers the leaves and the facts that they read.
func (m *model) plant(book *law.Book) {
	var reads [][]*law.Fact
	attempts := map[*law.Fact]*law.Fact{}
	for _, f := range book.Facts { // the attempt of an offense is known by its name, as in a record
		for _, a := range book.Facts {
			if f.Kind == law.Section && a.Kind == law.YesNo &&
				(f == book.Offense && a == book.Attempt || f.ID == "other_conviction_offense" && a.ID == "other_conviction_attempt") {
				attempts[f] = a
			}
		}
	}
	for _, c := range conditions(m.relief) {
		for _, l := range c.Leaves() {
			key := fmt.Sprintf("%+v", l)
			if _, ok := m.leafOf[key]; ok {
				continue
			}
			m.leafOf[key] = len(m.leaves)
			m.leaves = append(m.leaves, l)
			facts := l.Facts()
			for _, f := range facts {
				if a := attempts[f]; a != nil && !slices.Contains(facts, a) {
					facts = append(facts, a)
				}
			}
			reads = append(reads, facts)
			for _, f := range facts {
				if !slices.Contains(m.facts, f) {
					m.facts = append(m.facts, f)
				}
			}
		}
	}
	rank := func(f *law.Fact) int {
		for _, a := range attempts {
			if f == a {
				return 0
			}
		}
		if f.Kind == law.Section {
			return 1
		}
		return 2
	}
	slices.SortStableFunc(m.facts, func(a, b *law.Fact) int { return rank(a) - rank(b) })
	for i, f := range m.facts {
		m.number[f] = i
	}
	for _, facts := range reads {
		var numbers []int
		for _, f := range facts {
			numbers = append(numbers, m.number[f])
		}
		slices.Sort(numbers)
		m.reads = append(m.reads, numbers)
	}
	for f, a := range attempts {
		if n, ok := m.number[f]; ok {
			m.tries[n] = m.number[a]
		}
	}
}

// conditions returns the conditions of a relief: of the requirements in force,
// then of the grants.
func conditions(r *law.Relief) []law.Cond {
	var out []law.Cond
	for _, c := range r.Requires {
		out = append(out, c.InForce())
	}
	for _, g := range r.Grants {
		out = append(out, g.When)
	}
	return out
}

// truth asks the engine for the value of a leaf when its facts have these
// values; nil is "I don't know".
func (m *model) truth(leaf int, values []*value) law.Truth {
	var room [64]law.Given
	told := room[:0]
	for i, f := range m.reads[leaf] {
		v := values[i]
		if v == nil {
			n, _ := m.factNumber(f)
			told = append(told, law.Given{Fact: n, State: 1})
			continue
		}
		entries := v.told
		if a, ok := m.tries[f]; ok {
			switch tried := values[slices.Index(m.reads[leaf], a)]; {
			case tried == nil:
				entries = v.maybe
			case tried.shown == "yes":
				entries = v.tried
			}
		}
		told = append(told, entries...)
	}
	switch m.engine.Judge(leaf, m.asOf, told) {
	case law.May:
		return law.Yes
	case law.Barred:
		return law.No
	}
	return law.Unknown
}

// factNumber is the number of a fact of the model in the book.
func (m *model) factNumber(f int) (int, error) {
	_, n, err := m.book.Fact(m.facts[f].ID)
	return n, err
}

// partners calls visit with every combination of values of the other facts of
// a leaf.
func (m *model) partners(leaf, at int, visit func([]*value)) {
	values := make([]*value, len(m.reads[leaf]))
	var next func(i int)
	next = func(i int) {
		if i == len(values) {
			visit(values)
			return
		}
		if i == at {
			next(i + 1)
			return
		}
		for _, v := range m.samples(m.reads[leaf][i]) {
			values[i] = v
			next(i + 1)
		}
		values[i] = nil
		next(i + 1)
	}
	next(0)
}

// isParent reports whether other rows of the catalogue are parts of a section.
func (m *model) isParent(section string) bool {
	return slices.ContainsFunc(m.book.Offenses, func(o law.Row) bool {
		return o.Section != section && law.SectionWithin(o.Section, section)
	})
}

// reduce keeps one value of a fact for each way in which its leaves come out.
func (m *model) reduce(f int) {
	seen := map[string]*value{}
	var kept []*value
	for _, v := range m.values[f] {
		var vector strings.Builder
		vector.WriteString(m.vector(f, v))
		if k := m.facts[f].Kind; k == law.YesNo || k == law.Choice {
			fmt.Fprint(&vector, v.shown) // an answer that a person can see keeps its name
		}
		if section, ok := v.shown.(string); ok && m.isParent(section) {
			vector.WriteByte('p') // may be any of its parts
		}
		have, ok := seen[vector.String()]
		if !ok {
			one := *v // the rows of the catalogue are shared
			have, kept = &one, append(kept, &one)
			seen[vector.String()] = have
		}
		if section, ok := v.shown.(string); ok {
			have.sections = append(have.sections, section)
		}
	}
	m.values[f] = kept
}

// vector is how the leaves come out that read a fact, with one of its values.
func (m *model) vector(f int, v *value) string {
	var vector strings.Builder
	for leaf, reads := range m.reads {
		if at := slices.Index(reads, f); at >= 0 {
			m.partners(leaf, at, func(values []*value) {
				values[at] = v
				vector.WriteByte('0' + byte(m.truth(leaf, values)))
			})
		}
	}
	return vector.String()
}
