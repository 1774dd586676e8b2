package law

// The numbers of a message that the engine and whoever writes to it share; the
// package quiz writes them into a file of TypeScript as well. Commands, sizes and
// flags stand where they are used: Determine, MaxIn, Late.

// States of an entry: what a person said of one fact.
const (
	EntryUnknown = 1 // "I do not know"
	EntryTold    = 2 // an answer; a list with no dates is one entry of this kind
	EntryDate    = 3 // one date of a list
	EntryMore    = 4 // the list of dates may not be complete
)

// Sizes in bytes of the parts of a message.
const (
	HeadBytes  = 11 // before the numbers of the reliefs in scope
	EntryBytes = 12
)
