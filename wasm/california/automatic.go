package california

import "example.org/relief/wasm/law"

// automatic holds the relief that comes without asking, in the order in
// which they are shown.
var automatic = []*law.Relief{}
