package law

// Brief is a relief in a few lines, for the page that explains it: what must be
// so, and what closes, delays or decides it, as conditions that read on after
// "if". What follows from a condition is not written here. It is the outcome of
// the requirement or grant that the line names, so that page and rule cannot
// part. Nothing of it rides in the download.
type Brief struct {
	Relief  string
	Fits    Text     // the sentence or the situation it is for, as a signpost names it; may be left out
	Yes     []string // ids of the requirements shown under "Yes, if"
	When    []Proviso
	Periods []Period // to be drawn, the shortest first
}

// Period is time that passes before a relief opens, or in which it can be asked
// for. Holds is a [Waited] or a [Within] as the requirement has it, so that the
// length is written once; no proviso says it again.
type Period struct {
	Of    string // id of the requirement that holds it
	Holds Cond
	Says  Text // from when and for whom, in words that follow the length
}

// Opens reports whether the relief opens when the period is over.
func (p Period) Opens() bool { return p.Holds.to.base == baseToday }

// Unit is what a period is counted in.
type Unit string

// Length is how long a period is.
func (p Period) Length() (n int, in Unit) {
	day := p.Holds.to
	if p.Opens() {
		day = p.Holds.from
	}
	for _, m := range day.steps {
		switch {
		case m.kind == stepYears:
			return m.n, "year"
		case m.kind == stepMonths && m.n%12 == 0:
			return m.n / 12, "year"
		case m.kind == stepMonths:
			return m.n, "month"
		case m.kind == stepDays:
			return m.n, "day"
		}
	}
	return 0, ""
}

// Proviso is the condition under which a requirement does not hold, or a grant
// applies, in words that follow "if".
type Proviso struct {
	Of   string // id of the requirement or grant
	Says Text
}

// Brief returns the few lines of a relief, or nil.
func (b *Book) Brief(relief string) *Brief {
	for i := range b.Briefs {
		if b.Briefs[i].Relief == relief {
			return &b.Briefs[i]
		}
	}
	return nil
}

// Shared is what many reliefs have in common, said once: any of the
// requirements of these ids is shown by the one line.
type Shared struct {
	Of   []string
	Says Text
}
