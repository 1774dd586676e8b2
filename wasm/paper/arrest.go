package paper

import "example.org/relief/wasm/charge"

// arrest tells of a cycle without a conviction.
func (b *builder) arrest(events []*event, tried bool) {
	var at *event
	ends := map[disposition]bool{}
	level, levels := "", true
	was, all := "", true // cleared, and every count of it
	for _, e := range events {
		if e.kind != arrest && e.kind != court || len(e.counts) == 0 {
			continue
		}
		for _, c := range e.counts {
			by := arrestReliefs[c.disposition]
			for _, u := range c.updates {
				by = firstOf(by, arrestReliefs[u.what])
			}
			was, all = firstOf(was, by), all && by != ""
		}
		if at == nil || e.kind == arrest && at.kind != arrest {
			at = e
		}
		if e.kind == arrest {
			for _, c := range e.counts {
				levels = levels && c.charged != ""
				level = graver(level, c.charged)
			}
		}
		if e.kind == court || !tried {
			for _, c := range e.counts {
				ends[c.disposition] = true
			}
		}
	}
	if at == nil || ends[juvenile] {
		return
	}
	cs := &caseOf{}
	cs.ID, cs.CourtCase = lineName(at.line), ""
	if at.kind == arrest && at.day != "" {
		cs.told("arrest_date", at.day, false)
	}
	if levels && level != "" {
		cs.told("arrest_level", level, true)
	}
	switch {
	case only1(ends, rejected):
		cs.told("arrest_outcome", "no_charges", false)
	case only1(ends, dismissed):
		cs.told("arrest_outcome", "dismissed", false)
	case only1(ends, acquitted):
		cs.told("arrest_outcome", "acquitted", false)
	default:
		cs.told("arrest_outcome", "unknown", false)
	}
	if was != "" {
		cs.told("arrest_cleared", was, !all)
	}
	b.arrested(cs, events)
	b.r.Cases = append(b.r.Cases, cs.CaseAnswers)
}

// arrested tells for what and by whom somebody was arrested, where every count and
// every event says the same.
func (b *builder) arrested(cs *caseOf, events []*event) {
	by, crimes := map[string]bool{}, map[string]string{}
	for _, e := range events {
		if e.kind != arrest && e.kind != court || len(e.counts) == 0 {
			continue
		}
		by[jurisdiction(e)] = true
		for _, c := range e.counts {
			switch ch := b.charge(c, e); {
			case ch.Read == charge.Event: // a warrant, a violation of probation
			case ch.Read == charge.Row && !ch.Attempt && !c.attempted && !b.doubtful(ch, e.day):
				crimes[b.im.Book.Offenses[ch.Row].Section] = b.im.name(ch, e.day)
			case ch.Read == charge.Unlisted && !b.doubtful(ch, e.day):
				crimes[ch.Section] = ch.Section
			default:
				crimes[""] = ""
			}
		}
	}
	for name := range by {
		if len(by) == 1 {
			cs.told("arrest_jurisdiction", name, false)
		}
	}
	for _, name := range crimes {
		if len(crimes) == 1 && name != "" {
			cs.told("arrest_offense", name, false)
		}
	}
}

func only1(ends map[disposition]bool, d disposition) bool { return len(ends) == 1 && ends[d] }

func graver(a, b string) string {
	for _, level := range []string{"felony", "misdemeanor", "infraction"} {
		if a == level || b == level {
			return level
		}
	}
	return ""
}
