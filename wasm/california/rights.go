package california

import "example.org/relief/wasm/law"

// rights is the rights map: what a conviction and a relief do to each right, in the order in
// which they are shown.
var rights = []*law.Relief{}
