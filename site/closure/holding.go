package closure

// A way is a block on the way through a function, with what holds where it is left.
type way struct {
	loop int    // where the loop begins; -1 for a block and an if
	join uint64 // what holds on all branches to its end
	els  uint64 // what held before an if whose else is to come
}

const nowhere = ^uint64(0) // what holds where the run never comes: everything

// holding tells for every instruction which locals hold the first argument when it is reached, a bit each.
func (f *fn) holding() []uint64 {
	again := map[int]uint64{} // what holds on all ways back to a loop
	for {
		if holds, less := f.holdingIf(again); !less {
			return holds
		}
	}
}

// holdingIf does that for a guess of what holds on the ways back. It takes from the guess what does not, and says whether
// there was any.
func (f *fn) holdingIf(again map[int]uint64) (holds []uint64, less bool) {
	holds = make([]uint64, len(f.code))
	now := uint64(0)
	var around []way
	branch := func(depth int64) {
		n := int64(len(around)) - 1 - depth
		if n < 0 {
			return
		}
		w := &around[n]
		if w.loop < 0 {
			w.join &= now
		} else if was := again[w.loop]; was&now != was {
			again[w.loop], less = was&now, true
		}
	}
	for i, in := range f.code {
		holds[i] = now
		switch in.op {
		case opBlock:
			around = append(around, way{-1, nowhere, nowhere})
		case opIf:
			around = append(around, way{-1, nowhere, now})
		case opLoop:
			if _, ok := again[i]; !ok {
				again[i] = now
			}
			now &= again[i]
			around = append(around, way{i, nowhere, nowhere})
		case opElse:
			w := &around[len(around)-1]
			w.join &= now
			now, w.els = w.els, nowhere
		case opEnd:
			if n := len(around) - 1; n >= 0 {
				now &= around[n].join & around[n].els
				around = around[:n]
			}
		case opBr, opBrIf:
			branch(in.a)
		case opBrTable:
			for _, to := range in.rest {
				branch(to)
			}
		case opLocalSet, opLocalTee:
			bit := uint64(1) << in.a
			if now &^= bit; i > 4 && f.makesFirst(i-1, holds) {
				now |= bit
			}
		}
		if in.leaves() {
			now = nowhere
		}
	}
	return holds, less
}
