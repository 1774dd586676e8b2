package california

import "example.org/relief/wasm/law"

// changes are the changes of the law that the pages tell of, newest first.
var changes = []law.Change{}
