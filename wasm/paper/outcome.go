package paper

import (
	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// sentenced tells what a sentence says. What the calendar adds is inferred.
func (b *builder) sentenced(cs *caseOf, c *count, e *event, s sentence, shared bool) {
	if !s.said {
		return
	}
	now, taken := takenAway(c.updates)
	if e.day != "" {
		cs.told("sentencing_date", e.day, true) // a court's event has one day for both
	}
	switch {
	case s.probation || s.judgment:
		switch {
		case taken && now.prison:
			cs.told("sentence_type", "state_prison", shared)
			cs.told("probation_outcome", "revoked_and_sentenced", shared)
		case taken: // jail ends probation, or is a term of it when it goes on
			b.unread(c.line, "probation was taken away and jail given: look whether probation ended then")
		default:
			cs.told("sentence_type", "probation", shared)
		}
		cs.told("probation_granted", "yes", shared)
		if s.months > 0 {
			cs.told("probation_term_months", float64(s.months), shared)
		}
		if e.day != "" {
			cs.told("probation_granted_date", e.day, true)
		}
		if s.judgment {
			cs.told("judgment_suspended", "yes", shared)
		}
		if s.execution {
			cs.told("execution_suspended", "yes", shared)
		}
	case s.prison:
		if !e.federal {
			cs.told("sentence_type", "state_prison", shared)
		}
		cs.told("probation_granted", "no", shared)
	case s.jail:
		// From October 2011 a felony may be straight or split under PC 1170(h).
		if s.split && cs.felony {
			cs.told("sentence_type", "jail_1170h_split", shared)
		} else if when := span(e.day); !cs.felony || when.Known && when.Last < law.On(2011, 10, 1) {
			cs.told("sentence_type", "county_jail", shared)
		}
		cs.told("probation_granted", "no", shared)
	case s.fine:
		cs.told("sentence_type", "fine_only", shared)
		cs.told("probation_granted", "no", shared)
	}
}

// takenAway is the jail or prison that was given when probation was revoked and not
// given back, as a court that dismisses under PC 1203.4 finds it to have been.
func takenAway(updates []update) (s sentence, taken bool) {
	for _, u := range updates {
		switch u.what {
		case revoked:
			s = u.sentence
		case reinstated, setAside:
			s = sentence{}
		}
	}
	return s, s.prison || s.jail
}

// updates tells what was done with a conviction later. Under the last of several
// counts it is not plain which ones it means; then it is told of that count and
// marked.
func (b *builder) updates(cs *caseOf, c *count, sen sentence, alone bool) {
	seen := map[string]bool{}
	tell := func(key string, value any) {
		if !seen[key] {
			cs.told(key, value, !alone)
			seen[key] = true
		}
	}
	has := map[disposition]bool{}
	for _, u := range c.updates {
		has[u.what] = true
		switch u.what {
		case revoked:
			tell("probation_ever_revoked", "yes")
		case ended:
			tell("probation_outcome", "ended_early")
			if u.day != "" {
				tell("probation_end_date", u.day)
			}
		case reduced, prop47:
			tell("reduced_to_misdemeanor", "yes")
		case setAside:
			tell("dismissed_under_1203_4", "yes")
		case vacated, sealed, dismissed, acquitted:
			b.unread(c.line, "a later order changed this conviction: look at it")
		}
	}
	obtained := ""
	for _, r := range reliefs {
		if has[r.by] {
			obtained = r.relief
		}
	}
	if obtained != "" {
		tell("relief_obtained", obtained)
	}
	b.past(cs, c, sen)
}

// past tells that a sentence is over, where the calendar leaves no doubt: years after
// the last day that it could have had.
func (b *builder) past(cs *caseOf, c *count, sen sentence) {
	last, months, margin := answer(cs, "conviction_date"), max(sen.months, sen.jailMonths), 5
	for _, u := range c.updates {
		switch u.what {
		case revoked, reinstated, modified:
			last, months, margin = u.day, max(months, u.months, u.jailMonths), 10
		}
		sen.prison, sen.life = sen.prison || u.prison, sen.life || u.life
	}
	if sen.prison {
		margin = 10 // parole follows, after a crime of PC 290 for ten years, twenty or life (PC 3000(b)(4), 3000.1)
		sen.life = sen.life || cs.row >= 0 && b.im.Book.Offenses[cs.row].Attrs[law.Registrable] == law.Yes
	}
	lo, hi, _ := record.ParseDate(last)
	end, ok := addMonths(record.FormatDay(hi), months)
	if !sen.said || !ok || last == "" || months == 0 || sen.life || end >= b.im.Today-law.Day(margin*366) {
		return
	}
	if sen.probation && margin == 5 && lo == hi && answer(cs, "probation_end_date") == "" {
		cs.told("probation_end_date", record.FormatDay(end), true)
	}
	cs.told("now_in_this_case", "finished", true)
	cs.told("sentence_completed", "yes", true)
}

func answer(cs *caseOf, key string) string {
	for _, a := range cs.Answers {
		if a.Key == key {
			s, _ := a.Value.(string)
			return s
		}
	}
	return ""
}

// custody tells when the person was let out: from a custody event of the same
// court number, or of a cycle with one court event.
func (b *builder) custody(cs *caseOf, e *event, c *count, events []*event, alone bool) {
	courts := 0
	for _, o := range events {
		if o.kind == court {
			courts++
		}
	}
	for _, o := range b.p.events {
		if o.kind != custody {
			continue
		}
		for _, k := range o.counts {
			linked := k.crt != "" && k.crt == e.number
			if !linked && !(k.crt == "" && o.cycle == e.cycle && courts == 1) {
				continue
			}
			b.letOut(cs, k, !linked || !alone)
			return
		}
	}
}

func (b *builder) letOut(cs *caseOf, k *count, inferred bool) {
	cs.told("served_custody", "yes", inferred)
	released, ended := "", ""
	for _, u := range k.updates {
		switch {
		case u.what == paroled && u.day != "":
			released = firstOf(released, u.day)
		case u.what == discharged && u.day != "":
			ended = u.day
		case u.what >= revoked && u.what <= sealed:
			b.unread(k.line, "a later order stands in the part about custody: look which conviction it changed")
		}
	}
	switch {
	case released != "" && ended != "":
		cs.told("release_date", released, inferred)
		cs.told("supervision_end_date", ended, inferred)
	case firstOf(released, ended) != "":
		cs.told("release_date", firstOf(released, ended), inferred)
	}
}

// custodyOnly makes cases of what only a prison reports: its court's event is
// missing. Its day is not known.
func (b *builder) custodyOnly(e *event, events []*event) bool {
	any := false
	for _, c := range e.counts {
		ch := b.charge(c, e)
		if b.courtOf(c, e, events) || ch.Read != charge.Row && ch.Read != charge.Unlisted {
			b.unproved(c, e)
			continue
		}
		cs := b.newCase(e, c, 0)
		b.offense(cs, c, e)
		b.level(cs, c)
		cs.told("jurisdiction", jurisdiction(e), true)
		b.letOut(cs, c, false)
		b.weigh(cs, "")
		b.unread(c.line, "the court's part of this conviction is missing")
		b.im.possible(cs, func(what string) { b.unread(c.line, what) })
		b.r.Cases = append(b.r.Cases, cs.CaseAnswers)
		any = true
	}
	return any
}

// courtOf reports whether a custody's court event is on the record: by its
// number, or in its cycle.
func (b *builder) courtOf(c *count, e *event, events []*event) bool {
	for _, o := range b.p.events {
		if o.kind == court && c.crt != "" && o.number == c.crt {
			return true
		}
	}
	if c.crt != "" {
		return false
	}
	for _, o := range events {
		if o.kind == court {
			return true
		}
	}
	return false
}
