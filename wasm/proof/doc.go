// Package proof shows what the rule base promises, over states and not over
// samples of paths.
//
// For one relief and one day, each fact is reduced to the few values that its
// conditions can tell apart: every section of the catalogue, every day and
// every number falls into one of a handful of classes, found by asking the
// engine itself (model.go, values.go). Every condition then is a decision
// diagram over those classes, in which "I don't know" is a value like the others
// (diagram.go). From the conditions follow, as diagrams too (space.go, people.go,
// fill.go):
//
//   - what is said of every set of answers, partial ones too;
//   - what complete answers come to, of possible people: a list answer agrees
//     with the section, and what a section tells is not answered otherwise;
//   - what the ways to fill in an unknown could come to: the union of the
//     branches.
//
// Equal diagrams are one node, so that millions of ways to answer become some
// hundred states, and the walks below visit all of them. Where a list of dates
// is read it is none or one date; where two dates are compared, a few days stand
// for the first.
//
// # The properties
//
// 1 total: the law does not compile unless every answer ends in a status, and
// the quiz ends (quiz.go). 2 no gap, no conflict: no complete answers are
// unsure. 3 sound and exact: what is said and what could be are walked together
// (sound.go). 4 monotone: the diagrams of a harmful yes and no are walked
// together (monotone.go). 5 live: each condition has an independence pair
// (live.go). 6 minimal: made-up people take the quiz, and what is left of the
// diagram after their answers must still read the fact that is asked; and every
// fact that a rule reads matters to somebody. Property 7 (the same in
// WebAssembly) is a test of the module; 8 (cites and reviews) belongs to the
// check of the site.
//
// Last, made-up people take the interview for each aim of the book, to the first
// answer (aims.go): it ends, asks nothing twice, and the table says how long it is.
//
// # What is not a fault
//
// A rule may say itself what follows where nobody knows: law.Unproved and
// law.Shown are presumptions, and "I don't know" then is an answer of its own.
// Answers that a rule asks to correct (law.AskAgain) or that a section
// contradicts (law.Tells) belong to nobody. An offense that is not known may be
// any offense, so the engine may be unsure there although the offenses of
// today's catalogue agree; so it may beside the first and the last day of all.
package proof

import "example.org/relief/wasm/law"

// Fault is a broken promise, with the answers that show it.
type Fault struct {
	Property int
	Relief   string
	What     string
	Answers  []string // "key: value"
}

// Report is what was shown of one relief.
type Report struct {
	Relief    string
	Facts     int
	States    int
	Statuses  []law.Status // reached with complete answers
	Criteria  int          // requirements and grants
	Paired    int          // of them, those with an independence pair
	Harmful   int          // harmful facts
	Quiz      Quiz
	Exhausted bool // the diagrams fitted and every state was visited
	Faults    []Fault
}
