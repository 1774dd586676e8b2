package california

import . "example.org/relief/wasm/law"

// The briefs say in a few lines who can ask and who cannot, for the pages. They
// are legal content like the rules, and are reviewed with them. What is in the
// way of many reliefs alike, such as an open case, is said by the page from
// the line elsewhere and stands in no brief.

// yes names the requirements that a page shows under "Yes, if", in order.
func yes(ids ...string) []string { return ids }

// when is the condition under which a requirement fails or a grant applies.
func when(of, en, es string) Proviso { return Proviso{Of: of, Says: T(en, es)} }

// period is time that a requirement counts, in words that follow its length.
func period(of string, holds Cond, en, es string) Period {
	return Period{Of: of, Holds: holds, Says: T(en, es)}
}

// elsewhere are the requirements that look at the person's other cases, and
// what a page says of them in one line. A relief that has any of them gets the
// line, so that it stands once in the law and once on a page.
var elsewhere = Shared{
	Of: []string{
		"no-open-case", "not-serving-a-sentence", "not-on-other-probation", "not-on-mandatory-supervision",
		"not-on-other-parole", "not-under-supervised-release", "not-supervised",
	},
	Says: T("another case of yours is open (charge, sentence, supervision). You can ask once it ends",
		"tiene otro caso abierto (cargo, sentencia, supervisión). Podrá pedirlo cuando termine"),
}
