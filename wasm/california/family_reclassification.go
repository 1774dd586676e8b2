package california

import "example.org/relief/wasm/law"

// reclassification holds what makes a crime a lesser one, in the order in
// which they are shown.
var reclassification = []*law.Relief{FelonyReduction, Prop47Reclassification, Prop64Relief}
