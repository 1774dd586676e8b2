package law

// Sizes of the engine's fixed memory. Each that an index is masked with, instead
// of checked, is a power of two.
const (
	MaxCode     = 1 << 16
	MaxFacts    = 512
	MaxCases    = 64
	MaxIn       = 1 << 17
	MaxOut      = 1 << 21
	maxDates    = 512
	maxEntries  = 1 << 13
	maxDerived  = 32
	maxSegments = 32
	maxReliefs  = 128
	maxTerms    = 2048
	maxNodes    = 4096
	maxCells    = 8192
	maxFollows  = 128
	maxPairs    = 256
	maxBecomes  = 128
	maxFirst    = 4
	maxClosed   = 32
	maxStreams  = 8
	maxAgain    = 512
)

// A size that is no power of two would have the mask confuse two indexes.
var _ [0]struct{} = [notPowers]struct{}{}

const notPowers = MaxFacts&(MaxFacts-1) | MaxCases&(MaxCases-1) | maxDates&(maxDates-1) | maxEntries&(maxEntries-1) |
	maxDerived&(maxDerived-1) | maxReliefs&(maxReliefs-1) | maxTerms&(maxTerms-1) | maxNodes&(maxNodes-1) |
	maxCells&(maxCells-1) | maxFollows&(maxFollows-1) | maxPairs&(maxPairs-1) | maxBecomes&(maxBecomes-1) | maxFirst&(maxFirst-1) |
	maxClosed&(maxClosed-1)

// none stands for "no such fact" in the code.
const none = 1<<14 - 1

// Engine runs the code of a Book over messages. The zero Engine is ready for
// Load. It holds no state between messages, and is not safe for use by two
// goroutines at once.
type Engine struct {
	asker
	reply
}

// Commands of a message.
const (
	Determine = 0 // every relief for every case
	NextFact  = 1 // the fact to ask next
	Flips     = 2 // what would change one relief of one case
	Ask       = 3 // the page to ask next, see ask
	Further   = 4 // how many pages each relief would still take, see further
	NoRecord  = 5 // 1 when so much is unknown that the record must come first
)

// Person is the case number of a fact that belongs to the person.
const PersonCase = 255

// entry is one answer of a message.
type entry struct {
	who    uint8
	state  uint8
	fact   int32
	lo, hi int32
}

// Run answers one message. The message is, in little-endian order:
//
//	command byte, argument uint16, case byte, number of cases byte, as-of int32,
//	number of reliefs in scope uint16 (0: all), their numbers uint16…,
//	then entries to the end: who byte, state byte, fact uint16, lo int32, hi int32
//
// An entry's state is one of EntryUnknown and those that follow it.
//
// The reply to Determine is a sequence of determinations, see
// writeDetermination; to NextFact the number of a fact or -1 as int32; to
// Flips pairs, see flips. Run returns how many bytes of out were written, or
// -1 when the message is not well formed or too long.
func (e *Engine) Run(in, out []byte) int32 {
	e.out, e.used, e.full = out, 0, false
	inScope, ok := e.take(in)
	if !ok {
		return -1
	}
	command, arg, which := in[0], int32(in[1])|int32(in[2])<<8, int32(in[3])
	switch command {
	case Determine:
		n := e.cases
		if n == 0 {
			e.loadCase(-1)
			e.determineAll(-1, inScope)
		}
		for c := int32(0); c < n; c++ {
			e.loadCase(c)
			e.determineAll(c, inScope)
		}
	case NextFact:
		if e.cases == 0 {
			which = -1
		}
		e.loadCase(which)
		e.put(e.nextFact(inScope))
	case Flips:
		if e.cases == 0 {
			which = -1
		}
		if arg >= e.nReliefs {
			return -1
		}
		e.flips(arg, which)
	case Ask, Further, NoRecord:
		if e.cases == 0 {
			which = -1
		}
		e.loadCase(which)
		switch command {
		case Ask:
			e.ask(inScope, arg)
		case Further:
			e.further(inScope)
		default:
			e.put(int32(truth(e.noRecord())) / int32(Yes))
		}
	default:
		return -1
	}
	if e.full {
		return -1
	}
	return e.used
}

// take takes up a message and returns the reliefs in its scope.
func (e *deriver) take(in []byte) (scope []byte, ok bool) {
	if scope, ok = e.takeUp(in); ok && e.linked() {
		e.deriveAll()
	}
	return scope, ok
}

