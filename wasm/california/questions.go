package california

import "example.org/relief/wasm/law"

// questions are the pages of the quiz that ask several facts together. A fact
// in none of them is a page of its own.
var questions = []law.Question{}
