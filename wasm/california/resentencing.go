package california

import "example.org/relief/wasm/law"

// resentencing holds what shortens or changes a sentence, in the order in
// which they are shown.
var resentencing = []*law.Relief{}
