package california

import "example.org/relief/wasm/law"

// vacatur holds the motions that vacate a conviction or a plea, in the order in
// which they are shown.
var vacatur = []*law.Relief{}
