package california

import "example.org/relief/wasm/law"

// review holds appeals and habeas corpus, in the order in
// which they are shown.
var review = []*law.Relief{}
