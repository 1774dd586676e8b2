package california

import . "example.org/relief/wasm/law"

// arrest holds the reliefs for an arrest without a conviction, in the order in
// which they are shown.
var arrest = []*Relief{
	ArrestSealing,
	FactualInnocence,
	DiversionSealing,
	DNAExpungement,
}
