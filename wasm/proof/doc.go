// Package proof shows what the rule base promises, over states and not over
// samples of paths.
//
// For one relief and one day, each fact is reduced to the few values that its
// conditions can tell apart: every section of the catalogue, every day and
// every number falls into one of a handful of classes, found by asking the
// engine itself. The relief then is a decision over those classes. Assigning
// the facts one after the other leaves a residue: what the conditions still
// say. Equal residues are one state, so that millions of ways to answer become
// some hundred states. "I don't know" is a value like the others; beside the
// residue in Kleene's logic, the state then carries the set of residues of every
// way to fill it in. At the end the engine's logic and the set must agree.
//
// The properties, by the numbers of the design: 1 total, 2 no gap and no
// conflict, 3 sound and exact, 4 monotone, 5 live, 6 minimal. Property 7 (the
// same in WebAssembly) is a test of the module; 8 (cites and reviews) belongs to
// the check of the site.
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
	Exhausted bool // every state was visited; otherwise the limit was met
	Faults    []Fault
}
