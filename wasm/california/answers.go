package california

import . "example.org/relief/wasm/law"

// answers says what each relief means to the person who asks, and which facts
// decide it.
var answers = []Answer{
	{Relief: "murder-resentencing", Decides: []*Fact{Offense, MurderTheory}},
	{Relief: "vacate-immigration", Decides: []*Fact{USCitizen, Offense, DidNotUnderstandImmigration}},
	{Relief: "dismissal-after-probation", Decides: []*Fact{Offense, ProbationGranted}},
	{Relief: "arrest-sealing", Decides: []*Fact{ArrestOutcome}},
}
