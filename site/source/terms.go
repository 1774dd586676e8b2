package source

import (
	"example.org/relief/site/complaint"
	"example.org/relief/wasm/plain"
)

// TermsFile holds the words of the second language that say something else than
// they seem to, and what to say instead; see [plain.Terms].
const TermsFile = "content/es/terms.txt"

// readTerms reads the terms.
func readTerms(src []byte, cs *complaint.List) *plain.Terms {
	t, wrong := plain.ReadTerms(src)
	for _, w := range wrong {
		cs.Add(TermsFile, w.Line, "terms", w.Hint, "%s", w.Text)
	}
	return t
}
