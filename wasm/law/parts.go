package law

// The floors of an Engine. Each embeds the one below by value, so that all of it is one
// piece of memory, and what stands on a floor cannot reach what is decided above it:
// whatever values a condition knows nothing of reliefs, and whatever decides a relief
// nothing of pages.
//
//	Engine    replies to a message
//	asker     chooses the page to ask next
//	searcher  tries what a relief could still come to
//	decider   decides a relief, on a day and over all days
//	deriver   takes up a message, a case, and what follows from the answers
//	valuer    values a condition on a day
//	observer  notes which facts are read
//	answers   holds what was answered
//	loader    reads the law from the code
//	program   holds the law

// program is the law, as the loader found it in the code.
type program struct {
	nodes [maxNodes]node // first, for their place in the cache
	encoded
	at int32 // reading position in the cells

	nFacts, nReliefs, nDerived, nTerms, nNodes, nCells int32
	offense, attempt, allCasesYes, degree              int32
	kinds                                              int32
	rows, catalogue                                    int
	derived                                            [maxDerived]derivedFact
	reliefs                                            [maxReliefs]rule
	terms                                              [maxTerms]term
	cells                                              [maxCells]int32
	factsOf                                            [maxNodes]uint64 // the facts that each node reads, see bitOf
	could                                              [maxNodes]could

	// What the interview needs (see Book).
	supposes [MaxFacts]int32 // 2n+1 for the node n that must hold before a fact is asked; 0: none
	follows  [maxFollows]follow
	nFollows int32
	pairs    [maxPairs]pair
	nPairs   int32
	becomes  [maxBecomes]becoming
	nBecomes int32
	record   int32           // where the rows of Book.Record are in the cells
	first    [maxFirst]int32 // of Book.First
	nFirst   int32
	closed   [maxClosed]ClosedDay // of Book.Closed
	nClosed  int32
}

// loader reads a program from the code.
type loader struct {
	program
	again  [maxAgain]int32 // the nodes that are named again
	nAgain int32
	met    uint64 // the facts of the days that were decoded last
}

// answers are what a message tells, and of it the case that is loaded.
type answers struct {
	loader
	entries            [maxEntries]entry
	nEntries           int32
	asOf               Day
	cases              int32
	derive             [maxDerived][MaxCases]derivedValue
	facts              [MaxFacts]answer
	dates              [maxDates]span
	nDates             int32
	arrest, conviction bool // what the loaded case is about
}

// observer hands out what was answered, and notes of which facts that was.
type observer struct {
	answers
	look
}

// purpose is why a condition is looked at. Its value is the same for all of
// them; they differ in what is noted of the facts that it reads.
type purpose uint8

const (
	forValue    purpose = iota // nothing is noted
	forMissing                 // those that are not known exactly are marked
	forEvery                   // all are marked
	forPossible                // found: one was not asked; stuck: one is not known
	forKnown                   // found: one is known; stuck: one is not
)

// look is what is noted.
type look struct {
	why      purpose
	found    bool
	stuck    bool
	loose    bool // though stuck, it may come to something all the same
	marked   factSet
	missing  [MaxFacts]int32 // the facts that are marked, in the order in which they were read
	nMissing int32
}

// valuer values conditions: on a day, among answers that stay the same for as long
// as run does.
type valuer struct {
	observer
	run   uint32 // changes with the facts: what was kept in another run is stale
	base  uint32 // while a fact is tried, the run before: what does not read it is kept
	last  uint32 // the last run
	tried uint64 // the fact that is tried
	day   Day    // the day that is judged
	since Day    // what was valued is the same from here
	until Day    // to the day before here
	told  bool   // days that nobody told count as unknown, also where others bound them

	filled uint64 // facts that followed since what was kept was dropped
}

// deriver lays out a case, with what follows from the answers.
type deriver struct{ valuer }

// decider decides a relief.
type decider struct {
	deriver
	doubts    [maxConds]int32
	segments  [maxSegments]segment
	nSegments int
}

// looking values a condition without parts for a purpose.
func (e *valuer) looking(why purpose, n *node) Truth {
	e.why, e.found, e.stuck, e.loose = why, false, false, false
	t := e.leaf(n)
	e.why = forValue
	return t
}

// searcher follows what a relief could still come to.
type searcher struct {
	decider
	conds   [maxConds]prospect
	sets    [maxSets]uint32
	nSets   int32
	roads   [maxRoads]uint32
	spare   [maxRoads]uint32
	prints  uint32           // of what each condition could come to
	allowed [MaxFacts]uint32 // the values that a person or time can bring about, a bit each
}

// asker chooses a page.
type asker struct {
	searcher
	weights [MaxFacts]int32
	weighed bool            // the weights are those of the whole scope
	roots   [MaxFacts]int32 // the fact to ask so that another makes sense; -1: none
	shown   factSet         // the facts of a page
	pages   [8]uint32       // the pages that a relief would take
}

// reply is what Run writes.
type reply struct {
	out  []byte
	used int32
	full bool
}
