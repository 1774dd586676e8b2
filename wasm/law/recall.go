package law

// What a Screen decided it need not decide again. A determination hangs on what was told
// of the facts that the relief reads, and on the order of the days on which one of its
// conditions changes: not on how far apart they are, for days are only ever compared. So
// it is kept by three keys:
//
//   - what was told of a case, its days aside, gives the answers that follow and the plan
//     of each relief (met);
//   - what is known of the facts that one relief reads gives its plan, too: the dated
//     conditions that can still matter, often none (plan);
//   - the plan and the order of the days on which those change give the outcome. The days
//     that it names are places in that order (outcome).
//
// Keys are found by a sum and then compared in full, so two that share a sum cost a step
// and are never taken for each other. What is not found is decided by the engine, and
// kept. When a table is full, it is dropped and begun again, so memory stays the same.
// What a key cannot hold (a list with a day that is half remembered, very large numbers,
// more than some thirty days) is decided afresh each time.
//
// Figures are in cmd/bench/FIGURES.md; the tests compare with an engine that keeps nothing.

const (
	maxMet      = 1 << 12
	maxPlans    = 1 << 14
	maxOutcomes = 1 << 15
	maxMetWords = 1 << 18
	maxWords    = 1 << 18
	maxMissed   = 1 << 18
	maxPlanned  = 1 << 18
)

// recall is what a Screen keeps.
type recall struct {
	reads

	met      []met
	metAt    slots
	metWords []uint64 // keys, one after the other
	fired    []uint8  // the follows of each
	plans    []plan
	planAt   slots
	planned  []plannedDay
	plan     []plannedDay // that is being made
	words    []uint64
	outcomes []outcome
	outAt    slots
	missed   []int32  // what is missing for all
	notes    [][]byte // by outcome; none where only what is open is worked out

	short Short // what is told

	loaded
}

// outcome is a determination; the days that it names are places among those of its order. Like
// all that is kept by the thousand it holds no pointer, and nothing twice.
type outcome struct {
	order          order
	plan           int32
	missing        part
	event, decider int16
	status         Status
	from, by       int8 // 0: none
	late, part     bool
} // 64 bytes, so that one is in one line of the cache

// part is a part of a table.
type part struct{ at, n int32 }

// slots find what is kept by a sum. They hold one more than its number.
type slots []int32

func (x *slots) clear(most int) {
	if *x == nil {
		*x = make(slots, 2*most)
	}
	clear(*x)
}

// find returns the slot of the number that is the same, or a free one.
func (x slots) find(sum uint64, same func(n int32) bool) *int32 {
	for i := sum >> 16; ; i++ {
		if slot := &x[i&uint64(len(x)-1)]; *slot == 0 || same(*slot-1) {
			return slot
		}
	}
}

// mixed spreads a word over all its bits.
func mixed(w uint64) uint64 {
	w *= 0x9E3779B97F4A7C15
	w ^= w >> 29
	w *= 0xBF58476D1CE4E5B9
	return w ^ w>>32
}

// room makes sure that what a case brings can be kept.
func (k *recall) room() {
	if k.metAt == nil || len(k.plans) > maxPlans-maxReliefs || len(k.outcomes) > maxOutcomes-maxReliefs ||
		len(k.words) > maxWords-MaxFacts*maxReliefs || len(k.missed) > maxMissed-MaxFacts*maxReliefs ||
		len(k.planned) > maxPlanned-len(k.dated)*maxReliefs {
		k.plans, k.planned, k.outcomes, k.words = k.plans[:0], k.planned[:0], k.outcomes[:0], k.words[:0]
		k.missed, k.notes = k.missed[:0], nil
		k.planAt.clear(maxPlans)
		k.outAt.clear(maxOutcomes)
	} else if len(k.met) < maxMet && len(k.metWords) < maxMetWords-MaxFacts {
		return
	}
	k.met, k.metWords, k.fired = k.met[:0], k.metWords[:0], k.fired[:0]
	k.metAt.clear(maxMet)
}

// remember gives the determination of a relief of the loaded case.
func (s *Screen) remember(relief int32) *Short {
	k := &s.recall
	if k.now < 0 {
		return s.decide(relief)
	}
	m := &k.met[k.now]
	if n := m.plans[relief]; n < 0 {
		return k.recite(relief, ^n)
	}
	n := s.planOf(relief)
	p := &k.plans[n]
	if p.last > 0 && p.dated.n == 0 {
		m.plans[relief] = -p.last
		return k.recite(relief, p.last-1)
	}
	if !s.sort(p) {
		return s.decide(relief)
	}
	if p.last > 0 && k.outcomes[p.last-1].order == k.order {
		return k.recite(relief, p.last-1)
	}
	sum := mixed(uint64(n))
	for _, w := range k.order[:(k.length+7)/8] {
		sum = mixed(sum ^ w)
	}
	slot := k.outAt.find(sum, func(o int32) bool { return k.outcomes[o].plan == n && k.outcomes[o].order == k.order })
	if *slot == 0 {
		d := s.decide(relief)
		if *slot = k.keep(d, n); *slot == 0 {
			return d
		}
		if !s.OnlyOpen {
			k.notes = append(k.notes, nil)
		}
	}
	p.last = *slot
	return k.recite(relief, p.last-1)
}

// keep keeps a determination and returns one more than its number; 0 where it names a day
// that is none of its order.
func (k *recall) keep(d *Short, plan int32) int32 {
	o := outcome{order: k.order, plan: plan, missing: part{int32(len(k.missed)), int32(len(d.Missing))}, event: int16(d.Event), decider: int16(d.Decider),
		status: d.Status, from: k.place(d.From), by: k.place(d.By + 1), late: d.Late, part: d.Part}
	if d.From != NoDay && o.from == 0 || d.By != NoDay && o.by == 0 {
		return 0
	}
	k.missed = append(k.missed, d.Missing...)
	k.outcomes = append(k.outcomes, o)
	return int32(len(k.outcomes))
}

// recite tells a determination that was kept.
func (k *recall) recite(relief, n int32) *Short {
	o, d := &k.outcomes[n], &k.short
	d.Relief, d.Status, d.Late, d.Part, d.Event, d.Decider = relief, o.status, o.late, o.part, int32(o.event), int32(o.decider)
	d.From, d.By = NoDay, NoDay
	if o.from > 0 {
		d.From = k.days[o.from]
	}
	if o.by > 0 {
		d.By = k.days[o.by] - 1
	}
	d.Missing = k.missed[o.missing.at:][:o.missing.n]
	d.Kept = true
	if d.Note = nil; k.notes != nil {
		d.Note = &k.notes[n]
	}
	return d
}
