package california

import "example.org/relief/wasm/law"

// review holds appeals and habeas corpus, in the order in
// which they are shown.
var review = []*law.Relief{Appeal, HabeasCorpus, FederalHabeas}

// inCustody lists where a person may be because of a conviction that counts as
// custody, or restraint, on it (appeals reference, 0.3). Habeas corpus needs it; the motions
// that vacate a conviction need it to be over.
var inCustody = law.OneOf(NowInThisCase, "prison", "county_jail", "parole", "prcs", "mandatory_supervision",
	"formal_probation", "informal_probation", "bail_or_own_recognizance", "state_hospital")
