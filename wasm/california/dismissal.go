package california

import "example.org/relief/wasm/law"

// dismissal holds the reliefs that set a conviction aside, in the order in
// which they are shown.
var dismissal = []*law.Relief{
	DismissalAfterProbation,
}
