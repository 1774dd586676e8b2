package proof

import (
	"fmt"
	"slices"
	"strings"

	"example.org/relief/wasm/law"
)

// maxStates bounds the search in one relief.
const maxStates = 250_000

// member is one way to fill in what is unknown: the state it leads to, and the
// list answers that the offence chosen for it rules out.
type member struct {
	state   *state
	needs   string // "fact=class " for each
	attempt string // whether the offence was only attempted
}

// explorer walks every set of answers, partial ones too.
type explorer struct {
	*space
	report *Report
	facts  []*law.Fact
	seen   map[string]bool
	path   []string
	fault  int
}

// soundAndExact shows properties 1 to 3: every set of answers ends in a status;
// an unknown never hides a filling that contradicts it; and unsure is said only
// when two fillings differ.
func soundAndExact(s *space, start *state, r *Report) {
	e := &explorer{space: s, report: r, facts: s.order(), seen: map[string]bool{}}
	e.walk(0, start, []member{{start, "", "no"}})
	r.States = len(e.seen)
	r.Exhausted = len(e.seen) < maxStates
}

// order puts the attempt and the offences first, so that what an offence rules
// out is known when its list answers are assigned.
func (s *space) order() []*law.Fact {
	out := slices.Clone(s.model.facts)
	slices.SortStableFunc(out, func(a, b *law.Fact) int { return rank(a) - rank(b) })
	return out
}

func rank(f *law.Fact) int {
	if f.ID == "attempt" {
		return -1
	}
	if f.Kind == law.Section {
		return 0
	}
	return 1
}

func (e *explorer) walk(i int, known *state, members []member) {
	if e.fault > 3 || len(e.seen) >= maxStates {
		return
	}
	for i < len(e.facts) && !e.matters(e.facts[i], known, members) {
		i++
	}
	key := key(i, known, members)
	if e.seen[key] {
		return
	}
	e.seen[key] = true
	if i == len(e.facts) {
		e.compare(known, members)
		return
	}
	f := e.facts[i]
	var all []member
	for class := range e.values[f] {
		var next []member
		for _, m := range members {
			if n, ok := e.fill(m, f, class); ok {
				next = append(next, n)
			}
		}
		all = append(all, next...)
		if len(next) == 0 {
			continue // the answer contradicts the offence
		}
		e.path = append(e.path, fmt.Sprintf("%s: %v", f.ID, e.values[f][class]))
		e.walk(i+1, e.assign(known, f, class), unique(next))
		e.path = e.path[:len(e.path)-1]
	}
	for _, m := range members {
		if strings.Contains(m.needs, f.ID+"=*") { // never asked of this offence
			needs := strings.Replace(m.needs, f.ID+"=* ", "", 1)
			all = append(all, member{e.assign(m.state, f, unknownValue), needs, m.attempt})
		}
	}
	e.path = append(e.path, f.ID+": unknown")
	e.walk(i+1, e.assign(known, f, unknownValue), unique(all))
	e.path = e.path[:len(e.path)-1]
}

func (e *explorer) matters(f *law.Fact, known *state, members []member) bool {
	return e.reads(known, f) || slices.ContainsFunc(members, func(m member) bool { return e.reads(m.state, f) || strings.Contains(m.needs, f.ID+"=") })
}

// fill assigns a fact in one filling. An offence decides its list answers: a
// filling in which they disagree is not a possible person.
func (e *explorer) fill(m member, f *law.Fact, class int) (member, bool) {
	value := fmt.Sprint(e.values[f][class])
	if at := strings.Index(m.needs, f.ID+"="); at >= 0 {
		want, _, _ := strings.Cut(m.needs[at+len(f.ID)+1:], " ")
		if want != value { // also when it is *: the section has a rule of its own
			return m, false
		}
		m.needs = strings.Replace(m.needs, f.ID+"="+want+" ", "", 1)
	}
	out := member{e.assign(m.state, f, class), m.needs, m.attempt}
	if f.ID == "attempt" {
		out.attempt = value
	}
	if f.Kind == law.Section {
		out.attempt = "" // it has had its say
		own := e.ownRule(f, class)
		for leaf, c := range e.leaves {
			offence, fallback, ok := c.Fallback()
			if !ok || offence != f || strings.Contains(out.needs, fallback.ID+"=") {
				continue
			}
			t, sure := e.ofSection(leaf, f, class, m.attempt)
			if _, listed := e.ofSection(leaf, f, class, "no"); own && !listed {
				out.needs += fallback.ID + "=* "
			} else if sure {
				out.needs += fallback.ID + "=" + t.String() + " "
			}
		}
	}
	return out, true
}

