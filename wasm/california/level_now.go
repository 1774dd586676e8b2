package california

import . "example.org/relief/wasm/law"

// Which court a case is from, and what a conviction is now. Every relief and
// right reads these; strikes and registration keep to the level at first.

// The court. A case whose court nobody mentioned is taken for a Californian one.
var (
	californian    = Any(Not(Asked(Jurisdiction)), OneOf(Jurisdiction, "california"))
	inOtherState   = All(Asked(Jurisdiction), OneOf(Jurisdiction, "other_state"))
	inFederalCourt = All(Asked(Jurisdiction), OneOf(Jurisdiction, "federal"))
	courtElsewhere = All(Asked(Jurisdiction), OneOf(Jurisdiction, "other_state", "federal"))
)

// loweredBySentence is PC 17(b)(1): a crime of either level is a misdemeanor from
// the day of a judgment without prison, felony jail or probation.
var loweredBySentence = All(
	Asked(SentenceType), OneOf(SentenceType, "county_jail", "fine_only"),
	Asked(ProbationGranted), OneOf(ProbationGranted, "no"),
	Listed(Offense, IsWobbler, Wobbler), Not(All(Told(Wobbler), IsNot(Wobbler))),
)
