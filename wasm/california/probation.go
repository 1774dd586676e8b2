package california

import "example.org/relief/wasm/law"

// probation holds what ends or changes probation, in the order in
// which they are shown.
var probation = []*law.Relief{}
