package paper

import (
	"slices"

	"example.org/relief/wasm/charge"
)

// court makes the cases of one event of a court, and reports whether there was a
// conviction. What is no crime of its own, such as an enhancement, is told and is no case.
func (b *builder) court(e *event, events []*event, cannabis bool) bool {
	all, crimes := b.convicted(e)
	only, orders := onlySentence(all), b.ordersElsewhere(e, crimes)
	alone := len(crimes) == 1 && len(orders) == 0
	felony := false
	for _, c := range crimes {
		sen, shared := c.sentence, false
		if !sen.said && only != nil {
			sen, shared = only.sentence, true
		}
		on := *e
		on.day = firstOf(c.day, e.day)
		changed := *c
		changed.updates = append(slices.Clip(c.updates), orders...)
		for n := range min(c.alike, 40) {
			cs := b.newCase(e, c, n)
			b.offense(cs, c, &on)
			b.level(cs, c)
			if !e.torn {
				cs.told("jurisdiction", jurisdiction(e), false)
			}
			if on.day != "" {
				cs.told("conviction_date", on.day, false)
			}
			b.sentenced(cs, &changed, &on, sen, shared)
			b.updates(cs, &changed, sen, alone)
			b.custody(cs, e, c, events, alone)
			if cannabis && !b.isCannabis(cs.section) && cs.section != "" {
				cs.told("plea_from_cannabis_charge", "yes", true)
			}
			b.age(cs, events)
			if !slices.ContainsFunc(changed.updates, func(u update) bool { return u.what == vacated }) {
				b.weigh(cs, on.day)
			}
			b.im.possible(cs, func(what string) { b.unread(c.line, what) })
			b.r.Cases = append(b.r.Cases, cs.CaseAnswers)
		}
		felony = felony || c.level == "felony"
	}
	if felony {
		b.felonies++
	}
	return len(all) > 0
}

// convicted are the counts of an event that ended in a conviction, and those of them
// that are crimes. An event in another case, such as a violation of probation, is none;
// an enhancement is none beside its crime, and stands for one that is not printed.
func (b *builder) convicted(e *event) (all, crimes []*count) {
	var findings []*count
	for _, c := range e.counts {
		if c.disposition != convicted {
			continue
		}
		all = append(all, c)
		switch ch := b.charge(c, e); {
		case e.federal:
			crimes = append(crimes, c)
		case ch.Read == charge.Event:
			b.unread(c.line, ch.Section+" is no crime of its own")
		case ch.Read == charge.Finding:
			b.unread(c.line, ch.Section+" is no crime of its own")
			findings = append(findings, c)
		default:
			crimes = append(crimes, c)
		}
	}
	if len(crimes) == 0 {
		crimes = findings
	}
	return all, crimes
}

// ordersElsewhere are later orders about a conviction that stand under a count without
// one, often the last of an event. What is said of probation is meant for all of its
// convictions, anything else for the only one; of several, nobody knows for which.
func (b *builder) ordersElsewhere(e *event, crimes []*count) (orders []update) {
	for _, c := range e.counts {
		if len(crimes) == 0 || slices.Contains(crimes, c) {
			continue
		}
		for _, u := range c.updates {
			if u.what < revoked || u.what > sealed {
				continue
			}
			if len(crimes) == 1 || u.what <= ended {
				orders = append(orders, u)
			}
			b.unread(c.line, "a later order stands under this count, which is no conviction: look which one it changed")
		}
	}
	return orders
}

// onlySentence is the count whose sentence is the only one of the event. It is
// printed once and meant for all; that is inferred.
func onlySentence(counts []*count) *count {
	var only *count
	for _, c := range counts {
		if c.sentence.said {
			if only != nil {
				return nil
			}
			only = c
		}
	}
	return only
}

// unproved notes a crime that a prison's or a probation office's part names and of which
// no court's part convicts: a conviction may be missing, or have been of something else.
func (b *builder) unproved(c *count, e *event) {
	ch := b.charge(c, e)
	if ch.Read != charge.Row && ch.Read != charge.Unlisted && ch.Read != charge.Federal {
		return
	}
	for _, o := range b.p.events {
		for _, k := range o.counts {
			if o.kind == court && k.disposition == convicted && trunk(b.charge(k, o).Section) == trunk(ch.Section) {
				return
			}
		}
	}
	b.unread(c.line, ch.Section+": the court's part is missing; look whether there was a conviction")
}