// ownRule reports whether the law has a special rule for the section, so that
// a list answer is not asked.
func (e *explorer) ownRule(f *law.Fact, class int) bool {
	for leaf, c := range e.leaves {
		if c.ChoosesSource() && !slices.ContainsFunc(e.model.reads[leaf], func(r *law.Fact) bool { return r != f }) &&
			c.Facts()[0] == f && c.IsSurely() && e.leafTruth(leaf, []any{e.values[f][class]}) == law.Yes {
			return true
		}
	}
	return false
}

// ofSection is what the catalogue alone says of a leaf.
func (e *explorer) ofSection(leaf int, f *law.Fact, class int, attempt string) (law.Truth, bool) {
	values := make([]any, len(e.model.reads[leaf]))
	for i, r := range e.model.reads[leaf] {
		switch {
		case r == f:
			values[i] = e.values[f][class]
		case r.ID == "attempt":
			values[i] = attempt
		}
	}
	t := e.leafTruth(leaf, values)
	return t, t != law.Unknown
}

func unique(ms []member) []member {
	slices.SortFunc(ms, func(a, b member) int {
		if a.state.id != b.state.id {
			return a.state.id - b.state.id
		}
		return strings.Compare(a.needs+a.attempt, b.needs+b.attempt)
	})
	return slices.Compact(ms)
}

func key(i int, known *state, ms []member) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d/%d", i, known.id)
	for _, m := range ms {
		fmt.Fprintf(&b, ",%d%s%s", m.state.id, m.needs, m.attempt)
	}
	return b.String()
}

// compare holds the status of what is known against those of every filling.
func (e *explorer) compare(known *state, members []member) {
	said, _ := e.verdict(known)
	set := map[law.Status]bool{}
	for _, m := range members {
		s, _ := e.verdict(m.state)
		set[s] = true
	}
	only := func(allowed ...law.Status) bool {
		for s := range set {
			if !slices.Contains(allowed, s) {
				return false
			}
		}
		return true
	}
	// An offence that is not known may be any offence. The engine does not
	// reason over what the catalogue happens to hold, so there it may be unsure
	// where every offence of today's catalogue would agree.
	anyOffence := slices.ContainsFunc(e.path, func(p string) bool { return e.isUnknownOffence(p) })
	what := ""
	switch {
	case said == law.Unsure && anyOffence:
	case set[law.Unsure]:
		what = "a complete set of answers is unsure"
	case said == law.Unsure && (len(set) == 1 || only(law.Shall, law.May)):
		what = fmt.Sprintf("said unsure, but every filling is %v", names(set))
	case said == law.May && !only(law.May, law.Shall),
		said == law.NotYet && (!only(law.NotYet, law.Barred) || !set[law.NotYet]),
		said != law.Unsure && said != law.May && said != law.NotYet && !only(said):
		what = fmt.Sprintf("said %v, but the fillings are %v", said, names(set))
	}
	if what != "" {
		e.fault++
		e.report.Faults = append(e.report.Faults, Fault{3, e.relief.ID, what, slices.Clone(e.path)})
	}
}

func (e *explorer) isUnknownOffence(answer string) bool {
	key, value, _ := strings.Cut(answer, ": ")
	f, _, err := e.book.Fact(key)
	return err == nil && f.Kind == law.Section && value == "unknown"
}

func names(set map[law.Status]bool) []string {
	var out []string
	for s := range set {
		out = append(out, s.String())
	}
	slices.Sort(out)
	return out
}
