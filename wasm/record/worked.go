package record

import (
	"encoding/json"
	"slices"

	"example.org/relief/wasm/law"
)

// workedOut tells, for a list, which answers of the cases were worked out from a
// paper and not told (CaseAnswers.Inferred): a person looks at them before anything is
// filed on them.
type workedOut struct {
	codes *Codebook
	reads []map[int32]bool // by relief: the facts that decide it; nil until they are asked for
	cases [][]byte         // of the record that is read: a list of facts for each case, as JSON
	facts [][]int32        // the same, as numbers, for the cases that were asked about
	ready []bool
}

func newWorkedOut(c *Codebook) *workedOut {
	return &workedOut{codes: c, reads: make([]map[int32]bool, len(c.Reliefs))}
}

// decides reports whether a fact decides a relief.
func (w *workedOut) decides(relief int, fact int32) bool {
	if w.reads[relief] == nil {
		reads := map[int32]bool{}
		for _, f := range w.codes.Reliefs[relief].Facts() {
			if n, ok := w.codes.facts[f.ID]; ok {
				reads[int32(n)] = true
			}
		}
		w.reads[relief] = reads
	}
	return w.reads[relief][fact]
}

// begin forgets the record before.
func (w *workedOut) begin() {
	if w != nil {
		w.cases, w.ready = w.cases[:0], w.ready[:0]
	}
}

// take takes up the next case.
func (w *workedOut) take(list []byte) {
	if w != nil {
		w.cases, w.ready = append(w.cases, list), append(w.ready, false)
	}
}

// takeAll takes up the cases of a record that the parser of single records read.
func (w *workedOut) takeAll(r *Record) {
	w.begin()
	for _, c := range r.Cases {
		list, _ := json.Marshal(c.Inferred) // texts can always be written
		w.take(list)
	}
}

// of are the facts that were worked out in a case.
func (w *workedOut) of(n int) []int32 {
	for len(w.facts) < len(w.cases) {
		w.facts = append(w.facts, nil)
	}
	if w.ready[n] {
		return w.facts[n]
	}
	w.ready[n], w.facts[n] = true, w.facts[n][:0]
	s := scanner{text: w.cases[n]}
	for s.take('['); ; s.take(',') {
		id, ok := s.quoted()
		if !ok {
			return w.facts[n]
		}
		if f, ok := w.codes.facts[string(id[1:len(id)-1])]; ok {
			w.facts[n] = append(w.facts[n], int32(f))
		}
	}
}

// add adds to a line what was worked out in a case and decides its relief.
func (w *workedOut) add(l *Line, n int) {
	if w == nil || n >= len(w.cases) || l.Status == law.Unsure {
		return
	}
	for _, f := range w.of(n) {
		if w.decides(l.Relief, f) && !slices.Contains(l.WorkedOut, f) {
			l.WorkedOut = append(l.WorkedOut, f)
		}
	}
}
