package proof

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// unknownValue is the class of "I don't know".
const unknownValue = -1

// model is one relief reduced to classes of values.
type model struct {
	relief *law.Relief
	asOf   law.Day
	book   *record.Codebook // a book whose reliefs are the leaves
	leaves []law.Cond
	leafOf map[string]int
	reads  [][]*law.Fact // the facts that each leaf reads
	facts  []*law.Fact   // in the order of the law
	values map[*law.Fact][]any
	memo   map[string]law.Truth
}

// newModel reduces a relief of a book, on a day.
func newModel(book *law.Book, relief *law.Relief, asOf law.Day) (*model, error) {
	m := &model{relief: relief, asOf: asOf, leafOf: map[string]int{}, values: map[*law.Fact][]any{}, memo: map[string]law.Truth{}}
	for _, c := range conditions(relief) {
		for _, l := range c.Leaves() {
			key := fmt.Sprintf("%+v", l)
			if _, ok := m.leafOf[key]; ok {
				continue
			}
			m.leafOf[key] = len(m.leaves)
			m.leaves = append(m.leaves, l)
			reads := l.Facts()
			if offence, _, ok := l.Fallback(); ok && offence == book.Offence || !ok && slices.Contains(reads, book.Offence) && !l.ChoosesSource() {
				if book.Attempt != nil && !slices.Contains(reads, book.Attempt) {
					reads = append(reads, book.Attempt)
				}
			}
			m.reads = append(m.reads, reads)
			for _, f := range reads {
				if !slices.Contains(m.facts, f) {
					m.facts = append(m.facts, f)
				}
			}
		}
	}
	leafBook := *book
	leafBook.Derived, leafBook.Reliefs = nil, nil
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
	for _, f := range m.facts {
		m.values[f] = m.candidates(f)
	}
	for _, f := range m.facts {
		m.classes(f)
	}
	return m, nil
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

// leafTruth asks the engine for the value of a leaf when its facts have these
// values; nil is "I don't know".
func (m *model) leafTruth(leaf int, values []any) law.Truth {
	var key strings.Builder
	fmt.Fprint(&key, leaf)
	for _, v := range values {
		fmt.Fprintf(&key, "|%v", v)
	}
	if t, ok := m.memo[key.String()]; ok {
		return t
	}
	r := &record.Record{AsOf: m.asOf, Cases: []record.CaseAnswers{{}}}
	for i, f := range m.reads[leaf] {
		v := values[i]
		if v == nil {
			v = "unknown"
		}
		a := record.Answer{Key: f.ID, Value: v}
		if f.Scope == law.Person {
			r.Person = append(r.Person, a)
		} else {
			r.Cases[0].Answers = append(r.Cases[0].Answers, a)
		}
	}
	t := law.Unknown
	message, err := m.book.Message(r, law.Determine, 0, 0, []int{leaf})
	if err != nil {
		panic(fmt.Sprintf("proof: %s: %v", m.leaves[leaf].Facts()[0].ID, err)) // a fault of the candidates, not of the law
	}
	reply, err := m.book.Run(message)
	if err != nil {
		panic(err)
	}
	switch law.Status(reply[8]) {
	case law.May:
		t = law.Yes
	case law.Barred:
		t = law.No
	}
	m.memo[key.String()] = t
	return t
}

// candidates are values that are enough to find the classes of a fact.
func (m *model) candidates(f *law.Fact) []any {
	switch f.Kind {
	case law.YesNo:
		return []any{"yes", "no"}
	case law.Choice:
		var out []any
		for _, v := range f.Values {
			out = append(out, v.ID)
		}
		return out
	case law.Section:
		var out []any
		for _, o := range m.book.Offences {
			out = append(out, o.Section)
		}
		return out
	case law.Date:
		return m.edges(f, int(law.On(1900, 1, 1)), int(law.On(2100, 1, 1)), func(n int) any { return record.FormatDay(law.Day(n)) })
	case law.Count, law.Money:
		return m.edges(f, 0, 2_000_000, func(n int) any { return float64(n) / 100 })
	case law.DateList:
		out := []any{[]any{}}
		for d := law.On(1970, 1, 1); d < m.asOf+400; d += 91 {
			out = append(out, []any{record.FormatDay(d)})
		}
		return out
	}
	return nil
}

// edges finds the values between which a leaf changes, by halving: leaves are
// monotone in a day or a number.
func (m *model) edges(f *law.Fact, lo, hi int, value func(int) any) []any {
	found := map[int]bool{lo: true, hi: true}
	for leaf, reads := range m.reads {
		at := slices.Index(reads, f)
		if at < 0 {
			continue
		}
		m.partners(leaf, at, 0, make([]any, len(reads)), func(values []any) {
			truth := func(n int) law.Truth {
				values[at] = value(n)
				return m.leafTruth(leaf, values)
			}
			a, b := lo, hi
			if truth(a) == truth(b) {
				return
			}
			first := truth(a)
			for b-a > 1 {
				if mid := a + (b-a)/2; truth(mid) == first {
					a = mid
				} else {
					b = mid
				}
			}
			found[a], found[b] = true, true
		})
	}
	var all []int
	for n := range found {
		all = append(all, n)
	}
	slices.Sort(all)
	var out []any
	for _, n := range all {
		out = append(out, value(n))
	}
	return out
}

// partners calls visit with every combination of values of the other facts of
// a leaf: candidates where they are known already, a few days or numbers else.
func (m *model) partners(leaf, at, i int, values []any, visit func([]any)) {
	if i == len(values) {
		visit(values)
		return
	}
	if i == at {
		m.partners(leaf, at, i+1, values, visit)
		return
	}
	f := m.reads[leaf][i]
	options := m.values[f]
	if options == nil {
		switch f.Kind {
		case law.Date:
			for _, back := range []law.Day{0, 40, 400, 4000} {
				options = append(options, record.FormatDay(m.asOf-back))
			}
		case law.Count, law.Money:
			options = []any{0.0, 12.0, 36.0}
		default:
			options = m.candidates(f)
		}
	}
	if len(options) > 12 && f.Kind != law.Section {
		options = options[:12]
	}
	if f.Kind == law.Section && len(options) > 60 {
		options = options[:60]
	}
	for _, v := range append(slices.Clone(options), nil) {
		values[i] = v
		m.partners(leaf, at, i+1, values, visit)
	}
}

// classes keeps one value of a fact for each way in which its leaves come out.
func (m *model) classes(f *law.Fact) {
	seen := map[string]bool{}
	var kept []any
	for _, v := range m.values[f] {
		var vector strings.Builder
		for leaf, reads := range m.reads {
			if at := slices.Index(reads, f); at >= 0 {
				m.partners(leaf, at, 0, make([]any, len(reads)), func(values []any) {
					values[at] = v
					vector.WriteByte('0' + byte(m.leafTruth(leaf, values)))
				})
			}
		}
		if !seen[vector.String()] {
			seen[vector.String()] = true
			kept = append(kept, v)
		}
	}
	m.values[f] = kept
}
