package california

import "example.org/relief/wasm/law"

// The families, in the order in which results are shown. Each relief is written
// in the file of its statute.
var (
	dismissal = []*law.Relief{
		DismissalAfterProbation,
	}
	automatic        = []*law.Relief{}
	arrest           = []*law.Relief{}
	reclassification = []*law.Relief{}
	review           = []*law.Relief{}
	vacatur          = []*law.Relief{}
	resentencing     = []*law.Relief{}
	probation        = []*law.Relief{}
	clemency         = []*law.Relief{}
	rights           = []*law.Relief{}
)
