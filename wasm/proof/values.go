package proof

import (
	"encoding/binary"
	"slices"
	"sync"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// candidates are answers to a fact that are enough to find its classes.
func (m *model) candidates(f int) ([]*value, error) {
	n, err := m.factNumber(f)
	if err != nil {
		return nil, err
	}
	plain := func(shown any, lo int32) *value {
		return &value{shown: shown, told: []law.Given{{Fact: n, State: 2, Lo: lo, Hi: lo}}}
	}
	fact := m.facts[f]
	switch fact.Kind {
	case law.YesNo:
		return []*value{plain("yes", 1), plain("no", 0)}, nil
	case law.Choice:
		var out []*value
		for i, v := range fact.Values {
			out = append(out, plain(v.ID, int32(i)))
		}
		return out, nil
	case law.Date:
		return m.edges(f, int(law.On(1900, 1, 1)), int(law.On(2100, 1, 1)),
			func(n int) *value { return plain(record.FormatDay(law.Day(n)), int32(n)) }), nil
	case law.Money:
		return m.edges(f, 0, 1_000_000_000, func(n int) *value { return plain(float64(n)/100, int32(n)) }), nil
	case law.Count:
		return m.edges(f, 0, 2_000_000, func(n int) *value { return plain(float64(n)/100, int32(n)) }), nil
	case law.DateList: // none, or one date in each quarter of a year
		out := []*value{plain([]any{}, 0)}
		for d := law.On(1970, 1, 1); d < m.asOf+400; d += 91 {
			out = append(out, &value{shown: []any{record.FormatDay(d)}, told: []law.Given{{Fact: n, State: 3, Lo: int32(d), Hi: int32(d)}}})
		}
		return out, nil
	}
	return m.sections(n)
}

// rows holds what was found by sections, for each book.
var rows sync.Map // of []law.Row's first element to map[int][]*value

// sections are the rows of the catalogue, as a record writes them to the
// engine: the attempt at an offense may have a row of its own.
func (m *model) sections(n int) ([]*value, error) {
	if len(m.book.Offenses) == 0 {
		return nil, nil
	}
	type place struct {
		first *law.Row
		fact  int
	}
	at := place{&m.book.Offenses[0], n}
	if have, ok := rows.Load(at); ok {
		return have.([]*value), nil
	}
	attempt := ""
	for f, a := range m.tries {
		if have, _ := m.factNumber(f); have == n {
			attempt = m.facts[a].ID
		}
	}
	var out []*value
	for _, o := range m.book.Offenses {
		v := &value{shown: o.Section}
		var err error
		if v.told, err = m.encode(n, o.Section, "", ""); err != nil {
			return nil, err
		}
		v.tried, v.maybe = v.told, v.told
		if attempt != "" {
			if v.tried, err = m.encode(n, o.Section, attempt, "yes"); err != nil {
				return nil, err
			}
			if v.maybe, err = m.encode(n, o.Section, attempt, "unknown"); err != nil {
				return nil, err
			}
		}
		out = append(out, v)
	}
	rows.Store(at, out)
	return out, nil
}

// encode writes an offense as a record does.
func (m *model) encode(n int, section, attempt, answer string) ([]law.Given, error) {
	answers := []record.Answer{{Key: m.book.Facts[n].ID, Value: section}}
	if attempt != "" {
		answers = append(answers, record.Answer{Key: attempt, Value: answer})
	}
	message, err := m.book.Message(&record.Record{AsOf: m.asOf, Cases: []record.CaseAnswers{{Answers: answers}}}, law.Determine, 0, 0, nil)
	if m.book.Facts[n].Scope == law.Person {
		message, err = m.book.Message(&record.Record{AsOf: m.asOf, Person: answers}, law.Determine, 0, 0, nil)
	}
	if err != nil {
		return nil, err
	}
	var out []law.Given
	for e := message[11:]; len(e) >= 12; e = e[12:] {
		if int(binary.LittleEndian.Uint16(e[2:])) == n {
			out = append(out, law.Given{Fact: n, State: e[1], Lo: int32(binary.LittleEndian.Uint32(e[4:])), Hi: int32(binary.LittleEndian.Uint32(e[8:]))})
		}
	}
	return out, nil
}

// edges finds the values between which a leaf changes, by halving: leaves are
// monotone in a day or a number.
func (m *model) edges(f, lo, hi int, at func(int) *value) []*value {
	found := map[int]bool{}
	for leaf, reads := range m.reads {
		slot := slices.Index(reads, f)
		if slot < 0 {
			continue
		}
		m.partners(leaf, slot, func(values []*value) {
			truth := func(n int) law.Truth {
				values[slot] = at(n)
				return m.truth(leaf, values)
			}
			a, b := lo, hi
			first := truth(a)
			if first == truth(b) {
				return
			}
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
	var out []*value
	for _, n := range all {
		if n != lo && n != hi {
			out = append(out, at(n))
		}
	}
	for _, n := range []int{lo, hi} { // kept only where no value between stands for them
		v := at(n)
		v.edge = n == hi || m.facts[f].Kind == law.Date
		out = append(out, v)
	}
	return out
}

// Where two dates are compared, each of a few days for the first is enough:
// the classes of the second are found relative to them.
const maxSamples = 8

// samples are the values of a fact that stand beside another one while its
// classes are sought.
func (m *model) samples(f int) []*value {
	n, _ := m.factNumber(f)
	if have := slices.DeleteFunc(slices.Clone(m.values[f]), func(v *value) bool { return v.edge }); len(have) > 0 {
		if m.facts[f].Kind == law.Section || len(have) <= maxSamples {
			return have
		}
		var out []*value
		for i := range maxSamples {
			out = append(out, have[i*(len(have)-1)/(maxSamples-1)])
		}
		return out
	}
	var out []*value
	switch m.facts[f].Kind {
	case law.Date:
		for _, back := range []law.Day{30, 3000} {
			d := int32(m.asOf - back)
			out = append(out, &value{told: []law.Given{{Fact: n, State: 2, Lo: d, Hi: d}}})
		}
	case law.Count, law.Money:
		for _, c := range []int32{0, 1200, 3600} {
			out = append(out, &value{told: []law.Given{{Fact: n, State: 2, Lo: c, Hi: c}}})
		}
	default:
		out, _ = m.candidates(f)
		if len(out) > maxSamples && m.facts[f].Kind == law.DateList {
			out = []*value{out[0], out[len(out)/2], out[len(out)-8]}
		}
	}
	return out
}