// takeUp is take without what follows from other cases.
func (e *answers) takeUp(in []byte) (scope []byte, ok bool) {
	if len(in) < HeadBytes || len(in) > MaxIn {
		return nil, false
	}
	e.cases = int32(in[4])
	e.asOf = Day(int32(in[5]) | int32(in[6])<<8 | int32(in[7])<<16 | int32(in[8])<<24)
	n := 2 * (int(in[9]) | int(in[10])<<8)
	if e.cases > MaxCases || len(in) < HeadBytes+n || e.asOf <= FirstDay || e.asOf >= LastDay || !e.readEntries(in[HeadBytes+n:]) {
		return nil, false
	}
	return in[HeadBytes : HeadBytes+n], true
}

// linked reports whether a case tells something of another.
func (e *answers) linked() bool { return e.cases > 1 || e.complete() }

func (e *answers) readEntries(in []byte) bool {
	if len(in)%EntryBytes != 0 || len(in)/EntryBytes > maxEntries {
		return false
	}
	e.nEntries = 0
	for i := 0; i+EntryBytes <= len(in); i += EntryBytes {
		b := in[i : i+EntryBytes]
		en := &e.entries[e.nEntries]
		en.who, en.state = b[0], b[1]
		en.fact = int32(b[2]) | int32(b[3])<<8
		en.lo = int32(b[4]) | int32(b[5])<<8 | int32(b[6])<<16 | int32(b[7])<<24
		en.hi = int32(b[8]) | int32(b[9])<<8 | int32(b[10])<<16 | int32(b[11])<<24
		if en.fact >= e.nFacts {
			return false
		}
		e.nEntries++
	}
	return true
}

// loadCase lays out the facts of the person and of one case (-1: none).
func (e *deriver) loadCase(c int32) {
	e.forget()
	for i := int32(0); i < e.nEntries; i++ {
		en := &e.entries[i&(maxEntries-1)]
		if int32(en.who) == c || en.who == PersonCase {
			e.set(en)
		}
	}
	e.applyDerived(c)
	e.changed()
	e.imply()
}

// forget clears what is known.
func (e *deriver) forget() {
	facts := e.facts[:min(e.nFacts, MaxFacts)]
	for i := range facts {
		facts[i] = answer{}
	}
	e.nDates, e.arrest, e.conviction = 0, false, false
	e.changed()
}

// set takes up one entry.
func (e *answers) set(en *entry) {
	a := &e.facts[en.fact&(MaxFacts-1)]
	switch en.state {
	case EntryUnknown:
		a.state = dontKnow
	case EntryTold:
		a.state, a.lo, a.hi = known, en.lo, en.hi
	case EntryDate:
		if a.state != known {
			a.state, a.first = known, e.nDates
		}
		e.dates[e.nDates&(maxDates-1)] = span{Day(en.lo), Day(en.hi)}
		e.nDates++
		a.n++
	case EntryMore:
		a.state = known
		if a.n >= 0 {
			a.n = -1 - a.n
		}
	default:
		return
	}
	e.isAbout(en.fact)
}

// isAbout notes that there is an answer about an arrest or about a conviction. What is asked
// before everything else, which court, can be about either.
func (e *answers) isAbout(fact int32) {
	switch scope := e.scopeOf(fact); {
	case scope == Arrest:
		e.arrest = true
	case scope == Case && !(e.nFirst > 0 && e.first[0] == fact):
		e.conviction = true
	}
}

// asked reports whether a determination is wanted for a relief. Where none is
// named, it is one that fits the kind of case that is loaded: reliefs about an
// arrest need an answer about the arrest, the others are shown for every case that
// is not only an arrest.
func (e *answers) asked(scope []byte, r int32) bool {
	if len(scope) > 0 {
		return within(scope, r)
	}
	if e.reliefs[r&(maxReliefs-1)].arrest {
		return e.arrest || !e.conviction
	}
	return e.conviction || !e.arrest
}

// put appends an int32 to the reply.
func (e *reply) put(n int32) {
	if int(e.used)+4 > len(e.out) {
		e.full = true
		return
	}
	o := e.out[e.used : e.used+4]
	o[0], o[1], o[2], o[3] = byte(n), byte(n>>8), byte(n>>16), byte(n>>24)
	e.used += 4
}

// within reports whether a relief is in scope.
func within(scope []byte, relief int32) bool {
	for i := 0; i+1 < len(scope); i += 2 {
		if int32(scope[i])|int32(scope[i+1])<<8 == relief {
			return true
		}
	}
	return false
}
