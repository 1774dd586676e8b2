package california

import "example.org/relief/wasm/law"

// derived are the facts that follow from the other cases of a record.
var derived = []law.Derivation{}
